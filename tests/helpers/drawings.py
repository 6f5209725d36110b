"""Ten digits as strokes, drawn for the tests; units are arbitrary, y down."""

import math

import numpy as np

from zen_digits.core.ink.mnist_format import draw_strokes

Stroke = list[tuple[float, float]]


def arc(cx: float, cy: float, rx: float, ry: float, start: float, end: float) -> Stroke:
    """Points of an ellipse from one angle to another, in degrees, clockwise from the right."""
    steps = 24
    angles = [math.radians(start + (end - start) * i / steps) for i in range(steps + 1)]
    return [(cx + rx * math.cos(a), cy + ry * math.sin(a)) for a in angles]


DIGITS: dict[str, list[Stroke]] = {
    "0": [arc(50, 80, 34, 55, -90, 270)],
    "1": [[(52, 20), (49, 80), (46, 140)]],
    "2": [[*arc(50, 54, 32, 32, -160, 40), (20, 134), (88, 134)]],
    "3": [[*arc(46, 50, 30, 28, -150, 90), *arc(46, 108, 34, 30, -90, 150)]],
    "4": [[(40, 20), (18, 90), (90, 90)], [(70, 48), (64, 142)]],
    "5": [[(80, 24), (34, 24), (28, 76), *arc(48, 102, 34, 34, -110, 140)]],
    "6": [[(70, 20), (42, 52), (26, 92), *arc(50, 104, 26, 32, 180, 540)]],
    "7": [[(20, 26), (84, 26), (60, 80), (44, 140)]],
    "8": [[*arc(50, 50, 24, 28, 90, 450), *arc(50, 110, 30, 32, -90, 270)]],
    "9": [[*arc(48, 54, 28, 30, 0, 360), (76, 54), (74, 100), (66, 142)]],
}

BARRED_FIVE = [[(34, 24), (28, 76), *arc(48, 102, 34, 34, -110, 140)], [(36, 24), (88, 20)]]
"""Its bar is a stroke of its own."""
BARRED_SEVEN = [*DIGITS["7"], [(40, 84), (80, 80)]]
SCRIBBLE = [[(10.0 * k, 60.0 + (-1) ** k * (20 + 7 * k % 31)) for k in range(9)]]
"""A zigzag, which is no digit."""


def scaled(strokes: list[Stroke], scale: float, dx: float = 0, dy: float = 0) -> list[Stroke]:
    """The same drawing larger or smaller, and moved."""
    return [[(x * scale + dx, y * scale + dy) for x, y in stroke] for stroke in strokes]


def side_by_side(gap: float, *drawings: list[Stroke]) -> list[Stroke]:
    """Drawings from left to right, with a gap between their boxes."""
    strokes: list[Stroke] = []
    right = -gap
    for drawing in drawings:
        xs = [x for stroke in drawing for x, _ in stroke]
        strokes += scaled(drawing, 1, dx=right + gap - min(xs))
        right += gap + max(xs) - min(xs)
    return strokes


def written(number: str, gap: float = 25) -> list[Stroke]:
    """The digits of a number side by side."""
    return side_by_side(gap, *(DIGITS[digit] for digit in number))


def as_picture(strokes: list[Stroke], margin: int = 30) -> np.ndarray:
    """Strokes as float32 ink with a margin."""
    return np.pad(draw_strokes(strokes), margin).astype(np.float32)
