"""The sides of a sheet of paper in a photo: where exactly they are, and what lies beyond them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from zen_digits.core.pages.photo.straight_lines import Lines, corners_of, gradient
from zen_digits.core.pages.straightening import Points
from zen_digits.core.pictures.morphology import Floats, dilate

# Chosen on composed pages.
_SEARCHED = 4  # pixels around a side where its edge is sought
_BESIDE = 4  # pixels from a side: what lies beyond it, and within
_ENDS = 0.05  # of a side's length, in which its neighbours are seen too
_LEAST_OFF = 0.3  # pixels: edges nearer to a side's line all count
_AS_LIGHT = 0.9  # of the paper's brightness …
_LITTLE = 0.05  # … and how much may be as light around it, of the sheet's area
_SAME_DESK = 0.14  # of the paper's brightness: the desk differs by less from side to side


def refined(grey: Floats, corners: Points) -> Points:
    """Where the sides' own edges meet, to a part of a pixel; all corners are clockwise, 4 × 2."""
    across, down = gradient(grey)
    sides = [
        _refined_side(across, down, corners[side], corners[(side + 1) % 4]) for side in range(4)
    ]
    angles, distances = np.array(sides).T
    return np.asarray(corners_of(Lines(angles, distances), np.array([[3, 0, 1, 2]]))[0])


def lies_on_one_desk(rgb: Floats, corners: Points) -> bool:
    """Whether the same lies beyond all sides; beyond the edge of a shadow there is paper.

    ``rgb`` is height × width × 3, and ``corners`` are clockwise, 4 × 2.
    """
    ends = [(corners[side], corners[(side + 1) % 4]) for side in range(4)]
    beyond, paper = (
        np.array([_colour_beside(rgb, begin, end, off) for begin, end in ends])
        for off in (-_BESIDE, _BESIDE)
    )
    brightness = np.maximum(paper.mean(axis=1, keepdims=True), 1.0)
    spreads = (np.ptp(beyond / light, axis=0).max() for light in (brightness.mean(), brightness))
    return bool(min(spreads) <= _SAME_DESK)


def is_alone(grey: Floats, corners: Points) -> bool:
    """Whether hardly anything around a sheet is as light: there may be another, or more of it."""
    sheet = Image.new("1", grey.shape[::-1])
    ImageDraw.Draw(sheet).polygon([(x, y) for x, y in corners.tolist()], fill=1)
    within = np.asarray(sheet, np.bool_)
    around = ~dilate(within, _BESIDE)
    light = grey > _AS_LIGHT * np.median(grey[within])
    return bool((light & around).sum() <= _LITTLE * within.sum())


def _colour_beside(rgb: Floats, begin: Points, end: Points, off: float) -> NDArray[np.float64]:
    """The usual colour along a side, ``off`` pixels to its right when one looks along it."""
    rows, columns = _pixels_along(rgb.shape, begin, end, np.array([off]))
    return np.asarray(np.median(rgb[rows[:, 0], columns[:, 0]], axis=0), np.float64)


def _pixels_along(
    shape: tuple[int, ...], begin: Points, end: Points, offs: NDArray[np.float64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Rows and columns of the pixels along a side, without its ends: places × offs."""
    along, normal, places = _frame(begin, end)
    x = begin[0] + along[0] * places[:, None] + normal[0] * offs
    y = begin[1] + along[1] * places[:, None] + normal[1] * offs
    rows = np.clip(np.rint(y).astype(np.int64), 0, shape[0] - 1)
    return rows, np.clip(np.rint(x).astype(np.int64), 0, shape[1] - 1)


def _frame(begin: Points, end: Points) -> tuple[Points, Points, NDArray[np.float64]]:
    """The direction of a side, its normal to the right, and its places in pixels."""
    length = float(np.hypot(*(end - begin)))
    along = (end - begin) / length
    places = np.arange(_ENDS * length, (1 - _ENDS) * length)
    return along, np.array([-along[1], along[0]]), places


def _refined_side(across: Floats, down: Floats, begin: Points, end: Points) -> tuple[float, float]:
    """The angle and distance of the line through the strongest edges between two corners."""
    offs = np.arange(-_SEARCHED, _SEARCHED + 1).astype(np.float64)
    along, normal, places = _frame(begin, end)
    rows, columns = _pixels_along(across.shape, begin, end, offs)
    rise = across[rows, columns] * normal[0] + down[rows, columns] * normal[1]
    strength = np.maximum(rise, 0).astype(np.float64) ** 2
    weight = strength.sum(axis=1)
    seen = weight > 0
    slope, start = _robust_line(places[seen], (strength[seen] * offs).sum(axis=1) / weight[seen])
    direction = along + normal * slope
    angle = float(np.arctan2(direction[0], -direction[1]))
    return angle, float((begin + normal * start) @ (np.cos(angle), np.sin(angle)))


def _robust_line(x: NDArray[np.float64], y: NDArray[np.float64]) -> tuple[float, float]:
    """Slope and start of the line through most points."""
    if len(x) < 3:
        return 0.0, 0.0
    kept = np.ones(len(x), np.bool_)
    slope, start = 0.0, float(np.median(y))
    for _ in range(3):
        slope, start = np.polyfit(x[kept], y[kept], 1).tolist()
        off = np.abs(y - slope * x - start)
        kept = off <= max(2.5 * float(np.median(off)), _LEAST_OFF)
    return slope, start
