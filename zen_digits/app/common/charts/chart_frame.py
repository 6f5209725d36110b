"""The frame of a small chart: two axes with round numbers, and where values lie between them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from zen_digits.app.common.appearance.theme import Theme
from zen_digits.app.common.charts.axis_ticks import linear_ticks
from zen_digits.app.common.language.fonts import line_height
from zen_digits.app.common.numbers import short, with_sign

_GAP = 4.0  # pixels between the plot and its numbers


def share_text(share: float) -> str:
    """0.05 as "5 %", with no more decimals than it has."""
    return with_sign(short(100 * share, 4))


@dataclass(frozen=True, slots=True)
class Axis:
    """An axis from ``low`` to ``high``, and how its numbers are written."""

    title: str
    low: float = 0.0
    high: float = 1.0
    text: Callable[[float], str] = share_text
    ticks: tuple[float, ...] = ()
    """Where numbers stand, as far as they have room; without any, at round ones."""


class ChartFrame:
    """Where a chart in ``place`` has its plot; numbers and titles are around it."""

    def __init__(self, place: QRectF, metrics: QFontMetrics, across: Axis, up: Axis) -> None:
        self._place, self._metrics, self._across, self._up = place, metrics, across, up
        line = line_height(metrics)
        self._numbers = max(map(metrics.horizontalAdvance, map(up.text, (up.low, up.high))))
        self._numbers = max(self._numbers, metrics.horizontalAdvance(up.text(up.high * 0.75)))
        left, below = bool(up.title) * line + self._numbers + 2 * _GAP, 2 * line + 2 * _GAP
        last = metrics.horizontalAdvance(across.text(across.high)) / 2  # of the last number
        self.plot = place.adjusted(left, line / 2, -last - 1, -below)

    def x(self, value: float) -> float:
        """Where a value of the horizontal axis lies."""
        axis = self._across
        return self.plot.left() + self.plot.width() * (value - axis.low) / (axis.high - axis.low)

    def y(self, value: float) -> float:
        """Where a value of the vertical axis lies."""
        axis = self._up
        return self.plot.bottom() - self.plot.height() * (value - axis.low) / (axis.high - axis.low)

    def point(self, across: float, up: float) -> QPointF:
        """Where two values meet."""
        return QPointF(self.x(across), self.y(up))

    def value_at(self, x: float) -> float:
        """The value of the horizontal axis at a place, within the axis."""
        axis, share = self._across, (x - self.plot.left()) / max(self.plot.width(), 1.0)
        return axis.low + min(max(share, 0.0), 1.0) * (axis.high - axis.low)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint lines, numbers and titles, but no values."""
        for value in self._ticks_across():
            painter.setPen(QPen(QColor(theme.line), theme.line_width))
            x = self.x(value)
            painter.drawLine(QPointF(x, self.plot.bottom()), QPointF(x, self.plot.top()))
            self._paint_number_below(painter, theme, value)
        for value in self._ticks_up():
            painter.setPen(QPen(QColor(theme.line), theme.line_width))
            y = self.y(value)
            painter.drawLine(QPointF(self.plot.left(), y), QPointF(self.plot.right(), y))
            self._paint_number_beside(painter, theme, value)
        self._paint_titles(painter, theme)

    def _ticks_across(self) -> list[float]:
        axis = self._across
        if axis.ticks:
            return self._with_room(axis.ticks)
        widest = max(self._metrics.horizontalAdvance(axis.text(v)) for v in (axis.low, axis.high))
        gap = (1.5 * widest + 2 * _GAP) / max(self.plot.width(), 1.0)
        return linear_ticks(axis.low, axis.high, min(gap, 1.0))

    def _with_room(self, ticks: tuple[float, ...]) -> list[float]:
        """Those whose number does not touch that of the one before."""
        shown, taken = list[float](), float("-inf")
        for value in ticks:
            half = self._metrics.horizontalAdvance(self._across.text(value)) / 2
            if self.x(value) - half >= taken:
                shown.append(value)
                taken = self.x(value) + half + 2 * _GAP
        return shown

    def _ticks_up(self) -> list[float]:
        gap = 1.5 * self._metrics.height() / max(self.plot.height(), 1.0)
        return linear_ticks(self._up.low, self._up.high, min(gap, 1.0))

    def _paint_number_below(self, painter: QPainter, theme: Theme, value: float) -> None:
        painter.setPen(QColor(theme.faint))
        width, text = self._place.width(), self._across.text(value)
        place = QRectF(self.x(value) - width / 2, self.plot.bottom() + _GAP, width, self._line())
        painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, text)

    def _paint_number_beside(self, painter: QPainter, theme: Theme, value: float) -> None:
        painter.setPen(QColor(theme.faint))
        right, middle = self.plot.left() - _GAP, self.y(value)
        place = QRectF(0, middle - self._line() / 2, right, self._line())
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, self._up.text(value))

    def _paint_titles(self, painter: QPainter, theme: Theme) -> None:
        painter.setPen(QColor(theme.faint))
        below = self._place.bottom() - self._line()
        place = QRectF(self.plot.left(), below, self.plot.width(), self._line())
        self._paint_title(painter, place, self._across.title)
        painter.save()
        painter.translate(self._place.left(), self.plot.bottom())
        painter.rotate(-90)
        place = QRectF(0, 0, self.plot.height(), self._line())
        self._paint_title(painter, place, self._up.title)
        painter.restore()

    def _paint_title(self, painter: QPainter, place: QRectF, title: str) -> None:
        right = Qt.TextElideMode.ElideRight
        shown = self._metrics.elidedText(title, right, int(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, shown)

    def _line(self) -> float:
        return float(line_height(self._metrics))
