"""Editors for the settings of a run, and the grid they are laid out in."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QGridLayout, QSpinBox, QWidget

from zen_digits.app.common.theme import GRID
from zen_digits.app.training.data_combo import DataCombo
from zen_digits.app.training.setting_texts import translated
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
        self.factor = setting.factor
        self.setDecimals(setting.decimals)
        self.setRange(setting.least * self.factor, setting.most * self.factor)
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


Editor = DataCombo | QComboBox | QSpinBox | NumberSpin | QCheckBox


def make_editor(setting: Setting) -> Editor:
    """An editor for the values that a setting allows."""
    match setting:
        case Choice():
            return _make_combo(setting)
        case DatasetSetting():
            return DataCombo(translated(setting.mnist))
        case Flag():
            return QCheckBox(QCoreApplication.translate("Settings", "on"))
        case Integer():
            return _make_integer_spin(setting)
        case Number():
            return NumberSpin(setting)
    raise TypeError(setting)


def _make_combo(setting: Choice) -> QComboBox:
    combo = QComboBox()
    for value, name in setting.choices.items():
        combo.addItem(translated(name), value)
    combo.setMinimumContentsLength(6)
    return combo


def _make_integer_spin(setting: Integer) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(setting.least, setting.most)
    spin.setStepType(QSpinBox.StepType.AdaptiveDecimalStepType)
    return spin


def edited(editor: Editor) -> SignalInstance:
    """The signal that an editor's value has changed."""
    match editor:
        case DataCombo():
            return editor.dataset_changed
        case QComboBox():
            return editor.currentIndexChanged
        case QCheckBox():
            return editor.toggled
    return editor.valueChanged


def value_of(editor: Editor) -> Any:
    """The value that an editor shows, as a config holds it."""
    match editor:
        case DataCombo():
            return editor.reference
        case QComboBox():
            return editor.currentData()
        case QCheckBox():
            return editor.isChecked()
        case NumberSpin():
            return editor.value() / editor.factor
    return editor.value()


def set_value(editor: Editor, value: Any) -> None:
    """Show a value of a config, rounded to what the editor can show."""
    match editor:
        case DataCombo():
            editor.show_dataset(value)
        case QComboBox():
            editor.setCurrentIndex(editor.findData(value))
        case QCheckBox():
            editor.setChecked(value)
        case NumberSpin():
            editor.setValue(value * editor.factor)
        case QSpinBox():
            editor.setValue(value)


_COLUMNS = 12
_FIELDS_IN_A_ROW = 3


def rows_of(settings: Iterable[Setting]) -> list[list[Setting]]:
    """The settings that the form shows, in rows of three at most."""
    shown = [setting for setting in settings if setting.on_form]
    return [shown[i : i + _FIELDS_IN_A_ROW] for i in range(0, len(shown), _FIELDS_IN_A_ROW)]


def make_grid(
    rows: Iterable[list[Setting]], make_field: Callable[[Setting], tuple[QWidget, QWidget]]
) -> QGridLayout:
    """Captions above editors, as ``make_field`` makes them; each row fills the width."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(GRID + 4)
    grid.setVerticalSpacing(GRID // 2)
    for index, settings in enumerate(rows):
        span = _COLUMNS // len(settings)
        for place, setting in enumerate(settings):
            caption, editor = make_field(setting)
            grid.addWidget(caption, 2 * index, place * span, 1, span)
            grid.addWidget(editor, 2 * index + 1, place * span, 1, span)
    for column in range(_COLUMNS):
        grid.setColumnStretch(column, 1)
    return grid
