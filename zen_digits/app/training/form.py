"""The choices of a training run, each explained in a sentence."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QPushButton,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from zen_digits.app.common.theme import GRID
from zen_digits.app.common.widgets import Scrolled, label
from zen_digits.app.training.augmentation_preview import PreviewStrip
from zen_digits.app.training.data_combo import DataCombo
from zen_digits.app.training.form_fields import (
    AUGMENTATION,
    FIRST,
    LEARNING,
    NETWORK,
    SHARES,
    Editor,
    make_grid,
    make_spin,
    set_value,
    spoken,
    value_of,
)
from zen_digits.app.training.form_texts import Texts, form_texts
from zen_digits.core.config.dataset_reference import MNIST, dataset_name
from zen_digits.core.config.presets import PRESETS, starting_point
from zen_digits.core.config.setting_types import Choice
from zen_digits.core.config.settings import AUGMENTATIONS, PRESET, SETTINGS
from zen_digits.core.config.training_config import (
    WITH_MOMENTUM,
    WITHOUT_ACTIVATION,
    TrainingConfig,
)

_CUSTOM = "custom"
_FIELD_HEIGHT = 28
_DRAWN = ("drawn_digits", "drawn_negatives")
_KEPT = ("dataset", "device")  # whatever preset is chosen
_CHOICES = {s.name: s.choices for s in (PRESET, *SETTINGS.values()) if isinstance(s, Choice)}


class TrainingForm(QWidget):
    """Edits a TrainingConfig: the choices that matter first, the others under "More"."""

    config_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: dict[str, Texts] = form_texts()
        self._editors: dict[str, Editor] = {}
        self.data_combo = DataCombo(self._texts["dataset"].choices[MNIST])
        self._no_digits: set[str] = set()  # sets that handwriting is not drawn for
        self._base = PRESETS["quick"]
        self._filled: dict[str, Any] = {}
        self._filling = False
        self.preview = PreviewStrip()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(make_grid(FIRST, self._make_field))
        self._more = self._make_more()
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
        if self.data_combo.source in self._no_digits:
            changed |= dict.fromkeys(_DRAWN, 0)
        return replace(self._base, **changed)

    def apply_preset(self, name: str) -> None:
        """Fill in a preset's choices; data and device stay as they are."""
        self._fill(PRESETS[name], name)

    def show_config(self, config: TrainingConfig) -> None:
        """Fill in the choices of a run."""
        self._fill(config, _CUSTOM)
        self.use_data(config.dataset, digits=config.dataset == MNIST or config.drawn_digits > 0)

    def use_data(self, source: str, *, digits: bool) -> None:
        """Choose a set; handwriting is drawn only for those of the ten digits."""
        (self._no_digits.discard if digits else self._no_digits.add)(source)
        self.data_combo.show_source(source)
        self._show_what_applies()

    def network_name(self, architecture: str, source: str = MNIST) -> str:
        """What the form calls a network that learns from a set."""
        name = self._texts["architecture"].choices.get(architecture, architecture)
        return name if source == MNIST else f"{name} · {dataset_name(source)}"

    def description(self, values: dict[str, Any]) -> str:
        """Choices of a config in the words of the form: "Batch size 64, Rotation 5°"."""
        parts = (f"{self._plain(name)} {spoken(name, value)}" for name, value in values.items())
        return ", ".join(parts)

    def _plain(self, name: str) -> str:
        return self._texts[name].caption.replace("&", "")

    def _make_more(self) -> QTabWidget:
        """The rarer choices, on pages: all at once would leave no room for the curves."""
        pages = QTabWidget()
        pages.setObjectName("more_pages")
        pages.setAccessibleName(self.tr("More choices"))
        pages.setDocumentMode(True)
        for button in pages.tabBar().findChildren(QToolButton):
            button.setToolTip(self.tr("Show pages that are out of sight"))
        for title, rows in (
            (self.tr("Learning"), LEARNING),
            (self.tr("Network and images"), NETWORK),
            (self.tr("Augmentation"), AUGMENTATION),
        ):
            page = QWidget()
            box = QVBoxLayout(page)
            box.setContentsMargins(0, GRID, 0, 0)
            box.addLayout(make_grid(rows, self._make_field))
            if rows is AUGMENTATION:
                box.addWidget(self.preview)
            box.addStretch(1)
            pages.addTab(Scrolled(page), title)
        pages.hide()
        return pages

    def make_more_button(self) -> QPushButton:
        """A button that unfolds the rarer choices."""
        button = QPushButton(self.tr("&More"))
        button.setObjectName("more_button")
        button.setCheckable(True)
        button.setToolTip(
            self.tr("Schedule, activation, dropout, seed, validation, augmentation and others.")
        )
        button.toggled.connect(self._more.setVisible)
        return button

    def _fill(self, config: TrainingConfig, preset: str) -> None:
        self._filling = True
        self._base = config
        for name, editor in self._editors.items():
            if name == "preset":
                set_value(editor, preset)
            elif name not in _KEPT:
                set_value(editor, getattr(config, name) * (100 if name in SHARES else 1))
        self._filled = {name: value_of(editor) for name, editor in self._editors.items()}
        self._filled |= {name: getattr(config, name) for name in _KEPT}
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
        elif name == "dataset":
            self._show_what_applies()
            self.config_changed.emit()
        elif name not in ("preset", "device"):
            self._filling = True
            set_value(self._editors["preset"], _CUSTOM)
            self._filling = False
            self._show_what_applies()
            self.config_changed.emit()

    def _show_what_applies(self) -> None:
        """Disable what has no effect, and say why."""
        config = self.config()
        off = self.tr("Switch augmentation on to use this.")
        for name in AUGMENTATIONS:
            self._offer(name, config.augmentation, off)
        momentum = config.optimizer in WITH_MOMENTUM
        self._offer("momentum", momentum, self.tr("This optimizer has no momentum."))
        entropy = config.loss == "cross_entropy"
        self._offer("label_smoothing", entropy, self.tr("It belongs to cross-entropy."))
        has_layers = config.architecture not in WITHOUT_ACTIVATION
        self._offer("activation", has_layers, self.tr("This network's cells have their own."))
        digits = self.data_combo.source not in self._no_digits
        for name in _DRAWN:
            self._offer(name, digits, self.tr("It is drawn only for sets of the ten digits."))

    def _offer(self, name: str, possible: bool, reason: str) -> None:
        tip = self._texts[name].tip
        self._editors[name].setEnabled(possible)
        self._editors[name].setToolTip(tip if possible else f"{tip} {reason}")

    def _make_field(self, name: str) -> tuple[QWidget, Editor]:
        texts = self._texts[name]
        editor = self._make_editor(name, texts)
        suffix = "combo" if isinstance(editor, QComboBox) else "spin"
        editor.setObjectName(f"{name}_{'check' if isinstance(editor, QCheckBox) else suffix}")
        editor.setAccessibleName(self._plain(name))
        editor.setMinimumHeight(_FIELD_HEIGHT)
        editor.setToolTip(texts.tip)
        caption = label(texts.caption, "faint")
        caption.setBuddy(editor)
        caption.setToolTip(texts.tip)
        self._editors[name] = editor
        return caption, editor

    def _make_editor(self, name: str, texts: Texts) -> Editor:
        if name == "dataset":
            self.data_combo.source_changed.connect(lambda: self._edited(name))
            return self.data_combo
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
