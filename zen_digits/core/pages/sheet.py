"""A sheet of paper, upright and level: its ink, its rules, its pieces and its lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.pages.layout import Group, find_lines
from zen_digits.core.pages.photo.first_look import SEAM, STROKE, are_cut_by, look_at, usual_height
from zen_digits.core.pages.photo.paper import Contrast
from zen_digits.core.pages.pieces import Pieces, are_frames, digit_height, find_pieces
from zen_digits.core.pages.progress import PageProgress, Show, Step
from zen_digits.core.pages.rules import find_rules, without_rules
from zen_digits.core.pages.skew import find_skew
from zen_digits.core.pages.straightening import Matrix, turn
from zen_digits.core.pictures.morphology import Floats, Mask, dilate, label_components
from zen_digits.core.pictures.pixels import half_energy_level

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor

# Chosen on composed pages.
_PALE, _PALE_NOISE = 0.1, 0.8  # of it, and of the noise: a rule is darker
_BLUR, _FULL = 0.25, 0.9  # of it: between strokes it is blur, and above it is ink alone
_ABOVE_RULE = 1.15  # times the darkness of rules: as pale as they are is no ink …
_MOST_RULE = 0.45  # … but of the ink's darkness this at most, or pale ink would be lost
_MISTAKEN = 1.4  # times the height that digits seemed to have before rules were taken away
_SPECK = 0.12  # digit heights: smaller pieces are dust
_POINT, _DARK = 0.06, 0.6  # digit heights, and of the ink's darkness: a decimal point has more
_PEN = 0.18  # digit heights: half of a pen is thinner
_LARGEST = 2.5  # digit heights: taller pieces are drawings or borders
_WIDEST = 14.0  # digit heights: wider pieces too
_SOLID = 0.7  # of its box: no digit has more ink
_SLENDER = 0.35  # digit heights: what JPEG makes along an edge is thinner
_ALONG = 0.7  # share of a piece at an edge of the paper, which it is then a part of
_RIM = 2  # pixels around pieces that belong to them


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """What is written on a sheet of paper."""

    ink: Floats
    """Height × width, from 0 for paper to 1."""
    pieces: Pieces
    lines: list[list[Group]]
    """The groups of pieces of each line that may be numbers."""
    height: float
    """Of most digits, in pixels."""
    cut: Mask
    """What the picture's border cuts, height × width: a digit, or a digit that touches the desk."""
    border: Mask
    """Where the picture ends, height × width."""
    rules: Mask
    """Where printed lines were taken away, height × width."""
    back: Matrix
    """From the sheet's pixels to those of the picture: 3 × 3."""
    turned: int
    """Degrees, clockwise, by which the picture was turned to be upright."""

    def crop(self, chosen: Sequence[int]) -> tuple[Floats, tuple[int, int]]:
        """The ink of some pieces alone, and the column and row of its corner."""
        boxes = self.pieces.boxes[list(chosen)]
        left, top = (max(int(side) - _RIM, 0) for side in boxes[:, :2].min(axis=0))
        right, bottom = (int(side) + _RIM for side in boxes[:, 2:].max(axis=0))
        labels = self.pieces.labels[top:bottom, left:right]
        own = np.isin(labels, np.array(chosen) + 1)
        near = dilate(own, _RIM) & ((labels == 0) | own)
        return np.where(near, self.ink[top:bottom, left:right], np.float32(0)), (left, top)


def find_sheet(predictor: Predictor, rgb: NDArray[np.uint8], name: str, show: Show) -> Sheet:
    """The sheet in a picture, height × width × 3; raises InputError where nothing is written.

    ``name`` is the picture's; ``show`` is told how far it is, and may end it.
    """
    look = look_at(predictor, rgb, name, show)
    askew = find_skew(look.pieces, look.height, look.size)
    level_back, wide = turn(*look.size, -float(np.arctan(askew.slope)))
    show(PageProgress(Step.RULES))
    level = _level_of(look.pieces, look.contrast, look.height)
    contrast = look.contrast.seen_through(level_back, wide)
    return _read_ink(contrast, level, look.height, look.back @ level_back, 90 * look.turns, show)


