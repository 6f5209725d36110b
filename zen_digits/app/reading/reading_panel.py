"""The reading: what the drawing is read as, how sure that is, and by which network."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.widgets import Card, named
from zen_digits.app.reading.arrangement import Arrangement
from zen_digits.app.reading.example import EXAMPLE, PROBABILITIES
from zen_digits.app.reading.label_row import LabelRow
from zen_digits.app.reading.network_choice import NetworkChoice
from zen_digits.app.reading.preprocessing_strip import PreprocessingStrip
from zen_digits.app.reading.probability_bars import ProbabilityBars
from zen_digits.app.reading.reader import NoReading
from zen_digits.app.reading.reading_label import ReadingLabel
from zen_digits.app.reading.verdict import closest, shown_text
from zen_digits.app.reading.words import Words
from zen_digits.core.labels import DIGITS, are_digits
from zen_digits.core.reading.result import NumberReading

_WIDTH = 560  # pixels, before it is known how wide the panel is


class ReadingPanel(Card):
    """The reading, a bar for each label, what the network sees and which network reads.

    A strip that lies below the canvas. Its height depends on its width, labels and font, never on
    what is read: that would resize the canvas while the user draws.

    ``model_chosen`` carries the index of a network in the list given to ``show_models``,
    ``digit_selected`` the index of a digit of the number that was read.
    """

    model_chosen = Signal(int)
    digit_selected = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.title.hide()
        self.setAccessibleName(self.tr("Reading"))
        self.body.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        self._text = ""
        self._no_reading: NoReading | None = None
        self._reads_digits = True
        self._news = ("", "")
        self._kind = ("", "")  # of reading
        self._reading = named(ReadingLabel(), "reading_label", self.tr("Reading"))
        self._words = Words()
        self._bars = ProbabilityBars()
        self._network = NetworkChoice()
        self._strip = PreprocessingStrip()
        self.label_row = LabelRow()
        said = (self._reading, self._words, self.label_row)
        parts = (*said, self._bars, self._network, self._strip)
        self._area = _Area(Arrangement(*parts))
        self.body.addWidget(self._area, 1)
        self._words.digit_selected.connect(self.digit_selected)
        self._network.chosen.connect(self.model_chosen)
        self._bars.set_labels(DIGITS)
        self.show_no_reading(NoReading.EMPTY_CANVAS)

    @property
    def reading_text(self) -> str:
        """The whole reading, also where it is doubtful or only its ends are on show."""
        return self._text

    def show_reading(
        self,
        number: NumberReading,
        selected: int,
        canvas: NDArray[np.uint8],
        *,
        learning: bool = False,
    ) -> None:
        """Show what was read; bars and preprocessing steps are those of the selected digit.

        ``canvas`` is a thumbnail of all that was read, ink bright; ``learning`` marks the reading
        as that of a network in the middle of its training.
        """
        if not number.digits:
            self.show_no_reading(NoReading.EMPTY_CANVAS)
            return
        digit = number.digits[selected]
        self._text, self._no_reading = number.text, None
        self._reading.setEnabled(number.is_digit)
        certainty = number.confidence if number.is_digit else 0.0
        self._reading.show_reading(shown_text(number), certainty, closest(number))
        self._words.show_reading(number, selected)
        self._show_learning(learning)
        self._bars.show_reading(digit.reading)
        self._strip.show_steps(canvas, digit.preprocess())

    def _show_learning(self, learning: bool) -> None:
        tip = self.tr("Read by the network that is learning, as it is at this moment.")
        self._show_kind(*((self.tr("learning…"), tip) if learning else ("", "")))

    def _show_kind(self, text: str, tip: str) -> None:
        """Qualify the reading, unless there is news."""
        self._kind = text, tip
        self._words.show_tag(*(self._news if self._news[0] else self._kind))

    def show_news(self, text: str, tip: str) -> None:
        """Tell something in a few words, and more when pointed at; until the text is empty."""
        self._news = text, tip
        self._show_kind(*self._kind)

    def show_no_reading(self, reason: NoReading) -> None:
        """Show that nothing is read, and why."""
        self._text, self._no_reading = "", reason
        self._reading.setEnabled(True)
        self._words.show_no_reading(reason, digits=self._reads_digits)
        if reason is NoReading.EMPTY_CANVAS and self._bars.labels == list(DIGITS):
            self._show_example()
            return
        self._reading.show_reading("", 1.0)
        self._show_kind("", "")
        self._bars.clear()
        self._strip.clear()

    def _show_example(self) -> None:
        self._reading.show_example(EXAMPLE)
        self._show_kind(self.tr("Example"), self.tr("What the reading of a digit looks like."))
        self._bars.show_example(PROBABILITIES)
        self._strip.show_example()

    def show_models(
        self,
        names: Sequence[str],
        current: int,
        accuracy: float | None,
        labels: Sequence[str],
        lineage: str = "",
    ) -> None:
        """List the networks, and show the accuracy and labels of the one that reads.

        ``lineage`` tells where that comes from.
        """
        self._reads_digits = are_digits(labels)
        self._bars.set_labels(labels)
        self.label_row.set_labels(labels)
        self._network.show_models(names, current, accuracy, lineage)
        self._area.arrange()
        if self._no_reading is not None:
            self.show_no_reading(self._no_reading)  # an example is one of digits

    def rename_model(self, index: int, name: str) -> None:
        """Give a network in the list another name."""
        self._network.rename(index, name)


class _Area(QWidget):
    """Holds the parts of the panel; its least height follows its width."""

    def __init__(self, arrangement: Arrangement) -> None:
        super().__init__()
        self._arrangement = arrangement
        parts = arrangement
        for part in (
            parts.reading, parts.words, parts.label, parts.bars, parts.network, parts.strip,
        ):  # fmt: skip
            part.setParent(self)
        self._least = QSize()
        self._styled = False

    def minimumSizeHint(self) -> QSize:
        width = self.width() if self._least.isValid() else _WIDTH
        return QSize(self._arrangement.narrowest, self._arrangement.height_for(width))

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, self.minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._styled = True
            self.arrange()

    def event(self, event: QEvent) -> bool:
        """The parts are styled after what holds them, and ask for their room then."""
        if event.type() == QEvent.Type.LayoutRequest and self._styled:
            self._styled = False
            self.arrange()
        return super().event(event)

    def arrange(self) -> None:
        """Place the parts anew, where their sizes may have changed."""
        self._arrangement.place(self.width(), self.height())
        least = QSize(self._arrangement.narrowest, self._arrangement.height_for(self.width()))
        if least != self._least:
            self._least = least
            self.updateGeometry()
