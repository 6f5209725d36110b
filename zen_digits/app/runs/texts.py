"""Runs in words: their settings, what came of them, how they stand."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from zen_digits.app.training.setting_texts import caption, value_text
from zen_digits.core.config.settings import PRESET, SETTINGS
from zen_digits.core.runs.comparison import nearest_start
from zen_digits.core.runs.record import RunRecord


class RunTexts:
    """Calls settings and choices what the training form calls them."""

    def __init__(self) -> None:
        translate = QCoreApplication.translate
        self.states = {
            "completed": translate("RunTexts", "completed"),
            "stopped": translate("RunTexts", "stopped"),
            "failed": translate("RunTexts", "failed"),
            "interrupted": translate("RunTexts", "interrupted"),
            "running": translate("RunTexts", "running"),
            "damaged": translate("RunTexts", "damaged"),
        }

    def caption(self, name: str) -> str:
        """What a setting is called; one of a later version by its name."""
        setting = SETTINGS.get(name)
        return caption(setting) if setting else name.replace("_", " ").capitalize()

    def value(self, name: str, value: Any) -> str:
        """A setting's value with its unit; a dash where it has no effect."""
        setting = SETTINGS.get(name)
        if value is None:
            return "–"
        return value_text(setting, value) if setting else str(value)

    def network(self, run: RunRecord) -> str:
        return self.value("architecture", run.config.architecture) if run.config else ""

    def settings(self, run: RunRecord) -> str:
        """The preset that the run was nearest to, and what differed from there."""
        if run.config is None:
            return run.problem
        preset, changed = nearest_start(run.config)
        words = [value_text(PRESET, preset)] if preset else []
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
