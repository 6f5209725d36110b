"""The kinds of settings that a training run has: choices, numbers, switches and the dataset."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from zen_digits.core.config.dataset_reference import is_dataset_reference
from zen_digits.core.errors import InputError

PERCENT, DEGREES, PIXELS = " %", "°", " px"
"""Units, as the window writes them after a number; a percentage is stored as a share, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting of a training run: what it is called, and where users meet it.

    ``name`` is its field in TrainingConfig. ``caption`` (``&`` marks the mnemonic) and
    ``explanation`` are English; the window translates them.
    """

    name: str
    caption: str
    explanation: str
    live: bool = field(default=False, kw_only=True)
    """It can be changed during a run."""
    on_form: bool = field(default=True, kw_only=True)
    on_command_line: bool = field(default=True, kw_only=True)

    def check(self, value: Any) -> None:
        """Raise InputError for a value that the setting does not allow."""

    @property
    def option(self) -> str:
        """Its option on the command line."""
        return f"--{self.name.replace('_', '-')}"

    @property
    def words(self) -> str:
        """The name as it is written in a sentence: "batch size"."""
        return self.name.replace("_", " ")


@dataclass(frozen=True, slots=True)
class Choice(Setting):
    """One of several values, each with its English name."""

    choices: Mapping[str, str]

    def check(self, value: Any) -> None:
        if not isinstance(value, str) or value not in self.choices:
            raise InputError(
                f"There is no {self.words} {value!r}; choose one of {', '.join(self.choices)}."
            )


@dataclass(frozen=True, slots=True)
class DatasetSetting(Setting):
    """A dataset reference; ``mnist`` is the English name of the dataset that is included."""

    mnist: str

    @property
    def option(self) -> str:
        return "--data"

    def check(self, value: Any) -> None:
        if not is_dataset_reference(value):
            raise InputError(f"There is no {self.words} {value!r}; give its full path.")


@dataclass(frozen=True, slots=True)
class Flag(Setting):
    """On or off."""

    def check(self, value: Any) -> None:
        if not isinstance(value, bool):
            raise InputError(f"The {self.words} must be true or false, not {value!r}.")


@dataclass(frozen=True, slots=True)
class Integer(Setting):
    """A whole number; both bounds are allowed."""

    least: int
    most: int
    grouped: bool = field(default=False, kw_only=True)
    """Written with commas between the thousands."""
    zero: str = field(default="", kw_only=True)
    """What users read instead of 0, in English, where it stands for something else."""

    def check(self, value: Any) -> None:
        if isinstance(value, bool) or not isinstance(value, int):
            raise InputError(f"The {self.words} must be a whole number, not {value!r}.")
        _check_bounds(self, value)


@dataclass(frozen=True, slots=True)
class Number(Setting):
    """A real number; both bounds are allowed."""

    least: float
    most: float
    unit: str = field(default="", kw_only=True)
    decimals: int = field(default=1, kw_only=True)
    """How many the form shows."""

    def check(self, value: Any) -> None:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise InputError(f"The {self.words} must be a number, not {value!r}.")
        _check_bounds(self, value)

    @property
    def factor(self) -> int:
        """What a value is multiplied by to be shown in the setting's unit."""
        return 100 if self.unit == PERCENT else 1


def _check_bounds(setting: Integer | Number, value: float) -> None:
    if not setting.least <= value <= setting.most:  # also where value is NaN
        least, most = plain_number(setting.least), plain_number(setting.most)
        raise InputError(
            f"The {setting.words} must be between {least} and {most}, not {plain_number(value)}."
        )


def plain_number(value: float) -> str:
    """A number as one writes it: 10.0 as "10", 2147483647 with all its digits."""
    return str(value) if isinstance(value, int) else f"{value:.10g}"
