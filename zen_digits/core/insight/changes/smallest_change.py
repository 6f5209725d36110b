"""The smallest change that turns a reading: which piece of ink, removed, added or moved?

It is the least of some hundred changes that a pen could make; how much ink each takes is measured
in pixels. Each is drawn anew and read as any drawing is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from zen_digits.core.insight.changes.ink_changes import Change, Changed
from zen_digits.core.insight.changes.sheets import sheet_of

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor
    from zen_digits.core.reading.result import DigitReading, Reading

_LEAST, _MOST = 0.005, 0.5  # of the ink: less is not seen, more is not small
_MOST_CHANGES = 400  # a digit of usual strokes has 100 to 250
_BATCH, _BATCHES = 64, 5
_ROUNDS, _KEPT = 2, 3  # of making changes smaller, and how many are


@dataclass(frozen=True, slots=True)
class SmallestChange:
    """What was found."""

    changed: Changed
    reading: Reading
    """What the digit would be."""
    share: float
    """Of the ink: what is removed and added."""


class Search(NamedTuple):
    """The change that was found, or None; and how many were tried."""

    found: SmallestChange | None
    tried: int


class _Candidate(NamedTuple):
    change: Change
    changed: Changed
    share: float


class _Turn(NamedTuple):
    candidate: _Candidate
    reading: Reading


def smallest_change(predictor: Predictor, digit: DigitReading, into: int | None = None) -> Search:
    """Search the smallest change that turns a digit into another one, or into class ``into``.

    What would no longer be a digit does not count. Raises InputError as a predictor does.
    """
    return _Searcher(predictor, digit, into).search()


class _Searcher:
    def __init__(self, predictor: Predictor, digit: DigitReading, into: int | None) -> None:
        self._predictor, self._own, self._into = predictor, digit.reading, into
        self._sheet = sheet_of(digit)
        self._tried = 0

    def search(self) -> Search:
        """In the order of their ink, until one of a batch turns the reading."""
        changes = self._sheet.changes()
        evenly = changes[:: max(-(-len(changes) // _MOST_CHANGES), 1)]
        candidates = sorted(self._measured(evenly), key=lambda each: each.share)
        for start in range(0, min(len(candidates), _BATCH * _BATCHES), _BATCH):
            turns = self._turns(candidates[start : start + _BATCH])
            if turns:
                return Search(self._reduced(turns), self._tried)
        return Search(None, self._tried)

    def _reduced(self, turns: list[_Turn]) -> SmallestChange:
        """The least of these and of their parts."""
        for _ in range(_ROUNDS):
            turns = sorted(turns, key=lambda turn: turn.candidate.share)[:_KEPT]
            parts = [part for turn in turns for part in turn.candidate.change.smaller()]
            turns += self._turns(self._measured(parts))
        (_, changed, share), reading = min(turns, key=lambda turn: turn.candidate.share)
        return SmallestChange(changed, reading, share)

    def _measured(self, changes: Sequence[Change]) -> list[_Candidate]:
        """Those that change enough ink to be seen, and little enough to be small."""
        made = [(change, self._sheet.make(change)) for change in changes]
        measured = [_Candidate(*pair, self._sheet.share(pair[1])) for pair in made]
        return [each for each in measured if _LEAST <= each.share <= _MOST]

    def _turns(self, candidates: Sequence[_Candidate]) -> list[_Turn]:
        """Those of the candidates that turn the reading."""
        if not candidates:
            return []
        self._tried += len(candidates)
        images = [self._sheet.image(candidate.changed) for candidate in candidates]
        readings = self._predictor.read_all(np.stack(images))
        turns = map(_Turn, candidates, readings)
        return [turn for turn in turns if self._is_wanted(turn.reading)]

    def _is_wanted(self, reading: Reading) -> bool:
        own = self._own
        wanted = reading.index != own.index if self._into is None else reading.index == self._into
        return wanted and (reading.is_digit or not own.is_digit)
