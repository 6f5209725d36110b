"""Editors for the numbers and choices of a TrainingConfig."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QGridLayout, QSpinBox, QWidget

from zen_digits.app.common.theme import GRID
from zen_digits.app.training.data_combo import DataCombo
from zen_digits.core.config.setting_types import Integer, Number
from zen_digits.core.config.settings import SETTINGS

SHARES = {
    "validation_fraction", "scale", "shear", "crop", "noise", "dropout", "label_smoothing"
}  # fmt: skip
"""What is shown in percent."""

_FINE = {"learning_rate", "momentum", "weight_averaging", "weight_decay", "l1"}
_PIXELS = {"shift", "elastic", "thickness"}

Editor = QComboBox | QSpinBox | QDoubleSpinBox | QCheckBox


class _RateSpin(QDoubleSpinBox):
    """Shows 0.015 as "0.015", not "0.015000"."""

    def textFromValue(self, value: float) -> str:
        text = super().textFromValue(value)
        point = self.locale().decimalPoint()
        return text.rstrip("0").removesuffix(point) if point in text else text


def make_spin(name: str) -> QSpinBox | QDoubleSpinBox:
    """A spin box for one of the numbers of a TrainingConfig, with its limits and unit."""
    setting = SETTINGS[name]
    assert isinstance(setting, Integer | Number)
    least, most = setting.least, setting.most
    if isinstance(setting, Integer):
        whole = QSpinBox()
        whole.setRange(setting.least, setting.most)
        whole.setStepType(QSpinBox.StepType.AdaptiveDecimalStepType)
        return whole
    if name in _FINE:
        rate = _RateSpin(decimals=6)
        rate.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        rate.setRange(least, most)
        return rate
    spin = QDoubleSpinBox()
    share = name in SHARES
    spin.setDecimals(1)
    spin.setRange(least * 100 if share else least, most * 100 if share else most)
    spin.setSuffix(_unit(name))
    return spin


def value_of(editor: Editor) -> Any:
    """What an editor holds, as it shows it."""
    if isinstance(editor, DataCombo):
        return editor.source
    if isinstance(editor, QComboBox):
        return editor.currentData()
    return editor.isChecked() if isinstance(editor, QCheckBox) else editor.value()


def set_value(editor: Editor, value: Any) -> None:
    """Let an editor show a value."""
    if isinstance(editor, DataCombo):
        editor.show_source(value)
    elif isinstance(editor, QComboBox):
        editor.setCurrentIndex(editor.findData(value))
    elif isinstance(editor, QCheckBox):
        editor.setChecked(value)
    else:
        editor.setValue(value)


def spoken(name: str, value: Any) -> str:
    """A number or a switch of a config as the form shows it."""
    if isinstance(value, bool):
        translate = QCoreApplication.translate
        return translate("Fields", "on") if value else translate("Fields", "off")
    return f"{value * (100 if name in SHARES else 1):.6g}{_unit(name)}"


def _unit(name: str) -> str:
    if name in SHARES:
        return " %"
    return "°" if name == "rotation" else " px" if name in _PIXELS else ""


Rows = tuple[tuple[str, ...], ...]

FIRST: Rows = (
    ("preset", "architecture", "dataset"),
    ("optimizer", "loss", "device"),
    ("epochs", "batch_size", "learning_rate"),
)
"""The choices that matter most."""

LEARNING: Rows = (
    ("schedule", "momentum", "weight_averaging"),
    ("weight_decay", "l1", "label_smoothing"),
)
NETWORK: Rows = (
    ("activation", "dropout", "seed"),
    ("validation_fraction", "patience"),
    ("drawn_digits", "drawn_negatives"),
)
AUGMENTATION: Rows = (
    ("augmentation", "rotation", "scale"),
    ("shear", "shift", "crop"),
    ("elastic", "thickness", "noise"),
)

_COLUMNS = 12


def make_grid(rows: Rows, make_field: Callable[[str], tuple[QWidget, QWidget]]) -> QGridLayout:
    """Captions above editors, as ``make_field`` makes them from names."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(GRID + 4)
    grid.setVerticalSpacing(GRID // 2)
    for index, names in enumerate(rows):
        span = _COLUMNS // len(names)
        for place, name in enumerate(names):
            caption, editor = make_field(name)
            grid.addWidget(caption, 2 * index, place * span, 1, span)
            grid.addWidget(editor, 2 * index + 1, place * span, 1, span)
    for column in range(_COLUMNS):
        grid.setColumnStretch(column, 1)
    return grid
