"""What an experiment is: runs that differ in their seed, or in one setting, or in both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from zen_digits.core.config.effects import check_swept
from zen_digits.core.config.setting_types import (
    Choice,
    DatasetSetting,
    Flag,
    Integer,
    Number,
    Setting,
)
from zen_digits.core.config.settings import GROUPS, MAX_SEED, SETTINGS
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError, shortened

MOST_RUNS = 500
"""Of an experiment."""
SWITCH = {"on": True, "true": True, "yes": True, "off": False, "false": False, "no": False}


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the run of a point ended; accuracies are None where it came to none."""

    reason: str
    """"completed", or "failed"."""
    test_accuracy: float | None = None
    validation_accuracy: float | None = None
    train_seconds: float = 0.0
    problem: str = ""
    """Why it failed, as a sentence."""


@dataclass(frozen=True, slots=True)
class Point:
    """One run of an experiment: its settings, its folder's name, and what came of it.

    The outcome stays where the run is deleted.
    """

    config: TrainingConfig
    run: str = ""
    """Empty before it has begun."""
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True)
class Experiment:
    """Points in the order in which they are trained; ``swept`` is the setting that differs, or
    "seed" where only that does."""

    swept: str
    points: tuple[Point, ...]
    stopped: bool = False
    """The user ended it before its last point."""

    def __post_init__(self) -> None:
        if not self.points:
            raise InputError("An experiment needs at least one run.")

    @property
    def is_repeated(self) -> bool:
        """Whether only the seed differs."""
        return self.swept == "seed"

    @property
    def values(self) -> list[Any]:
        """Those of the swept setting, in the order in which they were given."""
        return list(dict.fromkeys(self.value(point) for point in self.points))

    def value(self, point: Point) -> Any:
        """A point's value of the swept setting."""
        return getattr(point.config, self.swept)

    def groups(self) -> list[tuple[Any, list[Point]]]:
        """The points that differ in their seed alone, by the value of the swept setting.

        Where only the seed differs, there is one group, and its value is None.
        """
        if self.is_repeated:
            return [(None, list(self.points))]
        return [(v, [p for p in self.points if self.value(p) == v]) for v in self.values]

    @property
    def is_complete(self) -> bool:
        return all(point.outcome is not None for point in self.points)

    @property
    def done(self) -> int:
        """How many of its runs have ended."""
        return sum(point.outcome is not None for point in self.points)

    @property
    def missing(self) -> list[int]:
        """The places of the runs that have not ended."""
        return [index for index, point in enumerate(self.points) if point.outcome is None]

    def with_point(self, index: int, **changes: Any) -> Experiment:
        """The same, with another point in one place."""
        points = list(self.points)
        points[index] = replace(points[index], **changes)
        return replace(self, points=tuple(points))


def plan(
    configured: Callable[[dict[str, Any]], TrainingConfig],
    swept: str = "",
    values: Sequence[Any] = (),
    repeat: int = 1,
) -> Experiment:
    """An experiment with all values, each with so many seeds, from that of the config on.

    ``configured`` gives the config that has some settings. All values come with one seed before
    the next, so that what is stopped early can be compared all the same. Raises InputError for
    what the settings do not allow, and for values that would all give the same run.
    """
    if not 1 <= repeat <= MOST_RUNS:
        raise InputError(f"A run can be repeated 1 to {MOST_RUNS} times, not {repeat}.")
    if swept == "seed" and repeat > 1:
        raise InputError(
            "Repeating a run gives each its own seed; sweep the seed or repeat it, not both."
        )
    configs = [configured({swept: value}) for value in values] if swept else [configured({})]
    if len(configs) * repeat > MOST_RUNS:
        raise InputError(
            f"That makes {len(configs) * repeat:,} runs, and an experiment has at most "
            f"{MOST_RUNS}; take fewer values or seeds."
        )
    if swept:
        check_swept(swept, configs)
    points = tuple(Point(_with_seed(c, number)) for number in range(repeat) for c in configs)
    return Experiment(swept or "seed", points)


def _with_seed(config: TrainingConfig, number: int) -> TrainingConfig:
    return replace(config, seed=(config.seed + number) % (MAX_SEED + 1))


def swept_setting(name: str) -> Setting:
    """The setting that is to differ, by its name or that of its option.

    Raises InputError where it cannot differ.
    """
    wanted = name.strip().replace("_", "-")
    named = (s for s in SETTINGS.values() if wanted in (s.name.replace("_", "-"), s.option[2:]))
    setting = next(named, None)
    if setting is None:
        raise InputError(
            f"There is no setting {shortened(name, 50)!r} to sweep; name one of those that "
            "“zen-digits train --help” lists."
        )
    if isinstance(setting, DatasetSetting) or setting in GROUPS["images"]:
        raise InputError(
            "The runs of an experiment learn from the same data; sweep another setting."
        )
    return setting


def swept_values(setting: Setting, text: str) -> list[Any]:
    """The values in a text, separated by commas; raises InputError where one is not allowed."""
    values = [_parsed(setting, word.strip()) for word in text.split(",")]
    for number, value in enumerate(values):
        setting.check(value)
        if value in values[:number]:
            raise InputError(
                f"The {setting.words} {written(setting, value)} is there twice; name it once."
            )
    return values


def _parsed(setting: Setting, word: str) -> Any:
    match setting:
        case Integer(zero=zero) if zero and word.lower() == zero.lower():
            return 0
        case Integer():
            return _number(setting, word, int)
        case Number():
            return _number(setting, word, float)
        case Flag() if word.lower() in SWITCH:
            return SWITCH[word.lower()]
        case Flag():
            raise InputError(f"The {setting.words} can be on or off, not {shortened(word, 50)!r}.")
    return word


def _number(setting: Setting, word: str, kind: type) -> Any:
    try:
        return kind(word)
    except ValueError as error:
        wanted = "a whole number" if kind is int else "a number"
        raise InputError(
            f"The {setting.words} must be {wanted}, not {shortened(word, 50)!r}; "
            "separate several values with commas."
        ) from error


def written(setting: Setting, value: Any) -> str:
    """A value as one gives it to ``swept_values``."""
    match setting:
        case Integer(zero=zero) if zero and value == 0:
            return zero.lower()
        case Flag():
            return "on" if value else "off"
        case Choice() | Integer():
            return str(value)
    return f"{value:.10g}" if isinstance(value, float) else str(value)
