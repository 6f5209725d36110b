"""A short form for an experiment: how many seeds, and which values of one setting."""

from __future__ import annotations

import math
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.combo import Combo
from zen_digits.app.common.language.core_words import in_words
from zen_digits.app.common.language.phrases import sentences, within_sentence
from zen_digits.app.common.layout.flow_layout import FlowRow
from zen_digits.app.common.widgets import label, named, push_button, tight
from zen_digits.app.training.experiments.value_texts import (
    notation_of,
    refusal_text,
    share_note,
    values_tip,
)
from zen_digits.app.training.settings.form_fields import FieldCell
from zen_digits.app.training.settings.setting_texts import caption
from zen_digits.core.config.setting_types import Choice, DatasetSetting, Flag, Setting
from zen_digits.core.config.settings import GROUPS, SETTINGS
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError
from zen_digits.core.experiments.notation import Notation, RefusedValue, written_values
from zen_digits.core.experiments.plan import Experiment, plan
from zen_digits.core.experiments.value_reader import read_values
from zen_digits.core.training.free_cores import allowed_cores

_MOST_SEEDS, _FIRST_SEEDS = 100, 5
_FIRST_PROCESSES = 4  # each has some 400 MB
_FIRST_VALUES: dict[str, list[Any]] = {
    "images_per_class": [1, 10, 100, 0],
    "width": [0.25, 0.5, 1.0, 2.0],
}
_AROUND = (0.3, 1.0, 3.0)  # times the learning rate of the form


def _cell(title: str, editor: QWidget) -> FieldCell:
    heading = label(title, "faint")
    heading.setBuddy(editor)
    heading.setToolTip(editor.toolTip())
    return FieldCell(heading, editor)


