"""Signs as small pictures: points, commas, minuses, slashes and colons beside digits."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from zen_digits.core.ink.raster import draw_lines
from zen_digits.core.sequences.glyphs import TALL, Glyph

_Lines = list[NDArray[np.float64]]
_SHAKE = 0.015  # standard deviation of each point, in digit heights
_CIRCLED = 0.15  # share of points that are drawn as little circles
_DOUBLE = 0.3  # share of the dashes before and behind a number that are double


@dataclass(frozen=True, slots=True)
class SignHand:
    """How one writer sets signs; lengths in digit heights, y down from the digits' foot."""

    radius: float
    """Of the pen, in pixels of a glyph."""
    slant: float
    dash: float
    """The length of a minus."""
    level: float
    """How far above the foot it is."""
    reach: float
    """The height of a slash."""
    lean: float
    """How far a slash leans, for each of its height."""


def random_sign_hand(radius: float, slant: float, rng: Generator) -> SignHand:
    """A writer's way to set signs with a pen, beside digits that lean so."""
    return SignHand(
        radius,
        slant,
        dash=float(rng.uniform(0.2, 0.75)),
        level=float(rng.uniform(0.35, 0.62)),
        reach=float(rng.uniform(0.85, 1.55)),
        lean=max(slant + float(rng.uniform(0.05, 0.6)), 0.1),
    )


def sign_glyph(text: str, hand: SignHand, rng: Generator, *, at_end: bool = False) -> Glyph:
    """A sign; its glyph knows how far above the digits' foot it ends.

    A dash before or after a number may be double.
    """
    is_double = at_end and text == "-" and rng.random() < _DOUBLE
    shape = _double if is_double else _SHAPES[text]
    lines = [line * TALL for line in shape(hand, rng)]
    lines = [line + rng.normal(0, _SHAKE * TALL, line.shape) for line in lines]
    radius = hand.radius * _thickness(text, rng)
    low = np.concatenate(lines).min(axis=0)
    high = float(np.concatenate(lines)[:, 1].max())
    pixels = draw_lines([line - low for line in lines], radius).view(np.uint8) * 255
    return Glyph(pixels, up=-high - radius)


def _thickness(text: str, rng: Generator) -> float:
    """A point is often pressed harder than a line is drawn."""
    return float(rng.uniform(0.9, 1.7) if text in ".,:" else rng.uniform(0.8, 1.1))


def _dot(rng: Generator, y: float) -> _Lines:
    """A point, as a touch of the pen, a short stroke, or a little circle."""
    if rng.random() < _CIRCLED:
        angles = np.linspace(0, 2 * np.pi, 10)
        around = np.stack([np.cos(angles), np.sin(angles)], axis=1)
        return [np.array([0, y]) + around * rng.uniform(0.03, 0.07)]
    end = rng.normal(0, 0.025, 2)
    return [np.array([[0, y], [end[0], y + end[1]]])]


def _point(_hand: SignHand, rng: Generator) -> _Lines:
    return _dot(rng, float(rng.normal(-0.03, 0.05)))


def _comma(_hand: SignHand, rng: Generator) -> _Lines:
    """A stroke down to the left, bent or not, that begins at the foot and ends below it."""
    top, length = rng.uniform(-0.16, 0.02), rng.uniform(0.16, 0.42)
    left = length * rng.uniform(0.1, 0.7)
    bend = rng.uniform(-0.02, 0.1) * length
    return [np.array([[0, top], [-0.35 * left + bend, top + 0.55 * length], [-left, top + length]])]


def _minus(hand: SignHand, rng: Generator) -> _Lines:
    length = hand.dash * float(rng.uniform(0.8, 1.25))
    y, tilt = -hand.level + rng.normal(0, 0.04), rng.normal(0, 0.08) * length
    wave = rng.normal(0, 0.025)
    one = np.array([[0, y + tilt], [length / 2, y + wave], [length, y - tilt]])
    return [one]


def _double(hand: SignHand, rng: Generator) -> _Lines:
    """Two dashes, one above the other, as they close an amount."""
    (one,) = _minus(hand, rng)
    return [one, one + np.array([rng.normal(0, 0.05), rng.uniform(0.14, 0.25)])]


def _slash(hand: SignHand, rng: Generator) -> _Lines:
    tall = hand.reach * float(rng.uniform(0.9, 1.1))
    across = tall * max(hand.lean + float(rng.normal(0, 0.04)), 0.06)
    foot = (tall - 1) * rng.uniform(0.3, 0.7) if tall > 1 else rng.uniform(-0.05, 0.1)
    bend = rng.normal(0, 0.03)
    return [np.array([[across, foot - tall], [across / 2 + bend, foot - tall / 2], [0, foot]])]


def _colon(hand: SignHand, rng: Generator) -> _Lines:
    lower = float(rng.normal(-0.12, 0.08))
    upper = lower - float(rng.uniform(0.28, 0.5))
    shift = hand.slant * (lower - upper)
    return [*_dot(rng, lower), *(line + np.array([shift, 0]) for line in _dot(rng, upper))]


_SHAPES: dict[str, Callable[[SignHand, Generator], _Lines]] = {
    ".": _point, ",": _comma, "-": _minus, "/": _slash, ":": _colon,
}  # fmt: skip
