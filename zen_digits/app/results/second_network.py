"""The network that the one that reads is compared with: chosen once for all sections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox

from zen_digits.app.common.combo import Combo
from zen_digits.app.common.language.phrases import as_name
from zen_digits.app.common.widgets import named
from zen_digits.app.reading.loaded_models import LoadedModels

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel


class SecondNetwork(QObject):
    """One of those in memory, but not the one that reads; at first none."""

    changed = Signal()
    """Another one is chosen, or others can be."""

    def __init__(self, models: LoadedModels, parent: QObject) -> None:
        super().__init__(parent)
        self._models = models
        self._chosen: TrainedModel | None = None
        models.chosen.connect(lambda _: self.changed.emit())
        models.renamed.connect(lambda *_: self.changed.emit())

    def choices(self) -> list[tuple[str, TrainedModel]]:
        """All that can be chosen, with their names."""
        return [each for place, each in enumerate(self._models.all()) if place != self._current]

    @property
    def chosen(self) -> tuple[str, TrainedModel] | None:
        """Its name and itself; None: none is chosen, or that one reads now."""
        return next((each for each in self.choices() if each[1] is self._chosen), None)

    @property
    def first(self) -> tuple[str, TrainedModel] | None:
        """The network that reads, with its name; None while the first is loading."""
        networks = self._models.all()
        return networks[self._current] if networks else None

    def choose(self, model: TrainedModel | None) -> None:
        """Compare with this one; None: with none."""
        self._chosen = model
        self.changed.emit()

    @property
    def _current(self) -> int:
        return self._models.current


class SecondNetworkCombo(Combo):
    """Lists them, and chooses one."""

    def __init__(self, name: str, second: SecondNetwork) -> None:
        super().__init__()
        self._second = second
        tip = self.tr("The network that yours is compared with: one that you trained or opened")
        named(self, name, self.tr("Second network"), tip)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.activated.connect(self._choose)
        second.changed.connect(self._fill)
        self._fill()

    def _choose(self, index: int) -> None:
        choices = self._second.choices()
        self._second.choose(choices[index - 1][1] if 0 < index <= len(choices) else None)

    def _fill(self) -> None:
        chosen = self._second.chosen
        with QSignalBlocker(self):
            self.clear()
            self.addItem(self.tr("no other network"))
            names = [name for name, _ in self._second.choices()]
            self.addItems([*map(as_name, names)])
            known = chosen is not None and chosen[0] in names
            self.setCurrentIndex(names.index(chosen[0]) + 1 if chosen and known else 0)
