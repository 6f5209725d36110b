"""Axes whose labels have room between them, in the form of the user’s language."""

from collections.abc import Sequence
from math import ceil, log10

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from zen_digits.app.common.charts.axis_ticks import linear_ticks, log_ticks
from zen_digits.app.common.numbers import count, decimal, short
from zen_digits.app.common.plotting import pyqtgraph as pg

_LINES = 1.7  # heights of a label from one label to the next
_WIDTHS = 1.5  # widths
_TINY = 1e-9
_MOST = 0.35  # of a logarithmic axis: there is always room for two labels,
_HALF = 0.5  # and so of a linear one
_TRIES = 4  # to find labels with room between them

_WIDEST = "100,000"  # a label whose half has room beyond the end of a horizontal axis

Ticks = list[tuple[float | None, list[float]]]


class LocalAxis(pg.AxisItem):
    """Linear or logarithmic; ``lowest`` is a value below which nothing is told apart.

    Labels of a linear axis are at least ``least_step`` apart: 1 for what is counted.
    """

    def __init__(self, side: str, least_step: float = 0.0) -> None:
        super().__init__(side)
        self.least_step = least_step
        self.lowest: tuple[float, str] | None = None
        """A value, and how it is labelled on the logarithmic axis."""

    def boundingRect(self) -> QRectF:
        """Where it may paint: beyond it labels are left out, and what passes it is cut off."""
        place: QRectF = super().boundingRect()
        return place if self.orientation == "left" else place.adjusted(0, 0, room_beyond_end(), 0)

    def tickValues(self, low: float, high: float, pixels: float) -> Ticks:
        low, high = sorted((low, high))
        if high <= low or pixels <= 0:
            return []
        if not self.logMode:
            return self._linear(low, high, pixels)
        gap = min(self._room((count(ceil(10**high)),)) / pixels, _MOST)
        ticks = log_ticks(10**low, 10**high, gap)
        return [(None, [log10(value) for value in self._with_lowest(ticks, low)])]

    def _linear(self, low: float, high: float, pixels: float) -> Ticks:
        """Fewer labels until they have room: more of them may have more decimals."""
        texts = [count(ceil(high))]
        for _ in range(_TRIES):
            gap = min(self._room(texts) / pixels, _HALF)
            values = linear_ticks(low, high, gap, self.least_step)
            step = values[1] - values[0] if len(values) > 1 else max(abs(high), _TINY)
            texts = self.tickStrings(values, 1, step)
            if self._room(texts) / pixels * (high - low) <= step:
                break
        return [(step, values)]

    def _with_lowest(self, ticks: list[float], low: float) -> list[float]:
        if self.lowest is None or self.lowest[0] < 10**low:
            return ticks
        return [self.lowest[0], *(value for value in ticks if value > 1.9 * self.lowest[0])]

    def _room(self, texts: Sequence[str]) -> float:
        """Pixels along the axis for each of these labels."""
        metrics = QFontMetricsF(QApplication.font())
        if self.orientation in ("left", "right"):
            return _LINES * metrics.height()
        return _WIDTHS * max(map(metrics.horizontalAdvance, texts), default=0.0)

    def tickStrings(self, values: list[float], _scale: float, spacing: float) -> list[str]:
        if not self.logMode:
            places = max(0, ceil(-log10(spacing) - _TINY))
            return [decimal(value, places) for value in values]
        return [self._log_text(10**value) for value in values]

    def _log_text(self, value: float) -> str:
        if self.lowest is not None and value <= 1.001 * self.lowest[0]:
            return self.lowest[1]
        return short(value, 3)


def room_beyond_end() -> int:
    """Pixels to the right of a plot for half a label at the very end of its horizontal axis."""
    return ceil(QFontMetricsF(QApplication.font()).horizontalAdvance(_WIDEST) / 2)
