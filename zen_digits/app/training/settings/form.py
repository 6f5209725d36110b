"""The training form: every setting of a run, each explained in a sentence."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.language.core_words import in_words
from zen_digits.app.common.language.phrases import listed, sentences
from zen_digits.app.common.layout.column_layout import ColumnLayout
from zen_digits.app.common.layout.flow_layout import filling
from zen_digits.app.common.widgets import label, named, push_button, tight
from zen_digits.app.training.augmentation_preview import PreviewStrip
from zen_digits.app.training.data_combo import DataCombo
from zen_digits.app.training.settings.form_fields import Field, FieldCell, WheelGuard, make_field
from zen_digits.app.training.settings.setting_texts import (
    caption,
    translated,
    value_text,
    with_caption,
)
from zen_digits.core.config.dataset_reference import MNIST, dataset_name
from zen_digits.core.config.effects import DEPENDENT, why_without_effect
from zen_digits.core.config.presets import PRESETS, starting_point
from zen_digits.core.config.setting_types import Choice, DatasetSetting, Flag, Setting
from zen_digits.core.config.settings import AUGMENTATIONS, GROUPS, PRESET, SETTINGS
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.runs.comparison import nearest_start

_CUSTOM = "custom"
_FIELD_HEIGHT = 28
_FIRST_PRESET = "quick"
_SYNTHETIC = ("drawn_digits", "drawn_negatives")
_UNTOUCHED = ("dataset", "device")
_OF_THE_IMAGES = (
    *_UNTOUCHED, *(setting.name for setting in GROUPS["images"]), "images_per_class", "seed"
)  # fmt: skip
"""What another network leaves as it is."""
_CAN_BE_OFF = DEPENDENT - {"patience"}
"""Of patience without images held out, a hint tells more."""
_NETWORK = ("architecture", "width", "towers", "activation", "dropout")
_LEARNING = (
    "epochs", "batch_size", "learning_rate", "optimizer", "schedule", "momentum", "loss",
    "label_smoothing", "distillation", "weight_decay", "l1", "weight_averaging",
    "validation_fraction", "patience", "seed", "device",
)  # fmt: skip


class TrainingForm(QWidget):
    """Edits a TrainingConfig. ``choices``, preset and data, may stand elsewhere."""

    config_changed = Signal()
    rate_search_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._fields: dict[str, Field] = {}
        self.cells: dict[str, FieldCell] = {}
        """The cell of each setting, by its name."""
        self._without_digits: set[str] = set()  # datasets that get no synthetic handwriting
        self._images: dict[str, dict[str, str]] = {}  # settings that belong to a dataset
        self._base = PRESETS[_FIRST_PRESET]
        self._filled: dict[str, Any] = {}  # what the editors showed when last filled in
        self._filling = False
        self._guard = WheelGuard(self)
        self.preview = PreviewStrip()
        self.choices = (self._make_cell(PRESET), filling(self._make_cell(SETTINGS["dataset"])))
        layout = tight(QVBoxLayout(self))
        layout.addWidget(self._make_start())
        sections = self._sections()
        cells = [self._make_cell(SETTINGS[name]) for _, names in sections for name in names]
        self.find_rate_button = push_button(
            "find_rate_button", self.tr("Find a rate…"), self.rate_search_requested.emit
        )
        self.cells["learning_rate"].add(self.find_rate_button)
        self._column = max(cell.sizeHint().width() for cell in cells)
        for title, names in sections:
            layout.addSpacing(GRID // 2)
            layout.addWidget(label(title, "title"))
            layout.addWidget(self._make_fields(names))
        layout.addWidget(self.preview)
        layout.addStretch(1)
        self.start_over()

    def _sections(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        return (
            (self.tr("Network"), _NETWORK),
            (self.tr("Learning"), _LEARNING),
            (self.tr("Images"), ("images_per_class", *_SYNTHETIC, "augmentation", *AUGMENTATIONS)),
        )

    def _make_fields(self, names: Iterable[str]) -> QWidget:
        fields = QWidget()
        layout = ColumnLayout(self._column)
        fields.setLayout(layout)
        for name in names:
            layout.addWidget(self.cells[name])
        return fields

    def _make_start(self) -> QWidget:
        """What the settings differ in from where they started, and the way back."""
        self._start = QWidget()
        self._differences = named(label("", "faint", wrap=True), "differences_label")
        self._back = push_button("back_to_preset_button", "", self._go_back)
        column = tight(QVBoxLayout(self._start), GRID // 2)
        column.addWidget(self._differences)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        return self._start

    @property
    def data_combo(self) -> DataCombo:
        combo = self.editor("dataset")
        assert isinstance(combo, DataCombo)
        return combo

    @property
    def preset(self) -> str:
        """The name of the preset that is filled in, or "custom"."""
        return str(self._fields["preset"].value())

    @property
    def _reference(self) -> str:
        return self.data_combo.reference

    def config(self) -> TrainingConfig:
        """The config that was filled in last, with what has been edited since.

        What the form does not show, or shows rounded, stays exact: the same run on the command
        line is the same to the last bit, on the same computer.
        """
        values = {name: field.value() for name, field in self._fields.items()}
        changed = {name: value for name, value in values.items() if value != self._filled[name]}
        changed.pop("preset", None)
        if self._reference in self._without_digits:
            changed |= dict.fromkeys(_SYNTHETIC, 0)
        changed |= {setting.name: "as_stored" for setting in GROUPS["images"]}
        changed |= self._images.get(self._reference, {})
        return replace(self._base, **changed)

    def config_with(self, changes: dict[str, Any]) -> TrainingConfig:
        """The config with other values of settings.

        Another network brings its own settings along, as it does when it is chosen here. Raises
        InputError for synthetic handwriting beside images that get none.
        """
        config = self.config()
        if self._reference in self._without_digits:
            _check_no_digits(changes)
        if "architecture" in changes:
            kept = {name: getattr(config, name) for name in _OF_THE_IMAGES}
            if self._reference in self._without_digits:
                kept |= dict.fromkeys(_SYNTHETIC, 0)
            config = replace(starting_point(changes["architecture"]), **kept)
        return replace(config, **changes)

    def start_over(self) -> None:
        """Fill in what the program begins with: the first preset, and MNIST alone."""
        self.apply_preset(_FIRST_PRESET)
        self.data_combo.forget_own()

    def apply_preset(self, name: str) -> None:
        """Fill in a preset; dataset and device stay as they are."""
        self._fill(PRESETS[name], name)

    def show_config(self, config: TrainingConfig) -> None:
        """Fill in the settings of a run, under the preset that it has."""
        self._fill(config, _preset_of(config))
        digits = config.dataset == MNIST or config.drawn_digits > 0
        images = {setting.name: getattr(config, setting.name) for setting in GROUPS["images"]}
        self.use_data(config.dataset, digits=digits, images=images)

    def editor(self, name: str) -> QWidget:
        """What edits a setting."""
        return self._fields[name].editor

    def set_value(self, name: str, value: Any) -> None:
        """Edit one setting, as its editor does."""
        self._fields[name].show(value)

    def use_data(self, reference: str, *, digits: bool, images: dict[str, str]) -> None:
        """Choose a dataset; only one of the ten digits gets synthetic handwriting.

        ``images`` are the settings that tell how its images are turned or inverted.
        """
        self._images[reference] = images
        (self._without_digits.discard if digits else self._without_digits.add)(reference)
        self.data_combo.show_dataset(reference)
        self._show_what_applies()

    def network_name(self, architecture: str, dataset: str) -> str:
        """The name of a network that learns from a dataset: "Classic CNN · letters"."""
        name = value_text(SETTINGS["architecture"], architecture)
        return name if dataset == MNIST else f"{name} · {dataset_name(dataset)}"

    def description(self, values: dict[str, Any]) -> str:
        """Values of settings in words: "Batch size 64, Rotation 5°"."""
        return listed(
            with_caption(name, value_text(SETTINGS[name], value)) for name, value in values.items()
        )

    def _make_cell(self, setting: Setting) -> FieldCell:
        field = self._fields[setting.name] = make_field(setting)
        field.edited.connect(lambda: self._edited(setting.name))
        self._guard.watch(field.editor)
        suffix = {Choice: "combo", DatasetSetting: "combo", Flag: "check"}
        name = f"{setting.name}_{suffix.get(type(setting), 'spin')}"
        tip = translated(setting.explanation)
        named(field.editor, name, caption(setting), tip).setMinimumHeight(_FIELD_HEIGHT)
        title = label(translated(setting.caption), "faint")
        title.setBuddy(field.editor)
        title.setToolTip(tip)
        cell = self.cells[setting.name] = FieldCell(title, field.editor)
        return cell

    def _fill(self, config: TrainingConfig, preset: str) -> None:
        self._filling = True
        self._base = config
        for name, field in self._fields.items():
            if name not in ("preset", *_UNTOUCHED):
                field.show(getattr(config, name))
        self._fields["preset"].show(preset)
        self._filled = {name: field.value() for name, field in self._fields.items()}
        self._filled |= {name: getattr(config, name) for name in _UNTOUCHED}
        self._filling = False
        self._show_what_applies()
        self.config_changed.emit()

    def _edited(self, name: str) -> None:
        """Another preset or network fills the form; any other edit makes the preset "custom"."""
        if self._filling:
            return
        value = self._fields[name].value()
        if name == "preset" and value != _CUSTOM:
            self.apply_preset(value)
        elif name == "architecture":
            start = starting_point(value)
            self._fill(start, _preset_of(start))
        elif name not in ("preset", "device"):
            if name != "dataset":
                self._fields["preset"].show(_CUSTOM)  # an edit without effect
            self._show_what_applies()
            self.config_changed.emit()

    def _show_start(self, config: TrainingConfig) -> None:
        """Show how the settings differ from a preset or from what suits the network."""
        preset, changed = nearest_start(config)
        changed = {n: v for n, v in changed.items() if n in self.cells and n not in _UNTOUCHED}
        self._start.setVisible(bool(changed))
        name = value_text(PRESET, preset) or self.network_name(config.architecture, MNIST)
        text = self.tr("Differs from {0}: {1}")
        self._differences.setText(text.format(name, self.description(changed)))
        self._back.setText(self.tr("Back to {0}").format(name))
        self._back.setToolTip(self.tr("Fill in all settings as {0} has them").format(name))

    def _go_back(self) -> None:
        config = self.config()
        preset, _ = nearest_start(config)
        self._fill(PRESETS.get(preset) or starting_point(config.architecture), preset or _CUSTOM)

    def _show_what_applies(self) -> None:
        """Disable settings that have no effect, and add the reason to their tooltips."""
        config = self.config()
        self._show_start(config)
        for name in self.cells.keys() & _CAN_BE_OFF:
            self._enable(name, why_without_effect(name, config))
        has_digits = self._reference not in self._without_digits
        only_digits = "" if has_digits else self.tr("Only datasets of the ten digits use this.")
        for name in _SYNTHETIC:
            self._enable(name, only_digits)

    def _enable(self, name: str, reason: str) -> None:
        """Let a setting be edited, unless there is a reason against it."""
        tip = translated(SETTINGS[name].explanation)
        self.editor(name).setEnabled(not reason)
        self.editor(name).setToolTip(sentences(tip, in_words(reason)))


def _check_no_digits(changes: dict[str, Any]) -> None:
    """Raise InputError for synthetic handwriting."""
    digits, negatives = (changes.get(name, 0) for name in _SYNTHETIC)
    if digits or negatives:
        from zen_digits.core.synthetic.dataset import check_can_generate  # takes a moment

        check_can_generate(digits, negatives, label_names=())


def _preset_of(config: TrainingConfig) -> str:
    """The preset with these settings, whatever dataset and device; "custom" where there is none."""
    untouched = (*_UNTOUCHED, *(setting.name for setting in GROUPS["images"]))
    own = {name: getattr(config, name) for name in untouched}
    if config.dataset != MNIST and not config.drawn_digits:
        own |= dict.fromkeys(_SYNTHETIC, 0)
    same = (name for name, preset in PRESETS.items() if replace(preset, **own) == config)
    return next(same, _CUSTOM)
