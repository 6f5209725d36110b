"""Pages in tabs; one may be taken out into a window of its own, and comes back from there."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.language.live_text import renewed
from zen_digits.app.common.layout.fitted_widget import FittedWidget
from zen_digits.app.common.widgets import bare_viewport, tool_button

_WINDOW = QSize(1100, 720)


class PageArea(QScrollArea):
    """Holds one page, which is made when it is first shown, and scrolls where it does not fit."""

    def __init__(self, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self._make = make
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setViewport(bare_viewport())

    def build(self) -> QWidget:
        """The page, made unless it has been made."""
        holder = self.widget()
        if not isinstance(holder, _Holder):
            holder = _Holder(self._make())
            self.setWidget(holder)
            holder.setAutoFillBackground(False)
        return holder.page

    def showEvent(self, event: QShowEvent) -> None:
        self.build()
        super().showEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(30 * GRID, 20 * GRID)


class _Holder(FittedWidget):
    """Gives a page all the room there is, and at least what it needs."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.page = page
        page.setParent(self)
        self.fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.page.minimumSizeHint().width(), self._least_height())

    def fit(self) -> None:
        self.setMinimumHeight(self._least_height())
        self.page.setGeometry(self.rect())

    def _least_height(self) -> int:
        layout, least = self.page.layout(), self.page.minimumSizeHint().height()
        if layout is None or not layout.hasHeightForWidth():
            return least
        return max(least, layout.totalMinimumHeightForWidth(self.width()))


@dataclass(frozen=True, slots=True)
class _Page:
    area: PageArea
    title: str
    detachable: bool


class Pages(QTabWidget):
    """Pages by their object names, in the order in which they were added."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pages")
        self.setAccessibleName(self.tr("Pages"))
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self._pages: dict[str, _Page] = {}
        self._windows: dict[str, _PageWindow] = {}
        text = self.tr("Show this page in a window of its own")
        self._detach = tool_button("detach_button", "detach", text, QKeySequence())
        self._detach.clicked.connect(self._detach_front)
        self.setCornerWidget(self._detach)
        self.currentChanged.connect(self._offer_to_detach)

    def add(
        self, name: str, title: str, make: Callable[[], QWidget], *, detachable: bool = True
    ) -> PageArea:
        """Add a page that ``make`` makes when it is first shown."""
        area = PageArea(make)
        area.setObjectName(name)
        self._pages[name] = _Page(area, title, detachable)
        self._insert(name)
        return area

    def names(self) -> list[str]:
        """The object names of all pages."""
        return list(self._pages)

    def title(self, name: str) -> str:
        """A page's title."""
        title: str = renewed(self._pages[name].title)
        return title

    def front(self) -> str:
        """The object name of the page whose tab is in front."""
        return self.currentWidget().objectName()

    def bring_to_front(self, name: str) -> None:
        """Show a page: its tab, or its own window; a name that is none changes nothing."""
        if name in self._windows:
            self._windows[name].raise_()
            self._windows[name].activateWindow()
        elif name in self._pages:
            self.setCurrentWidget(self._pages[name].area)

    def is_detached(self, name: str) -> bool:
        """Whether a page has a window of its own."""
        return name in self._windows

    def detach(self, name: str) -> None:
        """Show a page in a window of its own until that is closed."""
        page = self._pages[name]
        if name in self._windows or not page.detachable or self.count() < 2:
            return
        self.removeTab(self.indexOf(page.area))
        window = _PageWindow(page.area, renewed(page.title), self.window())
        window.setObjectName(f"{name}_window")
        window.closed.connect(lambda: self._take_back(name))
        self._windows[name] = window
        window.show()

    def close_windows(self) -> None:
        """Take all pages back."""
        for window in [*self._windows.values()]:
            window.close()

    def _take_back(self, name: str) -> None:
        window = self._windows.pop(name)
        self._insert(name)
        self.bring_to_front(name)
        window.deleteLater()

    def _insert(self, name: str) -> None:
        """Put a page's tab where it belongs among the others."""
        names = self.names()
        before = [n for n in names[: names.index(name)] if n not in self._windows]
        page = self._pages[name]
        self.insertTab(len(before), page.area, renewed(page.title))
        self._offer_to_detach()

    def _detach_front(self) -> None:
        self.detach(self.front())

    def _offer_to_detach(self) -> None:
        page = self._pages.get(self.front()) if self.count() else None
        self._detach.setVisible(page is not None and page.detachable)


class _PageWindow(QWidget):
    """The window of a page that was taken out of the tabs."""

    closed = Signal()

    def __init__(self, area: PageArea, title: str, main: QWidget) -> None:
        super().__init__(main, Qt.WindowType.Window)
        self.setWindowTitle(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.addWidget(area)
        area.show()
        self.resize(_WINDOW.boundedTo(self.screen().availableSize()))
        for keys in (QKeySequence(QKeySequence.StandardKey.Close), QKeySequence("Escape")):
            QShortcut(keys, self, self.close)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.closed.emit()
