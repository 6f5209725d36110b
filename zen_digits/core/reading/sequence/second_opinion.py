"""A second opinion on numbers whose digits are not clear: the sequence network reads them whole.

It sees digits that touch, which the lattice would have to cut first; the network that reads single
digits knows them better once they are apart. So both ways to read a number are judged by both
networks, and only what both read alike is accepted.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.models.taught_layer import taught_layer_of
from zen_digits.core.reading.doubt import doubt
from zen_digits.core.reading.result import DigitReading, NumberReading, Reading
from zen_digits.core.reading.sequence.opinion import Opinion, opinions
from zen_digits.core.reading.sequence.row_cutting import Pixels

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor

# Chosen on development pictures and composed numbers: resources/models/README.md tells how.
_LIKENESS = 0.5  # weight of how much a number's digits look like digits, …
_MOST_DOUBT = 3.0  # … nats of one digit at most, …
_NAMES = 0.5  # … and of how sure the network is of them, …
_LEAST = 0.01  # … as if no probability were lower
_JOINS = 1.3  # weight of geometry that speaks against what it joins
_BETTER = 0.8  # nats by which the second way to read a number must be better
_STRANGE = 0.2  # weight of the network's answer on what is cut apart and looks like no digit,
_LEAST_OTHER = 1e-3  # and the probability of all other answers, at least
_CERTAIN = 0.95  # confidence from which on digits that needed no cut are left as they are, …
_BEYOND_DOUBT = 0.9998  # … and from which on they are accepted whatever the opinion is
_OVERRULES = -0.75  # … and log probability below which an opinion says nothing of them
_KNOWS_NAMES = -0.15  # … and above which it has a say in what digits that stand apart are called, …
_MISTAKEN = 0.8  # … or even the last word where the other network is less confident
_SURE = -0.3  # logarithm of the probability of a text that is accepted, at least


def second_opinions(
    predictor: Predictor,
    numbers: Sequence[NumberReading],
    are_cut: Sequence[bool],
    pictures: Sequence[Pixels],
) -> list[NumberReading]:
    """The better reading of each number; ``pictures`` are those in which they stand.

    ``are_cut`` says which were cut apart to be read, so that they are accepted less easily.

    A network that was taught alone says which digit is which: the sequence network then only says
    where they are to be cut.
    """
    judge = _Judge(
        predictor.card.digit_threshold, taught_layer_of(predictor.model.weights) is not None
    )
    second = opinions(predictor, numbers, pictures)
    return [judge.better(*each) for each in zip(numbers, are_cut, second, strict=True)]


@dataclass(frozen=True, slots=True)
class _Judge:
    threshold: float | None
    is_taught: bool

    def better(self, first: NumberReading, is_cut: bool, opinion: Opinion) -> NumberReading:
        """The better of two readings; what they do not agree on is doubtful."""
        if len(first.digits) == 1 == len(opinion.digits):
            return first
        second = [
            self._fused(*each) for each in zip(opinion.digits, opinion.likelihoods, strict=True)
        ]
        is_heard = is_cut or _has_other_joints(opinion, first)
        if opinion.digits and is_heard and self._is_better(first, second, opinion):
            return replace(first, digits=self._checked(second, opinion, least=_SURE))
        if len(first.digits) == 1 or (not is_cut and _is_certain(first, _BEYOND_DOUBT)):
            return first
        least = -math.inf if first.is_digit and not is_cut else _SURE
        checked = self._checked(first.digits, opinion, least=least)
        if opinion.log_probability > _KNOWS_NAMES and len(opinion.digits) == len(checked):
            checked = tuple(map(self._named, checked, opinion.likelihoods))
        return replace(first, digits=checked)

    def _is_better(
        self, first: NumberReading, second: Sequence[DigitReading], opinion: Opinion
    ) -> bool:
        named = [
            math.log(max(likelihood[digit.reading.index], 1e-4) / max(likelihood))
            for digit, likelihood in zip(second, opinion.likelihoods, strict=True)
        ]
        cost = self._cost([d.reading for d in first.digits]) - opinion.of_first
        other = self._cost([d.reading for d in opinion.digits], [d.reading.index for d in second])
        other += _JOINS * opinion.joins - opinion.log_probability - sum(named)
        return other < cost - _BETTER

    def _cost(self, readings: Sequence[Reading], named: Sequence[int] | None = None) -> float:
        """What the network that reads single digits says against them, in nats."""
        indices = named or [reading.index for reading in readings]
        return sum(
            _LIKENESS * doubt(reading, self.threshold, _MOST_DOUBT)
            - _NAMES * math.log(max(reading.probabilities[index], _LEAST))
            for reading, index in zip(readings, indices, strict=True)
        )

    def _named(self, digit: DigitReading, likelihoods: NDArray[np.float64]) -> DigitReading:
        """A digit as both networks read it, if the one that reads single digits may be mistaken."""
        fused = self._fused(digit, likelihoods)
        if digit.reading.confidence < _MISTAKEN:
            return replace(fused, reading=replace(fused.reading, is_unsure=True))
        return fused if fused.reading.index == digit.reading.index else digit

    def _fused(self, digit: DigitReading, likelihoods: NDArray[np.float64]) -> DigitReading:
        """A digit as both networks read it."""
        if self.is_taught:
            return digit
        reading = digit.reading
        is_strange = self.threshold is not None and reading.digit_score <= self.threshold
        own = np.log(np.maximum(reading.probabilities, _LEAST_OTHER))
        both = np.log(np.maximum(likelihoods, 1e-4)) + (_STRANGE if is_strange else 1.0) * own
        both = np.exp(both - both.max())
        probabilities = tuple((both / both.sum()).tolist())
        return replace(digit, reading=replace(reading, probabilities=probabilities))

    def _checked(
        self, digits: Sequence[DigitReading], opinion: Opinion, *, least: float
    ) -> tuple[DigitReading, ...]:
        """Digits of which those are accepted that look like digits, and are read alike."""
        if len(digits) != len(opinion.text) or opinion.log_probability < least:
            agreed = [False] * len(digits)
        else:
            agreed = [d.reading.text == t for d, t in zip(digits, opinion.text, strict=True)]
        return tuple(
            replace(
                digit, reading=replace(digit.reading, is_digit=agrees and self._is_digit(digit))
            )
            for digit, agrees in zip(digits, agreed, strict=True)
        )

    def _is_digit(self, digit: DigitReading) -> bool:
        return self.threshold is None or digit.reading.digit_score > self.threshold


def _has_other_joints(opinion: Opinion, first: NumberReading) -> bool:
    """Whether an opinion finds other digits than those that stood apart, and may replace them.

    What they are called is best known where they are read one by one. If they were accepted, it is
    harder: the sequence network sometimes misses a 1, and is then as sure as ever.
    """
    if len(opinion.digits) == len(first.digits):
        return False
    if not first.is_digit:
        return True
    return opinion.log_probability > _OVERRULES and not _is_certain(first, _CERTAIN)


def _is_certain(number: NumberReading, least: float) -> bool:
    """Whether each of its digits was accepted, and with at least that confidence."""
    return number.is_digit and all(d.reading.confidence >= least for d in number.digits)
