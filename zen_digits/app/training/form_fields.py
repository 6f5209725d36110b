"""Editors for the settings of a run, and the grid they are laid out in."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QGridLayout, QSpinBox, QWidget

from zen_digits.app.common.combo import Combo
from zen_digits.app.common.theme import GRID
from zen_digits.app.training.data_combo import DataCombo
from zen_digits.app.training.setting_texts import translated, value_text
from zen_digits.core.config.setting_types import (
    Choice,
    DatasetSetting,
    Flag,
    Integer,
    Number,
    Setting,
)


class NumberSpin(QDoubleSpinBox):
    """Edits a number in the unit that users see: a share in percent."""

    def __init__(self, setting: Number) -> None:
        super().__init__()
        self.setDecimals(setting.decimals)
        self.setRange(setting.least * setting.factor, setting.most * setting.factor)
        self.setSuffix(setting.unit)
        if self._is_fine:
            self.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)

    @property
    def _is_fine(self) -> bool:
        return self.decimals() > 1

    def textFromValue(self, value: float) -> str:
        """Fine numbers without trailing zeros: "0.015", not "0.015000"."""
        text = super().textFromValue(value)
        point = self.locale().decimalPoint()
        if not self._is_fine or point not in text:
            return text
        return text.rstrip("0").removesuffix(point)


@dataclass(frozen=True, slots=True)
class Field:
    """An editor, and how a value of a config is taken from it and shown in it."""

    editor: QWidget
    value: Callable[[], Any]
    show: Callable[[Any], object]
    """Shows a value, rounded to what the editor can show."""
    edited: SignalInstance


def make_field(setting: Setting) -> Field:
    """A field for the values that a setting allows."""
    match setting:
        case Choice():
            return _make_choice(setting)
        case DatasetSetting():
            data = DataCombo(translated(setting.mnist))
            return Field(data, lambda: data.reference, data.show_dataset, data.dataset_changed)
        case Flag():
            check = QCheckBox(value_text(setting, True))
            return Field(check, check.isChecked, check.setChecked, check.toggled)
        case Integer():
            spin = QSpinBox()
            spin.setRange(setting.least, setting.most)
            spin.setStepType(QSpinBox.StepType.AdaptiveDecimalStepType)
            return Field(spin, spin.value, spin.setValue, spin.valueChanged)
        case Number():
            return _make_number(setting)
    raise TypeError(setting)


def _make_choice(setting: Choice) -> Field:
    combo = Combo()
    for value, name in setting.choices.items():
        combo.addItem(translated(name), value)
    combo.setMinimumContentsLength(6)

    def show(value: str) -> None:
        combo.setCurrentIndex(combo.findData(value))

    return Field(combo, combo.currentData, show, combo.currentIndexChanged)


def _make_number(setting: Number) -> Field:
    spin, factor = NumberSpin(setting), setting.factor

    def show(value: float) -> None:
        spin.setValue(value * factor)

    return Field(spin, lambda: spin.value() / factor, show, spin.valueChanged)


_COLUMNS = 12
_FIELDS_IN_A_ROW = 3


def rows_of(settings: Iterable[Setting]) -> list[list[Setting]]:
    """The settings that the form shows, in rows of three at most."""
    shown = [setting for setting in settings if setting.on_form]
    return [shown[i : i + _FIELDS_IN_A_ROW] for i in range(0, len(shown), _FIELDS_IN_A_ROW)]


def make_grid(
    rows: Iterable[list[Setting]], make_widgets: Callable[[Setting], tuple[QWidget, QWidget]]
) -> QGridLayout:
    """Captions above editors, as ``make_widgets`` makes them; each row fills the width."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(GRID + 4)
    grid.setVerticalSpacing(GRID // 2)
    for index, settings in enumerate(rows):
        span = _COLUMNS // len(settings)
        for place, setting in enumerate(settings):
            caption, editor = make_widgets(setting)
            grid.addWidget(caption, 2 * index, place * span, 1, span)
            grid.addWidget(editor, 2 * index + 1, place * span, 1, span)
    for column in range(_COLUMNS):
        grid.setColumnStretch(column, 1)
    return grid
