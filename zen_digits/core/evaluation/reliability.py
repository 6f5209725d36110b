"""Whether a network is right as often as it is sure: the reliability diagram."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.evaluation.significance import wilson_interval
from zen_digits.core.training.metrics import CALIBRATION_BINS, calibration_bins


@dataclass(frozen=True, slots=True)
class ReliabilityBin:
    """The images whose confidence is above ``low`` and at most ``high``."""

    low: float
    high: float
    images: int
    right: int
    confidence: float
    """Their mean confidence; 0 where there are none."""

    @property
    def accuracy(self) -> float:
        """The share that was read rightly; 0 where there are none."""
        return self.right / max(self.images, 1)

    @property
    def interval(self) -> tuple[float, float]:
        """Where the accuracy lies with a certainty of 95 %."""
        return wilson_interval(self.right, self.images)

    @property
    def gap(self) -> float:
        """Accuracy minus confidence: below 0 where the network is too sure."""
        return self.accuracy - self.confidence


def reliability(
    confidences: NDArray[np.float64], right: NDArray[np.bool_]
) -> tuple[ReliabilityBin, ...]:
    """The bins of the calibration error, from the least sure to the surest; n each.

    The mean of all gaps' sizes, by their images, is that error. Source: Guo et al., "On Calibration
    of Modern Neural Networks", 2017.
    """
    bins = calibration_bins(confidences)
    images, hits, sums = (
        np.bincount(bins, weights=weights, minlength=CALIBRATION_BINS)
        for weights in (None, right, confidences)
    )
    means = sums / images.clip(min=1)
    edges = np.arange(CALIBRATION_BINS + 1) / CALIBRATION_BINS
    rows = zip(edges[:-1], edges[1:], images, hits, means, strict=True)
    return tuple(ReliabilityBin(float(a), float(b), int(n), int(h), float(c))
                 for a, b, n, h, c in rows)  # fmt: skip
