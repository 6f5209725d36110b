"""How many images are still read rightly, against how far they are deformed: one small chart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPen, QPolygonF

from zen_digits.app.common.appearance.theme import Theme, current
from zen_digits.app.common.charts.chart_frame import Axis, ChartFrame
from zen_digits.app.common.charts.pointed_chart import PointedChart
from zen_digits.app.common.numbers import percent, short
from zen_digits.app.results.robustness.deformation_texts import DeformationText

if TYPE_CHECKING:
    from zen_digits.core.evaluation.deformations import Deformation
    from zen_digits.core.evaluation.robustness import Robustness

_SAMPLE = 20  # pixels of the curve’s line before its figure
_LINES = (13, 9)  # of text: the least width and height
_BAND = 40  # of 255: the opacity of an interval
_DOT = 2.5  # pixels


class RobustnessChart(PointedChart):
    """A curve for each of one or two networks, with its 95 % interval.

    Its places are the measured strengths; ``unpointed`` tells that none is pointed at any more.
    """

    unpointed = Signal()

    def __init__(self, name: str, deformation: Deformation, text: DeformationText) -> None:
        super().__init__(f"robustness_{name}", text.title)
        self._name, self._deformation, self._text = name, deformation, text
        self._curves: Sequence[tuple[str, Robustness]] = ()
        self._slider = deformation.neutral

    def show_curves(self, curves: Sequence[tuple[str, Robustness]]) -> None:
        """Show what was measured so far of networks, each with its name."""
        self._curves = curves
        self._tell_last()
        self.update()

    def show_slider(self, strength: float) -> None:
        """Mark the strength that the slider has."""
        self._slider = strength
        self.update()

    @property
    def pointed_strength(self) -> float | None:
        """The strength that is pointed at."""
        return None if self.place is None else self._deformation.strengths[self.place]

    def places(self) -> int:
        return len(self._deformation.strengths)

    def place_at(self, x: float) -> int:
        value, strengths = self.frame().value_at(x), self._deformation.strengths
        return min(range(len(strengths)), key=lambda place: abs(strengths[place] - value))

    def description(self, place: int) -> str:
        strength = self._deformation.strengths[place]
        where = f"{short(strength)} {self._text.unit}"
        shares = [
            self.tr("{0}: {1} read rightly (95 % sure: {2} to {3})").format(
                name,
                percent(share, 1),
                *(percent(e, 1) for e in known.interval(self._name, strength)),
            )
            for name, known in self._curves
            if (share := known.accuracy(self._name, strength)) is not None
        ]
        return "\n".join([where, *shares])

    def columns(self) -> Sequence[str]:
        return self._text.unit, *(name for name, _ in self._curves)

    def cells(self, place: int) -> Sequence[str]:
        strength = self._deformation.strengths[place]
        shares = (known.accuracy(self._name, strength) for _, known in self._curves)
        return short(strength), *(percent(share, 1) for share in shares)

    def _tell_last(self) -> None:
        """To who does not see it, unless they point at another."""
        if self.place is None and self._curves:
            self.setAccessibleDescription(self.description(self.places() - 1))

    def frame(self) -> ChartFrame:
        strengths = self._deformation.strengths
        across = Axis(self._text.unit, strengths[0], strengths[-1], short)
        return ChartFrame(self.inner(), self.fontMetrics(), across, Axis(""))

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(_LINES[0] * line, _LINES[1] * line)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    # Pointing ends

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._unpoint()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._unpoint()

    def _unpoint(self) -> None:
        if self.place is not None:
            self.place = None
            self.update()
            self.unpointed.emit()

    # Painting

    def paint_values(self, painter: QPainter, frame: ChartFrame) -> None:
        theme = current()
        self._paint_upright(painter, frame, self._slider, QColor(theme.accent))
        for number, (_, known) in enumerate(self._curves):
            self._paint_curve(painter, frame, known, theme, second=number > 0)
        strength = self.pointed_strength
        if strength is not None:
            self._paint_upright(painter, frame, strength, QColor(theme.text))
            self._paint_shares(painter, frame, strength, theme)

    def _paint_upright(
        self, painter: QPainter, frame: ChartFrame, strength: float, colour: QColor
    ) -> None:
        painter.setPen(QPen(colour, 1))
        painter.drawLine(frame.point(strength, 0), frame.point(strength, 1))

    def _paint_curve(
        self, painter: QPainter, frame: ChartFrame, known: Robustness, theme: Theme, *, second: bool
    ) -> None:
        strengths = [*known.hits.get(self._name, {})]
        colour = QColor(theme.validation_curve if second else theme.training_curve)
        intervals = [known.interval(self._name, strength) for strength in strengths]
        band = [frame.point(s, low) for s, (low, _) in zip(strengths, intervals, strict=True)]
        band += [frame.point(s, high) for s, (_, high) in zip(strengths, intervals, strict=True)][
            ::-1
        ]
        points = [frame.point(s, known.accuracy(self._name, s) or 0.0) for s in strengths]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour.red(), colour.green(), colour.blue(), _BAND))
        painter.drawPolygon(QPolygonF(band))
        style = Qt.PenStyle.DashLine if second else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colour, 2 * theme.curve_width, style))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for point in points:
            painter.drawEllipse(point, _DOT, _DOT)

    def _paint_shares(
        self, painter: QPainter, frame: ChartFrame, strength: float, theme: Theme
    ) -> None:
        """Next to the pointer, one below the other, on the side that has room."""
        known = (each.accuracy(self._name, strength) for _, each in self._curves)
        shares = [percent(share, 1) for share in known if share is not None]
        metrics, corner = self.fontMetrics(), frame.point(strength, 1)
        width = _SAMPLE + max(map(metrics.horizontalAdvance, shares), default=0) + 8
        left = corner.x() if corner.x() + width <= frame.plot.right() else corner.x() - width
        bottom = frame.plot.bottom() - len(shares) * metrics.height()
        for number, share in enumerate(shares):
            place = QRectF(left, bottom + number * metrics.height(), width, metrics.height())
            painter.fillRect(place, QColor(theme.card))
            colour = QColor(theme.validation_curve if number else theme.training_curve)
            style = Qt.PenStyle.DashLine if number else Qt.PenStyle.SolidLine
            painter.setPen(QPen(colour, 2 * theme.curve_width, style))
            start = QPointF(place.left() + 2, place.center().y())
            painter.drawLine(start, start + QPointF(_SAMPLE - 4, 0))
            painter.setPen(colour)
            painter.drawText(place.adjusted(_SAMPLE, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, share)
