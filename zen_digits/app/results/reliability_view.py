"""The reliability diagram: how often a network is right, against how sure it is."""

from __future__ import annotations

from collections.abc import Sequence
from math import log10
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from zen_digits.app.common.appearance.theme import Theme, current
from zen_digits.app.common.charts.chart_frame import Axis, ChartFrame, share_text
from zen_digits.app.common.charts.pointed_chart import PointedChart
from zen_digits.app.common.numbers import count, percent

if TYPE_CHECKING:
    from zen_digits.core.evaluation.reliability import ReliabilityBin

_COUNTS = 0.2  # of the height are for the numbers of images
_GAP = 1.0  # pixels between two bars
_WHISKER = 0.25  # of a bar’s width
_VEIL = 0.6  # how much of a bar is covered where it is hatched


class ReliabilityView(PointedChart):
    """A bar for each bin: the share of right ones, its 95 % interval, and the gap to how sure the
    network was; above them the number of images, on a logarithmic scale."""

    def __init__(self) -> None:
        super().__init__("reliability_view", self.tr("Reliability diagram"))
        self._bins: tuple[ReliabilityBin, ...] = ()

    def show_bins(self, bins: tuple[ReliabilityBin, ...]) -> None:
        """Show bins from the least sure to the surest; empty ones have no bar."""
        self._bins = bins
        self.show_values()

    def places(self) -> int:
        return len(self._bins)

    def place_at(self, x: float) -> int:
        return min(int(self.frame().value_at(x) * len(self._bins)), len(self._bins) - 1)

    def description(self, place: int) -> str:
        part = self._bins[place]
        sure = self.tr("{0} to {1} sure").format(share_text(part.low), share_text(part.high))
        if not part.images:
            return self.tr("{0}: no image").format(sure)
        text = self.tr(
            "{0}: {1} images, {2} of them right (95 % sure: {3} to {4}); {5} sure on average"
        )
        shares = (part.accuracy, *part.interval, part.confidence)
        return text.format(sure, count(part.images), *map(percent, shares))

    def columns(self) -> Sequence[str]:
        right, sure = self.tr("Right"), self.tr("Sure on average")
        return self.tr("How sure"), self.tr("Images"), right, sure

    def cells(self, place: int) -> Sequence[str]:
        part = self._bins[place]
        span = f"{share_text(part.low)} – {share_text(part.high)}"
        shares = (part.accuracy, part.confidence) if part.images else (None, None)
        return span, count(part.images), *map(percent, shares)

    def frame(self) -> ChartFrame:
        inner = self.inner()
        inner.setTop(inner.top() + _COUNTS * inner.height())
        across, up = Axis(self.tr("sure")), Axis(self.tr("right"))
        return ChartFrame(inner, self.fontMetrics(), across, up)

    def paint_values(self, painter: QPainter, frame: ChartFrame) -> None:
        theme = current()
        painter.setPen(QPen(QColor(theme.faint), theme.line_width, Qt.PenStyle.DashLine))
        painter.drawLine(frame.point(0, 0), frame.point(1, 1))
        most = max(part.images for part in self._bins)
        for part in self._bins:
            if part.images:
                self._paint_bar(painter, frame, part, theme)
                self._paint_count(painter, frame, part, log10(1 + part.images) / log10(1 + most))
        if self.place is not None:
            self._paint_pointer(painter, frame, self._bins[self.place], theme)

    def _paint_bar(
        self, painter: QPainter, frame: ChartFrame, part: ReliabilityBin, theme: Theme
    ) -> None:
        bar = _between(frame, part, 0, part.accuracy)
        painter.fillRect(bar, QColor(theme.training_curve))
        gap = _between(frame, part, part.accuracy, part.confidence).normalized()
        veil = QColor(theme.card)
        veil.setAlphaF(_VEIL)
        painter.fillRect(gap, veil)
        painter.setPen(QPen(QColor(theme.validation_curve), theme.line_width))
        painter.setBrush(QBrush(QColor(theme.validation_curve), Qt.BrushStyle.BDiagPattern))
        painter.drawRect(gap)
        self._paint_interval(painter, frame, part, theme)

    def _paint_interval(
        self, painter: QPainter, frame: ChartFrame, part: ReliabilityBin, theme: Theme
    ) -> None:
        painter.setPen(QPen(QColor(theme.text), theme.line_width))
        low, high = (frame.point((part.low + part.high) / 2, end) for end in part.interval)
        painter.drawLine(low, high)
        half = QPointF(_WHISKER * (frame.x(part.high) - frame.x(part.low)), 0)
        for end in (low, high):
            painter.drawLine(end - half, end + half)

    def _paint_count(
        self, painter: QPainter, frame: ChartFrame, part: ReliabilityBin, share: float
    ) -> None:
        """A bar of this share of the room above the plot, and its number where that has room."""
        theme, line = current(), self.fontMetrics().height()
        bar = _between(frame, part, 0, 1)
        bottom = frame.plot.top() - line / 2
        room = bottom - self.inner().top() - line
        bar.setBottom(bottom)
        bar.setTop(bottom - max(share * room, 1.0))
        painter.fillRect(bar, QColor(theme.faint))
        text = count(part.images)
        if self.fontMetrics().horizontalAdvance(text) <= bar.width():
            painter.setPen(QColor(theme.faint))
            place = QRectF(bar.left(), bar.top() - line, bar.width(), line)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_pointer(
        self, painter: QPainter, frame: ChartFrame, part: ReliabilityBin, theme: Theme
    ) -> None:
        painter.setPen(QPen(QColor(theme.text), 2 * theme.line_width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(_between(frame, part, 0, 1))


def _between(frame: ChartFrame, part: ReliabilityBin, low: float, high: float) -> QRectF:
    """The place of a bin’s bar from one value to another; its height may be negative."""
    left, right = frame.x(part.low) + _GAP, frame.x(part.high) - _GAP
    return QRectF(QPointF(left, frame.y(high)), QPointF(right, frame.y(low)))
