"""What it costs to leave the least sure images unanswered: the risk–coverage curve.

Source: Geifman and El-Yaniv, "Selective Classification for Deep Neural Networks", 2017.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_STARTS = (0.99, 0.98, 0.95, 0.9, 0.8, 0.5)  # of a picture, which else begins at 0
_STEADY = 0.05  # of the images: the risks of fewer leap
_ROOM = 1.1  # times the largest risk
_LEAST_RISK = 0.01  # that a picture has room for, where nothing is wrong


@dataclass(frozen=True, slots=True)
class Selection:
    """The images that are answered if all that are less sure than ``surety`` are not."""

    images: int
    wrong: int
    total: int
    surety: float

    @property
    def coverage(self) -> float:
        """The share of images that are answered."""
        return self.images / self.total

    @property
    def risk(self) -> float:
        """The share of wrong ones among those that are answered."""
        return self.wrong / self.images


@dataclass(frozen=True, eq=False, slots=True)
class RiskCoverage:
    """For the surest image, the two surest, and so on to all n: how many are wrong among them."""

    surety: NDArray[np.float64]
    """Of each image, the surest first."""
    wrong: NDArray[np.float64]
    """Images that are equally sure share their mistakes evenly: no order among them is right."""

    def __len__(self) -> int:
        return len(self.surety)

    @property
    def coverage(self) -> NDArray[np.float64]:
        """The shares of images that are answered."""
        return np.arange(1, len(self) + 1) / max(len(self), 1)

    @property
    def risk(self) -> NDArray[np.float64]:
        """The shares of wrong ones among those."""
        return self.wrong / np.arange(1, len(self) + 1)

    @property
    def area(self) -> float:
        """The area under the curve: the mean risk; 0 without images."""
        return float(self.risk.mean()) if len(self) else 0.0

    @property
    def flawless(self) -> int:
        """How many of the surest images are all right."""
        return int(np.count_nonzero(self.wrong == 0))

    def select(self, number: int) -> Selection:
        """The ``number`` surest images, from 1 on, and those that are as sure as the last."""
        surety = self.surety[number - 1]
        images = int(np.searchsorted(-self.surety, -surety, side="right"))
        return Selection(images, round(self.wrong[images - 1]), len(self), float(surety))


def in_sight(
    curve: RiskCoverage, by_score: RiskCoverage | None, accepted: int
) -> tuple[float, float]:
    """The least coverage and the largest risk that a picture of two curves has room for.

    Where nothing is wrong among the surest, it begins later; but where ``accepted`` images of the
    second are answered, is in sight.
    """
    first = min(curve.flawless, accepted or len(curve)) / max(len(curve), 1)
    start = next((start for start in _STARTS if start <= first), 0.0)
    known = int(max(start, _STEADY) * len(curve))
    highest = max(float(each.risk[known:].max(initial=0)) for each in (curve, by_score or curve))
    return start, min(_ROOM * highest, 1.0) or _LEAST_RISK


def risk_coverage(surety: NDArray[np.float64], right: NDArray[np.bool_]) -> RiskCoverage:
    """The curve of n images; ``surety`` may be any measure that is higher for the surer."""
    order = np.argsort(-surety, kind="stable")
    ordered, total = surety[order], np.cumsum(~right[order])
    last = np.flatnonzero(np.append(ordered[1:] != ordered[:-1], True)[: len(ordered)])
    numbers, wrong = np.append(0, last + 1), np.append(0, total[last])
    return RiskCoverage(ordered, np.interp(np.arange(1, len(ordered) + 1), numbers, wrong))
