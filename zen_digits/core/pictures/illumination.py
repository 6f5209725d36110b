"""Illumination: the background of a picture, as if nothing were written on it.

Of three models the simplest that fits is taken: one colour; the colour of the corners, where the
picture has two colours only; a smooth surface and, on top of it, shadows with edges. Ink may be
dark or light. The thresholds were chosen on development pictures.
"""

from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.pictures.morphology import Floats, box_blur, close
from zen_digits.core.pictures.pixels import (
    MAD_TO_SIGMA,
    border_pixels,
    downscale,
    resize,
    strongest_channel,
)

_LONGEST_SIDE = 112  # pixels of the reduced copy that the surface and shadows are fitted to

# Pictures of one or two colours; colours are from 0 to 1.
_FLAT = 1.5 / 255  # a border that varies by no more has one colour …
_FLAT_SHARE = 65  # … in this percentage of its pixels
_CORNERS_PER_SIDE = 50  # a corner's side is this fraction of the shorter side
_SAME_CORNER = 0.1  # corners that differ by less count as the same colour
_SAME_COLOUR = 0.03  # pixels that differ by less count as the same colour
_LEAST_CONTRAST = 0.6  # of the ink of a two-coloured picture: shadows have less
_MOST_FRINGE = 0.15  # largest share of a two-coloured picture that is neither of them

# The smooth surface.
_ROUNDS = 8  # of reweighting
_HIGHEST_DEGREE = 4  # of the polynomial, reached by one degree every other round
_INNER_WEIGHT = 1e-3  # where the fit begins, against 1 on the border
_RIDGE = 1e-6
_LEAST_SCALE = 0.02  # of the residuals: 8-bit steps and noise

# Shadows.
_WINDOWS = (0.07, 0.1, 0.15, 0.22, 0.36)  # of the longer side; the last is wider than any pen
_SKEWED = 0.15  # skewness beyond which details show the polarity of the ink
_CORE = 0.6  # of the strongest contrast: surely ink
_CORE_KEPT = 0.9  # least share of this ink that a narrower window leaves …
_CONTRAST_KEPT = 0.85  # … nearly as dark

# The division by the background.
_CAMERA_BLACK = 0.05  # what a camera shows of black
_MOST_GAIN = 5  # or noise in the dark would become ink


def estimate_background(picture: Floats) -> Floats:
    """The colour of the background at each pixel, as height × width × channels from 0 to 1.

    ``picture`` is of the same form; where the background is the same everywhere, it is 1 × 1 ×
    channels.
    """
    border = border_pixels(picture)
    colour = np.median(border, axis=0)
    if np.percentile(np.abs(border - colour).max(axis=1), _FLAT_SHARE) <= _FLAT:
        return colour.astype(np.float32)[None, None]
    corner = _corner_colour(picture)
    if _has_two_colours(picture, corner):
        return corner[None, None]
    small = np.ascontiguousarray(downscale(picture, _LONGEST_SIDE))
    extremes = small.min(axis=(0, 1)), small.max(axis=(0, 1))
    smooth = np.clip(_fit_surface(small), *extremes)
    background = np.clip(_add_shadows(small, smooth), *extremes)
    return resize(background, picture.shape[1], picture.shape[0])


def subtract_background(picture: Floats, background: Floats) -> Floats:
    """How far each pixel is from the background, as if all of it were lit as its brightest spot.

    ``background`` is as ``estimate_background`` gives it, the others are height × width × channels;
    the result is negative where ink is darker.
    """
    level = np.maximum(background.mean(axis=2, keepdims=True), 0) + _CAMERA_BLACK
    gain = np.minimum(level.max(initial=_CAMERA_BLACK) / level, _MOST_GAIN)
    return np.asarray((picture - background) * gain, np.float32)


