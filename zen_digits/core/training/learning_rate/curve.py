"""What the learning-rate finder has found: a curve, and the rate to take. Needs no PyTorch."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

_MEMORY = 0.85  # of the smoothed loss, from one batch to the next
_GROWN = 2.0  # times the least smoothed loss: there the curve ends
_FEWEST = 10  # points
_SHARE = 0.25  # of the rate at which the loss was least
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
    """The rate to take and why; None where none can be told. ``least_at`` had the least loss."""

    rate: float | None
    reason: Reason
    least_at: float


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
    """A quarter of the rate at which the loss was least.

    Of a tenth, a quarter, a half and the rate of the steepest descent, a quarter trained best over
    seven networks. Where the loss still falls at the greatest rate, that is the one to take.
    """
    if not points:
        return Suggestion(None, "never_fell", 0.0)
    least = min(points, key=lambda point: point.loss)
    if least.loss > _FALLEN * max(point.loss for point in points[:_FEWEST]):
        return Suggestion(None, "never_fell", least.rate)
    if least.rate >= _AT_END * points[-1].rate:
        return Suggestion(_rounded(least.rate), "still_falling", least.rate)
    return Suggestion(_rounded(_SHARE * least.rate), "before_growth", least.rate)


def _rounded(rate: float) -> float:
    return float(f"{rate:.2g}")
