"""Editors for the settings of a run, each with its caption."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, SignalInstance
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.combo import Combo
from zen_digits.app.common.widgets import tight
from zen_digits.app.training.data_combo import DataCombo
from zen_digits.app.training.settings.setting_texts import translated, value_text
from zen_digits.core.config.setting_types import (
    Choice,
    DatasetSetting,
    Flag,
    Integer,
    Number,
    Setting,
)

_SHORTEST = 6  # characters that a choice shows at least


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
            return Field(data, lambda: data.reference, data.show_dataset, data.choice_changed)
        case Flag():
            check = QCheckBox(value_text(setting, True))
            return Field(check, check.isChecked, check.setChecked, check.toggled)
        case Integer():
            spin = QSpinBox()
            spin.setRange(setting.least, setting.most)
            spin.setStepType(QSpinBox.StepType.AdaptiveDecimalStepType)
            spin.setGroupSeparatorShown(setting.grouped)
            if setting.zero:
                spin.setSpecialValueText(translated(setting.zero))
            return Field(spin, spin.value, spin.setValue, spin.valueChanged)
        case Number():
            return _make_number(setting)
    raise TypeError(setting)


class WheelGuard(QObject):
    """Lets the wheel scroll past editors: it changes a value only where that has the focus."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        assert isinstance(watched, QWidget)
        if event.type() == QEvent.Type.Wheel and not watched.hasFocus():
            event.ignore()
            return True
        return False

    def watch(self, editor: QWidget) -> None:
        """Guard an editor, which gets the focus by a click or a key alone."""
        editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        editor.installEventFilter(self)


def _make_choice(setting: Choice) -> Field:
    combo = Combo()
    for value, name in setting.choices.items():
        combo.addItem(translated(name), value)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(_SHORTEST)

    def show(value: str) -> None:
        combo.setCurrentIndex(combo.findData(value))

    return Field(combo, combo.currentData, show, combo.currentIndexChanged)


def _make_number(setting: Number) -> Field:
    spin, factor = NumberSpin(setting), setting.factor

    def show(value: float) -> None:
        spin.setValue(value * factor)

    return Field(spin, lambda: spin.value() / factor, show, spin.valueChanged)


class FieldCell(QWidget):
    """An editor below its caption, and below that, where its value is doubtful, a hint."""

    def __init__(self, title: QLabel, editor: QWidget) -> None:
        super().__init__()
        self._hint: QWidget | None = None
        self._column = tight(QVBoxLayout(self), GRID // 4)
        self._column.addWidget(title)
        self._column.addWidget(editor)

    def add(self, widget: QWidget) -> None:
        """Put something below the editor that belongs to it."""
        self._column.insertWidget(2, widget, 0, Qt.AlignmentFlag.AlignLeft)

    def show_hint(self, hint: QWidget | None) -> None:
        """Show this hint instead of the one before; None removes it."""
        if self._hint is not None:
            self._hint.hide()
            self._hint.deleteLater()
        self._hint = hint
        if hint is not None:
            self._column.addWidget(hint)
