"""Digit hypotheses of a drawing or picture: ink that may be one digit, and its 28 × 28 image."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.ink.limits import check_amount
from zen_digits.core.ink.mnist_format import Preprocessing, draw_strokes, mnist_image, preprocess
from zen_digits.core.ink.strokes import Strokes, interpolate_strokes
from zen_digits.core.pictures.morphology import label_components
from zen_digits.core.reading.fragments import (
    Floats,
    Fragment,
    FragmentSlice,
    pixel_fragments,
    stroke_fragments,
)
from zen_digits.core.reading.lattice import Lattice, build_lattice
from zen_digits.core.reading.limits import check_digits
from zen_digits.core.reading.result import Box
from zen_digits.core.reading.signs import find_signs
from zen_digits.core.reading.splitting import PIXEL_RULES, STROKE_RULES

Pixels = NDArray[np.float32]
"""The ink of a picture, height × width, bright on black."""
_SHARP = 16  # pixels; nothing is split where a line is lower
_DARK = 0.5  # × the brightest pixel; a sign is darker somewhere
_FAINT = 0.2  # × the brightest pixel; fainter ink connects nothing
_REMEMBERED = 32  # drawings of one digit, about 100 KB each
_FINEST = 1000  # pixels of a picture's longer side when components are labelled


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """Ink that may be one digit: its box, and its uint8 28 × 28 image."""

    box: Box
    image: NDArray[np.uint8]
    preprocess: Callable[[], Preprocessing]
    """Gives each step from the ink to the image."""
    strokes: tuple[Floats, ...] = ()
    """What it is drawn with, in the order of writing: float n × 2 each; none in a picture."""


class Hypotheses(Sequence[Hypothesis]):
    """Hypotheses that are made when they are first asked for: most of them never are."""

    def __init__(self, makers: Sequence[Callable[[], Hypothesis]]) -> None:
        self._makers = makers
        self._made: dict[int, Hypothesis] = {}

    def __len__(self) -> int:
        return len(self._makers)

    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return [self[place] for place in range(len(self))[index]]
        place = range(len(self))[index]
        if place not in self._made:
            self._made[place] = self._makers[place]()
        return self._made[place]


@dataclass(frozen=True, slots=True)
class HypothesisLattice:
    """A lattice, and the hypothesis for each of its spans."""

    lattice: Lattice
    hypotheses: Sequence[Hypothesis]
    signs: tuple[Box, ...] = ()
    """What is no digit: points, commas and dashes beside the digits of a picture."""
    is_picture: bool = False


_EMPTY = HypothesisLattice(Lattice.without_alternatives([]), ())
_SHAPELESS = Fragment(np.zeros(4), np.zeros((0, 2), np.int64), ())  # stands for a whole drawing


def stroke_hypotheses(strokes: Strokes, *, split: bool = True) -> HypothesisLattice:
    """The digits that a drawing may consist of; strokes are (x, y) in any unit, y down.

    Without ``split`` it is one hypothesis, for networks whose labels do not stand side by side.
    Raises TooMuchInkError for more ink, or more digits, than are read at once.
    """
    check_amount(len(strokes), sum(map(len, strokes)), "The drawing")
    runs = interpolate_strokes(strokes)
    if not runs:
        return _EMPTY
    if not split:
        return _only(_from_strokes(runs))
    fragments, unit = stroke_fragments(runs)
    left = min(float(run[:, 0].min()) for run in runs)
    lattice = build_lattice(fragments, STROKE_RULES)
    check_digits(len(lattice.primitives))

    def make(fragment: Fragment) -> Hypothesis:
        return _from_strokes(_strokes_of(fragment, runs, unit, left))

    makers = [partial(make, fragment) for fragment in lattice.fragments]
    return HypothesisLattice(lattice, Hypotheses(makers))


def pixel_hypotheses(ink: Pixels, *, split: bool = True) -> HypothesisLattice:
    """The digits that a picture may consist of; without ``split`` it is one hypothesis.

    Raises TooMuchInkError for more digits than are read at once.
    """
    peak = float(ink.max(initial=0.0))
    if not peak > 0:
        return _EMPTY
    if not split:
        return _only(_from_picture(ink))
    step = math.ceil(max(ink.shape) / _FINEST)
    labels, count = label_components(_downsample(ink > _FAINT * peak, step))
    fragments, unit = pixel_fragments(labels, count)
    fragments, signs = find_signs(fragments)
    lattice = build_lattice(fragments, PIXEL_RULES if unit >= _SHARP else None)
    check_digits(len(lattice.primitives))
    if len(lattice.primitives) == 1 and not signs:
        return HypothesisLattice(lattice, (_from_picture(ink),), is_picture=True)
    makers = [partial(_from_pixels, ink, labels, step, f, unit) for f in lattice.fragments]
    boxes = [_floats(sign.box * unit * step) for sign in signs]
    dark = tuple(box for box in boxes if _is_dark(ink, box, peak))
    return HypothesisLattice(lattice, Hypotheses(makers), dark, is_picture=True)


def _only(hypothesis: Hypothesis) -> HypothesisLattice:
    return HypothesisLattice(Lattice.without_alternatives([_SHAPELESS]), (hypothesis,))


def _from_strokes(strokes: Sequence[Floats]) -> Hypothesis:
    points = np.concatenate(strokes)
    low, high = points.min(axis=0).tolist(), points.max(axis=0).tolist()
    steps = _steps_of_strokes(tuple(run.tobytes() for run in strokes))
    return Hypothesis((*low, *high), steps.image, lambda: steps, tuple(strokes))


@lru_cache(_REMEMBERED)
def _steps_of_strokes(strokes: tuple[bytes, ...]) -> Preprocessing:
    """The steps from strokes, float64 n × 2 each, to an image.

    While a number is drawn, most of its digits stay as they are.
    """
    steps = preprocess(draw_strokes([np.frombuffer(run).reshape(-1, 2) for run in strokes]))
    steps.image.setflags(write=False)
    return steps


def _strokes_of(
    fragment: Fragment, runs: Sequence[Floats], unit: float, left: float
) -> list[Floats]:
    """The strokes of a fragment in the drawing's unit, cut at the ends of its slices."""
    return [
        run
        for piece in sorted(fragment.slices, key=lambda piece: piece.source)
        for run in _clip(runs[piece.source], left + piece.left * unit, left + piece.right * unit)
    ]


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