def _read_ink(
    contrast: Contrast, level: float, height: float, back: Matrix, degrees: int, show: Show
) -> Sheet:
    """A level sheet, from its contrasts with the paper and the darkness of most ink."""
    darkness, noise = contrast.darkness, contrast.noise
    dark, pale = max(noise, STROKE * level), max(_PALE_NOISE * noise, _PALE * level)
    rules = find_rules(darkness, pale, dark, level, height)
    mask = without_rules(darkness, dark, level, rules, height)
    show(PageProgress(Step.INK))
    border = contrast.edges > 1.5  # its own pixels are dark where a camera's picture was turned
    mask &= ~border & ~_desk(mask, border, height)
    pieces = find_pieces(mask, darkness)
    alone = usual_height(pieces, contrast.edges)
    if alone > _MISTAKEN * height:
        height = alone  # before, crossings and dashes of rules were counted with the digits
    are_cut = are_cut_by(pieces, border)
    plausible = _are_plausible(pieces, height, contrast.edges)
    plausible &= ~are_cut | _may_be_cut_digits(pieces, height)
    cut = np.concatenate([[False], are_cut])[pieces.labels]
    pieces = pieces.only(plausible)
    level = half_energy_level(darkness[pieces.labels > 0]) or level
    rule = min(rules.darkness, _MOST_RULE * level)
    stroke = max(STROKE * level, _ABOVE_RULE * rule)
    pieces = find_pieces((pieces.labels > 0) & (darkness > stroke), darkness)
    pieces = pieces.only(~are_frames(pieces))
    height = digit_height(pieces, max(darkness.shape)) or height
    pieces = pieces.only(_are_large_or_dark(pieces, darkness, level, height))
    skew = find_skew(pieces, height, (darkness.shape[1], darkness.shape[0]))
    lines = find_lines(pieces, skew, height, rules)
    lines = _without_cut_ones(lines, are_cut_by(pieces, border))
    blur = max(_BLUR * level, rule)
    ink = np.clip((darkness - np.float32(blur)) / np.float32(_FULL * level - blur), 0, 1)
    return Sheet(ink, pieces, lines, height, cut, border, rules.mask, back, degrees)


def _level_of(pieces: Pieces, contrast: Contrast, height: float) -> float:
    """The darkness of most ink of pieces that may be digits."""
    cut = np.unique(pieces.labels[contrast.edges > 1.5])
    kept = _are_plausible(pieces, height, contrast.edges)
    kept[cut[cut > 0] - 1] = False
    likely = pieces.only(kept)
    chosen = likely if len(likely) else pieces
    return half_energy_level(contrast.darkness[chosen.labels > 0])


def _are_plausible(pieces: Pieces, height: float, edges: Floats) -> Mask:
    """Those not far larger than digits, nor slender and along the edge of the paper.

    ``edges`` are those of ``Contrast``.
    """
    kept = (pieces.heights < _LARGEST * height) & (pieces.widths < _WIDEST * height)
    numbers, edge = pieces.labels[pieces.labels > 0], edges[pieces.labels > 0]
    whole, along = (
        np.bincount(numbers[edge >= least], minlength=len(pieces) + 1)[1:] for least in (0, 0.5)
    )
    is_slender = np.minimum(pieces.heights, pieces.widths) < _SLENDER * height
    return np.asarray(kept & ~(is_slender & (along > _ALONG * whole)), np.bool_)


def _desk(mask: Mask, border: Mask, height: float) -> Mask:
    """What is thicker than any pen and reaches the picture's border: the desk, or a shadow on it.

    It is told from digits that touch it.
    """
    reach = max(round(_PEN * height), 4)
    solid = dilate(~dilate(~mask, reach), reach + SEAM)
    labels, count = label_components(solid)
    reaches = np.zeros(count + 1, np.bool_)
    reaches[labels[border & solid]] = True
    reaches[0] = False
    return np.asarray(reaches[labels], np.bool_)


def _without_cut_ones(lines: list[list[Group]], are_cut: Mask) -> list[list[Group]]:
    """The lines without groups of which all is cut by the border, as the desk beside a page is."""
    kept = ([g for g in line if not are_cut[list(g.pieces)].all()] for line in lines)
    return [line for line in kept if line]


def _may_be_cut_digits(pieces: Pieces, height: float) -> Mask:
    """Whether pieces are about as large as digits, and no solid pieces of the desk."""
    is_high = (pieces.heights > 0.6 * height) & (pieces.heights < 1.6 * height)
    areas = np.bincount(pieces.labels.ravel(), minlength=len(pieces) + 1)[1:]
    is_open = areas < _SOLID * pieces.heights * pieces.widths
    return np.asarray(is_high & is_open & (pieces.widths < 1.6 * height), np.bool_)


def _are_large_or_dark(pieces: Pieces, darkness: Floats, level: float, height: float) -> Mask:
    """Whether pieces are no dust: a point may be as small, but is as dark as ink."""
    longer = np.maximum(pieces.heights, pieces.widths)
    peaks = np.zeros(len(pieces) + 1, np.float32)
    inked = pieces.labels > 0
    np.maximum.at(peaks, pieces.labels[inked], darkness[inked])
    is_point = (longer >= _POINT * height) & (peaks[1:] >= _DARK * level)
    return np.asarray((longer >= _SPECK * height) | is_point, np.bool_)
