"""Hints beside the settings that are doubtful, each with a click to mend it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.language.phrases import titled
from zen_digits.app.common.widgets import label, named, push_button, tight
from zen_digits.app.training.controls import TrainingControls
from zen_digits.app.training.hint_texts import hint_text, mend_text
from zen_digits.app.training.settings.form import TrainingForm
from zen_digits.app.training.settings.setting_texts import caption
from zen_digits.core.config.dataset_reference import MNIST
from zen_digits.core.config.hints import MNIST_IMAGES, Hint, Surroundings, hints
from zen_digits.core.config.settings import SETTINGS
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.pytorch import usable_gpus

if TYPE_CHECKING:
    from zen_digits.core.data.dataset import Dataset


class FormHints(QObject):
    """Keeps the hints of a form up to date, and tells their number beside the button for it."""

    def __init__(
        self,
        form: TrainingForm,
        controls: TrainingControls,
        in_memory: Callable[[str], Dataset | None],
        parent: QObject,
    ) -> None:
        """``in_memory`` gives a dataset that is loaded already."""
        super().__init__(parent)
        self._form, self._controls, self._in_memory = form, controls, in_memory
        self._shown: dict[str, Hint] = {}
        form.config_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the hints for what the form holds now."""
        config = self._form.config()
        wanted = {hint.setting: hint for hint in hints(config, self._surroundings(config))}
        for name in {*self._shown, *wanted}:
            if self._shown.get(name) != wanted.get(name):
                self._show(name, wanted.get(name))
        self._shown = wanted
        self._controls.show_hints(len(wanted))

    def _surroundings(self, config: TrainingConfig) -> Surroundings:
        gpus = None if config.device == "auto" else usable_gpus()
        if config.dataset == MNIST:
            return Surroundings(MNIST_IMAGES, gpus)
        dataset = self._in_memory(config.dataset)
        if dataset is None:
            return Surroundings(None, gpus)
        return Surroundings(len(dataset.train), gpus, len(dataset.label_names))

    def _show(self, name: str, hint: Hint | None) -> None:
        mend = partial(self._mend, hint) if hint else None
        note = HintNote(hint, mend) if hint and mend else None
        self._form.cells[name].show_hint(note)
        self._form.editor(name).setAccessibleDescription(hint_text(hint) if hint else "")

    def _mend(self, hint: Hint) -> None:
        self._form.editor(hint.setting).setFocus(Qt.FocusReason.OtherFocusReason)
        self._form.set_value(hint.setting, hint.suggested)


class HintNote(QWidget):
    """Why a setting is doubtful, and a button that mends it."""

    def __init__(self, hint: Hint, mend: Callable[[], None]) -> None:
        super().__init__()
        name = f"hint_{hint.setting}"
        reason, remedy = hint_text(hint), mend_text(hint)
        button = push_button(f"{name}_button", remedy, mend, reason)
        button.setAccessibleName(titled(caption(SETTINGS[hint.setting]), remedy))
        column = tight(QVBoxLayout(self), GRID // 4)
        column.addWidget(named(label(reason, "hint", wrap=True), f"{name}_label"))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