def _from_picture(ink: Pixels) -> Hypothesis:
    inked = ink > _FAINT * ink.max()
    rows, columns = np.flatnonzero(inked.any(axis=1)), np.flatnonzero(inked.any(axis=0))
    box = (columns[0], rows[0], columns[-1] + 1, rows[-1] + 1)
    return Hypothesis(_floats(box), mnist_image(ink), partial(preprocess, ink))


def _downsample(mask: NDArray[np.bool_], step: int) -> NDArray[np.bool_]:
    """A mask with one pixel for each ``step`` × ``step``, set where any of them is."""
    if step == 1:
        return mask
    for axis in (0, 1):
        mask = np.logical_or.reduceat(mask, np.arange(0, mask.shape[axis], step), axis=axis)
    return mask


def _from_pixels(
    ink: Pixels, labels: NDArray[np.int32], step: int, fragment: Fragment, unit: float
) -> Hypothesis:
    """The ink in a fragment's box and a rim around it, without that of other fragments.

    A pixel of ``labels`` stands for ``step`` × ``step`` pixels of ``ink``.
    """
    left, top, right, bottom = np.rint(fragment.box * unit).astype(int).tolist()
    rows, columns = slice(max(top - 1, 0), bottom + 1), slice(max(left - 1, 0), right + 1)
    foreign = _foreign(labels[rows, columns], columns.start, fragment.slices, unit)
    fine = ink[rows.start * step : rows.stop * step, columns.start * step : columns.stop * step]
    mask = foreign.repeat(step, axis=0).repeat(step, axis=1)[: fine.shape[0], : fine.shape[1]]
    own = np.where(mask, 0, fine)
    box = (left * step, top * step, right * step, bottom * step)
    return Hypothesis(_floats(box), mnist_image(own), partial(preprocess, own))


def _foreign(
    labels: NDArray[np.int32], first: int, slices: Sequence[FragmentSlice], unit: float
) -> NDArray[np.bool_]:
    """Where ``labels``, from column ``first`` of the picture on, show ink of other slices."""
    foreign = labels > 0
    columns = np.arange(first, first + labels.shape[1])
    for piece in slices:
        own = (columns >= np.rint(piece.left * unit)) & (columns < np.rint(piece.right * unit))
        foreign &= ~(own & (labels == piece.source + 1))
    return foreign


def _is_dark(ink: Pixels, box: Box, peak: float) -> bool:
    """Whether a box has ink of a pen; what is left of printed lines is paler."""
    left, top, right, bottom = map(round, box)
    return bool(ink[top:bottom, left:right].max(initial=0.0) > _DARK * peak)


def _floats(box: Sequence[float]) -> Box:
    left, top, right, bottom = map(float, box)
    return left, top, right, bottom
