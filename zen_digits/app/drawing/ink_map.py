"""Where ink is on the canvas, and where there is room beside it."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF

_CLEAR = 1  # cells that stay free around what is placed


class InkMap:
    """Cells of a few canvas pixels, of which each has ink or not.

    Made from a canvas's thumbnail, uint8 on a square, ink bright. What is outside the canvas, or
    nearer to its edge than ``edge`` pixels, counts as ink.
    """

    def __init__(self, thumbnail: NDArray[np.uint8], size: QSize, edge: float) -> None:
        side = len(thumbnail)
        self._scale = side / max(size.width(), size.height(), 1)
        self._left = side / 2 - self._scale * size.width() / 2
        self._top = side / 2 - self._scale * size.height() / 2
        self._taken = np.ones((side, side), np.bool_)
        top, left, bottom, right = self._cells(
            QRectF(0, 0, size.width(), size.height()).adjusted(edge, edge, -edge, -edge), inner=True
        )
        inside = np.s_[top:bottom, left:right]
        self._taken[inside] = thumbnail[inside] > 0
        self._count()

    def _count(self) -> None:
        """Sums over all cells above and left of each, from which any rectangle's follow."""
        sums = np.cumsum(np.cumsum(self._taken, axis=0, dtype=np.int32), axis=1)
        self._sums = np.pad(sums, ((1, 0), (1, 0)))

    def _cells(self, area: QRectF, *, inner: bool = False) -> tuple[int, int, int, int]:
        """Top, left, bottom and right of the cells that an area touches, or that are inside it."""
        first, last = (np.ceil, np.floor) if inner else (np.floor, np.ceil)
        limit = len(self._taken)
        low = (area.top() * self._scale + self._top, area.left() * self._scale + self._left)
        high = (area.bottom() * self._scale + self._top, area.right() * self._scale + self._left)
        top, left = (min(max(int(first(value)), 0), limit) for value in low)
        bottom, right = (min(max(int(last(value)), 0), limit) for value in high)
        return top, left, bottom, right

    def is_free(self, area: QRectF) -> bool:
        """Whether an area of the canvas has no ink."""
        top, left, bottom, right = self._cells(area)
        sums = self._sums
        taken = sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left]
        return not taken and bottom > top and right > left

    def take(self, area: QRectF) -> None:
        """Let an area count as ink from now on."""
        top, left, bottom, right = self._cells(area)
        self._taken[top:bottom, left:right] = True
        self._count()

    def nearest(self, size: QSizeF, around: QRectF, farthest: float) -> QRectF | None:
        """The free area of a size that is nearest to the edge of ``around``, at most so far."""
        down = int(np.ceil(size.height() * self._scale)) + _CLEAR
        across = int(np.ceil(size.width() * self._scale)) + _CLEAR
        limit = len(self._taken)
        if down >= limit or across >= limit:
            return None
        sums = self._sums
        taken = sums[down:, across:] - sums[:-down, across:] - sums[down:, :-across]
        taken += sums[:-down, :-across]
        places = np.argwhere(taken == 0)
        if not len(places):
            return None
        top, left, bottom, right = self._cells(around)
        y, x = places[:, 0], places[:, 1]
        gaps_down = np.maximum(np.maximum(top - (y + down), y - bottom), 0)
        gaps_across = np.maximum(np.maximum(left - (x + across), x - right), 0)
        distance = np.hypot(gaps_down, gaps_across) + 0.01 * (abs(y - top) + abs(x - left))
        best = int(distance.argmin())
        if distance[best] > farthest * self._scale + 2:
            return None
        corner = QPointF((x[best] - self._left) / self._scale, (y[best] - self._top) / self._scale)
        return QRectF(corner, size)
