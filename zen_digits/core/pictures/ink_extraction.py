"""Ink extraction: what is written is told from the paper, whatever the colours of both.

The page border is cut away, the illumination evened out, ruling lines and what lies along the edge
are removed, and noise and dust are dropped. Thresholds without another source were chosen on
development pictures.
"""

from math import ceil

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from zen_digits.core.errors import InputError
from zen_digits.core.pictures.coloured_pen import without_print
from zen_digits.core.pictures.contrast import FAINTEST, contrast_with, project_on_ink
from zen_digits.core.pictures.dark_components import SPECK, STROKE, find_dark_components
from zen_digits.core.pictures.edge_remnants import find_edge_remnants
from zen_digits.core.pictures.icon import TINY, ink_of_icon, is_icon, stands_free
from zen_digits.core.pictures.illumination import estimate_background, subtract_background
from zen_digits.core.pictures.line_removal import remove_ruling_lines
from zen_digits.core.pictures.morphology import (
    Floats,
    Mask,
    binomial_blur,
    dilate,
    dilate_cross,
)
from zen_digits.core.pictures.page_border import find_page, is_drawn_frame
from zen_digits.core.pictures.pixels import (
    border_pixels,
    half_energy_level,
    median_and_sigma,
    reduce_rgba,
    strongest_channel,
)
from zen_digits.core.pictures.ruling_lines import RulingLines, are_outline, find_ruling_lines
from zen_digits.core.pictures.texture import TEXTURED, ink_on_texture
from zen_digits.core.pictures.two_tone import ink_of_two_tones

_LONGEST_SIDE = 1600  # pixels of the copy that is searched for ink: digits need no more
_LIGHT = 160  # of 255: opaque pixels that are all brighter are ink meant for black
_NOISE_SIGMAS = 3.5  # of the paper's noise: more is rare
_NARROW = 0.4  # noise alone is spread at least this much, in its lower half, as in all of it

# Shares of the ink's level.
_FRINGE = 0.12  # fainter is paper

_RIM = 0.12  # of the shorter side: a margin that is looked past where nothing else is found

_LAYERS = 3  # of remnants, each of which hides a paler one, at most
_HALO = 2  # pixels around a remnant that are no ink either
_CLUSTER = 60  # times the noise: the most mass of grains that touch


def ink_of_rgba(pixels: NDArray[np.uint8], name: str = "The picture") -> NDArray[np.float32]:
    """The ink of a picture, height × width × 4 (RGBA): height × width from 0 (paper) to 1.

    It is reduced by ``reduction_factor``. Raises InputError, with ``name`` for the picture, where
    there is no ink.
    """
    height, width = pixels.shape[:2]
    if height and width:
        ink = extract_ink(_flatten(pixels, reduction_factor(height, width)))
        if ink.any():
            return ink
    raise InputError(f"{name} is empty: there is no ink in it; choose another picture.")


def reduction_factor(height: int, width: int) -> int:
    """How many pixels of a picture become one of its ink, along each side."""
    return ceil(max(height, width) / _LONGEST_SIDE)


def extract_ink(picture: Floats) -> Floats:
    """The ink of a picture: height × width from 0 (paper) to 1, all 0 where nothing is written.

    ``picture`` is height × width × 3 of red, green and blue from 0 to 1.
    """
    for find in (_ink_at_once, _ink_of_middle, ink_of_two_tones):
        ink = find(picture)
        if ink.any():
            break
    return ink


def _ink_of_middle(picture: Floats) -> Floats:
    """The ink without a margin, as what is around a plate is no paper that it is written on."""
    height, width = picture.shape[:2]
    rim = round(_RIM * min(height, width))
    ink = np.zeros((height, width), np.float32)
    if min(height, width) - 2 * rim >= TINY // 2:
        middle = slice(rim, height - rim), slice(rim, width - rim)
        ink[middle] = _ink_at_once(picture[middle])
    return ink


def _ink_at_once(picture: Floats) -> Floats:
    if is_icon(picture):
        return ink_of_icon(picture)
    ink = _ink_inside_border(picture)
    if max(ink.shape) >= TINY or stands_free(ink):
        return ink
    return ink_of_icon(picture)


