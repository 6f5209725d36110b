"""Widgets in a row that continues on the next line where there is no more room."""

from collections.abc import Iterable, Iterator
from typing import TypeVar, cast

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.layout.fitted_widget import FittedWidget

AnyWidget = TypeVar("AnyWidget", bound=QWidget)


class FlowRow(FittedWidget):
    """Widgets in a flow, and as high as that needs to be."""

    def __init__(self, widgets: Iterable[QWidget], *, centred: bool = False) -> None:
        super().__init__()
        self._flow = FlowLayout(centred=centred)
        self.setLayout(self._flow)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for widget in widgets:
            self.add(widget)

    def add(self, widget: QWidget) -> None:
        """Append a widget."""
        self._flow.addWidget(widget)

    def heightForWidth(self, width: int) -> int:
        return self._flow.heightForWidth(width)

    def fit(self) -> None:
        self.setMinimumHeight(self._flow.heightForWidth(self.width()))


class FlowLayout(QLayout):
    """Like words of a text: each item as large as it asks for, in the direction of writing.

    What is left of a line goes to the items in it that expand; all stand on the line's bottom, as
    fields below their captions do, or are centred on it.
    """

    def __init__(self, spacing: int = GRID, *, centred: bool = False) -> None:
        super().__init__()
        self._centred = centred
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins())
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = [place for _, place in self._places(width)]
        return max((place.bottom() + 1 for place in places), default=0)

    def sizeHint(self) -> QSize:
        """All on one line."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(len(hints) - 1, 0)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """The widest item."""
        least = [item.minimumSize() for item in self._shown()]
        widest = max((size.width() for size in least), default=0)
        return QSize(widest, max((size.height() for size in least), default=0))

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        direction = cast(QWidget, self.parentWidget()).layoutDirection()
        for item, place in self._places(area.width()):
            item.setGeometry(QStyle.visualRect(direction, area, place.translated(area.topLeft())))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _places(self, width: int) -> Iterator[tuple[QLayoutItem, QRect]]:
        """Where each item lies, from the layout's own corner."""
        top = 0
        for line in self._lines(width):
            sizes = self._sizes(line, width)
            height, left = max(size.height() for size in sizes), 0
            for item, size in zip(line, sizes, strict=True):
                above = (height - size.height()) // (2 if self._centred else 1)
                yield item, QRect(QPoint(left, top + above), size)
                left += size.width() + self.spacing()
            top += height + self.spacing()

    def _lines(self, width: int) -> Iterator[list[QLayoutItem]]:
        line: list[QLayoutItem] = []
        used = 0
        for item in self._shown():
            wanted = item.sizeHint().width()
            if line and used + wanted > width:
                yield line
                line, used = [], 0
            line.append(item)
            used += wanted + self.spacing()
        if line:
            yield line

    def _sizes(self, line: list[QLayoutItem], width: int) -> list[QSize]:
        hints = [min(item.sizeHint().width(), width) for item in line]
        growing = [item.expandingDirections() & Qt.Orientation.Horizontal for item in line]
        rest = width - sum(hints) - self.spacing() * (len(line) - 1)
        share = rest // max(sum(map(bool, growing)), 1)
        pairs = zip(hints, growing, strict=True)
        widths = [hint + share if grows else hint for hint, grows in pairs]
        return [QSize(wide, height_of(item, wide)) for item, wide in zip(line, widths, strict=True)]


def flow(*widgets: QWidget) -> FlowLayout:
    """A row of widgets that may continue on more lines."""
    layout = FlowLayout()
    for widget in widgets:
        layout.addWidget(widget)
    return layout


def filling(widget: AnyWidget) -> AnyWidget:
    """A widget that takes what others leave of its line."""
    vertical = widget.sizePolicy().verticalPolicy()
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, vertical)
    policy.setHeightForWidth(widget.hasHeightForWidth())
    widget.setSizePolicy(policy)
    return widget


def height_of(item: QLayoutItem, width: int) -> int:
    """How high an item of a layout wants to be at a width."""
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
