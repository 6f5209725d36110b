"""Detection of ruling lines: near-level thin lines from one side of a picture to the other.

The picture is cut into upright strips. A row of a strip that stands out from those above and below
is a ridge; lines are ridges in a row, found by a Hough transform with one slope for all. Thresholds
were chosen on development pictures.
"""

from dataclasses import dataclass

import numpy as np
from numpy.polynomial import Polynomial
from numpy.typing import NDArray

from zen_digits.core.pictures.morphology import Floats, Mask, dilate
from zen_digits.core.pictures.pixels import MAD_TO_SIGMA

Places = NDArray[np.float64]

_STRIPS = 48  # across the picture
_FAINTEST_RIDGE = 0.015  # of contrast
_STEEPEST = 0.12  # rows per column: nobody photographs paper more askew
_SLOPE_SPREAD = 0.02  # ruling lines are parallel up to this difference in slope
_SUPPORT = 0.6  # least share of a line's strips that show a ridge …
_HIDDEN_SUPPORT = 0.3  # … and the least among parallel lines, if both ends show
_VISIBLE = 0.4  # least share of the strips that a line crosses inside the picture …
_CORNER_VISIBLE = 0.08  # … and the least among parallel lines
_OTHERS = 3  # this many lines establish the common slope
_OUTLIER = 2.5  # times the median distance from a line: a stroke that touches it


@dataclass(frozen=True, slots=True)
class Line:
    """A near-level line: its ``rows`` at each column, to a fraction of a pixel.

    Its ink ends at most ``reach`` rows away.
    """

    rows: Places
    reach: int


