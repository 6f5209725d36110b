"""Printed lines on paper (rules, squares, a margin) are found, and taken away from the ink."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.pictures.line_detection import Line, find_lines

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]

_THICKEST = 0.03  # of the longer side: more is a stroke
_EDGE = 0.12  # of a line's contrast: where it ends
_PALE = 0.65  # of the ink's contrast: up to there, ink shows on top of a line
_UNEVEN = 0.35  # of a line's contrast: its print varies as much
_FEW = 2  # lines that might be strokes


@dataclass(frozen=True, slots=True)
class Band:
    """Where a line is printed: ``rows`` is reach × width, the picture's row at each column.

    ``upright`` says that it is so in the picture turned on its side.
    """

    rows: NDArray[np.int64]
    upright: bool
    contrast: float


@dataclass(frozen=True, slots=True)
class Rules:
    """The lines of a picture, and the pixels that they cover: height × width."""

    bands: tuple[Band, ...]
    mask: Mask


def find_rules(contrast: Floats) -> Rules:
    """Thin near-straight lines from edge to edge, level or upright, in height × width contrasts.

    One or two lines count only where they are paler than what else is there: otherwise they
    may be the strokes of a 1 or a 7 that fills its picture.
    """
    bands = _bands(contrast, upright=False) + _bands(contrast.T, upright=True)
    rules = _rules(contrast.shape, bands)
    if len(bands) <= _FEW:
        ink = _ink_level(contrast, rules.mask)
        rules = _rules(contrast.shape, [b for b in bands if b.contrast < _PALE * ink])
    return rules


def erase_rules(contrast: Floats, rules: Rules) -> Floats:
    """Ink, height × width, without the lines: strokes that cross them stay whole."""
    ink = contrast.copy()
    level = _ink_level(contrast, rules.mask)
    for band in rules.bands:
        _erase(ink.T if band.upright else ink, band, level)
    return ink


def _bands(contrast: Floats, upright: bool) -> list[Band]:
    """The level lines of a picture, the darkest first; where two are one, the darker."""
    found = [_band(contrast, line, upright) for line in find_lines(contrast)]
    bands: list[Band] = []
    for band in sorted(filter(None, found), key=lambda band: -band.contrast):
        middle = band.rows.mean(axis=0)
        apart = [np.abs(other.rows.mean(axis=0) - middle).mean() for other in bands]
        if min(apart, default=np.inf) > len(band.rows):
            bands.append(band)
    return bands


def _rules(shape: tuple[int, ...], bands: list[Band]) -> Rules:
    mask = np.zeros(shape, np.bool_)
    for band in bands:
        turned = mask.T if band.upright else mask
        rows = np.clip(band.rows, 0, len(turned) - 1)
        turned[rows, np.arange(rows.shape[1])] = True
    return Rules(tuple(bands), mask)


def _band(contrast: Floats, line: Line, upright: bool) -> Band | None:
    """How thick a line is, by the median of what lies across it; None where it is no thin line."""
    offsets = np.arange(-2 * line.reach, 2 * line.reach + 1)
    profile = _across(contrast, np.rint(line.rows).astype(np.int64) + offsets[:, None])
    profile = profile - np.median(profile)
    middle = profile[line.reach : -line.reach].argmax() + line.reach
    beyond = profile <= _EDGE * profile[middle]
    before, after = np.flatnonzero(beyond[:middle]), np.flatnonzero(beyond[middle:])
    if not len(before) or not len(after):
        return None
    inside = offsets[before[-1] : middle + after[0] + 1]
    if len(inside) - 2 > max(_THICKEST * max(contrast.shape), 4):
        return None
    rows = np.rint(line.rows).astype(np.int64) + inside[:, None]
    return Band(rows, upright, float(profile[middle]))


def _across(contrast: Floats, rows: NDArray[np.int64]) -> Floats:
    """The median along a line of what lies at each distance from it; 0 outside the picture."""
    height = len(contrast)
    values = contrast[np.clip(rows, 0, height - 1), np.arange(rows.shape[1])]
    inside = (rows >= 0) & (rows < height)
    medians = [np.median(v[i]) if i.any() else 0 for v, i in zip(values, inside, strict=True)]
    return np.array(medians, np.float32)


def _ink_level(contrast: Floats, mask: Mask) -> float:
    """The contrast that half the energy of what is no line lies above."""
    ranked = np.sort(contrast[~mask & (contrast > 0.05)]).astype(np.float64)
    if not len(ranked):
        return 0.0
    energy = np.cumsum(ranked**2)
    return float(ranked[np.searchsorted(energy, energy[-1] / 2)])


def _erase(ink: Floats, band: Band, level: float) -> None:
    """Take one level line away, in place."""
    rows = np.clip(band.rows, 0, len(ink) - 1)
    columns = np.arange(rows.shape[1])
    line = _blunted(np.maximum(_across(ink, band.rows), 0))[:, None]
    if line.max() < _PALE * level:
        ink[rows, columns] = _on_top(ink[rows, columns], line, level)
    else:
        above, below = (
            ink[np.clip(edge, 0, len(ink) - 1), columns]
            for edge in (band.rows[0] - 1, band.rows[-1] + 1)
        )
        ink[rows, columns] = _bridged(above, below, len(rows))


def _blunted(profile: Floats) -> Floats:
    """A profile one row wider on both sides: a line is anywhere between whole rows."""
    padded = np.pad(profile, 1)
    return np.maximum(np.maximum(padded[:-2], padded[2:]), profile)


def _on_top(values: Floats, line: Floats, level: float) -> Floats:
    """What is darker than the line, from paper's 0 to the ink's level."""
    beyond = values - line
    beyond = np.where(beyond > _UNEVEN * line, beyond, 0)
    return np.asarray(beyond * (level / (level - line)), np.float32)


def _bridged(above: Floats, below: Floats, count: int) -> Floats:
    """Ink between the two sides of a line, where strokes of any slant meet: count × width."""
    width = len(above)
    columns = np.arange(width)
    bridged = np.zeros((count, width), np.float32)
    for row in range(count):
        share = (row + 1) / (count + 1)
        for slant in range(-count - 1, count + 2):
            start = np.clip(columns + round(slant * share), 0, width - 1)
            end = np.clip(columns - round(slant * (1 - share)), 0, width - 1)
            np.maximum(bridged[row], np.minimum(above[start], below[end]), out=bridged[row])
    return bridged
