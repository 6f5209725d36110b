"""Editors for the numbers and choices of a TrainingConfig."""

from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QSpinBox

from zen_digits.core.config import LIMITS

SHARES = {"validation_fraction", "scale", "shear"}
"""What is shown in percent."""

Editor = QComboBox | QSpinBox | QDoubleSpinBox | QCheckBox


class _RateSpin(QDoubleSpinBox):
    """Shows 0.015 as "0.015", not "0.015000"."""

    def textFromValue(self, value: float) -> str:
        text = super().textFromValue(value)
        point = self.locale().decimalPoint()
        return text.rstrip("0").removesuffix(point) if point in text else text


def make_spin(name: str) -> QSpinBox | QDoubleSpinBox:
    """A spin box for one of the numbers of a TrainingConfig, with its limits and unit."""
    least, most = LIMITS[name]
    if isinstance(least, int):
        whole = QSpinBox()
        whole.setRange(int(least), int(most))
        whole.setStepType(QSpinBox.StepType.AdaptiveDecimalStepType)
        return whole
    if name == "learning_rate":
        rate = _RateSpin(decimals=6)
        rate.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        rate.setRange(least, most)
        return rate
    spin = QDoubleSpinBox()
    share = name in SHARES
    spin.setDecimals(1)
    spin.setRange(least * 100 if share else least, most * 100 if share else most)
    spin.setSuffix(" %" if share else "°" if name == "rotation" else " px")
    return spin


def value_of(editor: Editor) -> Any:
    """What an editor holds, as it shows it."""
    if isinstance(editor, QComboBox):
        return editor.currentData()
    return editor.isChecked() if isinstance(editor, QCheckBox) else editor.value()


def set_value(editor: Editor, value: Any) -> None:
    """Let an editor show a value."""
    if isinstance(editor, QComboBox):
        editor.setCurrentIndex(editor.findData(value))
    elif isinstance(editor, QCheckBox):
        editor.setChecked(value)
    else:
        editor.setValue(value)
