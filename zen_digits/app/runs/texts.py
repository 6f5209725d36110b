"""Runs in words: their networks, settings, changes and states."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from zen_digits.app.training.setting_texts import caption, value_text
from zen_digits.core.config.settings import PRESET, SETTINGS
from zen_digits.core.runs.comparison import nearest_start
from zen_digits.core.runs.record import RunRecord, State


def state_text(state: State) -> str:
    translate = QCoreApplication.translate
    return {
        "completed": translate("RunTexts", "completed"),
        "stopped": translate("RunTexts", "stopped"),
        "failed": translate("RunTexts", "failed"),
        "interrupted": translate("RunTexts", "interrupted"),
        "running": translate("RunTexts", "running"),
        "damaged": translate("RunTexts", "damaged"),
    }[state]


def setting_caption(name: str) -> str:
    """What the training form calls a setting; one of a later version by its name."""
    return caption(SETTINGS[name]) if name in SETTINGS else name.replace("_", " ").capitalize()


def setting_value(name: str, value: Any) -> str:
    """A setting's value with its unit; a dash where it has no effect."""
    if value is None:
        return "–"
    return value_text(SETTINGS[name], value) if name in SETTINGS else str(value)


def network_text(run: RunRecord) -> str:
    return setting_value("architecture", run.config.architecture) if run.config else ""


def settings_text(run: RunRecord) -> str:
    """The preset that the run is nearest to, and how it differs: "Quick, seed 3"."""
    if run.config is None:
        return run.problem
    preset, changed = nearest_start(run.config)
    words = [value_text(PRESET, preset)] if preset else []
    words += [
        f"{setting_caption(name).lower()} {setting_value(name, value)}"
        for name, value in changed.items()
    ]
    return ", ".join(words) or QCoreApplication.translate("RunTexts", "Standard")


def changes_text(run: RunRecord) -> list[tuple[str, str]]:
    """What was changed during the run: which setting from which epoch, and to which value."""
    text = QCoreApplication.translate("RunTexts", "{0} from epoch {1}")
    return [
        (text.format(setting_caption(name), change.epoch), setting_value(name, value))
        for change in run.changes
        for name, value in change.values.items()
    ]


def epochs_text(run: RunRecord) -> str:
    """How many of a run's epochs are done: "3/5"."""
    return f"{len(run.epochs)}/{run.config.epochs}" if run.config else ""
