"""Widgets in as many columns of the same width as there is room for."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.layout.flow_layout import FlowLayout, height_of


class ColumnLayout(FlowLayout):
    """A grid, filled line by line; in each line all stand at the top."""

    def __init__(self, column: int, spacing: int = GRID) -> None:
        """``column`` is the least width of a column in pixels, unless there is room for none."""
        super().__init__(spacing)
        self._column = column

    @property
    def _least(self) -> int:
        """Texts may be longer than they were, in another language or type."""
        return max(self._column, self.minimumSize().width())

    def sizeHint(self) -> QSize:
        """Two columns."""
        width = 2 * self._least + self.spacing()
        return QSize(width, self.heightForWidth(width))

    def _places(self, width: int) -> Iterator[tuple[QLayoutItem, QRect]]:
        gap, items = self.spacing(), self._shown()
        columns = max(1, (width + gap) // (self._least + gap))
        wide = (width - gap * (columns - 1)) // columns
        top = 0
        for start in range(0, len(items), columns):
            line = items[start : start + columns]
            heights = [height_of(item, wide) for item in line]
            for place, item in enumerate(line):
                yield item, QRect(place * (wide + gap), top, wide, heights[place])
            top += max(heights) + gap
