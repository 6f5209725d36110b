"""The two halves of the window: the drawing with its reading, and pages, which fold away."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.layout.splitter import PanelSplitter
from zen_digits.app.common.pages import Pages
from zen_digits.app.common.settings import Settings, Value
from zen_digits.app.common.widgets import FittingScrollArea, tight

_NARROW = 800  # pixels: in a narrower window the pages fold away
_LEFT, _HALVES = [480, 240], [590, 590]  # pixels at the first start


class Halves(QWidget):
    """Left, the canvas above the reading; right, the pages. The canvas never folds away.

    Something else may take the whole left half for a while.
    """

    def __init__(self, canvas: QWidget, reading: QWidget, pages: Pages) -> None:
        super().__init__()
        self._pages, self._wants_pages = pages, True
        upper, lower = (canvas, 1), (FittingScrollArea(reading, self._room), 0)
        self._left = PanelSplitter((upper, lower), _LEFT, Qt.Orientation.Vertical)
        self._left_half = QWidget()
        tight(QVBoxLayout(self._left_half)).addWidget(self._left)
        self._halves = PanelSplitter(((self._left_half, 1), (pages, 1)), _HALVES)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.addWidget(self._halves)

    def fill_left(self, widget: QWidget) -> None:
        """Show a widget in place of the canvas and the reading."""
        if widget.parentWidget() is not self._left_half:
            self._left_half.layout().addWidget(widget)  # type: ignore[union-attr]
        self._left.hide()
        widget.show()

    def empty_left(self, widget: QWidget) -> None:
        """Show canvas and reading again, as they were."""
        widget.hide()
        self._left.show()

    def toggle_pages(self) -> None:
        """Fold the pages away, or show them again; a window too narrow for them grows."""
        self._wants_pages = self._pages.isHidden()
        window, least = self.window(), self._least_width()
        if self._wants_pages and window.width() < least:
            window.resize(least, window.height())
        self._halves.fold(self._pages, not self._wants_pages)

    def show_page(self, name: str) -> None:
        """Bring a page to the front; unfolds the pages if they are folded away."""
        if self._pages.isHidden() and not self._pages.is_detached(name):
            self.toggle_pages()
        self._pages.bring_to_front(name)

    def arrangement(self) -> dict[str, Value]:
        """What is to be remembered of it."""
        return {
            "halves": self._halves.panel_sizes(),
            "left": self._left.panel_sizes(),
            "page": self._pages.front(),
            "pages": "shown" if self._wants_pages else "folded",
        }

    def restore(self, settings: Settings) -> None:
        """Arrange it as it was, as far as the settings tell."""
        self._wants_pages = settings.text("pages") != "folded"
        self._halves.restore_sizes(settings.numbers("halves"))
        self._left.restore_sizes(settings.numbers("left"))
        self._pages.bring_to_front(settings.text("page"))

    def _room(self) -> int:
        """The window's height without what stands below the halves."""
        around = self.parentWidget() or self
        return self.window().height() - around.height() + self.height()

    def _least_width(self) -> int:
        """What both halves need side by side."""
        halves = (self._left_half, self._pages)
        return sum(half.minimumSizeHint().width() for half in halves) + 3 * GRID

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the pages fold away."""
        super().resizeEvent(event)
        fits, fitted = self.width() >= _NARROW, event.oldSize().width() >= _NARROW
        if fits != fitted or event.oldSize().width() < 0:
            self._halves.fold(self._pages, not (fits and self._wants_pages))
        elif self.width() < self._least_width():
            self._halves.fold(self._pages, True)
