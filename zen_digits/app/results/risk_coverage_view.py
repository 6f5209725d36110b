"""The risk–coverage curve: the errors among the surest images, and what a threshold would cost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from zen_digits.app.common.appearance.theme import Theme, current
from zen_digits.app.common.charts.chart_frame import Axis, ChartFrame
from zen_digits.app.common.charts.pointed_chart import PointedChart
from zen_digits.app.common.language.phrases import sentences
from zen_digits.app.common.numbers import count, percent
from zen_digits.core.evaluation.risk_coverage import in_sight

if TYPE_CHECKING:
    from zen_digits.core.evaluation.rejection import Rejection
    from zen_digits.core.evaluation.risk_coverage import RiskCoverage, Selection

_PLACES = 200  # that can be pointed at;
_TABLED = 10  # the table has each of so many
_MARK = 5.0  # pixels: half of the diagonal of the threshold’s mark


class RiskCoverageView(PointedChart):
    """The errors by confidence and by digit score, where the network's own threshold lies.

    If nothing is wrong among the surest, the view begins later.
    """

    def __init__(self) -> None:
        super().__init__("risk_coverage_view", self.tr("Risk and coverage"))
        self._curve: RiskCoverage | None = None
        self._by_score: RiskCoverage | None = None
        self._accepted = 0
        self._start, self._top = 0.0, 1.0

    def show_curves(
        self, curve: RiskCoverage, by_score: RiskCoverage | None, rejection: Rejection | None
    ) -> None:
        """Show the curve by confidence, and that by digit score with the network's threshold."""
        self._curve, self._by_score = curve, by_score
        self._accepted = int(rejection.accepted.sum()) if rejection else 0
        self._start, self._top = in_sight(curve, by_score, self._accepted)
        self.show_values()

    def places(self) -> int:
        return _PLACES + 1 if self._curve is not None and len(self._curve) else 0

    def place_at(self, x: float) -> int:
        return round(_PLACES * (self.frame().value_at(x) - self._start) / (1 - self._start))

    def description(self, place: int) -> str:
        chosen = self._selection(place)
        texts = (
            self.tr("Of the surest {0} ({1} images), none is wrong."),
            self.tr("Of the surest {0} ({1} images), {2} are wrong ({3})."),
        )
        shares = percent(chosen.coverage), count(chosen.images), percent(chosen.risk)
        answered = texts[chosen.wrong > 0].format(*shares, count(chosen.wrong))
        left = chosen.total - chosen.images
        if not left:
            return answered
        rest = self.tr("Below {0} sure nothing is answered ({1} images).")
        return sentences(answered, rest.format(percent(chosen.surety), count(left)))

    def _selection(self, place: int) -> Selection:
        assert self._curve is not None
        coverage = self._start + (1 - self._start) * place / _PLACES
        return self._curve.select(max(round(coverage * len(self._curve)), 1))

    def columns(self) -> Sequence[str]:
        answered, surety = self.tr("Answered, the surest first"), self.tr("Least sure of them")
        return answered, self.tr("Images"), self.tr("Wrong among them"), surety

    def cells(self, place: int) -> Sequence[str]:
        chosen = self._selection(place)
        shares = percent(chosen.risk), percent(chosen.surety)
        return percent(chosen.coverage), count(chosen.images), *shares

    def tabled_places(self) -> Sequence[int]:
        return range(0, self.places(), _TABLED)

    def frame(self) -> ChartFrame:
        across = Axis(self.tr("answered, the surest first"), low=self._start)
        up = Axis(self.tr("wrong among them"), high=self._top)
        return ChartFrame(self.inner(), self.fontMetrics(), across, up)

    def paint_values(self, painter: QPainter, frame: ChartFrame) -> None:
        theme = current()
        painter.save()
        painter.setClipRect(frame.plot.adjusted(-1, -1, 1, 1))
        if self._by_score is not None:
            dashed = QPen(QColor(theme.validation_curve), theme.curve_width, Qt.PenStyle.DashLine)
            self._paint_curve(painter, frame, self._by_score, dashed)
        assert self._curve is not None
        pen = QPen(QColor(theme.training_curve), 2 * theme.curve_width)
        self._paint_curve(painter, frame, self._curve, pen)
        painter.restore()
        self._paint_threshold(painter, frame, theme)
        if self.place is not None:
            self._paint_pointer(painter, frame, theme)

    def _paint_curve(
        self, painter: QPainter, frame: ChartFrame, curve: RiskCoverage, pen: QPen
    ) -> None:
        """With no more points than pixels."""
        first = max(int(self._start * len(curve)) - 1, 0)
        number = min(len(curve) - first, 2 * int(frame.plot.width()) + 2)
        chosen = np.linspace(first, len(curve) - 1, max(number, 1)).round().astype(int)
        values = zip(curve.coverage[chosen].tolist(), curve.risk[chosen].tolist(), strict=True)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF([frame.point(x, y) for x, y in values]))

    def _paint_threshold(self, painter: QPainter, frame: ChartFrame, theme: Theme) -> None:
        """A square on its corner, where the network's own threshold lies."""
        if self._by_score is None or not self._accepted:
            return
        chosen = self._by_score.select(self._accepted)
        middle = frame.point(max(chosen.coverage, self._start), min(chosen.risk, self._top))
        corners = ((0, -_MARK), (_MARK, 0), (0, _MARK), (-_MARK, 0))
        painter.setPen(QPen(QColor(theme.text), theme.line_width))
        painter.setBrush(QColor(theme.validation_curve))
        painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in corners]))

    def _paint_pointer(self, painter: QPainter, frame: ChartFrame, theme: Theme) -> None:
        assert self.place is not None
        chosen = self._selection(self.place)
        point = frame.point(max(chosen.coverage, self._start), min(chosen.risk, self._top))
        painter.setPen(QPen(QColor(theme.text), theme.line_width))
        x, plot = point.x(), frame.plot
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        painter.setBrush(QColor(theme.training_curve))
        painter.drawEllipse(point, _MARK, _MARK)
