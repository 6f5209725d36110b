"""Ruling lines: which lines of a picture are printed rules, squares and margins, and no strokes.

Thresholds were chosen on development pictures.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.pictures.line_detection import Line, find_lines
from zen_digits.core.pictures.morphology import Floats, Mask
from zen_digits.core.pictures.pixels import half_energy_level

PALE = 0.65
"""Of the ink's contrast: on top of a paler line, ink shows."""
FEW = 2
"""Lines that might be strokes."""
_THICKEST = 0.03  # of the longer side: thicker is a stroke
_THICKEST_AT_EDGE = 0.06  # … unless it lies along the picture's edge
_THINNEST = 4  # pixels: no stroke in so small a picture would be thinner
_BLURRED = 3.6  # pixels: print that a small picture blurs, its contrasts added, is as thick
_LINE_EDGE = 0.12  # of a line's contrast: where its ink ends

# Lines as dark as the ink.
_LONGEST_STROKE = 1.3  # × the picture's height: the bar of a 7 is no longer
_UNBROKEN = 0.9  # least share of a line's length at which it shows; digits in a row leave gaps
_FREE_EDGE = 0.05  # of the picture: so much is free along an edge that no tight crop touches
_FADED = 0.07  # of the picture: a line may end so far from its edge …
_LOOSE = 3  # … or so many pixels from it, or from a line that it meets
_FAINTEST_INK = 0.05  # of contrast: less does not count for the ink's level


@dataclass(frozen=True, slots=True)
class LineBand:
    """Where a line is printed: ``rows`` is thickness × width, the picture's row at each column.

    Where ``upright``, all of this is in the transposed picture.
    """

    rows: NDArray[np.int64]
    upright: bool
    contrast: float
    shown: NDArray[np.bool_]
    """Whether it shows at each column."""

    @property
    def reaches_edge(self) -> bool:
        """Whether it shows at the first or the last column."""
        return bool(self.shown[0] or self.shown[-1])

    @property
    def ends(self) -> tuple[int, int]:
        """The first and last column at which it shows; it does somewhere."""
        columns = np.flatnonzero(self.shown)
        return int(columns[0]), int(columns[-1])


@dataclass(frozen=True, slots=True)
class RulingLines:
    """The lines of a picture, and the pixels that they cover: height × width."""

    bands: tuple[LineBand, ...]
    mask: Mask


def find_ruling_lines(contrast: Floats) -> RulingLines:
    """Thin near-straight lines from side to side, level or upright, in height × width contrasts.

    One as dark as the ink may be a stroke, as of a 1 or a 7 that fills its picture, unless it is
    longer than any stroke or part of a grid.
    """
    bands = _find_bands(contrast, upright=False) + _find_bands(contrast.T, upright=True)
    lines = _cover(contrast.shape, bands)
    pale = PALE * ink_level(contrast, lines.mask)
    rest = np.where(lines.mask, np.float32(0), contrast)
    certain = [
        band
        for band in bands
        if band.contrast < pale
        or _is_no_stroke(band, bands, contrast)
        or _is_beyond_strokes(band, rest)
    ]
    return lines if len(certain) == len(bands) else _cover(contrast.shape, certain)


def are_outline(lines: RulingLines) -> bool:
    """Whether the lines are the sides of one rectangle that lies within the picture.

    Where nothing else is written, that is a drawing: rules reach the sides of the paper.
    """
    levels, uprights = ([b for b in lines.bands if b.upright is way] for way in (False, True))
    are_few = all(1 <= len(bands) <= FEW for bands in (levels, uprights))
    return are_few and not any(band.reaches_edge for band in lines.bands)


def _is_no_stroke(band: LineBand, bands: list[LineBand], contrast: Floats) -> bool:
    """Whether a line as dark as the ink is unbroken and longer than any stroke, or in a grid.

    Or it lies along an edge of a picture whose opposite edge is free: then no crop is as tight.
    """
    first, last = band.ends
    if band.shown[first : last + 1].mean() < _UNBROKEN:
        return False
    across = contrast.shape[1] if band.upright else contrast.shape[0]
    if _lies_along_edge(band, contrast):
        return True
    is_long = not band.upright and last - first > _LONGEST_STROKE * across
    in_grid = len(bands) > FEW and any(not other.upright for other in bands)  # or it may be 111
    return (is_long or in_grid) and all(
        _leaves_picture(band, end, across) or (in_grid and _meets_other(band, end, bands))
        for end in (first, last)
    )


def _is_beyond_strokes(band: LineBand, rest: Floats) -> bool:
    """Whether a level line goes from side to side, while all else is free of the picture's edges.

    A crop that is so tight that a bar reaches both of its sides is no wider than high, so that
    something reaches its top or bottom, too.
    """
    if band.upright or not band.shown.all():
        return False
    down, across = (_edge_depth(side) for side in rest.shape)
    is_inside = band.rows.min() >= 2 * down and band.rows.max() < len(rest) - 2 * down
    inked = rest > band.contrast / 2
    edges = (inked[:down], inked[-down:], inked[:, :across], inked[:, -across:])
    return bool(is_inside and inked.any() and not any(edge.any() for edge in edges))


