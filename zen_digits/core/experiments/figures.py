"""What the runs of an experiment say together: means, how far they scatter, how sure that is."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from zen_digits.core.experiments.plan import Experiment, Outcome

Measured = Literal["test", "validation"]
"""The images on which an accuracy was measured."""

# Student's t for a probability of 95 % on both sides, with 1, 2, … degrees of freedom.
_STUDENTS_T = (
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228,
    2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086,
    2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
)  # fmt: skip
_NORMAL = 1.959964


@dataclass(frozen=True, slots=True)
class Spread:
    """The mean of some values, and what is known of it."""

    count: int
    mean: float
    deviation: float | None
    """Of single values: the sample's standard deviation; None of a single one."""
    interval: tuple[float, float] | None
    """Where the mean of endlessly many would lie, with a certainty of 95 % (Student's t)."""

    @property
    def margin(self) -> float | None:
        """Half the interval's width."""
        return None if self.interval is None else self.interval[1] - self.mean


@dataclass(frozen=True, slots=True)
class GroupFigures:
    """The runs with one value of the swept setting; None where there is no such figure."""

    value: Any
    runs: int
    """Those that have completed: the figures are theirs."""
    failed: int
    test: Spread | None
    validation: Spread | None
    seconds: Spread | None


def spread(values: Sequence[float]) -> Spread | None:
    """Mean, deviation and interval; None of no values."""
    count = len(values)
    if not count:
        return None
    mean = math.fsum(values) / count
    if count == 1:
        return Spread(1, mean, None, None)
    deviation = math.sqrt(math.fsum((v - mean) ** 2 for v in values) / (count - 1))
    margin = students_t(count - 1) * deviation / math.sqrt(count)
    return Spread(count, mean, deviation, (mean - margin, mean + margin))


def students_t(freedom: int) -> float:
    """How many standard errors to either side hold the mean with a certainty of 95 %.

    Beyond 30 degrees of freedom by Fisher's expansion, which is right to four digits there.
    """
    if freedom <= len(_STUDENTS_T):
        return _STUDENTS_T[freedom - 1]
    z = _NORMAL
    first = (z**3 + z) / 4
    second = (5 * z**5 + 16 * z**3 + 3 * z) / 96
    return z + first / freedom + second / freedom**2


def figures_of(experiment: Experiment) -> list[GroupFigures]:
    """The figures of each value; the runs that failed count in none."""
    return [
        _group(value, [point.outcome for point in points]) for value, points in experiment.groups()
    ]


def accuracies(experiment: Experiment, of: Measured) -> list[float]:
    """Those of all runs that were trained to their end, and have one."""
    done = _completed([point.outcome for point in experiment.points])
    known = [o.test_accuracy if of == "test" else o.validation_accuracy for o in done]
    return [accuracy for accuracy in known if accuracy is not None]


def _completed(outcomes: Sequence[Outcome | None]) -> list[Outcome]:
    return [o for o in outcomes if o is not None and o.reason == "completed"]


def _group(value: Any, outcomes: Sequence[Outcome | None]) -> GroupFigures:
    ended, done = [o for o in outcomes if o is not None], _completed(outcomes)

    def over(figure: Callable[[Outcome], float | None]) -> Spread | None:
        return spread([known for o in done if (known := figure(o)) is not None])

    return GroupFigures(
        value,
        len(done),
        len(ended) - len(done),
        over(lambda o: o.test_accuracy),
        over(lambda o: o.validation_accuracy),
        over(lambda o: o.train_seconds),
    )
