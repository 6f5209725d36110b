"""The reading: what the drawing is read as, how sure that is, and by which network."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from zen_digits.app.common.combo import Combo
from zen_digits.app.common.theme import GRID
from zen_digits.app.common.widgets import Card, label, named, tight
from zen_digits.app.reading.preprocessing_strip import PreprocessingStrip
from zen_digits.app.reading.probability_bar import ProbabilityBar
from zen_digits.app.reading.reader import NoReading
from zen_digits.app.reading.reading_label import ReadingLabel
from zen_digits.app.reading.verdict import verdict
from zen_digits.core.labels import DIGITS
from zen_digits.core.percent import percent
from zen_digits.core.reading.result import NumberReading, Reading

# Wider than any reading needs, or it would resize the canvas while the user draws.
_NARROWEST, _WIDEST = 290, 440
_MOST_BARS = 10


class ReadingPanel(Card):
    """The reading, a bar for each label, what the network sees and which network reads.

    ``model_chosen`` carries the index of a network in the list given to ``show_models``,
    ``digit_selected`` the index of a digit of the number that was read.
    """

    model_chosen = Signal(int)
    digit_selected = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.title.setText(self.tr("Reading"))
        self.setMinimumWidth(_NARROWEST)
        self.setMaximumWidth(_WIDEST)
        self._reading = named(ReadingLabel(), "reading_label", self.tr("Reading"))
        self.body.addWidget(self._reading)
        self.body.addWidget(self._make_verdict())
        self.body.addWidget(self._make_tabs())
        self._bars: list[ProbabilityBar] = []
        self._filling = False
        self._bar_box = tight(QVBoxLayout(), 0)
        self.body.addLayout(self._bar_box, 1)
        self.set_labels(DIGITS)
        self.preprocessing = PreprocessingStrip()
        self.body.addWidget(self.preprocessing)
        self.body.addLayout(self._make_foot())
        self.show_no_reading(NoReading.EMPTY_CANVAS)

    def _make_verdict(self) -> QWidget:
        self._verdict = label(wrap=True, centred=True)
        named(self._verdict, "verdict_label", self.tr("Verdict"))
        self._verdict.setMinimumHeight(2 * self._verdict.fontMetrics().lineSpacing() + 2)
        return self._verdict

    def _make_foot(self) -> QHBoxLayout:
        self._accuracy = named(label("", "faint"), "model_accuracy_label")
        row = tight(QHBoxLayout())
        row.addWidget(label(self.tr("Read by"), "faint"))
        row.addWidget(self._make_model_combo(), 1)
        row.addWidget(self._accuracy)
        return row

    def _make_tabs(self) -> QTabBar:
        """Tabs that choose the digit shown by the bars; hidden for a single digit."""
        self._tabs = named(
            QTabBar(),
            "digit_tabs",
            self.tr("Digit shown by the bars"),
            self.tr("Choose the digit that the bars show."),
        )
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(True)
        self._tabs.setUsesScrollButtons(True)
        for button in self._tabs.findChildren(QToolButton):
            button.setToolTip(self.tr("Scroll to more digits"))
        self._tabs.hide()
        self._tabs.currentChanged.connect(self._tab_changed)
        return self._tabs

    def _tab_changed(self, index: int) -> None:
        if not self._filling and index >= 0:
            self.digit_selected.emit(index)

    def _make_model_combo(self) -> QComboBox:
        self._models = named(
            Combo(),
            "model_combo",
            self.tr("Network that reads the drawing"),
            self.tr("The network that reads your drawing, and its accuracy on test images."),
        )
        self._models.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._models.setMinimumContentsLength(8)
        self._models.activated.connect(self.model_chosen)
        return self._models

    @property
    def reading_text(self) -> str:
        """The whole reading, also where only its ends are on show; empty without one."""
        return self._reading.reading

    def set_labels(self, names: Sequence[str]) -> None:
        """Show one bar for each label, up to ten."""
        shown = names[:_MOST_BARS]
        while len(self._bars) > len(shown):
            bar = self._bars.pop()
            bar.setParent(None)  # frees its object name at once
            bar.deleteLater()
        while len(self._bars) < len(shown):
            self._bars.append(named(ProbabilityBar(), f"probability_{len(self._bars)}"))
            self._bar_box.addWidget(self._bars[-1])
        widest = max(("00", *names), key=len)
        for bar, name in zip(self._bars, shown, strict=True):
            bar.set_name(name, widest if widest == "00" else f"{widest} ")
            bar.setToolTip(self.tr("The network’s probability for {0}").format(name))

    def show_reading(self, number: NumberReading, selected: int, canvas: NDArray[np.uint8]) -> None:
        """Show what was read; bars and preprocessing steps are those of the selected digit.

        ``canvas`` is a thumbnail of all that was read, ink bright.
        """
        if not number.digits:
            self.show_no_reading(NoReading.EMPTY_CANVAS)
            return
        digit = number.digits[selected]
        self.preprocessing.show_steps(canvas, digit.preprocess())
        self._reading.reading = number.text
        self._reading.setEnabled(number.is_digit)
        self._verdict.setText(verdict(number))
        self._show_tabs(number, selected)
        self._fit_reading()
        self._show_bars(digit.reading)

    def _show_bars(self, reading: Reading) -> None:
        """All labels in their order; of more than ten, the ten most probable, best first."""
        names, best = reading.label_names, reading.index
        shown = range(len(names)) if len(names) <= _MOST_BARS else reading.ranked[:_MOST_BARS]
        self.set_labels([*(names[index] for index in shown)])
        for bar, index in zip(self._bars, shown, strict=True):
            bar.set_probability(reading.probabilities[index], highlighted=index == best)

    def _show_tabs(self, number: NumberReading, selected: int) -> None:
        self._filling = True
        texts = [digit.reading.text for digit in number.digits] if len(number.digits) > 1 else []
        names = [text.replace("&", "&&") for text in texts]  # a single one would mark a key
        while self._tabs.count() > len(names):
            self._tabs.removeTab(self._tabs.count() - 1)
        for index, name in enumerate(names):
            if index == self._tabs.count():
                self._tabs.addTab(name)
            self._tabs.setTabText(index, name)
        self._tabs.setCurrentIndex(selected)
        self._tabs.setVisible(bool(names))
        self._filling = False

    def show_no_reading(self, reason: NoReading) -> None:
        """Show that nothing is read, and why."""
        self.preprocessing.clear()
        self._tabs.hide()
        self._reading.reading = ""
        self._fit_reading()
        texts = {
            NoReading.EMPTY_CANVAS: self.tr("Draw a digit; it is read as you draw."),
            NoReading.NO_INK: self.tr("There is no ink left in this picture."),
            NoReading.TOO_MUCH_INK: self.tr(
                "There is too much ink to read at once. Erase some of it, or clear the canvas."
            ),
            NoReading.LOADING: self.tr("Loading the network…"),
            NoReading.NO_NETWORK: self.tr("There is no network to read with. Open a model."),
        }
        self._verdict.setText(texts[reason])
        for bar in self._bars:
            bar.set_probability(None)

    def show_models(
        self, names: Sequence[str], current: int, accuracy: float | None, labels: Sequence[str]
    ) -> None:
        """List the networks, and show the accuracy and labels of the one that reads."""
        self.set_labels(labels if len(labels) <= _MOST_BARS else [""] * _MOST_BARS)
        self._models.clear()
        self._models.addItems(list(names))
        self._models.setCurrentIndex(current)
        self._accuracy.setText(percent(accuracy) or self.tr("not tested"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_reading()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # which brings an old size back
            QTimer.singleShot(0, self, self._fit_reading)

    def _fit_reading(self) -> None:
        """Make the reading as large as the panel allows."""
        self._reading.fit(self.width() - 4 * GRID, min(self.width() // 2, self.height() // 5))
