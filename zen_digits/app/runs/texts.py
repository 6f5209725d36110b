"""Runs in words: their settings, what came of them, how they stand."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from zen_digits.app.training.form_fields import SHARES
from zen_digits.app.training.form_texts import form_texts
from zen_digits.core.runs.comparison import nearest_start
from zen_digits.core.runs.record import RunRecord

_PIXELS = ("shift", "elastic", "thickness")


class RunTexts:
    """Calls settings and choices what the training form calls them."""

    def __init__(self) -> None:
        translate = QCoreApplication.translate
        self._form = form_texts()
        self._captions = {
            name: text.caption.replace("&", "") for name, text in self._form.items()
        } | {
            "momentum": translate("RunTexts", "Momentum"),
            "second_momentum": translate("RunTexts", "Second momentum"),
            "weight_decay": translate("RunTexts", "Weight decay"),
            "label_smoothing": translate("RunTexts", "Label smoothing"),
            "weight_averaging": translate("RunTexts", "Weight averaging"),
            "drawn_parts": translate("RunTexts", "Drawn in parts"),
            "mixed_precision": translate("RunTexts", "Mixed precision"),
            "rounded_weights": translate("RunTexts", "Rounded weights"),
        }
        self.states = {
            "completed": translate("RunTexts", "completed"),
            "stopped": translate("RunTexts", "stopped"),
            "failed": translate("RunTexts", "failed"),
            "interrupted": translate("RunTexts", "interrupted"),
            "running": translate("RunTexts", "running"),
            "damaged": translate("RunTexts", "damaged"),
        }

    def caption(self, setting: str) -> str:
        return self._captions.get(setting, setting.replace("_", " ").capitalize())

    def value(self, setting: str, value: Any) -> str:
        """A setting's value with its unit; a dash where it does not count."""
        if value is None:
            return "–"
        if isinstance(value, bool):
            return self._on_off(value)
        if isinstance(value, str):
            return self._choice(setting, value)
        if not isinstance(value, int | float):
            return str(value)
        if setting in SHARES:
            return f"{100 * value:.4g} %"
        unit = "°" if setting == "rotation" else " px" if setting in _PIXELS else ""
        whole = f"{value:,}" if setting.startswith("drawn") else str(value)
        return f"{whole if isinstance(value, int) else format(value, 'g')}{unit}"

    def _on_off(self, on: bool) -> str:
        translate = QCoreApplication.translate
        return translate("RunTexts", "on") if on else translate("RunTexts", "off")

    def _choice(self, setting: str, value: str) -> str:
        choices = self._form[setting].choices if setting in self._form else {}
        name = Path(value).name if setting == "dataset" else value
        return choices.get(value, name)

    def network(self, run: RunRecord) -> str:
        return self.value("architecture", run.config.architecture) if run.config else ""

    def settings(self, run: RunRecord) -> str:
        """The preset that the run was nearest to, and what differed from there."""
        if run.config is None:
            return run.problem
        preset, changed = nearest_start(run.config)
        words = [self._form["preset"].choices[preset]] if preset else []
        words += [self._pair(setting, value) for setting, value in changed.items()]
        standard = QCoreApplication.translate("RunTexts", "Standard")
        return ", ".join(words) or standard

    def _pair(self, setting: str, value: Any) -> str:
        return f"{self.caption(setting).lower()} {self.value(setting, value)}"

    def changes(self, run: RunRecord) -> list[tuple[str, str]]:
        """What was changed while the run went on: from when what, and to what."""
        text = QCoreApplication.translate("RunTexts", "{0} from epoch {1}")
        return [
            (text.format(self.caption(setting), change.epoch), self.value(setting, value))
            for change in run.changes
            for setting, value in change.values.items()
        ]

    def epochs(self, run: RunRecord) -> str:
        return f"{len(run.epochs)}/{run.config.epochs}" if run.config else ""