def _ink_inside_border(picture: Floats) -> Floats:
    inside = find_page(picture)
    page = picture[inside]
    if page.shape == picture.shape or min(page.shape[:2]) < TINY:
        return _ink_of_page(picture)
    found = _ink_of_page(page)
    if border_pixels(found[..., None]).any():  # the border was ink: it reaches into the page
        return _ink_of_page(picture)
    if not found.any() and is_drawn_frame(inside, picture.shape):
        return _drop_noise(contrast_with(picture, page))
    ink = np.zeros(picture.shape[:2], np.float32)
    ink[inside] = found
    return ink


def _flatten(pixels: NDArray[np.uint8], factor: int) -> NDArray[np.float32]:
    """Reduced by ``factor`` and opaque, on white or black: height × width × 3 from 0 to 1."""
    image = Image.fromarray(reduce_rgba(pixels, factor))
    if pixels[..., 3].min() == 255:
        image = image.convert("RGB")
    else:
        paper = Image.new("RGBA", image.size, "black" if _is_all_light(image) else "white")
        image = Image.alpha_composite(paper, image).convert("RGB")
    channels = np.stack([np.asarray(channel, np.float32) for channel in image.split()])
    return np.moveaxis(channels / np.float32(255), 0, 2)  # NumPy is fast along whole channels


def _is_all_light(image: Image.Image) -> bool:
    """Whether what is opaque would hardly be seen on white."""
    opaque = np.asarray(image.convert("L"))[np.asarray(image)[..., 3] > 127]
    return bool(opaque.size) and float(np.percentile(opaque, 1)) > _LIGHT


def _ink_of_page(picture: Floats) -> Floats:
    background = estimate_background(picture)
    distance = subtract_background(picture, background)
    distance = without_print(distance, background.mean(axis=(0, 1)))
    lines = find_ruling_lines(strongest_channel(np.abs(distance)))
    contrast = remove_ruling_lines(project_on_ink(distance, ~lines.mask), lines)
    ink = _drop_noise(contrast)
    if not ink.any() and are_outline(lines):
        return _drop_noise(project_on_ink(distance, lines.mask))
    return _without_remnants(ink, distance, lines)


def _without_remnants(ink: Floats, distance: Floats, lines: RulingLines) -> Floats:
    """The ink once more without what lies along the edge, which set its colour and level.

    What was too pale beside it may show now, and lie along the edge, too.
    """
    remnants = np.zeros(ink.shape, np.bool_)
    for _ in range(_LAYERS):
        found = find_edge_remnants(ink > STROKE)
        if not found.any():
            return ink
        remnants |= dilate(found, _HALO)
        contrast = remove_ruling_lines(project_on_ink(distance, ~(lines.mask | remnants)), lines)
        ink = _drop_noise(np.where(remnants, 0, contrast))
    return ink


def _drop_noise(contrast: Floats) -> Floats:
    """Ink from 0 to 1: noise, dust and what is too faint for a stroke become 0."""
    calm = binomial_blur(contrast)
    paper, sigma = _paper_statistics(calm)
    calm, noise = calm - paper, _NOISE_SIGMAS * sigma
    level = half_energy_level(calm[calm > max(noise, FAINTEST)])
    if noise > TEXTURED * level:
        return ink_on_texture(contrast - paper, calm)
    if not level:
        return np.zeros_like(contrast)
    strokes = dilate_cross(_find_strokes(calm, noise, level))
    return np.where(strokes, np.clip(contrast / level, 0, 1), 0).astype(np.float32)


def _paper_statistics(contrasts: Floats) -> tuple[float, float]:
    """Median and standard deviation of the paper, even if ink covers more than half of it."""
    low, high = np.percentile(contrasts, [1, 99.5])
    everything = median_and_sigma(contrasts)
    pale = median_and_sigma(contrasts[contrasts <= (low + high) / 2])
    is_mostly_ink = everything[0] > (low + high) / 2 or pale[1] < _NARROW * everything[1]
    return pale if is_mostly_ink else everything


def _find_strokes(calm: Floats, noise: float, level: float) -> Mask:
    """The components, darker than noise and fringes, that are heavy and dark enough somewhere."""
    mask = calm > max(noise, _FRINGE * level)
    found = find_dark_components(calm, mask, level, noise)
    heaviest = found.mass[found.dark].max(initial=0.0)
    heavy = found.mass >= max(SPECK * heaviest, _CLUSTER * noise)
    return found.keep(found.dark & heavy)
