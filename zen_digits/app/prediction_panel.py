"""What the drawing is read as, how sure that is, and by which network."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from zen_digits.app.pixel_view import PixelView
from zen_digits.app.probability_bar import ProbabilityBar, percentage
from zen_digits.app.theme import GRID
from zen_digits.app.widgets import Card, label
from zen_digits.core.reading import Reading

_WIDEST = 440


class PredictionPanel(Card):
    """The reading, a bar for each label, what the network sees and which network reads.

    ``model_chosen`` carries the index of a network in the list that ``show_models`` gave.
    """

    model_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title.setText(self.tr("Reading"))
        self.setMaximumWidth(_WIDEST)
        self.body.addWidget(self._make_reading_label())
        self.body.addWidget(self._make_verdict())
        self._bars: list[ProbabilityBar] = []
        self._bar_box = QVBoxLayout()
        self._bar_box.setSpacing(0)
        self.body.addLayout(self._bar_box, 1)
        self.set_labels([str(digit) for digit in range(10)])
        self.body.addLayout(self._make_foot())
        self.clear()

    def _make_reading_label(self) -> QWidget:
        self._reading = label()
        self._reading.setObjectName("reading_label")
        self._reading.setAccessibleName(self.tr("Reading"))
        self._reading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._reading.setMinimumHeight(72)
        return self._reading

    def _make_verdict(self) -> QWidget:
        self._verdict = label(wrap=True)
        self._verdict.setObjectName("verdict_label")
        self._verdict.setAccessibleName(self.tr("Verdict"))
        self._verdict.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._verdict.setMinimumHeight(2 * self._verdict.fontMetrics().lineSpacing() + 2)
        return self._verdict

    def _make_foot(self) -> QHBoxLayout:
        self._view = PixelView()
        self._view.setObjectName("network_input_view")
        self._view.setAccessibleName(self.tr("What the network sees"))
        self._view.setToolTip(
            self.tr("Your drawing as 28×28 pixels: cropped, scaled and centred as MNIST's were.")
        )
        words = QVBoxLayout()
        words.setSpacing(GRID // 2)
        words.addStretch(1)
        words.addWidget(label(self.tr("Read by"), "faint"))
        words.addWidget(self._make_model_combo())
        self._accuracy = label("", "faint")
        self._accuracy.setObjectName("model_accuracy_label")
        words.addWidget(self._accuracy)
        row = QHBoxLayout()
        row.setSpacing(GRID + 4)
        row.addWidget(self._view)
        row.addLayout(words, 1)
        return row

    def _make_model_combo(self) -> QComboBox:
        self._models = QComboBox()
        self._models.setObjectName("model_combo")
        self._models.setAccessibleName(self.tr("Network that reads"))
        self._models.setToolTip(
            self.tr("The network that reads your drawing, and its accuracy on the MNIST test set.")
        )
        self._models.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._models.setMinimumContentsLength(8)
        self._models.activated.connect(self.model_chosen)
        return self._models

    def set_labels(self, names: Sequence[str]) -> None:
        """Have one bar for each label."""
        if names == [bar.accessibleName() for bar in self._bars]:
            return
        for bar in self._bars:
            self._bar_box.removeWidget(bar)
            bar.deleteLater()
        self._bars = [self._make_bar(index, name) for index, name in enumerate(names)]

    def _make_bar(self, index: int, name: str) -> ProbabilityBar:
        bar = ProbabilityBar(name)
        bar.setObjectName(f"probability_{index}")
        bar.setAccessibleName(name)
        bar.setToolTip(self.tr("How probable the network finds {0}").format(name))
        self._bar_box.addWidget(bar)
        return bar

    def show_reading(self, image: NDArray[np.uint8], reading: Reading) -> None:
        """Show what was read from an image, uint8 28 × 28."""
        self.set_labels(list(reading.label_names))
        self._view.set_image(image)
        self._reading.setText(reading.text)
        self._reading.setEnabled(reading.is_digit)
        self._verdict.setText(self._words(reading))
        for index, (bar, share) in enumerate(zip(self._bars, reading.probabilities, strict=True)):
            bar.set_probability(share, highlighted=index == reading.index)

    def _words(self, reading: Reading) -> str:
        name, share = reading.runner_up
        second = self.tr("next would be {0} ({1})").format(name, percentage(share))
        sure = self.tr("{0} sure").format(percentage(reading.confidence))
        if reading.is_digit:
            return f"{sure}\n{second}"
        return self.tr("This does not look like a digit.\nIf it is one: {0}, {1}").format(
            reading.text, sure
        )

    def clear(self, message: str = "") -> None:
        """Show that there is nothing to read, and why in a few words."""
        self._view.set_image(None)
        self._reading.setText("")
        self._verdict.setText(message or self.tr("Draw a digit, and it is read while you draw."))
        for bar in self._bars:
            bar.set_probability(None)

    def show_models(self, names: Sequence[str], current: int, accuracy: float | None) -> None:
        """Fill the list of networks and mark the one that reads, with its test accuracy."""
        self._models.clear()
        self._models.addItems(list(names))
        self._models.setCurrentIndex(current)
        tested = self.tr("test accuracy not measured")
        if accuracy is not None:
            tested = self.tr("test accuracy {0}").format(f"{100 * accuracy:.2f} %")
        self._accuracy.setText(tested)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The reading is as large as the panel allows."""
        font = self._reading.font()
        size = max(48, min(self.width() // 2, self.height() // 5, 240))
        if font.pixelSize() != size:
            font.setPixelSize(size)
            self._reading.setFont(font)
            self._reading.setMinimumHeight(round(size * 1.15))
        super().resizeEvent(event)
