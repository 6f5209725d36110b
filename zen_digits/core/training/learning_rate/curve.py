"""What the learning-rate finder has found: a curve, and the rate to take. Needs no PyTorch."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

_MEMORY = 0.85  # of the smoothed loss, from one batch to the next
_GROWN = 2.5  # times the least smoothed loss: there the curve ends; humps reach 2
_FEWEST = 10  # points
_NEAR = 1.1  # times the least loss: as good as the least
_SHARE = 0.1  # of the largest rate at which the loss was near its least
_FALLEN = 0.97  # of the loss at the beginning: what has not fallen below has not fallen
_AT_END = 0.98  # of the greatest rate: the loss was still falling there

Reason = Literal["before_growth", "still_falling", "never_fell"]


@dataclass(frozen=True, slots=True)
class RatePoint:
    """The smoothed loss after a batch with this learning rate."""

    rate: float
    loss: float


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The rate to take and why; None where none can be told.

    ``low_until`` is the largest rate at which the loss was near its least.
    """

    rate: float | None
    reason: Reason
    low_until: float


class RateCurve:
    """The smoothed loss at each rate so far."""

    def __init__(self) -> None:
        self.points: list[RatePoint] = []
        self._sum = 0.0

    def add(self, rate: float, loss: float) -> None:
        """Note the loss of a batch; it has to be a finite number."""
        self._sum = _MEMORY * self._sum + (1 - _MEMORY) * loss
        smoothed = self._sum / (1 - _MEMORY ** (len(self.points) + 1))
        self.points.append(RatePoint(rate, smoothed))

    @property
    def has_grown(self) -> bool:
        """Whether the loss is so far above its least that larger rates tell nothing more."""
        least = min((point.loss for point in self.points), default=0.0)
        return len(self.points) >= _FEWEST and self.points[-1].loss > _GROWN * least


def suggest(points: Sequence[RatePoint]) -> Suggestion:
    """A tenth of the largest rate at which the loss was near its least.

    Where the loss is least differs from seed to seed: while the rates grow, many a network leaves
    one valley for a flatter one, across a hump where it does not diverge ("catapult": Lewkowycz
    et al., "The large learning rate phase of deep learning: the catapult mechanism", 2020), and
    both are about as deep. Where the loss grows for good is much the same. A tenth is how far
    fastai's finder stays below the rate with the least loss. Where the loss still falls at the
    greatest rate, that is the one to take.
    """
    if not points:
        return Suggestion(None, "never_fell", 0.0)
    least = min(points, key=lambda point: point.loss)
    low_until = max(point.rate for point in points if point.loss <= _NEAR * least.loss)
    before = points[: min(_FEWEST, points.index(least) + 1)]
    if least.loss > _FALLEN * max(point.loss for point in before):
        return Suggestion(None, "never_fell", low_until)
    if least.rate >= _AT_END * points[-1].rate:
        return Suggestion(_rounded(least.rate), "still_falling", least.rate)
    return Suggestion(_rounded(_SHARE * low_until), "before_growth", low_until)


def _rounded(rate: float) -> float:
    return float(f"{rate:.2g}")
