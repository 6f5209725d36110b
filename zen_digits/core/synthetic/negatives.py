"""Negatives: drawings of non-digits, so that a network can learn to reject them."""

from collections.abc import Callable

import numpy as np
from numpy.random import Generator

from zen_digits.core.ink.strokes import Points
from zen_digits.core.synthetic.digit_allographs import ALLOGRAPHS
from zen_digits.core.synthetic.non_digits import NON_DIGITS
from zen_digits.core.synthetic.template import parse_template, piecewise_spline
from zen_digits.core.synthetic.writer import random_writer_style, write

_NON_DIGITS = tuple(map(parse_template, NON_DIGITS))
_DIGITS = tuple(parse_template(allograph.template) for allograph in ALLOGRAPHS)


def random_negative(rng: Generator) -> list[Points]:
    """The strokes of a random non-digit: n × 2 each, y down."""
    kind = rng.choice(len(_KINDS), p=_SHARES)
    return _KINDS[kind](rng)


def _letter(rng: Generator) -> list[Points]:
    return write(_NON_DIGITS[rng.integers(len(_NON_DIGITS))], random_writer_style(rng), rng)


def _digit(rng: Generator) -> list[Points]:
    return write(_DIGITS[rng.integers(len(_DIGITS))], random_writer_style(rng), rng)


def _pair(rng: Generator) -> list[Points]:
    """Two digits side by side."""
    return _put_beside(_digit(rng), _digit(rng), rng.uniform(0.0, 0.5) * 100)


def _pile(rng: Generator) -> list[Points]:
    """Two digits on top of each other."""
    first, second = _digit(rng), _digit(rng)
    offset = rng.uniform(-20, 20, 2) + np.mean(_box(first), axis=0) - np.mean(_box(second), axis=0)
    return first + [stroke + offset for stroke in second]


def _crossed_out(rng: Generator) -> list[Points]:
    strokes = _digit(rng)
    low, high = _box(strokes)
    slope = rng.uniform(-0.4, 0.4)
    return strokes + [
        piecewise_spline(_wavy_line(low - 10, high + 10, share, slope, rng))
        for share in rng.uniform(0.2, 0.8, rng.integers(2, 4))
    ]


def _wavy_line(low: Points, high: Points, share: float, slope: float, rng: Generator) -> Points:
    x = np.linspace(low[0], high[0], 4)
    y = low[1] + share * (high[1] - low[1]) + slope * (x - x.mean())
    return np.stack([x, y + rng.normal(0, 3, 4)], axis=1)


def _scribble(rng: Generator) -> list[Points]:
    """One or two strokes through random points."""
    return [
        piecewise_spline(rng.uniform(0, 100, (rng.integers(5, 14), 2)))
        for _ in range(rng.integers(1, 3))
    ]


def _zigzag(rng: Generator) -> list[Points]:
    turns = rng.integers(4, 9)
    x = np.linspace(0, rng.uniform(20, 140), turns)
    y = np.where(np.arange(turns) % 2, 0.0, 100.0) + rng.normal(0, 8, turns)
    corners = range(1, turns - 1) if rng.random() < 0.5 else ()
    return [_rotate(piecewise_spline(np.stack([x, y], axis=1), tuple(corners)), rng)]


def _dots(rng: Generator) -> list[Points]:
    return [
        place + rng.normal(0, 2, (3, 2)) for place in rng.uniform(0, 100, (rng.integers(1, 6), 2))
    ]


def _blob(rng: Generator) -> list[Points]:
    """An area filled by a pen that goes up and down."""
    x = np.linspace(0, 100, 60)
    half = np.sqrt(np.maximum(1 - (x / 50 - 1) ** 2, 0)) * rng.uniform(15, 50)
    y = np.where(np.arange(60) % 2, half, -half) + rng.normal(0, 3, 60)
    return [_rotate(np.stack([x, y], axis=1), rng)]


def _rotate(points: Points, rng: Generator) -> Points:
    angle = rng.uniform(0, 2 * np.pi)
    cosine, sine = np.cos(angle), np.sin(angle)
    return np.asarray(points @ np.array([[cosine, sine], [-sine, cosine]]))


def _put_beside(left: list[Points], right: list[Points], gap: float) -> list[Points]:
    offset = np.array([_box(left)[1][0] - _box(right)[0][0] + gap, 0.0])
    return left + [stroke + offset for stroke in right]


def _box(strokes: list[Points]) -> tuple[Points, Points]:
    """The smallest and the largest x and y."""
    points = np.concatenate(strokes)
    return points.min(axis=0), points.max(axis=0)


_KINDS: tuple[Callable[[Generator], list[Points]], ...] = (
    _letter, _pair, _pile, _crossed_out, _scribble, _zigzag, _dots, _blob,
)  # fmt: skip
_SHARES = (0.66, 0.08, 0.08, 0.04, 0.06, 0.03, 0.02, 0.03)
