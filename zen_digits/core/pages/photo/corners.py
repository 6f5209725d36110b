"""Corners: where a sheet of paper that lies on a desk has its four corners in a photo.

Of all quadrilaterals of straight lines the one is taken whose sides are most of all edges of
something lighter. Unless all of its sides are, and the same desk lies beyond them, there is no
telling, as where a sheet fills the picture, or where several lie side by side.
"""

from __future__ import annotations

from itertools import combinations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from zen_digits.core.pages.photo.sheet_sides import is_alone, lies_on_one_desk, refined
from zen_digits.core.pages.photo.side_profiles import Profiles
from zen_digits.core.pages.photo.straight_lines import Lines, corners_of, find_lines
from zen_digits.core.pages.straightening import Points
from zen_digits.core.pictures.morphology import Floats

# Chosen on composed pages, on desks and without one.
_LONGEST = 440  # pixels of the copy that is searched
_PARALLEL, _CROSSING = 45, 45  # degrees: opposite sides differ by less, neighbours by more
_ANGLE = (45.0, 135.0)  # degrees, of corners
_SMALLEST = 0.2  # of the picture: a smaller sheet is none
_OUTSIDE = 0.01  # of the longer side: a corner is no farther outside of the picture
_SIDE, _ALL = 0.8, 0.9  # least share of a side, and of all sides, that is an edge to lighter paper


def find_corners(rgb: NDArray[np.uint8]) -> Points | None:
    """The corners of a sheet in a picture, height × width × 3: 4 × 2 of (x, y), clockwise.

    None where they cannot be told for certain.
    """
    factor = max(max(rgb.shape[:2]) / _LONGEST, 1.0)
    small = _reduced(rgb, factor)
    grey = small.mean(axis=2)
    lines = find_lines(grey)
    quads = _quads(lines, grey.shape)
    best = _best(quads, lines, Profiles.of(grey, lines)) if len(quads) else None
    if best is None:
        return None
    corners = refined(grey, best)
    is_sheet = bool(_are_sheets(corners[None], grey.shape)[0])
    if is_sheet and lies_on_one_desk(small, corners) and is_alone(grey, corners):
        return np.asarray((corners + 0.5) * factor)
    return None


def _reduced(rgb: NDArray[np.uint8], factor: float) -> Floats:
    height, width = (max(round(side / factor), 1) for side in rgb.shape[:2])
    image = Image.fromarray(np.ascontiguousarray(rgb))
    return np.asarray(image.resize((width, height), Image.Resampling.BOX), np.float32)


def _quads(lines: Lines, shape: tuple[int, ...]) -> NDArray[np.int64]:
    """Four lines of each quadrilateral that may be a sheet, n × 4; neighbours follow each other."""
    turned = np.rad2deg(np.abs(lines.angles[:, None] - lines.angles[None]))
    turned = np.minimum(turned, 180 - turned)
    opposite = np.argwhere(np.triu(turned < _PARALLEL, 1))
    pairs = [(i, j) for i, j in combinations(range(len(opposite)), 2)]
    if not pairs:
        return np.zeros((0, 4), np.int64)
    one, other = opposite[np.array(pairs)[:, 0]], opposite[np.array(pairs)[:, 1]]
    quads = np.stack([one[:, 0], other[:, 0], one[:, 1], other[:, 1]], axis=1)
    crossing = np.ones(len(quads), np.bool_)
    for side in range(4):
        crossing &= turned[quads[:, side], quads[:, (side + 1) % 4]] > _CROSSING
    quads = quads[crossing]
    corners = corners_of(lines, quads)
    return quads[_are_sheets(corners, shape)]


def _are_sheets(corners: Points, shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """Whether quadrilaterals are convex, large, inside the picture and about rectangular."""
    size, beyond = np.array(shape[1::-1]), _OUTSIDE * max(shape)
    inside = ((corners > -beyond) & (corners < size + beyond)).all(axis=(1, 2))
    sides = np.roll(corners, -1, axis=1) - corners
    before = np.roll(sides, 1, axis=1)
    turns = before[..., 0] * sides[..., 1] - before[..., 1] * sides[..., 0]
    convex = (turns > 0).all(axis=1) | (turns < 0).all(axis=1)
    lengths = np.maximum(np.hypot(sides[..., 0], sides[..., 1]), 1e-9)
    cosines = -(before * sides).sum(axis=2) / lengths / np.roll(lengths, 1, axis=1)
    angles = np.rad2deg(np.arccos(np.clip(cosines, -1, 1)))
    square = ((angles > _ANGLE[0]) & (angles < _ANGLE[1])).all(axis=1)
    following = np.roll(corners, -1, axis=1)
    double = corners[..., 0] * following[..., 1] - corners[..., 1] * following[..., 0]
    area = np.abs(double.sum(axis=1)) / 2
    return np.asarray(inside & convex & square & (area > _SMALLEST * size.prod()), np.bool_)


def _best(quads: NDArray[np.int64], lines: Lines, profiles: Profiles) -> Points | None:
    """The corners of the quadrilateral whose sides are edges to lighter paper; 4 × 2."""
    corners = corners_of(lines, quads)
    normals = lines.normals[quads]
    middles = corners.mean(axis=1, keepdims=True)
    inwards = (normals * middles).sum(axis=2) > lines.distances[quads]
    along = np.stack([-normals[..., 1], normals[..., 0]], axis=-1)
    end = (corners * along).sum(axis=2)
    begin = (np.roll(corners, 1, axis=1) * along).sum(axis=2)
    shares = profiles.share(quads, np.where(inwards, 0, 1), begin, end)
    lengths = np.abs(end - begin)
    whole = (shares * lengths).sum(axis=1) / lengths.sum(axis=1)
    certain = (shares.min(axis=1) >= _SIDE) & (whole >= _ALL)
    if not certain.any():
        return None
    score = np.where(certain, ((2 * shares - 1) * lengths).sum(axis=1), -np.inf)
    return _clockwise(corners[int(score.argmax())])


def _clockwise(corners: Points) -> Points:
    """From the one that is nearest to the picture's top left."""
    middle = corners.mean(axis=0)
    angles = np.arctan2(corners[:, 1] - middle[1], corners[:, 0] - middle[0])
    corners = corners[np.argsort(angles)]
    return np.roll(corners, -int(corners.sum(axis=1).argmin()), axis=0)
