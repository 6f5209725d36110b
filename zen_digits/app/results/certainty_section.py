"""Whether the network may be believed when it says how sure it is, and what a threshold costs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.language.phrases import sentences
from zen_digits.app.common.layout.column_layout import ColumnLayout
from zen_digits.app.common.numbers import count, decimal, percent
from zen_digits.app.common.pictures.picture import widget_picture
from zen_digits.app.common.pictures.picture_actions import PictureMenu
from zen_digits.app.common.widgets import label, named, tight
from zen_digits.app.results.chart_card import ChartCard
from zen_digits.app.results.reliability_view import ReliabilityView
from zen_digits.app.results.risk_coverage_view import RiskCoverageView
from zen_digits.core.evaluation.risk_coverage import RiskCoverage, risk_coverage

if TYPE_CHECKING:
    from zen_digits.core.evaluation.results import Results

_COLUMN = 320  # pixels: the least width of a chart that stands beside the other


class CertaintySection(QWidget):
    """The reliability diagram, the risk–coverage curve, and the network's own threshold."""

    def __init__(self) -> None:
        super().__init__()
        self._reliability, self._risk = ReliabilityView(), RiskCoverageView()
        for chart, name in ((self._reliability, "reliability"), (self._risk, "risk-coverage")):
            PictureMenu(chart, partial(widget_picture, chart, name), table=chart.table)
        self._cards = (
            ChartCard(self._reliability, self._reliability_legend()),
            ChartCard(self._risk, self._risk_legend()),
        )
        charts = QWidget()
        columns = ColumnLayout(_COLUMN, 2 * GRID)
        charts.setLayout(columns)
        for card in self._cards:
            columns.addWidget(card)
        title = self.tr("The network’s own threshold")
        self._own = named(label(wrap=True), "threshold_text", title)
        column = tight(QVBoxLayout(self))
        column.addWidget(charts)
        column.addWidget(self._own)
        column.addStretch()

    def _reliability_legend(self) -> str:
        return self.tr(
            "Bars: how many were read rightly of the images that the network was so sure of; the "
            "lines on them: where that lies with a certainty of 95 %. Hatched: the gap to how sure "
            "it was. Above: how many images, on a logarithmic scale."
        )

    def _risk_legend(self) -> str:
        return self.tr(
            "Line: if the least sure images are left unanswered, how many of the others are wrong. "
            "Dashed: the same by the digit score, which tells how much an image looks like a digit "
            "at all; the mark on it is the network’s own threshold."
        )

    def show_subject(self, results: Results | None) -> None:
        """Show how sure a network was in a measurement; None: nothing has been measured."""
        if results is None:
            return
        curve, own = results.risk_coverage, results.rejection
        by_score = risk_coverage(own.scores, results.right) if own else None
        self._reliability.show_bins(results.reliability)
        self._risk.show_curves(curve, by_score, own)
        error = percent(results.metrics.calibration_error)
        self._cards[0].say(self.tr("Calibration error, the mean gap: {0}").format(error))
        self._cards[1].say(self._risk_summary(curve))
        self._own.setText(self._own_threshold(results))

    def _risk_summary(self, curve: RiskCoverage) -> str:
        area = self.tr("Area under the curve: {0}").format(percent(curve.area, 4))
        flawless = self.tr("The surest {0} are all right.")
        return sentences(flawless.format(count(curve.flawless)), area) if curve.flawless else area

    def _own_threshold(self, results: Results) -> str:
        """What the network's own threshold does to these images."""
        own = results.rejection
        if own is None:
            return self.tr(
                "This network has no threshold of its own: it never says that an image is no digit."
            )
        text = self.tr(
            "The network itself says “not a digit” below a digit score of {0}: to {1} of these "
            "images ({2}), {3} of which it would have read rightly. Of those that it answers, "
            "{4} are wrong."
        )
        refused, right = ~own.accepted, results.right
        numbers = int(refused.sum()), int((refused & right).sum())
        wrong = int((own.accepted & ~right).sum()) / max(int(own.accepted.sum()), 1)
        share = numbers[0] / max(len(right), 1)
        threshold = decimal(own.threshold, 2)
        return text.format(threshold, percent(share), *map(count, numbers), percent(wrong))
