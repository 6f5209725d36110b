"""The search for lines that run from one edge of a picture to the other."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]
Places = NDArray[np.float64]

_STRIPS = 48  # across the picture
_STEEPEST = 0.12  # rows per column: paper is photographed no more askew
_SPREAD = 0.02  # lines are parallel up to such a difference in slope
_SUPPORT = 0.6  # of the strips must show a line …
_HIDDEN = 0.3  # … or so many, if others run as it does and it reaches both edges
_SEEN = 0.4  # of the strips must be crossed by a line before it leaves the picture …
_CORNER = 0.08  # … or so many, if others run as it does
_OTHERS = 3
_FAINTEST = 0.015


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is nearly level: its ``rows`` at each column, to a fraction of a pixel.

    ``reach`` is how many rows away, at most, its ink ends.
    """

    rows: Places
    reach: int


def find_lines(contrast: Floats) -> list[Line]:
    """The near-level thin lines of a picture, height × width of contrasts with its paper.

    The picture is cut into upright strips. In each, rows that stand out from those above and
    below are marks; lines are marks in a row (a Hough transform, one slope for all).
    """
    height, width = contrast.shape
    strips, reach = min(_STRIPS, width // 4), 3 + max(height, width) // 200
    starts = np.linspace(0, width, strips + 1).astype(np.int64)
    places = (starts[1:] + starts[:-1] - 1) / 2 - (width - 1) / 2
    relief = _relief(contrast, starts, reach)
    marks = _thickened(relief > 0, 1 + max(height, width) // 600)
    lines = []
    for row, slope in _best(*_scores(marks, places), reach):
        curve = _traced(relief, places, row - _margin(places) + slope * places, reach)
        if curve:
            lines.append(Line(curve(np.arange(width) - (width - 1) / 2), reach))
    return lines


def _traced(
    relief: Floats, places: Places, expected: Places, reach: int
) -> np.polynomial.Polynomial | None:
    """The curve of a line that is ``expected`` in about these rows; None where none is seen."""
    curve = None
    for near in (reach, (reach + 1) // 2):  # once more, closer, past the strokes beside it
        seen = _followed(relief, expected, near)
        if not seen:
            return None
        curve = _curve(places[seen[0]], seen[1][seen[0]])
        expected = curve(places)
    return curve


def _relief(contrast: Floats, starts: NDArray[np.int64], reach: int) -> Floats:
    """By how much each row of each strip stands out: height × strips, 0 where it does not."""
    profile = np.add.reduceat(contrast, starts[:-1], axis=1) / np.diff(starts)
    paper = float(np.median(profile))
    padded = np.pad(profile, ((reach, reach), (0, 0)), constant_values=paper)
    above, below = padded[: -2 * reach], padded[2 * reach :]
    noise = 3 * 1.48 * float(np.median(np.abs(profile - above)))
    relief = profile - np.maximum(above, below)
    return np.where(relief > max(noise, _FAINTEST), relief, 0).astype(np.float32)


def _thickened(marks: Mask, more: int) -> Mask:
    """Marks that are taller on both sides: lines are not quite straight."""
    thick = marks.copy()
    for _ in range(more):
        taller = thick.copy()
        taller[1:] |= thick[:-1]
        taller[:-1] |= thick[1:]
        thick = taller
    return thick


def _margin(places: Places) -> int:
    """How many rows above the picture the middle of a line through it may lie."""
    return int(_STEEPEST * places[-1]) + 2


def _scores(marks: Mask, places: Places) -> tuple[Floats, Floats, Places]:
    """The share of strips with a mark for each slope and middle row, the share seen, the slopes.

    Slopes × rows, the first of which is ``_margin`` rows above the picture.
    """
    margin = _margin(places)
    slopes = np.linspace(-_STEEPEST, _STEEPEST, 2 * (margin // 2) + 1)
    padding = ((2 * margin, 2 * margin), (0, 0))
    hits = np.pad(marks, padding).T.astype(np.int16)
    inside = np.pad(np.ones_like(marks), padding).T.astype(np.int16)
    score = np.zeros((len(slopes), len(marks) + 2 * margin), np.float32)
    seen = np.zeros_like(score)
    for number, slope in enumerate(slopes):
        shifts = np.rint(slope * places).astype(np.int64) + margin
        seen[number] = _summed(inside, shifts, score.shape[1])
        score[number] = _summed(hits, shifts, score.shape[1]) / np.maximum(seen[number], 1)
    return score, seen / np.float32(len(places)), slopes


def _summed(strips: NDArray[np.int16], shifts: NDArray[np.int64], height: int) -> NDArray[np.int16]:
    """The sum of strips × rows over the strips, each from its own row on."""
    total = np.zeros(height, np.int16)
    for strip, shift in zip(strips, shifts, strict=True):
        total += strip[shift : shift + height]
    return total


def _best(score: Floats, seen: Floats, slopes: Places, reach: int) -> list[tuple[int, float]]:
    """Place in ``score`` and slope of the best-supported lines, all of nearly one slope."""
    long = np.where((score >= _SUPPORT) & (seen >= _SEEN), score, 0)
    common = slopes[(long**2).sum(axis=1).argmax()]
    long[np.abs(slopes - common) > _SPREAD] = 0
    found = _peaks(long, slopes, reach)
    if len(found) < _OTHERS:
        return found
    needed = np.where(seen >= _SEEN, _HIDDEN, _SUPPORT)
    short = np.where((score >= needed) & (seen >= _CORNER), score, 0)
    short[np.abs(slopes - common) > _SPREAD / 2] = 0
    for row, _ in found:
        short[:, max(row - reach, 0) : row + reach + 1] = 0
    return found + _peaks(short, slopes, reach)


def _peaks(strong: Floats, slopes: Places, reach: int) -> list[tuple[int, float]]:
    """The largest values, no two in rows that are close, until only 0 is left of ``strong``."""
    found = []
    while strong.max(initial=0.0) > 0:
        number, row = np.unravel_index(strong.argmax(), strong.shape)
        found.append((int(row), float(slopes[number])))
        strong[:, max(row - reach, 0) : row + reach + 1] = 0
    return found


def _followed(relief: Floats, expected: Places, reach: int) -> tuple[Mask, Places] | None:
    """The strips that show a line near its ``expected`` rows, and the row of its mark in each.

    None where too few do.
    """
    height, strips = relief.shape
    rows = np.rint(expected).astype(np.int64) + np.arange(-reach, reach + 1)[:, None]
    inside = (rows >= 0) & (rows < height)
    near = np.where(inside, relief[np.clip(rows, 0, height - 1), np.arange(strips)], 0)
    mass = near.sum(axis=0)
    shown = mass > 0
    visible = (expected > -1) & (expected < height)
    if not visible.any() or not _is_whole(shown[visible]):
        return None
    return shown, (near * rows).sum(axis=0) / np.maximum(mass, 1e-9)


def _is_whole(shown: Mask) -> bool:
    """Whether a line is shown all along, but for what ink hides between its ends."""
    end = max(len(shown) // 7, 1)
    ends = min(shown[:end].mean(), shown[-end:].mean())
    return bool(shown.mean() >= _SUPPORT or (shown.mean() >= _HIDDEN and ends >= _SUPPORT))


def _curve(places: Places, rows: Places) -> np.polynomial.Polynomial:
    """A parabola through most of the marks; strokes that touch the line are left out."""
    curve = np.polynomial.Polynomial.fit(places, rows, 1)
    for degree in (1, 2, 2):
        distance = np.abs(rows - curve(places))
        close = distance <= max(2.5 * float(np.median(distance)), 0.5)
        curve = np.polynomial.Polynomial.fit(places[close], rows[close], degree)
    return curve
