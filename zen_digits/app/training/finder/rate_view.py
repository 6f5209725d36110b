"""The curve of the learning-rate finder: loss against rate, on a logarithmic axis."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor, log10

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from zen_digits.app.common.appearance.theme import current
from zen_digits.app.common.charts.chart_frame import Axis, ChartFrame
from zen_digits.app.common.charts.pointed_chart import PointedChart
from zen_digits.app.common.numbers import decimal, short
from zen_digits.core.training.learning_rate.curve import RatePoint

_EMPTY = (RatePoint(1e-5, 0.0), RatePoint(1.0, 3.0))  # the axes before there is a curve
_MARGIN = 0.05  # of the losses' span
_POINTER = 4.0  # pixels


class RateView(PointedChart):
    """The smoothed loss at each rate, and a line at the rate that is suggested."""

    def __init__(self) -> None:
        super().__init__("rate_view", self.tr("Loss at growing learning rates"))
        self._points: tuple[RatePoint, ...] = ()
        self._suggested: float | None = None

    def show_curve(self, points: tuple[RatePoint, ...], suggested: float | None = None) -> None:
        """Show what has been found so far."""
        self._points, self._suggested = points, suggested
        self.show_values()

    def places(self) -> int:
        return len(self._points)

    def place_at(self, x: float) -> int:
        wanted = self.frame().value_at(x)
        gaps = [abs(log10(point.rate) - wanted) for point in self._points]
        return gaps.index(min(gaps))

    def description(self, place: int) -> str:
        point = self._points[place]
        text = self.tr("Learning rate {0}: loss {1}")
        return text.format(_rate_text(log10(point.rate)), decimal(point.loss, 4))

    def columns(self) -> Sequence[str]:
        return self.tr("Learning rate"), self.tr("Loss")

    def cells(self, place: int) -> Sequence[str]:
        point = self._points[place]
        return _rate_text(log10(point.rate)), decimal(point.loss, 4)

    def frame(self) -> ChartFrame:
        points = self._points if len(self._points) > 1 else _EMPTY
        low, high = log10(points[0].rate), log10(points[-1].rate)
        decades = tuple(float(decade) for decade in range(ceil(low), floor(high) + 1))
        losses = [point.loss for point in points]
        margin = _MARGIN * (max(losses) - min(losses) or 1.0)
        across = Axis(self.tr("learning rate"), low, high, _rate_text, decades)
        top, bottom = max(losses) + margin, min(losses) - margin
        up = Axis(self.tr("loss"), bottom, top, lambda loss: decimal(loss, 2))
        return ChartFrame(self.inner(), self.fontMetrics(), across, up)

    def paint_values(self, painter: QPainter, frame: ChartFrame) -> None:
        theme = current()
        painter.setPen(QPen(QColor(theme.training_curve), 2 * theme.curve_width))
        painter.drawPolyline(QPolygonF(_places(frame, self._points)))
        if self._suggested is not None:
            pen = QPen(QColor(theme.validation_curve), 2 * theme.line_width, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            x = frame.x(log10(self._suggested))
            painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()))
        if self.place is not None:
            painter.setPen(QPen(QColor(theme.text), 2 * theme.line_width))
            (place,) = _places(frame, [self._points[self.place]])
            painter.drawEllipse(place, _POINTER, _POINTER)


def _places(frame: ChartFrame, points: Sequence[RatePoint]) -> list[QPointF]:
    return [frame.point(log10(point.rate), point.loss) for point in points]


def _rate_text(exponent: float) -> str:
    return short(10**exponent, 2)
