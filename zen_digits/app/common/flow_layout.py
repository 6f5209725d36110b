"""Widgets in a row that continues on the next line where there is no more room."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QEvent, QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from zen_digits.app.common.theme import GRID


class FlowRow(QWidget):
    """Widgets in a flow, and as high as that needs to be.

    Splitters and scroll areas do not ask a layout how its height depends on its width.
    """

    def __init__(self, widgets: Iterable[QWidget]) -> None:
        super().__init__()
        self._flow = FlowLayout()
        self.setLayout(self._flow)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for widget in widgets:
            self._flow.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self._flow.heightForWidth(self.width()))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # something in it has another size
            self.setMinimumHeight(self._flow.heightForWidth(self.width()))
        return super().event(event)


class FlowLayout(QLayout):
    """Like words of a text: each item as large as it asks for, from left to right."""

    def __init__(self, spacing: int = GRID) -> None:
        super().__init__()
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
        hints = [item.sizeHint() for item in self._shown()]
        widest = max((hint.width() for hint in hints), default=0)
        return QSize(widest, max((hint.height() for hint in hints), default=0))

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        for item, place in self._places(area.width()):
            item.setGeometry(place.translated(area.topLeft()))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _places(self, width: int) -> Iterator[tuple[QLayoutItem, QRect]]:
        """Where each item lies, from the layout's own corner."""
        corner, line_height = QPoint(0, 0), 0
        for item in self._shown():
            size = item.sizeHint()
            if corner.x() > 0 and corner.x() + size.width() > width:
                corner = QPoint(0, corner.y() + line_height + self.spacing())
                line_height = 0
            yield item, QRect(corner, size)
            corner.setX(corner.x() + size.width() + self.spacing())
            line_height = max(line_height, size.height())
