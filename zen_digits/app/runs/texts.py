"""Runs in words: their networks, settings, changes and states."""

from typing import Any

from zen_digits.app.common.language.core_words import in_words
from zen_digits.app.common.language.phrases import listed, within_sentence
from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.numbers import count, percent
from zen_digits.app.training.settings.setting_texts import caption, captioned, value_text
from zen_digits.core.config.settings import PRESET, SETTINGS
from zen_digits.core.runs.comparison import nearest_start
from zen_digits.core.runs.record import RunRecord, State


def state_text(state: State) -> str:
    return {
        "completed": translate("RunTexts", "completed"),
        "stopped": translate("RunTexts", "stopped"),
        "failed": translate("RunTexts", "failed"),
        "interrupted": translate("RunTexts", "interrupted"),
        "running": translate("RunTexts", "running"),
        "damaged": translate("RunTexts", "damaged"),
        "learned": translate("RunTexts", "learned"),
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
    name = run.config.architecture if run.config else run.taught.get("architecture")
    return setting_value("architecture", name) if name else ""


def settings_text(run: RunRecord) -> str:
    """The preset that the run is nearest to, and how it differs: "Quick, seed 3".

    Of what was learned from drawings, the network that it was, and how many.
    """
    if run.taught:
        text = translate("RunTexts", "{0}, taught drawings of a hand: {1}")
        return text.format(run.taught.get("base"), count(run.taught["drawings"]))
    if run.config is None:
        return in_words(run.problem)
    preset, changed = nearest_start(run.config)
    words = [value_text(PRESET, preset)] if preset else []
    words += [
        captioned(within_sentence(setting_caption(name)), setting_value(name, value))
        for name, value in changed.items()
    ]
    return listed(words) if words else translate("RunTexts", "Standard")


def changes_text(run: RunRecord) -> list[tuple[str, str]]:
    """What was changed during the run: which setting from which epoch, and to which value; and
    where it went on after its end."""
    return [
        _change_text(name, value, change.epoch)
        for change in run.changes
        for name, value in change.values.items()
    ]


def _change_text(name: str, value: Any, epoch: int) -> tuple[str, str]:
    if name == "epochs":
        text = translate("RunTexts", "Went on after epoch {0}")
        to = translate("RunTexts", "to {0} epochs, schedule stretched")
        return text.format(epoch - 1), to.format(count(value))
    text = translate("RunTexts", "{0} from epoch {1}")
    return text.format(setting_caption(name), epoch), setting_value(name, value)


def lineage_rows(run: RunRecord) -> list[tuple[str, str]]:
    """Where what was learned from drawings comes from, and how good it became."""
    told = run.taught
    rows = [
        (translate("RunTexts", "Base"), str(told.get("base"))),
        (translate("RunTexts", "Drawings"), count(told["drawings"])),
    ]
    if told.get("others"):
        rows.append((translate("RunTexts", "Of no class"), count(told["others"])))
    rows.append((translate("RunTexts", "Seed"), str(told.get("seed"))))
    others = told.get("others", 0)
    for text, name, of in (
        (translate("RunTexts", "Drawings right"), "right", told["drawings"] - others),
        (translate("RunTexts", "Of no class, rejected"), "rejected", others),
        (translate("RunTexts", "MNIST test images right"), "mnist", None),
        (translate("RunTexts", "Non-digits rejected"), "non_digits", None),
    ):
        before, after = (told.get(f"{name}_{when}") for when in ("before", "after"))
        if isinstance(before, float) and isinstance(after, float):
            rows.append((text, _compared(before, after, of)))
    return rows


def _compared(before: float, after: float, of: int | None) -> str:
    """A share after learning and before; as whole numbers where it is one of few."""
    if of is None:
        text = translate("RunTexts", "{0}; before: {1}")
        return text.format(percent(after), percent(before))
    text = translate("RunTexts", "{0} of {1}; before: {2}")
    return text.format(*map(count, (round(after * of), of, round(before * of))))


def epochs_text(run: RunRecord) -> str:
    """How many of a run's epochs are done: "3/5"."""
    return f"{len(run.epochs)}/{run.config.epochs}" if run.config else ""
