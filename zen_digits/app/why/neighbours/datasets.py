"""The datasets whose images are shown beside a drawing: MNIST, and the one that is in use."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Signal

from zen_digits.app.common.combo import Combo
from zen_digits.core.config.dataset_reference import MNIST, dataset_name
from zen_digits.core.data.arrangement import AS_STORED, Arrangement

if TYPE_CHECKING:
    from zen_digits.core.data.dataset import Dataset
    from zen_digits.core.models.model_card import ModelCard


class Datasets(QObject):
    """Datasets by their references; ``in_memory`` gives one that is loaded already."""

    changed = Signal()

    def __init__(self, in_memory: Callable[[str], Dataset | None], parent: QObject) -> None:
        super().__init__(parent)
        self.in_memory = in_memory
        self._arrangements = {MNIST: AS_STORED}

    def offer(self, reference: str, arrangement: Arrangement) -> None:
        """Offer a dataset, whose images are turned or inverted so."""
        self._arrangements[reference] = AS_STORED if reference == MNIST else arrangement
        self.changed.emit()

    def forget_own(self) -> None:
        """Offer MNIST alone."""
        self._arrangements = {MNIST: AS_STORED}
        self.changed.emit()

    def references(self) -> list[str]:
        """All that are offered."""
        return list(self._arrangements)

    def arrangement(self, reference: str) -> Arrangement:
        """How the images of one are arranged."""
        return self._arrangements.get(reference, AS_STORED)

    def learned_by(self, card: ModelCard) -> str:
        """The one that a network has learned from; MNIST where that is not at hand."""
        from zen_digits.core.evaluation.sets import was_trained_on

        own = (each for each in reversed(self._arrangements) if was_trained_on(card, each))
        return next(own, MNIST)


class DatasetCombo(Combo):
    """Chooses one of the datasets; ``text`` is what is shown of it, with {0} for its name."""

    reference_changed = Signal()

    def __init__(self, datasets: Datasets, text: str) -> None:
        super().__init__()
        self._datasets, self._text = datasets, text
        self._before = MNIST
        self.currentIndexChanged.connect(lambda _: self._tell())
        datasets.changed.connect(self._fill)
        self._fill()

    @property
    def reference(self) -> str:
        """The dataset that is chosen."""
        return str(self.currentData())

    def choose(self, reference: str) -> None:
        """Choose one that is offered."""
        self.setCurrentIndex(max(self.findData(reference), 0))

    def _fill(self) -> None:
        with QSignalBlocker(self):
            self.clear()
            for each in self._datasets.references():
                name = "MNIST" if each == MNIST else dataset_name(each)
                self.addItem(self._text.format(name), each)
            self.choose(self._before)
        self._tell()

    def _tell(self) -> None:
        if self.reference != self._before:
            self._before = self.reference
            self.reference_changed.emit()
