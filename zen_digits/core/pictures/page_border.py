"""The sheet in a photo: what lies around it, a desk or a black border, is found and left out.

Along a whole side of the picture there is then one straight and sharp step, from what lies around
to paper that is lighter. Hardly any digit that fills its picture has such a side: the stem of a 7
stands under its bar.
"""

from dataclasses import dataclass
from math import ceil

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.pictures.illumination import reduced

Floats = NDArray[np.float32]
Sides = tuple[int, int, int, int]
"""How much is left out at the left, top, right and bottom, in pixels."""

_SIDE = 400  # pixels along the longer side of the copy that is looked at
_DEEPEST = 0.3  # of the picture: the paper begins before
_STEP = 0.2  # of brightness, from what lies around to the paper
_SHARP = 0.6  # of the step lies within a few pixels, that of a shadow does not
_REACH = 3  # such pixels, to each side
_MOST = 0.35  # of a side shows a step where the paper has other sides, too
_ALL = 0.97  # of what is left between the other sides
_CROOKED = 1.5  # pixels off the straight line, besides 1 % of the side


@dataclass(frozen=True, slots=True)
class _Steps:
    """Where each line of a side, from the edge inwards, steps onto the paper."""

    depth: NDArray[np.float64]
    found: NDArray[np.bool_]


def sheet_in(picture: Floats) -> tuple[slice, slice]:
    """The rows and columns of the sheet in ``picture``, height × width × 3 from 0 to 1.

    All of them where nothing lies around it.
    """
    height, width = picture.shape[:2]
    grey = reduced(picture.mean(axis=2, keepdims=True), _SIDE)[..., 0]
    factor = max(height, width) / max(grey.shape)
    left, top, right, bottom = (ceil(depth * factor) for depth in _around(grey))
    return slice(top, height - bottom), slice(left, width - right)


def _around(grey: Floats) -> Sides:
    # each side as lines from the edge inwards, in the order of Sides
    steps = [_steps(side) for side in (grey, grey.T, grey[:, ::-1], grey.T[:, ::-1])]
    first = [_likely_depth(step) for step in steps]
    return (
        _sure_depth(steps[0], first[1], first[3]),
        _sure_depth(steps[1], first[0], first[2]),
        _sure_depth(steps[2], first[1], first[3]),
        _sure_depth(steps[3], first[0], first[2]),
    )


def _steps(lines: Floats) -> _Steps:
    """The first step in each line, from its outermost pixel to the brightness in its middle."""
    count = lines.shape[1]
    deepest = max(int(_DEEPEST * count), 1)
    outer = lines[:, 0]
    height = np.median(lines[:, deepest : count - deepest], axis=1) - outer
    usual = np.percentile(height, 75)  # as half of the lines may run beside the paper
    share = lines[:, : deepest + _REACH] - outer[:, None]
    over = share > usual / 2
    depth = over.argmax(axis=1)
    row = np.arange(len(lines))
    after = share[row, np.minimum(depth + _REACH, share.shape[1] - 1)]
    before = share[row, np.maximum(depth - _REACH, 0)]
    is_sharp = after - before > _SHARP * usual
    found = (usual > _STEP) & over.any(axis=1) & (depth < deepest) & is_sharp
    return _Steps(depth.astype(np.float64), np.asarray(found, np.bool_))


def _likely_depth(steps: _Steps) -> int:
    """How deep a side's paper begins, if most of it shows a step, in one line; 0 if not."""
    if steps.found.mean() < _MOST or not _is_straight(steps):
        return 0
    return ceil(np.percentile(steps.depth[steps.found], 95)) + _REACH


def _sure_depth(steps: _Steps, before: int, after: int) -> int:
    """The same if all of the side does that is not another side's."""
    within = slice(before, len(steps.found) - after)
    left = _Steps(steps.depth[within], steps.found[within])
    is_enough = len(left.found) > _MOST * len(steps.found) and left.found.mean() >= _ALL
    if not is_enough or not _is_straight(left):
        return 0
    return ceil(_straight_line(left).max() + _crookedness(left)) + _REACH


def _is_straight(steps: _Steps) -> bool:
    return _crookedness(steps) <= _CROOKED + 0.01 * len(steps.depth)


def _crookedness(steps: _Steps) -> float:
    """How far nearly all steps are off the straight line, in pixels."""
    off = np.abs(steps.depth - _straight_line(steps))[steps.found]
    return float(np.percentile(off, 100 * _ALL))


def _straight_line(steps: _Steps) -> NDArray[np.float64]:
    """The line through the steps: a depth for each place."""
    place = np.arange(len(steps.depth), dtype=np.float64)
    slope, start = np.polyfit(place[steps.found], steps.depth[steps.found], 1).tolist()
    return start + slope * place
