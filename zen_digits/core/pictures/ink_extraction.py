"""Pixels become ink: what is written is told from the paper, whatever the colours of both."""

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.pictures.illumination import edge_pixels, evened, light_of
from zen_digits.core.pictures.line_removal import erase_rules, find_rules
from zen_digits.core.pictures.morphology import label_components
from zen_digits.core.pictures.page_border import sheet_in

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]

_TINY = 48  # a picture whose shorter side is less is pixels, not a photo
_TINY_NOISE = 0.1
_FAINTEST = 0.03  # ink has at least this contrast
_SIGMAS = 3.5  # noise beyond this many standard deviations is rare
_NARROW = 0.4  # the lower half of mere noise is wider than this share of all of it
_FRINGE = 0.12  # of the ink's level: fainter is paper
_STROKE = 0.2  # of the ink's level: a stroke is somewhere as dark as this
_CUT = 0.6  # of the ink's level: a stroke that the edge cuts is as dark, a shadow is not
_SPECK = 0.02  # of the heaviest part's mass: less is no stroke
_CLUSTER = 60  # pixels as dark as noise: grains that touch are no heavier


def ink_on(picture: Floats) -> Floats:
    """The ink of a picture: height × width from 0 (paper) to 1, all 0 where nothing is written.

    ``picture`` is height × width × 3 of red, green and blue from 0 to 1.
    """
    if min(picture.shape[:2]) < _TINY:
        return _ink_of_tiny(picture)
    sheet = sheet_in(picture)
    page = picture[sheet]
    if page.shape == picture.shape or min(page.shape[:2]) < _TINY:
        return _ink_on_sheet(picture)
    found = _ink_on_sheet(page)
    if edge_pixels(found[..., None]).any():  # then it was ink that has been cut away, and no desk
        return _ink_on_sheet(picture)
    ink = np.zeros(picture.shape[:2], np.float32)
    ink[sheet] = found
    return ink


def _ink_on_sheet(picture: Floats) -> Floats:
    distance = evened(picture, light_of(picture))
    rules = find_rules(np.abs(distance).max(axis=2))
    contrast = along_axis(distance, ~rules.mask)
    return _without_specks(erase_rules(contrast, rules))


def _ink_of_tiny(picture: Floats) -> Floats:
    """What differs from the median of the edge by more than the edge does from itself."""
    distance = picture - np.median(edge_pixels(picture), axis=0).astype(np.float32)
    contrast = along_axis(distance, np.ones(distance.shape[:2], np.bool_))
    spread = np.abs(edge_pixels(contrast[..., None])).mean()
    noise = min(_TINY_NOISE, 4 * float(spread))
    return np.where(contrast > noise, contrast, 0).astype(np.float32)


def along_axis(distance: Floats, where: Mask) -> Floats:
    """Distances from the paper's colour along the axis that ink lies on, ink being positive.

    ``distance`` is height × width × 3, the result height × width. The axis is the principal one
    of the pixels in ``where``, about the paper; in grey pictures it is the plain difference.
    """
    colours = distance[where].astype(np.float64)
    if not colours.any():
        return np.zeros(distance.shape[:2], np.float32)
    clear = np.abs(colours).max(axis=1) > _FAINTEST
    colours = colours[clear] if clear.any() else colours
    axis = np.linalg.eigh(colours.T @ colours)[1][:, -1]
    axis = axis / np.abs(axis).sum()
    along = colours @ axis
    sign = 1.0 if (along * np.abs(along)).sum() >= 0 else -1.0
    return (distance @ (sign * axis).astype(np.float32)).astype(np.float32)


def _without_specks(contrast: Floats) -> Floats:
    """Ink from 0 to 1: paper's noise, dust and what is too faint for a stroke become 0."""
    calm = _calmed(contrast)
    paper, spread = _typical(calm)
    calm, noise = calm - paper, _SIGMAS * spread
    level = _ink_level(calm[calm > max(noise, _FAINTEST)])
    if not level:
        return np.zeros_like(contrast)
    strokes = _grown(_strokes(calm, noise, level))
    return np.where(strokes, np.clip(contrast / level, 0, 1), 0).astype(np.float32)


def _typical(contrasts: Floats) -> tuple[float, float]:
    """Median and standard deviation of paper's contrasts, though ink cover more than half."""
    low, high = np.percentile(contrasts, [1, 99.5])
    all_of_it, pale = _middle(contrasts), _middle(contrasts[contrasts <= (low + high) / 2])
    is_inky = all_of_it[0] > (low + high) / 2 or pale[1] < _NARROW * all_of_it[1]
    return pale if is_inky else all_of_it


def _middle(values: Floats) -> tuple[float, float]:
    """The median, and the standard deviation by what lies around it."""
    middle = float(np.median(values))
    return middle, 1.48 * float(np.median(np.abs(values - middle)))


def _ink_level(contrasts: Floats) -> float:
    """What half of the contrasts' energy lies above; 0 without contrasts."""
    if not contrasts.size:
        return 0.0
    ranked = np.sort(contrasts).astype(np.float64)
    energy = np.cumsum(ranked**2)
    return float(ranked[np.searchsorted(energy, energy[-1] / 2)])


def _strokes(calm: Floats, noise: float, level: float) -> Mask:
    """The parts darker than noise and fringes that are heavy and, somewhere, dark enough."""
    mask = calm > max(noise, _FRINGE * level)
    labels, count = label_components(mask)
    numbers = labels[mask]
    mass = np.bincount(numbers, calm[mask], minlength=count + 1)
    peak = np.zeros(count + 1, np.float32)
    np.maximum.at(peak, numbers, calm[mask])
    darkest = np.full(count + 1, _STROKE * level)
    darkest[edge_pixels(labels[..., None])] = _CUT * level
    dark = peak >= np.maximum(darkest, 2 * noise)
    dark[0] = False
    heaviest = mass[dark].max(initial=0.0)
    kept = dark & (mass >= max(_SPECK * heaviest, _CLUSTER * noise))
    return np.asarray(kept[labels], np.bool_)


def _calmed(values: Floats) -> Floats:
    """Each value averaged with its neighbours (a binomial filter of 3 × 3)."""
    padded = np.pad(values, 1, mode="edge")
    rows = padded[:-2] + 2 * padded[1:-1] + padded[2:]
    return np.asarray((rows[:, :-2] + 2 * rows[:, 1:-1] + rows[:, 2:]) / 16, np.float32)


def _grown(mask: Mask) -> Mask:
    """The mask and all pixels that share an edge with it."""
    grown = mask.copy()
    grown[1:] |= mask[:-1]
    grown[:-1] |= mask[1:]
    grown[:, 1:] |= mask[:, :-1]
    grown[:, :-1] |= mask[:, 1:]
    return grown