def _lies_along_edge(band: LineBand, contrast: Floats) -> bool:
    """Whether a line goes along all of an edge, and nothing is near the opposite one."""
    picture = contrast.T if band.upright else contrast
    if band.shown.mean() < _UNBROKEN or not _is_at_edge(band.rows, len(picture)):
        return False
    depth = _edge_depth(len(picture))
    opposite = picture[-depth:] if band.rows.mean() < len(picture) / 2 else picture[:depth]
    beside = opposite[:, depth:-depth]  # without what is along the other edges
    return bool(beside.max(initial=0.0) < band.contrast / 2)


def _is_at_edge(rows: NDArray[np.int64], height: int) -> bool:
    """Whether a line's rows, thickness × width, are the picture's first or last ones."""
    depth = 2 * _edge_depth(height)
    return bool(rows.max() < depth or rows.min() >= height - depth)


def _edge_depth(height: int) -> int:
    return max(_LOOSE, round(_FREE_EDGE * height))


def _leaves_picture(band: LineBand, end: int, across: int) -> bool:
    """Whether a line's end at a column is at one of the picture's edges."""
    length, thickness = len(band.shown), len(band.rows)
    along = max(_LOOSE, _FADED * length)
    middle = band.rows[thickness // 2, end]
    near_sides = min(end, length - 1 - end) <= along
    return bool(near_sides or min(middle, across - 1 - middle) <= thickness)


def _meets_other(band: LineBand, end: int, bands: list[LineBand]) -> bool:
    """Whether a line's end at a column lies on a line that crosses it."""
    middle = max(int(band.rows[len(band.rows) // 2, end]), 0)
    others = [other for other in bands if other.upright != band.upright]
    meeting = [other.rows[:, min(middle, other.rows.shape[1] - 1)] for other in others]
    return any(rows[0] - _LOOSE <= end <= rows[-1] + _LOOSE for rows in meeting)


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
    """A line with its thickness, from the median profile across it; None if it is not thin.

    Nor where it is no darker than twice what is around it, as the edge of a stroke is not.
    """
    offsets = np.arange(-2 * line.reach, 2 * line.reach + 1)
    profile = median_profile(contrast, np.rint(line.rows).astype(np.int64) + offsets[:, None])
    around = max(float(np.median(profile)), 0.0)
    profile = profile - np.median(profile)
    middle = profile[line.reach : -line.reach].argmax() + line.reach
    beyond = profile <= _LINE_EDGE * profile[middle]
    before, after = np.flatnonzero(beyond[:middle]), np.flatnonzero(beyond[middle:])
    if profile[middle] <= around or not len(before) or not len(after):
        return None
    inside = offsets[before[-1] : middle + after[0] + 1]
    rows = np.rint(line.rows).astype(np.int64) + inside[:, None]
    visible = contrast[np.clip(rows, 0, len(contrast) - 1), np.arange(rows.shape[1])]
    shown = visible.max(axis=0) > profile[middle] / 2
    if not shown.any():
        return None
    band = LineBand(rows, upright, float(profile[middle]), shown)
    width = float(profile[before[-1] : middle + after[0] + 1].clip(0).sum() / profile[middle])
    is_thin = _is_thin(band, contrast) or (width < _BLURRED and _goes_through(band, contrast))
    return band if is_thin else None


def _is_thin(band: LineBand, contrast: Floats) -> bool:
    """Whether a line with its soft edges is thinner than strokes."""
    thickest = _THICKEST_AT_EDGE if _is_at_edge(band.rows, len(contrast)) else _THICKEST
    return len(band.rows) - 2 <= max(thickest * max(contrast.shape), _THINNEST)


def _goes_through(band: LineBand, contrast: Floats) -> bool:
    """Whether a line goes from one of the picture's edges to another."""
    return all(_leaves_picture(band, end, len(contrast)) for end in band.ends)


def median_profile(contrast: Floats, rows: NDArray[np.int64]) -> Floats:
    """The median contrast along each line of ``rows``; 0 outside the picture."""
    height = len(contrast)
    values = contrast[np.clip(rows, 0, height - 1), np.arange(rows.shape[1])]
    inside = (rows >= 0) & (rows < height)
    medians = [np.median(v[i]) if i.any() else 0 for v, i in zip(values, inside, strict=True)]
    return np.array(medians, np.float32)


def ink_level(contrast: Floats, lines: Mask) -> float:
    """The contrast of the ink outside ``lines``, both height × width; 0 where there is none."""
    return half_energy_level(contrast[~lines & (contrast > _FAINTEST_INK)])
