"""Candidates for digits, with their images: from a drawing's strokes or its pixels."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.ink.mnist_format import draw_strokes, mnist_image
from zen_digits.core.ink.spline import interpolate_strokes
from zen_digits.core.ink.strokes import Strokes
from zen_digits.core.pictures.morphology import label_components
from zen_digits.core.reading.fragments import Floats, Part, Piece, pixel_parts, stroke_parts
from zen_digits.core.reading.lattice import Lattice, propose
from zen_digits.core.reading.splitting import PEN, PICTURE

Box = tuple[float, float, float, float]
_SHARP = 16  # pixels of a line's height below which nothing is cut
_FAINT = 0.2  # fainter than this share of the darkest pixel joins nothing
_FINEST = 1000  # pixels of a picture's longer side in which components are looked for


@dataclass(frozen=True, slots=True)
class Group:
    """Ink that may be one digit: its box in the drawing's unit, and its uint8 28 × 28 image."""

    box: Box
    image: NDArray[np.uint8]
    ink: Callable[[], NDArray[Any]]
    """Makes its ink, height × width and bright, as the image was made from it."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """A lattice of groups, and the groups of its spans."""

    lattice: Lattice
    groups: tuple[Group, ...]


NOTHING = Candidates(Lattice((), (), (), ()), ())
_ANY = Part(np.zeros(4), np.zeros((0, 2), np.int64), ())  # no geometry is asked of what is alone


def stroke_candidates(strokes: Strokes) -> Candidates:
    """What a drawing may be split into; strokes are (x, y) in any unit, y down."""
    runs = interpolate_strokes(strokes)
    if not runs:
        return NOTHING
    parts, unit = stroke_parts(runs)
    left = min(float(run[:, 0].min()) for run in runs)
    lattice = propose(parts, PEN)
    groups = tuple(_stroke_group(runs, part, unit, left) for part in lattice.groups)
    return Candidates(lattice, groups)


def whole_strokes(strokes: Strokes) -> Candidates:
    """A drawing as one group, for networks whose labels do not stand side by side."""
    runs = interpolate_strokes(strokes)
    if not runs:
        return NOTHING
    return _alone(_drawn(runs))


def whole_pixels(ink: NDArray[np.float32]) -> Candidates:
    """A picture, height × width with bright ink, as one group."""
    return _alone(_whole(ink)) if float(ink.max(initial=0.0)) > 0 else NOTHING


def _alone(group: Group) -> Candidates:
    return Candidates(Lattice((_ANY,), ((0, 1),), (0.0,), (False,)), (group,))


def _stroke_group(runs: Sequence[Floats], part: Part, unit: float, left: float) -> Group:
    strokes = [
        run
        for piece in part.pieces
        for run in _clip(runs[piece.source], left + piece.left * unit, left + piece.right * unit)
    ]
    return _drawn(strokes)


def _drawn(strokes: Sequence[Floats]) -> Group:
    points = np.concatenate(strokes)
    low, high = points.min(axis=0).tolist(), points.max(axis=0).tolist()
    return Group((*low, *high), mnist_image(draw_strokes(strokes)), partial(draw_strokes, strokes))


def _clip(points: Floats, left: float, right: float) -> list[Floats]:
    """The runs of a polyline that lie between two x."""
    if left <= points[:, 0].min() and points[:, 0].max() <= right:
        return [points]
    points = _with_crossings(_with_crossings(points, left), right)
    inside = (points[:, 0] >= left) & (points[:, 0] <= right)
    index = np.flatnonzero(inside)
    return [points[run] for run in np.split(index, np.flatnonzero(np.diff(index) > 1) + 1)]


def _with_crossings(points: Floats, x: float) -> Floats:
    """The same polyline with a point wherever it crosses ``x``."""
    if not np.isfinite(x):
        return points
    before, after = points[:-1], points[1:]
    crossing = np.flatnonzero((before[:, 0] - x) * (after[:, 0] - x) < 0)
    start, step = before[crossing], after[crossing] - before[crossing]
    y = start[:, 1] + step[:, 1] * (x - start[:, 0]) / step[:, 0]
    return np.insert(points, crossing + 1, np.stack([np.full_like(y, x), y], axis=1), axis=0)


def pixel_candidates(ink: NDArray[np.float32]) -> Candidates:
    """What a picture, height × width with bright ink, may be split into."""
    peak = float(ink.max(initial=0.0))
    if not peak > 0:
        return NOTHING
    step = -(-max(ink.shape) // _FINEST)
    labels, count = label_components(_coarse(ink > _FAINT * peak, step))
    parts, unit = pixel_parts(labels, count)
    lattice = propose(parts, PICTURE if unit >= _SHARP else None)
    if len(lattice.atoms) == 1:
        return Candidates(lattice, (_whole(ink),))
    groups = tuple(_pixel_group(ink, labels, step, part, unit) for part in lattice.groups)
    return Candidates(lattice, groups)


def _whole(ink: NDArray[np.float32]) -> Group:
    dark = ink > _FAINT * ink.max()
    rows, columns = np.flatnonzero(dark.any(axis=1)), np.flatnonzero(dark.any(axis=0))
    box = (columns[0], rows[0], columns[-1] + 1, rows[-1] + 1)
    return Group(_floats(box), mnist_image(ink), lambda: ink)


def _coarse(mask: NDArray[np.bool_], step: int) -> NDArray[np.bool_]:
    """A mask with a pixel for each ``step`` × ``step``, set where any of them is."""
    if step == 1:
        return mask
    for axis in (0, 1):
        mask = np.logical_or.reduceat(mask, np.arange(0, mask.shape[axis], step), axis=axis)
    return mask


def _pixel_group(
    ink: NDArray[np.float32], labels: NDArray[np.int32], step: int, part: Part, unit: float
) -> Group:
    """What belongs to no other group, in the box of a part and a rim around it."""
    left, top, right, bottom = np.rint(part.box * unit).astype(int).tolist()
    rows, columns = slice(max(top - 1, 0), bottom + 1), slice(max(left - 1, 0), right + 1)
    foreign = _foreign(labels[rows, columns], columns.start, part.pieces, unit)
    fine = ink[rows.start * step : rows.stop * step, columns.start * step : columns.stop * step]
    mask = foreign.repeat(step, axis=0).repeat(step, axis=1)[: fine.shape[0], : fine.shape[1]]
    box = (left * step, top * step, right * step, bottom * step)
    own = np.where(mask, 0, fine)
    return Group(_floats(box), mnist_image(own), lambda: own)


def _foreign(
    labels: NDArray[np.int32], start: int, pieces: Sequence[Piece], unit: float
) -> NDArray[np.bool_]:
    """Where labels are those of other pieces; the first column is that of number ``start``."""
    foreign = labels > 0
    columns = np.arange(start, start + labels.shape[1])
    for piece in pieces:
        own = (columns >= np.rint(piece.left * unit)) & (columns < np.rint(piece.right * unit))
        foreign &= ~(own & (labels == piece.source + 1))
    return foreign


def _floats(box: Sequence[float]) -> Box:
    left, top, right, bottom = map(float, box)
    return left, top, right, bottom
