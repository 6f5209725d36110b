"""Reads drawings as the hand that a network was taught would have drawn them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.ink.trajectory import trajectory_of_runs
from zen_digits.core.models.taught_strokes import Opinion

if TYPE_CHECKING:
    from zen_digits.core.models.taught_strokes import TaughtStrokes
    from zen_digits.core.reading.result import DigitReading, Reading

_LEAST = 1e-300  # a probability whose logarithm is finite
_Strokes = tuple[bytes, ...]


class HandReader:
    """Compares digits with the drawings that a network was taught.

    What it made of the digits of the last drawing it knows: while a number is drawn, most of them
    stay as they are.
    """

    def __init__(self, taught: TaughtStrokes) -> None:
        self.taught = taught
        self._latest: dict[_Strokes, Opinion] = {}

    def read(
        self, digits: Sequence[DigitReading], threshold: float | None
    ) -> tuple[DigitReading, ...]:
        """The digits of one drawing, with what their strokes tell; a picture’s stay as they are.

        ``threshold`` is the digit score from which on something is a digit.
        """
        read = [*digits]
        asked = [place for place, digit in enumerate(read) if self._can_change(digit)]
        opinions = self._opinions([read[place] for place in asked])
        for place, opinion in zip(asked, opinions, strict=True):
            read[place] = _changed(read[place], opinion, threshold)
        return tuple(read)

    def _can_change(self, digit: DigitReading) -> bool:
        odds = _odds(digit.reading)[None]
        return bool(digit.strokes) and bool(self.taught.can_change(odds)[0])

    def _opinions(self, digits: Sequence[DigitReading]) -> list[Opinion]:
        keys = [tuple(run.tobytes() for run in digit.strokes) for digit in digits]
        strokes = dict(zip(keys, (digit.strokes for digit in digits), strict=True))
        known = {key: self._latest[key] for key in strokes if key in self._latest}
        new = [key for key in strokes if key not in known]
        if new:
            ways = np.stack([trajectory_of_runs(strokes[key]) for key in new])
            found = self.taught.opinion(ways)
            known |= {key: found.of(place) for place, key in enumerate(new)}
        self._latest = known
        return [known[key] for key in keys]


def _changed(digit: DigitReading, opinion: Opinion, threshold: float | None) -> DigitReading:
    if not opinion.added.any() and not opinion.doubt.any():
        return digit
    changed = _reading(digit.reading, opinion, threshold)
    return replace(digit, reading=changed, picture_alone=digit.reading)


def _reading(reading: Reading, opinion: Opinion, threshold: float | None) -> Reading:
    odds = _odds(reading) + opinion.added[0]
    shares = np.exp(odds - odds.max())
    score = reading.digit_score - float(opinion.doubt[0])
    return replace(
        reading,
        probabilities=tuple((shares / shares.sum()).tolist()),
        digit_score=score,
        is_digit=threshold is None or score >= threshold,
    )


def _odds(reading: Reading) -> NDArray[np.float64]:
    """Calibrated logits, but for what is the same for all classes."""
    return np.log(np.maximum(reading.probabilities, _LEAST))
