"""How much of a figure is chance: intervals, and whether one network is better than another."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.percent import percent, percent_or_bound

_Z = 1.959963984540054  # of 95 %
_SURE = 0.95


def wilson_interval(hits: int, number: int) -> tuple[float, float]:
    """The 95 % interval of a rate that was measured as ``hits`` of ``number``.

    Source: Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", 1927.
    Unlike the usual approximation it also holds for few images and near 100 %.
    """
    if not number:
        return 0.0, 1.0
    share, square = hits / number, _Z**2 / number
    middle = (share + square / 2) / (1 + square)
    half = _Z * math.sqrt(share * (1 - share) / number + square / (4 * number)) / (1 + square)
    return max(middle - half, 0.0), min(middle + half, 1.0)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two networks on the same images."""

    mended: int
    """Images that only the second reads rightly."""
    broken: int
    """Images that only the first reads rightly."""

    @property
    def p_value(self) -> float:
        """McNemar's exact test, two-sided: how often equal networks would differ this much.

        Source: McNemar, "Note on the Sampling Error of the Difference Between Correlated
        Proportions", 1947; exact, from the binomial distribution.
        """
        number, fewer = self.mended + self.broken, min(self.mended, self.broken)
        tail = sum(_binomial_share(number, k) for k in range(fewer + 1))
        return min(2 * tail, 1.0)

    @property
    def certainty(self) -> float:
        """How sure one may be that the network with fewer mistakes is better: 1 − ``p_value``.

        A p-value is no probability of being better: that depends on what one believed before. But
        for one who believed nothing, each share of mended among the changed images being as likely,
        that probability is Beta's: P(share > ½) = P(Bin(n + 1, ½) ≤ mended) ≥ 1 − p/2 ≥ 1 − p. So
        this may be said, and says too little rather than too much.

        It speaks of these two networks on images of this kind; another training run of the same
        settings gives another network.
        """
        return 1 - self.p_value

    @property
    def is_certain(self) -> bool:
        """Whether one is better, with a certainty of 95 %: else the difference may be chance."""
        return self.certainty >= _SURE

    def sentence(self, first: str, second: str) -> str:
        """The test in one sentence about networks with these names."""
        if self.mended == self.broken:
            return "Neither is better: as many mistakes are new as are mended."
        if self.is_certain:
            better = second if self.mended > self.broken else first
            return f"{percent_or_bound(self.certainty)} sure that {better} is better."
        share = percent(self.p_value, decimals=0)
        return (
            f"This may be chance: equally good networks differ as much in {share} of comparisons."
        )


def compare(first_right: NDArray[np.bool_], second_right: NDArray[np.bool_]) -> Comparison:
    """Compare which images, n each, two networks read rightly."""
    mended = int((second_right & ~first_right).sum())
    return Comparison(mended, int((first_right & ~second_right).sum()))


def _binomial_share(number: int, hits: int) -> float:
    """The probability of ``hits`` heads among ``number`` coins."""
    logarithm = math.lgamma(number + 1) - math.lgamma(hits + 1) - math.lgamma(number - hits + 1)
    return math.exp(logarithm - number * math.log(2))