def find_lines(contrast: Floats) -> list[Line]:
    """The near-level thin lines of a picture, height × width of contrasts with its paper."""
    height, width = contrast.shape
    strips, reach = min(_STRIPS, width // 4), 3 + max(height, width) // 200
    starts = np.linspace(0, width, strips + 1).astype(np.int64)
    places = (starts[1:] + starts[:-1] - 1) / 2 - (width - 1) / 2
    strength = _ridge_strength(contrast, starts, reach)
    ridges = dilate(strength > 0, 1 + max(height, width) // 600, axes=(0,))  # for crooked lines
    lines = []
    for row, slope in _best_supported(*_hough_transform(ridges, places), reach):
        expected = row - _margin(places) + slope * places
        parabola = _trace_line(strength, places, expected, reach)
        if parabola:
            lines.append(Line(parabola(np.arange(width) - (width - 1) / 2), reach))
    return lines


def _ridge_strength(contrast: Floats, starts: NDArray[np.int64], reach: int) -> Floats:
    """By how much each row of each strip stands out: height × strips, 0 where it does not."""
    profile = np.add.reduceat(contrast, starts[:-1], axis=1) / np.diff(starts)
    paper = float(np.median(profile))
    padded = np.pad(profile, ((reach, reach), (0, 0)), constant_values=paper)
    above, below = padded[: -2 * reach], padded[2 * reach :]
    noise = 3 * MAD_TO_SIGMA * float(np.median(np.abs(profile - above)))
    strength = profile - np.maximum(above, below)
    return np.where(strength > max(noise, _FAINTEST_RIDGE), strength, 0).astype(np.float32)


def _margin(places: Places) -> int:
    """How many rows above the picture the middle of a line through it may lie."""
    return int(_STEEPEST * places[-1]) + 2


def _hough_transform(ridges: Mask, places: Places) -> tuple[Floats, Floats, Places]:
    """For every slope and middle row, the line's support and visibility; and the slopes.

    Both are slopes × rows; the first row is ``_margin`` rows above the picture. Support is the
    share of the strips inside the picture with a ridge, visibility that of strips inside.
    """
    margin = _margin(places)
    slopes = np.linspace(-_STEEPEST, _STEEPEST, 2 * (margin // 2) + 1)
    padding = ((2 * margin, 2 * margin), (0, 0))
    votes = np.pad(ridges, padding).T.astype(np.int16)
    support = np.zeros((len(slopes), len(ridges) + 2 * margin), np.float32)
    visible = np.zeros_like(support)
    for number, slope in enumerate(slopes):
        shifts = np.rint(slope * places).astype(np.int64) + margin
        visible[number] = _count_inside(2 * margin - shifts, len(ridges), support.shape[1])
        count = _sum_shifted(votes, shifts, support.shape[1])
        support[number] = count / np.maximum(visible[number], 1)
    return support, visible / np.float32(len(places)), slopes


def _sum_shifted(
    strips: NDArray[np.int16], shifts: NDArray[np.int64], height: int
) -> NDArray[np.int16]:
    """The sum over the strips of strips × rows, each strip from its own row on."""
    total = np.zeros(height, np.int16)
    for strip, shift in zip(strips, shifts, strict=True):
        total += strip[shift : shift + height]
    return total


def _count_inside(first: NDArray[np.int64], rows: int, height: int) -> NDArray[np.int64]:
    """How many strips of so many rows each of ``height`` rows meets, by each strip's first."""
    begun, ended = (np.bincount(row, minlength=height + 1) for row in (first, first + rows))
    return np.cumsum(begun - ended)[:height]


def _best_supported(
    support: Floats, visible: Floats, slopes: Places, reach: int
) -> list[tuple[int, float]]:
    """Row in ``support`` and slope of the best-supported lines, all of nearly one slope.

    Among enough certain lines, those partly hidden by ink or cut by a corner count, too.
    """
    certain = np.where((support >= _SUPPORT) & (visible >= _VISIBLE), support, 0)
    common = slopes[(certain**2).sum(axis=1).argmax()]
    certain[np.abs(slopes - common) > _SLOPE_SPREAD] = 0
    found = _pick_peaks(certain, slopes, reach)
    if len(found) < _OTHERS:
        return found
    needed = np.where(visible >= _VISIBLE, _HIDDEN_SUPPORT, _SUPPORT)
    likely = np.where((support >= needed) & (visible >= _CORNER_VISIBLE), support, 0)
    likely[np.abs(slopes - common) > _SLOPE_SPREAD / 2] = 0
    for row, _ in found:
        likely[:, max(row - reach, 0) : row + reach + 1] = 0
    return found + _pick_peaks(likely, slopes, reach)


def _pick_peaks(support: Floats, slopes: Places, reach: int) -> list[tuple[int, float]]:
    """The largest values, no two in rows that are close; clears ``support``."""
    found = []
    while support.max(initial=0.0) > 0:
        number, row = np.unravel_index(support.argmax(), support.shape)
        found.append((int(row), float(slopes[number])))
        support[:, max(row - reach, 0) : row + reach + 1] = 0
    return found


def _trace_line(
    strength: Floats, places: Places, expected: Places, reach: int
) -> Polynomial | None:
    """The parabola of a line near the ``expected`` rows; None where none is seen."""
    parabola = None
    for near in (reach, (reach + 1) // 2):  # the second time closer, past strokes beside it
        ridges = _ridges_near(strength, expected, near)
        if not ridges:
            return None
        parabola = _fit_parabola(places[ridges[0]], ridges[1][ridges[0]])
        expected = parabola(places)
    return parabola


def _ridges_near(strength: Floats, expected: Places, reach: int) -> tuple[Mask, Places] | None:
    """The strips with a ridge near the ``expected`` rows, and its row in every strip.

    None where too few have one.
    """
    height, strips = strength.shape
    rows = np.rint(expected).astype(np.int64) + np.arange(-reach, reach + 1)[:, None]
    inside = (rows >= 0) & (rows < height)
    near = np.where(inside, strength[np.clip(rows, 0, height - 1), np.arange(strips)], 0)
    mass = near.sum(axis=0)
    shown = mass > 0
    visible = (expected > -1) & (expected < height)
    if not visible.any() or not _is_continuous(shown[visible]):
        return None
    return shown, (near * rows).sum(axis=0) / np.maximum(mass, 1e-9)


def _is_continuous(shown: Mask) -> bool:
    """Whether a line shows all along, except where ink hides it between its ends."""
    end = max(len(shown) // 7, 1)
    ends = min(shown[:end].mean(), shown[-end:].mean())
    return bool(shown.mean() >= _SUPPORT or (shown.mean() >= _HIDDEN_SUPPORT and ends >= _SUPPORT))


def _fit_parabola(places: Places, rows: Places) -> Polynomial:
    """A parabola through most of the ridges, without those of strokes that touch the line."""
    parabola = Polynomial.fit(places, rows, 1)
    for degree in (1, 2, 2):
        distance = np.abs(rows - parabola(places))
        close = distance <= max(_OUTLIER * float(np.median(distance)), 0.5)
        parabola = Polynomial.fit(places[close], rows[close], degree)
    return parabola
