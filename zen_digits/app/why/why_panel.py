"""The page Why: why the selected digit is read as it is, and not as another."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from zen_digits.app.common.numbers import percent_or_bound
from zen_digits.app.common.sections import Sections
from zen_digits.app.common.settings import Settings
from zen_digits.app.common.widgets import Card, label, named
from zen_digits.app.reading.asked_network import AskedNetwork
from zen_digits.app.why.neighbours.datasets import Datasets
from zen_digits.app.why.subject import Subject
from zen_digits.core.reading.result import DigitReading, NumberReading, Reading

if TYPE_CHECKING:
    from zen_digits.app.why.neighbours.map_section import MapSection
    from zen_digits.app.why.neighbours.neighbours_section import NeighboursSection
    from zen_digits.core.insight.filters import FilterHistory
    from zen_digits.core.models.model_file import TrainedModel

_PAUSE = 120  # ms between two explanations of a stroke that is being drawn, at least


class WhyPanel(Card):
    """Asks its sections about the digit; nothing is computed while the page is not on show.

    ``image_wanted`` carries an image of 28 × 28 for the canvas, ``failed`` an exception,
    ``training_wanted`` an architecture.
    """

    image_wanted = Signal(object)
    failed = Signal(object)
    training_wanted = Signal(str)

    _stop_all = Signal()

    def __init__(self, settings: Settings, history: FilterHistory, datasets: Datasets) -> None:
        super().__init__()
        self._settings, self._history, self.datasets = settings, history, datasets
        self.title.setWordWrap(True)
        self._network: AskedNetwork | None = None
        self._latest: AskedNetwork | None = None
        self._digit: DigitReading | None = None
        self._timer = QTimer(self, interval=_PAUSE, singleShot=True)
        self._timer.timeout.connect(self._ask)
        self._pages = QStackedWidget()
        hint = self.tr("Draw something, and see here\nwhich ink makes it what it is read as")
        self._pages.addWidget(named(label(hint, "faint", centred=True), "why_hint"))
        self.sections = self._make_sections()
        self._pages.addWidget(self.sections)
        self.body.addWidget(self._pages, 1)
        self.show_reading(None, 0)

    def _make_sections(self) -> Sections:
        from zen_digits.app.why.change_section import ChangeSection
        from zen_digits.app.why.evidence_section import EvidenceSection
        from zen_digits.app.why.inside.inside_section import InsideSection

        sections = Sections()
        tip = self.tr("Which ink and which strokes make it what it is read as")
        make = partial(EvidenceSection, self._settings)
        sections.add("evidence_section", self.tr("Evi&dence"), tip, make)
        tip = self.tr("The smallest piece of ink that turns the reading")
        sections.add("change_section", self.tr("&Change"), tip, ChangeSection)
        tip = self.tr("The training images that are most like it to the network")
        sections.add("neighbours_section", self.tr("&Neighbours"), tip, self._make_neighbours)
        tip = self.tr("Where it lies among the test images, as the network sees them")
        sections.add("map_section", self.tr("&Map"), tip, self._make_map)
        tip = self.tr("The layers of the network, and what each makes of the drawing")
        sections.add(
            "inside_section", self.tr("&Inside"), tip, partial(InsideSection, self._history)
        )
        tip = self.tr("Forward and backward through a small network, with every number")
        sections.add("by_hand_section", self.tr("&By hand"), tip, self._make_by_hand)
        return sections

    def _make_neighbours(self) -> QWidget:
        from zen_digits.app.why.neighbours.neighbours_section import NeighboursSection

        return self._connected(NeighboursSection(self.datasets))

    def _make_map(self) -> QWidget:
        from zen_digits.app.why.neighbours.map_section import MapSection

        return self._connected(MapSection(self.datasets))

    def _make_by_hand(self) -> QWidget:
        from zen_digits.app.why.by_hand.by_hand_section import ByHandSection

        section = ByHandSection()
        section.training_wanted.connect(self.training_wanted)
        return section

    def _connected(self, section: NeighboursSection | MapSection) -> QWidget:
        section.image_wanted.connect(self.image_wanted)
        section.failed.connect(self.failed)
        self._stop_all.connect(section.stop)
        return section

    def stop(self) -> None:
        """End what is being computed, at its next step."""
        self._stop_all.emit()

    def use(self, model: TrainedModel) -> None:
        """Explain what this network reads from now on."""
        self._network = self._latest = AskedNetwork(model)

    def relearn(self, model: TrainedModel) -> None:
        """The network has learned more; it is still the same one."""
        self._latest = AskedNetwork(model)

    def show_reading(self, number: NumberReading | None, selected: int) -> None:
        """Explain a digit of what was just read; None where nothing was."""
        self._digit = number.digits[selected] if number and number.digits else None
        self._pages.setCurrentIndex(0 if self._digit is None else 1)
        self.title.setText(self._title(self._digit))
        if self._digit is None:
            self.sections.show_subject(None)
        elif self.isVisible() and not self._timer.isActive():
            self._timer.start()

    def _title(self, digit: DigitReading | None) -> str:
        if digit is None:
            return self.tr("Why?")
        confidence = percent_or_bound(digit.reading.confidence)
        title = self.tr("Why {0}? It is {1} sure.").format(digit.reading.text, confidence)
        return (
            title if digit.picture_alone is None else f"{title} {self._told(digit.picture_alone)}"
        )

    def _told(self, picture: Reading) -> str:
        """That strokes counted, too, of which nothing below tells."""
        return self.tr(
            "Its strokes go like drawings that were taught. The picture alone, which is explained "
            "here, is read as {0}, {1} sure."
        ).format(picture.text, percent_or_bound(picture.confidence))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def _ask(self) -> None:
        network, latest = self._network, self._latest
        if self._digit is not None and network and latest and self.isVisible():
            self.sections.show_subject(Subject(network, self._digit, latest))
