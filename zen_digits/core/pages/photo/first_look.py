"""The first look at a picture: its sheet, which way is up, the ink and how high digits are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from zen_digits.core.errors import InputError
from zen_digits.core.pages.photo.corners import find_corners
from zen_digits.core.pages.photo.orientation import Evidence, evidence_of_turns, quarter_turns
from zen_digits.core.pages.photo.paper import Contrast, contrast_with_paper, ink_level
from zen_digits.core.pages.photo.polarity import may_be_light_on_dark
from zen_digits.core.pages.pieces import Pieces, digit_height, find_pieces
from zen_digits.core.pages.progress import PageProgress, Show, Step
from zen_digits.core.pages.straightening import Matrix, seen_through, turn, unfolded
from zen_digits.core.pictures.morphology import Floats, Mask, dilate
from zen_digits.core.pictures.pixels import half_energy_level

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor

STROKE = 0.3
"""Of the ink's contrast: fainter is paper."""
SEAM = 3
"""Pixels around the desk, and along the picture's border."""

# Chosen on composed pages.
_SLIVERS = 0.5  # of the height of all pieces: so much lower is what the border does not cut
_BETTER = 1.25  # times the evidence: another look must have as much
_CONVINCING = 100.0  # evidence, of 192 at most: so much is read that no other look is needed
_LOWEST, _HIGHEST = 0.6, 1.6  # of the digits' height: most pieces are as high, and no wider
_SLENDEREST = 0.15  # of a piece's height: strips of boxes that lie on their side are narrower
_MOSTLY = 0.5  # of the darkness of all pieces, that such ones have
_DARKER = 0.5  # of the darkest: rules are paler


@dataclass(frozen=True, slots=True, eq=False)
class FirstLook:
    """A sheet, upright, before it is made level."""

    contrast: Contrast
    least: float
    """The darkness of ink is more."""
    height: float
    """Of most digits, in pixels; 0 where there is no ink."""
    pieces: Pieces
    back: Matrix
    """From its pixels to those of the picture: 3 × 3."""
    turns: int = 0
    """Quarter turns clockwise, by which the picture was turned."""

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        height, width = self.contrast.darkness.shape
        return width, height


def look_at(predictor: Predictor, rgb: NDArray[np.uint8], name: str, show: Show) -> FirstLook:
    """The sheet in a picture, height × width × 3; raises InputError where nothing is written.

    Ink is darker than paper, unless light ink reads better. ``name`` is the picture's; ``show`` is
    told how far it is, and may end it.
    """
    show(PageProgress(Step.PAPER))
    sheet, back = _sheet_alone(rgb)
    look = _seen(sheet, back)
    negative = _seen(*_negative(sheet, back)) if may_be_light_on_dark(sheet) else None
    show(PageProgress(Step.UPRIGHT))
    evidence = _evidence(predictor, look)
    if negative is not None:
        look, evidence = _better(predictor, look, evidence, negative)
    if evidence.max() < _CONVINCING and _show_rules(look):
        look, evidence = _better(predictor, look, evidence, _without_rules(look))
    look = _turned(look, quarter_turns(evidence))
    if not look.height:
        raise InputError(f"{name} is empty: there is no ink in it; choose another picture.")
    return look


def _sheet_alone(rgb: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], Matrix]:
    """A sheet whose corners are seen, else all of the picture, and the map back."""
    corners = find_corners(rgb)
    if corners is None:
        return rgb, np.eye(3)
    back, size = unfolded(corners)
    return np.asarray(seen_through(Image.fromarray(rgb), back, size)), back


def _negative(sheet: NDArray[np.uint8], back: Matrix) -> tuple[NDArray[np.uint8], Matrix]:
    """The same in negative, in which a dark board has corners, too."""
    alone, within = _sheet_alone(255 - sheet)
    return alone, back @ within


def _seen(sheet: NDArray[np.uint8], back: Matrix) -> FirstLook:
    contrast = contrast_with_paper(sheet)
    least = max(contrast.noise, STROKE * ink_level(contrast.darkness, contrast.noise))
    return _look(contrast, least, back)


def _look(contrast: Contrast, least: float, back: Matrix, turns: int = 0) -> FirstLook:
    pieces = find_pieces(contrast.darkness > least, contrast.darkness)
    height = usual_height(pieces, contrast.edges)
    return FirstLook(contrast, least, height, pieces, back, turns)


def _show_rules(look: FirstLook) -> bool:
    """Whether most of what is seen is no digit, as where printed rules join all or are dashes."""
    heights, widths = look.pieces.heights, look.pieces.widths
    alike = (heights > _LOWEST * look.height) & (heights < _HIGHEST * look.height)
    alike &= (widths < _HIGHEST * look.height) & (widths > _SLENDEREST * heights)
    return bool(look.pieces.mass[alike].sum() < _MOSTLY * look.pieces.mass.sum())


def _without_rules(look: FirstLook) -> FirstLook:
    """Only what is far darker than most of it."""
    darkness = look.contrast.darkness
    seen = darkness[darkness > look.contrast.noise]
    return _look(look.contrast, _DARKER * _darkest(seen), look.back)


def _darkest(darkness: Floats) -> float:
    """The darkness above which half of the fourth powers lie: a little dark ink outweighs rules."""
    return float(np.sqrt(half_energy_level(darkness**2)))


def _better(
    predictor: Predictor, look: FirstLook, evidence: Evidence, other: FirstLook
) -> tuple[FirstLook, Evidence]:
    """The look at which most is read as digits; the other must be clearly better."""
    found = _evidence(predictor, other)
    is_better = found.max() > _BETTER * evidence.max()
    return (other, found) if is_better else (look, evidence)


def _evidence(predictor: Predictor, look: FirstLook) -> Evidence:
    return evidence_of_turns(predictor, look.pieces, look.contrast.darkness, look.height)


def _turned(look: FirstLook, turns: int) -> FirstLook:
    if not turns:
        return look
    contrast = look.contrast.turned_by(turns)
    back, _ = turn(*look.size, turns * np.pi / 2)
    return _look(contrast, look.least, look.back @ back, turns)


def usual_height(pieces: Pieces, edges: Floats) -> float:
    """The digits' height; not that of slivers of the desk, which the picture's border cuts."""
    longest = max(edges.shape)
    height = digit_height(pieces, longest)
    inside = digit_height(pieces.only(~are_cut_by(pieces, edges > 1.5)), longest)
    return inside if 0 < inside < _SLIVERS * height else height


def are_cut_by(pieces: Pieces, border: Mask) -> Mask:
    """Whether the picture's border cuts a piece."""
    touched = np.zeros(len(pieces) + 1, np.bool_)
    touched[pieces.labels[dilate(border, SEAM)]] = True
    return touched[1:]
