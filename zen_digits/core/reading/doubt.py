"""How much a reading speaks against a hypothesis: it does not look like one digit."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zen_digits.core.reading.result import Reading

CLEAR_DIGIT = 6.0
"""Points of the digit score above the threshold: a higher score counts as this."""
_DOUBT = 0.3  # nats for each point of the score below a clear digit
_CERTAIN = 0.99  # least confidence of a clear digit


def doubt(reading: Reading, threshold: float | None, most: float) -> float:
    """The cost in nats of a hypothesis that does not look like one digit; 0 if it clearly does."""
    if threshold is None:
        return min(-math.log(max(reading.confidence, 1e-12)), most)
    short = threshold + CLEAR_DIGIT - reading.digit_score
    return min(max(_DOUBT * short, 0.0), most)


def is_clear(reading: Reading, threshold: float | None) -> bool:
    """Whether it can hardly be anything but that digit."""
    is_digit = threshold is None or reading.digit_score > threshold + CLEAR_DIGIT
    return is_digit and reading.confidence > _CERTAIN