def _corner_colour(picture: Floats) -> Floats:
    """The colour of most corners; of two, the more frequent in the picture.

    A digit that fills its picture hardly reaches the corners, as it is round.
    """
    side = max(min(picture.shape[:2]) // _CORNERS_PER_SIDE, 1)
    ends = slice(None, side), slice(-side, None)
    corners = [np.median(picture[rows, columns], axis=(0, 1)) for rows in ends for columns in ends]
    alike = [sum(np.abs(one - other).max() < _SAME_CORNER for other in corners) for one in corners]
    most = [corner for corner, count in zip(corners, alike, strict=True) if count == max(alike)]
    different = [*{corner.tobytes(): corner for corner in most}.values()]  # mostly one
    if len(different) > 1:
        return np.asarray(max(different, key=partial(_share, picture)), np.float32)
    return np.asarray(different[0], np.float32)


def _share(picture: Floats, colour: NDArray[np.floating[Any]]) -> int:
    """How many pixels have about that colour."""
    return int(np.count_nonzero(strongest_channel(np.abs(picture - colour)) < _SAME_CORNER))


def _has_two_colours(picture: Floats, background: Floats) -> bool:
    """Whether nearly all of a picture is that background or ink of one colour, unlike a photo."""
    is_ink = strongest_channel(np.abs(picture - background)) > _SAME_COLOUR
    if not is_ink.any():
        return True
    inked = picture[is_ink]
    ink = np.median(inked, axis=0)
    if np.abs(ink - background).max() < _LEAST_CONTRAST:
        return False
    is_fringe = strongest_channel(np.abs(inked - ink)) > _SAME_COLOUR
    return float(is_fringe.sum()) < _MOST_FRINGE * picture.shape[0] * picture.shape[1]


def _fit_surface(picture: Floats) -> Floats:
    """A polynomial surface through the background, which ink does not pull at.

    Iteratively reweighted least squares (Holland and Welsch, 1977) with squared Cauchy weights,
    from the border inwards.
    """
    height, width, channels = picture.shape
    colours = picture.reshape(-1, channels).astype(np.float64)
    weight = _border_weight(height, width).ravel()
    fit = colours
    for number in range(_ROUNDS):
        terms = _legendre_terms(height, width, min(1 + number // 2, _HIGHEST_DEGREE))
        fit = terms @ _least_squares(terms, colours, weight)
        weight = _cauchy_weight(np.abs(colours - fit).max(axis=1), weight)
    return fit.reshape(picture.shape).astype(np.float32)


def _border_weight(height: int, width: int) -> NDArray[np.float64]:
    weight = np.full((height, width), _INNER_WEIGHT)
    weight[[0, -1]] = weight[:, [0, -1]] = 1
    return weight


def _legendre_terms(height: int, width: int, degree: int) -> NDArray[np.float64]:
    """Products of Legendre polynomials across and down, up to a total degree: pixels × terms."""
    down = np.polynomial.legendre.legvander(np.linspace(-1, 1, height), degree)
    across = np.polynomial.legendre.legvander(np.linspace(-1, 1, width), degree)
    pairs = [(i, j) for i in range(degree + 1) for j in range(degree + 1 - i)]
    return np.stack([np.outer(down[:, i], across[:, j]).ravel() for i, j in pairs], axis=1)


def _least_squares(
    terms: NDArray[np.float64], values: NDArray[np.float64], weight: NDArray[np.float64]
) -> NDArray[np.float64]:
    weighted = terms * weight[:, None]
    ridge = _RIDGE * np.trace(weighted.T @ terms) * np.eye(terms.shape[1])
    return np.linalg.solve(weighted.T @ terms + ridge, weighted.T @ values)


def _cauchy_weight(
    residual: NDArray[np.float64], weight: NDArray[np.float64]
) -> NDArray[np.float64]:
    """How likely each pixel is background; its scale is three sigmas of the residuals.

    ``weight`` is that of the round before.
    """
    order = np.argsort(residual)
    share = np.cumsum(weight[order]) / weight.sum()
    median = residual[order[np.searchsorted(share, 0.5)]]
    scale = max(3 * MAD_TO_SIGMA * median, _LEAST_SCALE)
    return 1 / (1 + (residual / scale) ** 2) ** 2


def _add_shadows(picture: Floats, smooth: Floats) -> Floats:
    """The ``smooth`` background with whatever is wider than the pen.

    All are height × width × channels of 0 to 1. A closing where ink is dark, an opening where it
    is light, of what the smooth background leaves. Shadows look like dark ink: there, the window is
    the narrowest that strokes fit in (a granulometry: Matheron, 1975), and the picture itself is
    closed, which keeps the edges of shadows; a smooth surface would overshoot on both sides.
    """
    rest = picture - smooth
    signs = np.array([_ink_polarity(channel) for channel in np.moveaxis(rest, 2, 0)], np.float32)
    wide = smooth + signs * close(rest * signs, _window_reach(picture, _WINDOWS[-1]))
    if signs.sum() < 0:
        return wide
    narrow = _narrowest_closing(picture * signs, strongest_channel((wide - picture) * signs))
    return wide if narrow is None else narrow * signs


def _narrowest_closing(dark: Floats, ink: Floats) -> Floats | None:
    """Closed with the first window that leaves as much ink as the next but one does.

    None where every window leaves much less than ``ink``, height × width: the pen is wider.
    """
    closed = [close(dark, _window_reach(dark, window)) for window in _WINDOWS]
    left = [strongest_channel(background - dark) for background in closed]
    for background, less, more in zip(closed, left, left[2:], strict=False):
        peak = np.percentile(more, 99.5)
        core = more > _CORE * peak
        is_whole = (less[core] > _CONTRAST_KEPT * more[core]).mean() >= _CORE_KEPT
        if is_whole and peak > _CORE * np.percentile(ink, 99.5):
            return background
    return None


def _window_reach(picture: Floats, window: float) -> int:
    return max(int(max(picture.shape[:2]) * window), 3) // 2


def _ink_polarity(rest: Floats) -> float:
    """1 where ink is dark, -1 where it is light: thin strokes skew the details."""
    detail = rest - box_blur(rest, max(max(rest.shape) // 24, 1))
    cubes = detail.astype(np.float64) ** 3
    skewness = cubes.sum() / max(np.abs(cubes).sum(), 1e-12)
    is_light = (skewness if abs(skewness) > _SKEWED else rest.sum()) > 0
    return -1.0 if is_light else 1.0
