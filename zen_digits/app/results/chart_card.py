"""A chart with its title above it, and below it what its marks mean and what is pointed at."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from zen_digits.app.common.widgets import label, named, tight
from zen_digits.app.results.pointed_chart import PointedChart


class ChartCard(QWidget):
    """Before anything is pointed at, the sentence below the chart is its summary."""

    def __init__(self, chart: PointedChart, legend: str) -> None:
        super().__init__()
        name = f"{chart.objectName()}_text"
        self._sentence = named(_SteadyLabel(), name, self.tr("What it shows"))
        chart.pointed.connect(self.say)
        column = tight(QVBoxLayout(self))
        column.addWidget(label(chart.accessibleName(), "title", wrap=True))
        column.addWidget(chart, 1)
        column.addWidget(self._sentence)
        column.addWidget(label(legend, "faint", wrap=True))

    def say(self, text: str) -> None:
        """Show a sentence below the chart."""
        self._sentence.setText(text)
        self._sentence.keep_height()


class _SteadyLabel(QLabel):
    """A text that wraps, and leaves what is below it in its place when the next one is shorter."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)

    def keep_height(self) -> None:
        self.setMinimumHeight(max(self.minimumHeight(), self._wanted()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.setMinimumHeight(self._wanted())

    def _wanted(self) -> int:
        return max(self.heightForWidth(self.width()), 0)
