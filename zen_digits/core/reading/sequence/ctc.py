"""What a sequence network's answers say: texts, how likely they are, and where their symbols stand.

A text is what is left of a class for each column when repeated ones are merged and columns without
a symbol are dropped (Graves et al., "Connectionist Temporal Classification", 2006).
"""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Answers = NDArray[np.float64]
"""Logarithms of probabilities, classes × columns; the last class is none."""
DIGITS = 10
_Beams = dict[tuple[int, ...], tuple[float, float]]
"""Beginnings of texts, and how likely they are: if the last column has no symbol, and if it has."""
_NEVER = -1e9  # the logarithm of what cannot be
_BEAM = 8  # beginnings of a text that are followed at once
_UNLIKELY = -9.0  # classes of a column that are less likely are not followed


def without_signs(answers: Answers) -> Answers:
    """The same, 11 × columns, with none in the place of signs."""
    none = np.logaddexp.reduce(answers[DIGITS:], axis=0, keepdims=True)
    return np.concatenate([answers[:DIGITS], none])


def plain_text(answers: Answers) -> tuple[int, ...]:
    """What the likeliest class of each column says: nearly always the likeliest text."""
    none = len(answers) - 1
    best = answers.argmax(axis=0).tolist()
    return tuple(a for a, b in zip(best, [none, *best], strict=False) if a not in (b, none))


def likeliest(answers: Answers) -> tuple[tuple[int, ...], float]:
    """The likeliest text that a beam search finds, and the logarithm of its probability."""
    none = len(answers) - 1
    beams: _Beams = {(): (0.0, _NEVER)}
    for column in answers.T.tolist():
        grown: _Beams = {}
        for text, (without, with_) in beams.items():
            total = _add(without, with_)
            _grow(grown, text, total + column[none], _NEVER)
            if text:
                _grow(grown, text, _NEVER, with_ + column[text[-1]])
            for symbol in range(none):
                if column[symbol] > _UNLIKELY:
                    before = without if text and text[-1] == symbol else total
                    _grow(grown, (*text, symbol), _NEVER, before + column[symbol])
        best = sorted(grown.items(), key=lambda item: -_add(*item[1]))
        beams = dict(best[:_BEAM])
    text = next(iter(beams))
    return text, log_probability(answers, text)


def _grow(
    grown: _Beams,
    text: tuple[int, ...],
    without: float,
    with_: float,
) -> None:
    ends = grown.get(text, (_NEVER, _NEVER))
    grown[text] = (_add(ends[0], without), _add(ends[1], with_))


def _add(one: float, other: float) -> float:
    """The logarithm of a sum, from the logarithms of its terms."""
    low, high = (one, other) if one < other else (other, one)
    return high + math.log1p(math.exp(low - high))


def log_probability(answers: Answers, text: Sequence[int]) -> float:
    """The logarithm of a text’s probability: that of all its paths together."""
    states = _states(text, len(answers) - 1)
    steps = answers[states]
    score = _start(steps)
    for column in range(1, steps.shape[1]):
        score = np.logaddexp.reduce(_options(score, states), axis=0) + steps[:, column]
    return float(np.logaddexp.reduce(score[-2:]))


def place(answers: Answers, text: Sequence[int]) -> tuple[float, ...]:
    """The column of the middle of each symbol of a text, on the likeliest of its paths."""
    states = _states(text, len(answers) - 1)
    steps = answers[states]
    score = _start(steps)
    back: list[NDArray[np.int64]] = []
    for column in range(1, steps.shape[1]):
        options = _options(score, states)
        chosen = options.argmax(axis=0)
        back.append(chosen)
        score = options[chosen, np.arange(len(states))] + steps[:, column]
    state = len(states) - 1 if len(states) == 1 or score[-1] > score[-2] else len(states) - 2
    path = [state]
    for chosen in reversed(back):
        state -= int(chosen[state])
        path.append(state)
    return _columns(np.array(path[::-1]), answers, text)


def _columns(path: NDArray[np.int64], answers: Answers, text: Sequence[int]) -> tuple[float, ...]:
    """The middle of each symbol: its columns, weighted with its probability."""
    columns = []
    for index, symbol in enumerate(text):
        own = np.flatnonzero(path == 2 * index + 1)
        weights = np.exp(answers[symbol, own])
        columns.append(float((own * weights).sum() / weights.sum()))
    return tuple(columns)


def _states(text: Sequence[int], none: int) -> list[int]:
    """The classes that a text’s path goes through: none, a symbol, none, a symbol, … none."""
    states = [none]
    for symbol in text:
        states += [symbol, none]
    return states


def _start(steps: Answers) -> NDArray[np.float64]:
    score = np.full(len(steps), _NEVER)
    score[:2] = steps[:2, 0]
    return score


def _options(score: NDArray[np.float64], states: Sequence[int]) -> NDArray[np.float64]:
    """What a state can be reached from, 3 × states: itself, the one before, the symbol before."""
    one = np.concatenate([[_NEVER], score[:-1]])
    two = np.concatenate([[_NEVER, _NEVER], score[:-2]])[: len(score)]
    for index, state in enumerate(states):
        if state == states[0] or index < 2 or states[index - 2] == state:
            two[index] = _NEVER
    return np.stack([score, one, two])