class ExperimentForm(QWidget):
    """Asks for an experiment with the settings of the training form; ``requested`` carries it."""

    requested = Signal(object)

    def __init__(self, configured: Callable[[dict[str, Any]], TrainingConfig]) -> None:
        """``configured`` gives the config of the training form with other values of settings."""
        super().__init__()
        self._configured = configured
        self._running = False
        self._notation = Notation()  # in which the values are written
        column = tight(QVBoxLayout(self), GRID // 2)
        column.addWidget(FlowRow(self._make_cells()))
        column.addWidget(self._make_told())
        self._show_setting()

    def _make_cells(self) -> list[QWidget]:
        self._seeds = named(
            QSpinBox(), "repeat_spin", self.tr("Seeds"),
            self.tr("How many runs, each with another seed: how far they scatter is chance."),
        )  # fmt: skip
        self._seeds.setRange(1, _MOST_SEEDS)
        self._seeds.setValue(_FIRST_SEEDS)
        self._seeds.valueChanged.connect(self.refresh)
        self._setting = named(
            Combo(), "sweep_combo", self.tr("What differs"),
            self.tr("The setting of which several values are tried; all others stay as they are."),
        )  # fmt: skip
        self._setting.addItem(self.tr("Only the seed"), "")
        for setting in sweepable():
            self._setting.addItem(caption(setting), setting.name)
        self._setting.currentIndexChanged.connect(self._show_setting)
        self._values = named(
            QLineEdit(), "sweep_values_edit", self.tr("Values"),
            values_tip(),
        )  # fmt: skip
        self._values.textChanged.connect(self.refresh)
        self.processes = named(
            QSpinBox(), "processes_spin", self.tr("At once"),
            self.tr(
                "How many runs are trained side by side, where other programs leave so many cores "
                "free and no graphics card is used."
            ),
        )  # fmt: skip
        cores = math.ceil(allowed_cores())
        self.processes.setRange(1, max(1, cores))
        self.processes.setValue(min(cores, _FIRST_PROCESSES))
        self._start = push_button("start_experiment_button", "", self._request)
        cells = (
            (self.tr("Nu&mber of seeds"), self._seeds),
            (self.tr("Which settin&g"), self._setting),
            (self.tr("Values to tr&y"), self._values),
            (self.tr("At &once"), self.processes),
        )
        self._values_cell = _cell(*cells[2])
        first, second, last = _cell(*cells[0]), _cell(*cells[1]), _cell(*cells[3])
        return [first, second, self._values_cell, last, self._start]

    def _make_told(self) -> QLabel:
        self._told = named(label("", "faint", wrap=True), "experiment_hint_label")
        return self._told

    def experiment(self) -> Experiment:
        """What the form asks for; raises InputError or RefusedValue where that cannot be."""
        name = self._setting.currentData()
        values = read_values(SETTINGS[name], self._values.text(), self._notation) if name else []
        return plan(self._configured, name, values, self._seeds.value())

    def show_running(self, running: bool) -> None:
        """While a run is running, no experiment can be started."""
        self._running = running
        self.refresh()

    def refresh(self) -> None:
        """Tell how many runs that makes, or why it cannot be."""
        problem, runs = "", 0
        try:
            runs = len(self.experiment().points)
        except InputError as error:
            problem = in_words(str(error), self._names())
        except RefusedValue as refused:
            problem = refusal_text(refused)
        busy = self.tr("A network is already training; stop it first") if self._running else ""
        self._told.setText(problem or self._meaning())
        self._start.setText(self.tr("Train %Ln r&uns", "", runs))
        self._start.setEnabled(not problem and not busy)
        go = self.tr("Train them as one experiment, which is then on the page Runs")
        self._start.setToolTip(problem or busy or go)

    def _names(self) -> dict[str, str]:
        """What the setting that differs is called in sentences of core, and here."""
        if name := self._setting.currentData():
            return {SETTINGS[name].words: within_sentence(caption(SETTINGS[name]))}
        return {}

    def _meaning(self) -> str:
        if name := self._setting.currentData():
            text = self.tr(
                "Each value is trained with every seed. Choose by validation accuracy: a value "
                "that test images chose is no longer tested by them."
            )
            return sentences(text, share_note(SETTINGS[name]))
        return self.tr("The same settings, each time with another seed: how far runs scatter.")

    def _show_setting(self) -> None:
        """Values to begin with, for the setting that is chosen."""
        name = self._setting.currentData()
        self._values_cell.setVisible(bool(name))
        if name:
            self._notation = notation_of(SETTINGS[name])
            self._show_values(name, _first_values(SETTINGS[name], self._configured({})))
        self._seeds.setMinimum(1 if name else 2)
        self._seeds.setEnabled(name != "seed")
        if name == "seed":
            self._seeds.setValue(1)
        self.refresh()

    def _show_values(self, name: str, values: list[Any]) -> None:
        self._values.setText(written_values(SETTINGS[name], values, self._notation))
        self._values.home(False)  # where it is too narrow, their beginning is seen

    def changeEvent(self, event: QEvent) -> None:
        """Write the values as another language writes them, unless they cannot be read."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange and (name := self._setting.currentData()):
            before, self._notation = self._notation, notation_of(SETTINGS[name])
            with suppress(RefusedValue):
                self._show_values(name, read_values(SETTINGS[name], self._values.text(), before))
            self.refresh()

    def _request(self) -> None:
        self.requested.emit(self.experiment())


def sweepable() -> list[Setting]:
    """The settings that can differ within an experiment, in the order of the form."""
    of_the_data = GROUPS["images"]
    return [
        setting
        for setting in SETTINGS.values()
        if not isinstance(setting, DatasetSetting) and setting not in of_the_data
    ]


def _first_values(setting: Setting, config: TrainingConfig) -> list[Any]:
    value = getattr(config, setting.name)
    match setting:
        case Choice(choices=choices):
            return [value, *(other for other in choices if other != value)][:3]
        case Flag():
            return [True, False]
    if setting.name == "learning_rate":
        rates = [min(max(value * factor, 1e-6), 10.0) for factor in _AROUND]
        return [*dict.fromkeys(float(f"{rate:.2g}") for rate in rates)]
    return _FIRST_VALUES.get(setting.name, [value])
