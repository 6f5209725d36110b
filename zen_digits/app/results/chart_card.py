"""A chart with its title above it, and below it what its marks mean and what is pointed at."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from zen_digits.app.common.charts.pointed_chart import PointedChart
from zen_digits.app.common.steady_label import SteadyLabel
from zen_digits.app.common.widgets import label, named, tight


class ChartCard(QWidget):
    """Before anything is pointed at, the sentence below the chart is its summary."""

    def __init__(self, chart: PointedChart, legend: str) -> None:
        super().__init__()
        name = f"{chart.objectName()}_text"
        self._sentence = named(SteadyLabel(), name, self.tr("What it shows"))
        chart.pointed.connect(self.say)
        column = tight(QVBoxLayout(self))
        column.addWidget(label(chart.accessibleName(), "title", wrap=True))
        column.addWidget(chart, 1)
        column.addWidget(self._sentence)
        column.addWidget(label(legend, "faint", wrap=True))

    def say(self, text: str) -> None:
        """Show a sentence below the chart."""
        self._sentence.say(text)
