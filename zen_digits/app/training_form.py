"""The choices of a training run, each explained in a sentence."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from zen_digits.app.fields import SHARES, Editor, make_spin, set_value, value_of
from zen_digits.app.texts import Texts, form_texts
from zen_digits.app.theme import GRID
from zen_digits.app.widgets import label
from zen_digits.core.config import (
    ARCHITECTURES,
    DATASETS,
    DEVICES,
    LOSSES,
    OPTIMIZERS,
    SCHEDULES,
    TrainingConfig,
)
from zen_digits.core.presets import PRESETS, starting_point

_CUSTOM = "custom"
_FIELD_HEIGHT = 28
_FIRST = (
    ("preset", "architecture", "dataset"),
    ("optimizer", "loss", "device"),
    ("epochs", "batch_size", "learning_rate"),
)
_MORE = (
    ("schedule", "validation_fraction", "patience"),
    ("seed", "drawn_digits", "drawn_negatives"),
    ("augmentation", "rotation", "scale", "shift"),
    ("shear", "elastic", "thickness"),
)
_AUGMENTATIONS = ("rotation", "scale", "shift", "shear", "elastic", "thickness")
_CHOICES = {
    "preset": (*PRESETS, _CUSTOM),
    "architecture": ARCHITECTURES,
    "dataset": DATASETS,
    "optimizer": OPTIMIZERS,
    "loss": LOSSES,
    "device": DEVICES,
    "schedule": SCHEDULES,
}


class TrainingForm(QWidget):
    """Edits a TrainingConfig: the choices that matter first, the others under "More"."""

    config_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: dict[str, Texts] = form_texts()
        self._editors: dict[str, Editor] = {}
        self._base = PRESETS["quick"]
        self._filled: dict[str, Any] = {}
        self._filling = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(self._make_grid(_FIRST))
        self._more = QWidget()
        self._more.setLayout(self._make_grid(_MORE))
        self._more.hide()
        layout.addWidget(self._more)
        self.apply_preset("quick")

    def config(self) -> TrainingConfig:
        """The preset's choices, and what has been changed of them.

        What is not shown, or is shown rounded, stays exactly the preset's: so that the same run
        on the command line is the same to the last bit.
        """
        values = {name: value_of(editor) for name, editor in self._editors.items()}
        changed = {name: value for name, value in values.items() if value != self._filled[name]}
        changed.pop("preset", None)
        for name in SHARES & changed.keys():
            changed[name] /= 100
        return replace(self._base, **changed)

    def apply_preset(self, name: str) -> None:
        """Fill in a preset's choices; the device stays as it is."""
        self._fill(PRESETS[name], name)

    def show_config(self, config: TrainingConfig) -> None:
        """Fill in the choices of a run."""
        self._fill(config, _CUSTOM)

    def network_name(self, architecture: str) -> str:
        """What the form calls a network."""
        return self._texts["architecture"].choices.get(architecture, architecture)

    def make_more_button(self) -> QPushButton:
        """A button that unfolds the rarer choices."""
        button = QPushButton(self.tr("Mor&e"))
        button.setObjectName("more_button")
        button.setCheckable(True)
        button.setToolTip(
            self.tr("Schedule, validation, seed, drawn handwriting and augmentation.")
        )
        button.toggled.connect(self._more.setVisible)
        return button

    def _fill(self, config: TrainingConfig, preset: str) -> None:
        self._filling = True
        self._base = config
        for name, editor in self._editors.items():
            if name == "preset":
                set_value(editor, preset)
            elif name != "device":
                set_value(editor, getattr(config, name) * (100 if name in SHARES else 1))
        self._filled = {name: value_of(editor) for name, editor in self._editors.items()}
        self._filled["device"] = config.device
        self._filling = False
        self._show_what_applies()
        self.config_changed.emit()

    def _edited(self, name: str) -> None:
        """Another preset or network fills the form; any other edit makes the preset "custom"."""
        if self._filling:
            return
        choice = value_of(self._editors[name])
        if name == "preset" and choice != _CUSTOM:
            self.apply_preset(choice)
        elif name == "architecture":
            preset = choice if choice in PRESETS else _CUSTOM
            self._fill(starting_point(choice), preset)
        elif name not in ("preset", "device"):
            self._filling = True
            set_value(self._editors["preset"], _CUSTOM)
            self._filling = False
            self._show_what_applies()
            self.config_changed.emit()

    def _show_what_applies(self) -> None:
        on = value_of(self._editors["augmentation"])
        for name in _AUGMENTATIONS:
            tip = self._texts[name].tip
            off = self.tr("Switch augmentation on to use this.")
            self._editors[name].setEnabled(on)
            self._editors[name].setToolTip(tip if on else f"{tip} {off}")

    def _make_grid(self, rows: tuple[tuple[str, ...], ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID + 4)
        grid.setVerticalSpacing(GRID // 2)
        columns = 12
        for index, names in enumerate(rows):
            span = columns // len(names)
            for place, name in enumerate(names):
                caption, editor = self._make_field(name)
                grid.addWidget(caption, 2 * index, place * span, 1, span)
                grid.addWidget(editor, 2 * index + 1, place * span, 1, span)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        return grid

    def _make_field(self, name: str) -> tuple[QWidget, Editor]:
        texts = self._texts[name]
        editor = self._make_editor(name, texts)
        suffix = "combo" if isinstance(editor, QComboBox) else "spin"
        editor.setObjectName(f"{name}_{'check' if isinstance(editor, QCheckBox) else suffix}")
        editor.setAccessibleName(texts.caption.replace("&", ""))
        editor.setMinimumHeight(_FIELD_HEIGHT)
        editor.setToolTip(texts.tip)
        caption = label(texts.caption, "faint")
        caption.setBuddy(editor)
        caption.setToolTip(texts.tip)
        self._editors[name] = editor
        return caption, editor

    def _make_editor(self, name: str, texts: Texts) -> Editor:
        if name in _CHOICES:
            combo = QComboBox()
            for choice in _CHOICES[name]:
                combo.addItem(texts.choices.get(choice, choice), choice)
            combo.setMinimumContentsLength(6)
            combo.currentIndexChanged.connect(lambda: self._edited(name))
            return combo
        if name == "augmentation":
            check = QCheckBox(self.tr("on"))
            check.toggled.connect(lambda: self._edited(name))
            return check
        spin = make_spin(name)
        spin.valueChanged.connect(lambda: self._edited(name))
        return spin
