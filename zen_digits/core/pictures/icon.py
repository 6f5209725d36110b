"""Icons: pictures so small that nothing but their border tells what their paper is like.

Thresholds were chosen on development pictures.
"""

import numpy as np

from zen_digits.core.pictures.contrast import contrast_with
from zen_digits.core.pictures.dark_components import SPECK, STROKE, find_dark_components
from zen_digits.core.pictures.edge_remnants import find_edge_remnants
from zen_digits.core.pictures.morphology import Floats, dilate
from zen_digits.core.pictures.pixels import border_pixels

TINY = 48
"""Pixels of the shorter side: a smaller picture is an icon …"""
_TINIEST = 16  # … and one smaller still is no photo even if its border is uneven …
_SMALL = 28  # … nor one whose longer side is less than TINY and its shorter than this
_FRAME = 3  # pixels: how wide the frame around an icon is, at most
_SOLID = 0.6  # of its box: no writing has more ink
_TINY_NOISE = 0.1  # the most noise that an icon has


def is_icon(picture: Floats) -> bool:
    """Whether a picture is too small for a photo; the border of a small photo is textured."""
    height, width = picture.shape[:2]
    shorter = min(height, width)
    if shorter >= TINY or shorter < (_TINIEST if max(height, width) >= TINY else _SMALL):
        return shorter < TINY
    border = border_pixels(contrast_with(picture, border_pixels(picture)[None])[..., None])
    return _border_noise(border) < _TINY_NOISE


def ink_of_icon(picture: Floats) -> Floats:
    """What differs from the border, or, where the border is a frame, what is written inside it."""
    ink = _ink_beside_border(picture)
    inside = slice(_FRAME, -_FRAME), slice(_FRAME, -_FRAME)
    if (
        min(picture.shape[:2]) > 4 * _FRAME
        and _inked(border_pixels(ink[inside][..., None]), ink) > 0.5
    ):
        framed = _ink_beside_border(picture[inside])
        ink = np.pad(framed, _FRAME) if _is_writing(framed) else ink
    remnants = find_edge_remnants(ink > STROKE * ink.max(initial=0.0))
    if remnants.any():
        ink = np.where(dilate(remnants, 1), 0, ink).astype(np.float32)
    return _without_specks(ink)


def _without_specks(ink: Floats) -> Floats:
    """Ink without the grains of a noisy picture, which have hardly any mass."""
    found = find_dark_components(ink, ink > 0, float(ink.max(initial=0.0)))
    heavy = found.mass >= SPECK * found.mass.max()
    return np.where(found.keep(found.dark & heavy), ink, 0).astype(np.float32)


def stands_free(ink: Floats) -> bool:
    """Whether there is ink, and none in the two outermost pixels of any side."""
    inside = np.count_nonzero(ink[2:-2, 2:-2])
    return 0 < inside == np.count_nonzero(ink)


def _is_writing(ink: Floats) -> bool:
    """Whether ink stands free of the border and is no solid block, as the hole of a bold 0 is."""
    rows, columns = (np.flatnonzero(ink.any(axis=axis)) for axis in (1, 0))
    if not len(rows) or _inked(border_pixels(ink[..., None]), ink):
        return False
    box = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    return _inked(box, ink) < _SOLID


def _inked(part: Floats, ink: Floats) -> float:
    """The share of a part's pixels that are as dark as the strokes of all the ink."""
    return float((part > STROKE * ink.max(initial=0.0)).mean())


def _ink_beside_border(picture: Floats) -> Floats:
    """What differs from the median of the border by more than the border does itself."""
    contrast = contrast_with(picture, border_pixels(picture)[None])
    noise = min(_TINY_NOISE, _border_noise(border_pixels(contrast[..., None])))
    return np.where(contrast > noise, contrast, 0).astype(np.float32)


def _border_noise(contrasts: Floats) -> float:
    """By how much the border of an icon differs from its median, at most."""
    return 4 * float(np.abs(contrasts).mean())
