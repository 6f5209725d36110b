"""Page border removal: the desk or black border around the paper in a photo is cut away.

Along a whole side of the picture there is then one straight and sharp step to lighter paper. Hardly
any digit that fills its picture has such a side: below the bar of a 7 there is only its stem.
"""

from dataclasses import dataclass
from math import ceil

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.pictures.morphology import Floats
from zen_digits.core.pictures.pixels import downscale

Sides = tuple[int, int, int, int]
"""Pixels to cut away at the left, top, right and bottom."""

# Chosen on development pictures.
_LONGEST_SIDE = 400  # pixels of the reduced copy that is searched
_DEEPEST = 0.3  # largest share of the picture that a border covers
_STEP = 0.2  # least difference in brightness between the surroundings and the page
_SHARP = 0.6  # least share of the step within ``_REACH`` pixels; a shadow is softer
_REACH = 3
_LIKELY = 0.35  # least share of a side with a step, as the page may not span all of it
_SURE = 0.97  # least share of a side with a step, between the neighbouring borders
_UNEVEN = 0.2  # of a drawn frame's width: the most that it varies, besides ``_REACH``
_CROOKED = 1.5  # pixels off the straight line, besides 1 % of the side


@dataclass(frozen=True, slots=True)
class _Steps:
    """Where each line of pixels, from a side inwards, steps onto the page."""

    depth: NDArray[np.float64]
    found: NDArray[np.bool_]


def find_page(picture: Floats) -> tuple[slice, slice]:
    """The rows and columns of the page in ``picture``, height × width × 3 from 0 to 1.

    All of them where there is no border.
    """
    height, width = picture.shape[:2]
    grey = downscale(picture.mean(axis=2, keepdims=True), _LONGEST_SIDE)[..., 0]
    factor = max(height, width) / max(grey.shape)
    left, top, right, bottom = (ceil(depth * factor) for depth in _border_depths(grey))
    return slice(top, height - bottom), slice(left, width - right)


def is_drawn_frame(inside: tuple[slice, slice], shape: tuple[int, ...]) -> bool:
    """Whether what ``find_page`` cuts away is as wide on all four sides, as an outline drawn there.

    The desk around a page is wider on some sides. ``shape`` is that of the picture.
    """
    rows, columns = inside
    widths = (rows.start, columns.start, shape[0] - rows.stop, shape[1] - columns.stop)
    return min(widths) > 0 and max(widths) - min(widths) <= _UNEVEN * max(widths) + _REACH


def _border_depths(grey: Floats) -> Sides:
    # each side as lines from the border inwards, in the order of Sides
    steps = [_find_steps(side) for side in (grey, grey.T, grey[:, ::-1], grey.T[:, ::-1])]
    likely = [_likely_depth(step) for step in steps]
    return (
        _sure_depth(steps[0], likely[1], likely[3]),
        _sure_depth(steps[1], likely[0], likely[2]),
        _sure_depth(steps[2], likely[1], likely[3]),
        _sure_depth(steps[3], likely[0], likely[2]),
    )


def _find_steps(lines: Floats) -> _Steps:
    """The first step in each line, from its outermost pixel to the brightness in its middle."""
    count = lines.shape[1]
    deepest = max(int(_DEEPEST * count), 1)
    outer = lines[:, 0]
    height = np.median(lines[:, deepest : count - deepest], axis=1) - outer
    usual = np.percentile(height, 75)  # not the median: half of the lines may miss the page
    rise = lines[:, : deepest + _REACH] - outer[:, None]
    over = rise > usual / 2
    depth = over.argmax(axis=1)
    row = np.arange(len(lines))
    after = rise[row, np.minimum(depth + _REACH, rise.shape[1] - 1)]
    before = rise[row, np.maximum(depth - _REACH, 0)]
    is_sharp = after - before > _SHARP * usual
    found = (usual > _STEP) & over.any(axis=1) & (depth < deepest) & is_sharp
    return _Steps(depth.astype(np.float64), np.asarray(found, np.bool_))


def _likely_depth(steps: _Steps) -> int:
    """The depth of a side's border, if a good part of the side shows a straight step; else 0."""
    if steps.found.mean() < _LIKELY or not _is_straight(steps):
        return 0
    return ceil(np.percentile(steps.depth[steps.found], 95)) + _REACH


def _sure_depth(steps: _Steps, before: int, after: int) -> int:
    """The same, if all of the side shows it between the borders of the neighbouring sides."""
    within = slice(before, len(steps.found) - after)
    left = _Steps(steps.depth[within], steps.found[within])
    is_enough = len(left.found) > _LIKELY * len(steps.found) and left.found.mean() >= _SURE
    if not is_enough or not _is_straight(left):
        return 0
    return ceil(_straight_line(left).max() + _crookedness(left)) + _REACH


def _is_straight(steps: _Steps) -> bool:
    return _crookedness(steps) <= _CROOKED + 0.01 * len(steps.depth)


def _crookedness(steps: _Steps) -> float:
    """How far nearly all steps are off the straight line, in pixels."""
    off = np.abs(steps.depth - _straight_line(steps))[steps.found]
    return float(np.percentile(off, 100 * _SURE))


def _straight_line(steps: _Steps) -> NDArray[np.float64]:
    """The line through the steps: a depth for each line of pixels."""
    place = np.arange(len(steps.depth), dtype=np.float64)
    slope, start = np.polyfit(place[steps.found], steps.depth[steps.found], 1).tolist()
    return start + slope * place
