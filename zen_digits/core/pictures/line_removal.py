"""Removal of ruling lines: rules, squares and margins are taken away from the ink.

Thresholds were chosen on development pictures.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.pictures.line_detection import Line, find_lines
from zen_digits.core.pictures.morphology import Floats, Mask, dilate
from zen_digits.core.pictures.pixels import half_energy_level

_THICKEST = 0.03  # of the longer side: thicker is a stroke
_LINE_EDGE = 0.12  # of a line's contrast: where its ink ends
_PALE = 0.65  # of the ink's contrast: on top of a paler line, ink shows
_UNEVEN = 0.35  # of a line's contrast: its print varies as much
_FEW = 2  # lines that might be strokes
_FAINTEST_INK = 0.05  # of contrast: less does not count for the ink's level


@dataclass(frozen=True, slots=True)
class LineBand:
    """Where a line is printed: ``rows`` is thickness × width, the picture's row at each column.

    Where ``upright``, all of this is in the transposed picture.
    """

    rows: NDArray[np.int64]
    upright: bool
    contrast: float
    reaches_edge: bool
    """Whether it shows at the first or the last column."""


@dataclass(frozen=True, slots=True)
class RulingLines:
    """The lines of a picture, and the pixels that they cover: height × width."""

    bands: tuple[LineBand, ...]
    mask: Mask


def find_ruling_lines(contrast: Floats) -> RulingLines:
    """Thin near-straight lines from side to side, level or upright, in height × width contrasts.

    One or two lines count only if they are paler than the ink: otherwise they may be the strokes
    of a 1 or a 7 that fills its picture.
    """
    bands = _find_bands(contrast, upright=False) + _find_bands(contrast.T, upright=True)
    lines = _cover(contrast.shape, bands)
    if len(bands) <= _FEW:
        ink = _ink_level(contrast, lines.mask)
        lines = _cover(contrast.shape, [b for b in bands if b.contrast < _PALE * ink])
    return lines


def remove_ruling_lines(contrast: Floats, lines: RulingLines) -> Floats:
    """Contrasts, height × width, without the lines; strokes that cross them stay whole."""
    ink = contrast.copy()
    level = _ink_level(contrast, lines.mask)
    for band in lines.bands:
        _remove(ink.T if band.upright else ink, band, level)
    return ink


def are_outline(lines: RulingLines) -> bool:
    """Whether the lines are the sides of one rectangle that lies within the picture.

    Where nothing else is written, that is a drawing: rules reach the sides of the paper.
    """
    levels, uprights = ([b for b in lines.bands if b.upright is way] for way in (False, True))
    are_few = all(1 <= len(bands) <= _FEW for bands in (levels, uprights))
    return are_few and not any(band.reaches_edge for band in lines.bands)


def _find_bands(contrast: Floats, upright: bool) -> list[LineBand]:
    """The level lines of a picture, the darkest first; of two that overlap, the darker."""
    found = [_measure(contrast, line, upright) for line in find_lines(contrast)]
    bands: list[LineBand] = []
    for band in sorted(filter(None, found), key=lambda band: -band.contrast):
        middle = band.rows.mean(axis=0)
        apart = [np.abs(other.rows.mean(axis=0) - middle).mean() for other in bands]
        if min(apart, default=np.inf) > len(band.rows):
            bands.append(band)
    return bands


def _cover(shape: tuple[int, ...], bands: list[LineBand]) -> RulingLines:
    mask = np.zeros(shape, np.bool_)
    for band in bands:
        turned = mask.T if band.upright else mask
        rows = np.clip(band.rows, 0, len(turned) - 1)
        turned[rows, np.arange(rows.shape[1])] = True
    return RulingLines(tuple(bands), mask)


def _measure(contrast: Floats, line: Line, upright: bool) -> LineBand | None:
    """A line with its thickness, from the median profile across it; None if it is not thin."""
    offsets = np.arange(-2 * line.reach, 2 * line.reach + 1)
    profile = _median_profile(contrast, np.rint(line.rows).astype(np.int64) + offsets[:, None])
    profile = profile - np.median(profile)
    middle = profile[line.reach : -line.reach].argmax() + line.reach
    beyond = profile <= _LINE_EDGE * profile[middle]
    before, after = np.flatnonzero(beyond[:middle]), np.flatnonzero(beyond[middle:])
    if not len(before) or not len(after):
        return None
    inside = offsets[before[-1] : middle + after[0] + 1]
    if len(inside) - 2 > max(_THICKEST * max(contrast.shape), 4):
        return None
    rows = np.rint(line.rows).astype(np.int64) + inside[:, None]
    ends = contrast[np.clip(rows[:, [0, -1]], 0, len(contrast) - 1), [0, -1]].max(axis=0)
    reaches_edge = bool(ends.max() > profile[middle] / 2)
    return LineBand(rows, upright, float(profile[middle]), reaches_edge)


def _median_profile(contrast: Floats, rows: NDArray[np.int64]) -> Floats:
    """The median contrast along each line of ``rows``; 0 outside the picture."""
    height = len(contrast)
    values = contrast[np.clip(rows, 0, height - 1), np.arange(rows.shape[1])]
    inside = (rows >= 0) & (rows < height)
    medians = [np.median(v[i]) if i.any() else 0 for v, i in zip(values, inside, strict=True)]
    return np.array(medians, np.float32)


def _ink_level(contrast: Floats, lines: Mask) -> float:
    return half_energy_level(contrast[~lines & (contrast > _FAINTEST_INK)])


def _remove(ink: Floats, band: LineBand, level: float) -> None:
    """Take one level line away, in place."""
    rows = np.clip(band.rows, 0, len(ink) - 1)
    columns = np.arange(rows.shape[1])
    profile = np.maximum(_median_profile(ink, band.rows), 0)
    line = dilate(profile, 1, axes=(0,))[:, None]  # as a line lies anywhere between whole rows
    if line.max() < _PALE * level:
        ink[rows, columns] = _ink_on_top(ink[rows, columns], line, level)
    else:
        above, below = (
            ink[np.clip(edge, 0, len(ink) - 1), columns]
            for edge in (band.rows[0] - 1, band.rows[-1] + 1)
        )
        ink[rows, columns] = _bridge(above, below, len(rows))


def _ink_on_top(values: Floats, line: Floats, level: float) -> Floats:
    """What is darker than the line, from 0 for the line to ``level`` for the ink."""
    beyond = values - line
    beyond = np.where(beyond > _UNEVEN * line, beyond, 0)
    return np.asarray(beyond * (level / (level - line)), np.float32)


def _bridge(above: Floats, below: Floats, count: int) -> Floats:
    """Ink between both sides of a line, where strokes of any slant meet: count × width."""
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
