"""Removal of ruling lines: what is printed is taken away, and strokes that cross it stay whole.

Thresholds were chosen on development pictures.
"""

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.pictures.morphology import Floats, Mask, close, dilate, label_components
from zen_digits.core.pictures.pixels import median_and_sigma
from zen_digits.core.pictures.ruling_lines import (
    FEW,
    PALE,
    LineBand,
    RulingLines,
    ink_level,
    median_profile,
)

_UNEVEN = 0.35  # of a line's contrast: its print varies as much
_ALIKE = 1.25  # times the usual contrast of printed lines
_USUAL = 25  # percentile of a line's thickness: less of it is crossed by ink
_THICKER = 2  # pixels: ink makes a line thicker
_DARK = 0.6  # of the ink's or the line's contrast: what is less dark makes no line thicker
_JOINS = 0.2  # of the ink's level: what is paler joins nothing
_ROUGH = 0.1  # of the ink's level: paper with more noise


def remove_ruling_lines(contrast: Floats, lines: RulingLines, *, rough: bool = False) -> Floats:
    """Contrasts, height × width, without the lines; strokes that cross them stay whole.

    Where the paper is ``rough``, or turns out to be, a line's own thickness tells nothing.
    """
    ink = contrast.copy()
    level = max(ink_level(contrast, lines.mask), _darkest_ink_on(lines))
    is_rough = rough or median_and_sigma(contrast[~lines.mask])[1] > _ROUGH * level
    what_stays = _bridged if is_rough else _crossing
    for band in lines.bands:
        turned = ink.T if band.upright else ink
        columns = np.arange(band.rows.shape[1])
        left = _on_pale_line(turned, band, level, _darkest_parallel(band, lines))
        if left is None:
            left = what_stays(turned, band, level)
        turned[np.clip(band.rows, 0, len(turned) - 1), columns] = left
    return _without_crossings(ink, level, lines)


def _without_crossings(ink: Floats, level: float, lines: RulingLines) -> Floats:
    """The ink without small pieces that lie on lines alone, as are left where two cross."""
    labels, count = label_components(ink > _JOINS * level)
    thickest = max((len(band.rows) for band in lines.bands), default=0)
    stays = np.bincount(labels.ravel(), minlength=count + 1) > thickest**2
    stays[labels[~lines.mask]] = True
    return np.where(stays[labels], ink, np.float32(0))


def _darkest_parallel(band: LineBand, lines: RulingLines) -> float:
    """How dark a printed line is at most: one that is darker than its parallels has ink on it."""
    contrasts = [other.contrast for other in lines.bands if other.upright is band.upright]
    return _ALIKE * float(np.median(contrasts)) if len(contrasts) > FEW else np.inf


def _darkest_ink_on(lines: RulingLines) -> float:
    """The contrast of strokes that lie on lines and are darker; 0 where there are none."""
    contrasts = [b.contrast for b in lines.bands if b.contrast > _darkest_parallel(b, lines)]
    return max(contrasts, default=0.0)


def _on_pale_line(ink: Floats, band: LineBand, level: float, darkest: float) -> Floats | None:
    """What is darker than a level line, from 0 for the line to ``level`` for the ink.

    None where the line is hardly paler than ink. ``darkest`` is the most that a line can be.
    """
    profile = np.clip(median_profile(ink, band.rows), 0, darkest)
    line = dilate(profile, 1, axes=(0,))[:, None]  # as a line lies anywhere between whole rows
    if line.max() >= PALE * level:
        return None
    beyond = _values(ink, band) - line
    beyond = np.where(beyond > _UNEVEN * line, beyond, 0)
    return np.asarray(beyond * (level / (level - line)), np.float32)


def _values(ink: Floats, band: LineBand) -> Floats:
    """The ink on a level line: thickness × width."""
    return ink[np.clip(band.rows, 0, len(ink) - 1), np.arange(band.rows.shape[1])]


def _bridged(ink: Floats, band: LineBand, _level: float) -> Floats:
    """What crosses a level line, as far as both of its ends are seen."""
    columns = np.arange(band.rows.shape[1])
    above, below = (
        ink[np.clip(edge, 0, len(ink) - 1), columns]
        for edge in (band.rows[0] - 1, band.rows[-1] + 1)
    )
    return _bridge(above, below, len(band.rows))


def _crossing(ink: Floats, band: LineBand, level: float) -> Floats:
    """What crosses a level line or lies on it: there the line is thicker than elsewhere."""
    dark = ink > _DARK * min(level, band.contrast)
    thickness = _thickness(ink, dark, band)
    is_crossed = thickness >= np.percentile(thickness, _USUAL) + _THICKER
    is_crossed &= dilate(_goes_on(dark, band), len(band.rows), axes=(0,))
    return _values(ink, band) * close(is_crossed, len(band.rows) // 2, axes=(0,))


def _goes_on(dark: Mask, band: LineBand) -> Mask:
    """Whether there is ink right beside a level line, at each column."""
    columns = np.arange(band.rows.shape[1])
    found = np.zeros(len(columns), np.bool_)
    for edge in (band.rows[0] - 1, band.rows[-1] + 1):
        inside = (edge >= 0) & (edge < len(dark))
        found |= inside & dark[np.clip(edge, 0, len(dark) - 1), columns]
    return found


def _thickness(ink: Floats, dark: Mask, band: LineBand) -> NDArray[np.int64]:
    """How many dark pixels hang together across a level line, at each column."""
    beyond, columns = len(band.rows), np.arange(band.rows.shape[1])
    rows = band.rows[0] + np.arange(-beyond, 2 * beyond)[:, None]
    inside = (rows >= 0) & (rows < len(ink))
    inked = inside & dark[np.clip(rows, 0, len(ink) - 1), columns]
    middle = beyond + _values(ink, band).argmax(axis=0)
    place = np.arange(len(rows))[:, None]
    above = np.where(~inked & (place < middle), place, -1).max(axis=0)
    below = np.where(~inked & (place > middle), place, len(rows)).min(axis=0)
    return np.asarray(below - above - 1, np.int64)


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
