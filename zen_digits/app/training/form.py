"""The training form: every setting of a run, each explained in a sentence."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QTabWidget, QToolButton, QVBoxLayout, QWidget

from zen_digits.app.common.theme import GRID
from zen_digits.app.common.widgets import FittingScrollArea, label, named, tight
from zen_digits.app.training.augmentation_preview import PreviewStrip
from zen_digits.app.training.data_combo import DataCombo
from zen_digits.app.training.form_fields import Field, make_field, make_grid, rows_of
from zen_digits.app.training.setting_texts import caption, translated, value_text
from zen_digits.core.config.dataset_reference import MNIST, dataset_name
from zen_digits.core.config.presets import PRESETS, starting_point
from zen_digits.core.config.setting_types import Choice, DatasetSetting, Flag, Setting
from zen_digits.core.config.settings import AUGMENTATIONS, GROUPS, PRESET, SETTINGS
from zen_digits.core.config.training_config import (
    WITH_MOMENTUM,
    WITHOUT_ACTIVATION,
    TrainingConfig,
)

_CUSTOM = "custom"
_FIELD_HEIGHT = 28
_SYNTHETIC = ("drawn_digits", "drawn_negatives")
_UNTOUCHED_BY_PRESETS = ("dataset", "device")


class TrainingForm(QWidget):
    """Edits a TrainingConfig: the settings that matter most first, the others under "More"."""

    config_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._fields: dict[str, Field] = {}
        self._without_digits: set[str] = set()  # datasets that get no synthetic handwriting
        self._images: dict[str, dict[str, str]] = {}  # settings that belong to a dataset
        self._base = PRESETS["quick"]
        self._filled: dict[str, Any] = {}  # what the editors showed when last filled in
        self._filling = False
        self.preview = PreviewStrip()
        layout = tight(QVBoxLayout(self))
        layout.addLayout(make_grid(rows_of([PRESET, *GROUPS["main"]]), self._make_field))
        self._more = self._make_more()
        layout.addWidget(self._more)
        self.apply_preset("quick")

    @property
    def data_combo(self) -> DataCombo:
        combo = self._fields["dataset"].editor
        assert isinstance(combo, DataCombo)
        return combo

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

    def apply_preset(self, name: str) -> None:
        """Fill in a preset; dataset and device stay as they are."""
        self._fill(PRESETS[name], name)

    def show_config(self, config: TrainingConfig) -> None:
        """Fill in the settings of a run, under the preset that it has."""
        self._fill(config, _preset_of(config))
        digits = config.dataset == MNIST or config.drawn_digits > 0
        images = {setting.name: getattr(config, setting.name) for setting in GROUPS["images"]}
        self.use_data(config.dataset, digits=digits, images=images)

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
        pairs = [(SETTINGS[name], value) for name, value in values.items()]
        return ", ".join(f"{caption(setting)} {value_text(setting, v)}" for setting, v in pairs)

    def make_more_button(self) -> QPushButton:
        """A button that unfolds the rarer settings."""
        tip = self.tr("Schedule, activation, dropout, seed, validation, augmentation and more")
        button = named(QPushButton(self.tr("&More")), "more_button", tip=tip)
        button.setCheckable(True)
        button.toggled.connect(self._more.setVisible)
        return button

    def _make_more(self) -> QTabWidget:
        """The rarer settings, on pages: all at once would leave no room for the curves."""
        pages = named(QTabWidget(), "more_pages", self.tr("More settings"))
        pages.setDocumentMode(True)
        for button in pages.tabBar().findChildren(QToolButton):
            button.setToolTip(self.tr("Show hidden pages"))
        for title, groups in (
            (self.tr("Learning"), ("optimisation", "regularisation")),
            (self.tr("Network and images"), ("network", "validation", "synthetic handwriting")),
            (self.tr("Augmentation"), ("augmentation",)),
        ):
            page = QWidget()
            box = QVBoxLayout(page)
            box.setContentsMargins(0, GRID, 0, 0)
            rows = [row for group in groups for row in rows_of(GROUPS[group])]
            box.addLayout(make_grid(rows, self._make_field))
            if "augmentation" in groups:
                box.addWidget(self.preview)
            box.addStretch(1)
            pages.addTab(FittingScrollArea(page), title)
        pages.hide()
        return pages

    def _make_field(self, setting: Setting) -> tuple[QWidget, QWidget]:
        field = self._fields[setting.name] = make_field(setting)
        field.edited.connect(lambda: self._edited(setting.name))
        suffix = {Choice: "combo", DatasetSetting: "combo", Flag: "check"}
        name = f"{setting.name}_{suffix.get(type(setting), 'spin')}"
        tip = translated(setting.explanation)
        named(field.editor, name, caption(setting), tip).setMinimumHeight(_FIELD_HEIGHT)
        title = label(translated(setting.caption), "faint")
        title.setBuddy(field.editor)
        title.setToolTip(tip)
        return title, field.editor

    def _fill(self, config: TrainingConfig, preset: str) -> None:
        self._filling = True
        self._base = config
        for name, field in self._fields.items():
            if name not in ("preset", *_UNTOUCHED_BY_PRESETS):
                field.show(getattr(config, name))
        self._fields["preset"].show(preset)
        self._filled = {name: field.value() for name, field in self._fields.items()}
        self._filled |= {name: getattr(config, name) for name in _UNTOUCHED_BY_PRESETS}
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
            self._fill(starting_point(value), value if value in PRESETS else _CUSTOM)
        elif name not in ("preset", "device"):
            if name != "dataset":
                self._fields["preset"].show(_CUSTOM)  # an edit without effect
            self._show_what_applies()
            self.config_changed.emit()

    def _show_what_applies(self) -> None:
        """Disable settings that have no effect, and add the reason to their tooltips."""
        config = self.config()
        off = self.tr("Switch augmentation on to use this.")
        for name in AUGMENTATIONS:
            self._enable(name, config.augmentation, off)
        has_momentum = config.optimizer in WITH_MOMENTUM
        self._enable("momentum", has_momentum, self.tr("This optimizer has no momentum."))
        has_entropy = config.loss == "cross_entropy"
        self._enable("label_smoothing", has_entropy, self.tr("Only cross-entropy uses this."))
        has_choice = config.architecture not in WITHOUT_ACTIVATION
        self._enable("activation", has_choice, self.tr("This network's cells have their own."))
        has_digits = self._reference not in self._without_digits
        for name in _SYNTHETIC:
            self._enable(name, has_digits, self.tr("Only datasets of the ten digits use this."))

    def _enable(self, name: str, applies: bool, reason: str) -> None:
        tip = translated(SETTINGS[name].explanation)
        self._fields[name].editor.setEnabled(applies)
        self._fields[name].editor.setToolTip(tip if applies else f"{tip} {reason}")


def _preset_of(config: TrainingConfig) -> str:
    """The preset with these settings, whatever dataset and device; "custom" where there is none."""
    untouched = (*_UNTOUCHED_BY_PRESETS, *(setting.name for setting in GROUPS["images"]))
    own = {name: getattr(config, name) for name in untouched}
    if config.dataset != MNIST and not config.drawn_digits:
        own |= dict.fromkeys(_SYNTHETIC, 0)
    same = (name for name, preset in PRESETS.items() if replace(preset, **own) == config)
    return next(same, _CUSTOM)
