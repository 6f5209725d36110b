"""The light on a sheet of paper: what each pixel would show if nothing were written there."""

from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Floats = NDArray[np.float32]
_Number = TypeVar("_Number", bound=np.generic)

_SIDE = 112  # pixels along the longer side of the copy that light is estimated on
_FLAT = 1.5 / 255  # an edge that varies less has one colour
_CORNER = 50  # of the shorter side: so large are corners
_LIKE, _ALIKE = 0.1, 0.03  # colours that differ by less are taken for one
_STRONG = 0.6  # a shadow differs from the light by less
_BETWEEN = 0.15  # of the picture: the rims of strokes, between paper and ink
_ROUNDS = 8
_BLACK = 0.05  # what a camera shows of black
_MOST = 5  # times brighter, noise is


def light_of(picture: Floats) -> Floats:
    """The paper's colour everywhere: height × width × channels from 0 to 1, as ``picture`` is.

    One colour where the picture's edge has only one, or all of it two; otherwise a smooth surface
    through the paper and, on top of it, what shadows with edges leave. Ink of either polarity is
    left out.
    """
    edge = edge_pixels(picture)
    paper = np.median(edge, axis=0)
    if np.percentile(np.abs(edge - paper).max(axis=1), 65) <= _FLAT:
        return np.broadcast_to(paper.astype(np.float32), picture.shape)
    corner = _colour_of_corners(picture)
    if _has_two_colours(picture, corner):
        return np.broadcast_to(corner, picture.shape)
    small = reduced(picture, _SIDE)
    smooth = np.clip(_surface(small), small.min(axis=(0, 1)), small.max(axis=(0, 1)))
    return _resized(with_shadows(small, smooth), picture.shape[1], picture.shape[0])


def _colour_of_corners(picture: Floats) -> Floats:
    """What most corners show, of two the more frequent: a digit that fills its picture is round."""
    side = max(min(picture.shape[:2]) // _CORNER, 1)
    ends = slice(None, side), slice(-side, None)
    corners = [np.median(picture[rows, columns], axis=(0, 1)) for rows in ends for columns in ends]

    def frequency(colour: NDArray[np.floating[Any]]) -> tuple[int, float]:
        alike = sum(np.abs(colour - other).max() < _LIKE for other in corners)
        return alike, float((np.abs(picture - colour).max(axis=2) < _LIKE).mean())

    return np.asarray(max(corners, key=frequency), np.float32)


def _has_two_colours(picture: Floats, paper: Floats) -> bool:
    """Whether nearly all of a picture is that paper or ink of one colour, as no photo is."""
    is_ink = np.abs(picture - paper).max(axis=2) > _ALIKE
    if not is_ink.any():
        return True
    ink = np.median(picture[is_ink], axis=0)
    if np.abs(ink - paper).max() < _STRONG:
        return False
    is_between = np.abs(picture[is_ink] - ink).max(axis=1) > _ALIKE
    return float(is_between.sum()) < _BETWEEN * picture.shape[0] * picture.shape[1]


def evened(picture: Floats, light: Floats) -> Floats:
    """How far each pixel is from the paper, as if the brightest light were everywhere.

    All three are height × width × channels; the result is negative where ink is darker.
    """
    level = np.maximum(light.mean(axis=2, keepdims=True), 0) + _BLACK
    gain = np.minimum(level.max(initial=_BLACK) / level, _MOST)
    return np.asarray((picture - light) * gain, np.float32)


def edge_pixels(picture: NDArray[_Number]) -> NDArray[_Number]:
    """The pixels along the four edges, of height × width × channels: n × channels."""
    return np.concatenate([picture[0], picture[-1], picture[:, 0], picture[:, -1]])


def reduced(picture: Floats, longest: int) -> Floats:
    """The picture, height × width × channels, with sides of that many pixels at most."""
    scale = min(1.0, longest / max(picture.shape[:2]))
    height, width = (max(round(side * scale), 1) for side in picture.shape[:2])
    return _resized(picture, width, height)


def _resized(picture: Floats, width: int, height: int) -> Floats:
    """Each channel resampled: by area when it shrinks, linearly when it grows."""
    way = Image.Resampling.BOX if width < picture.shape[1] else Image.Resampling.BILINEAR
    channels = [
        np.asarray(Image.fromarray(np.ascontiguousarray(channel)).resize((width, height), way))
        for channel in np.moveaxis(picture, 2, 0)
    ]
    return np.stack(channels, axis=2).astype(np.float32, copy=False)


def _surface(picture: Floats) -> Floats:
    """A polynomial through the paper, from the edge inwards, that ink does not pull at.

    Reweighted least squares (Holland and Welsch, 1977) with Cauchy's squared weights.
    """
    height, width, channels = picture.shape
    colours = picture.reshape(-1, channels).astype(np.float64)
    weight = _edge_weight(height, width).ravel()
    fit = colours
    for round_ in range(_ROUNDS):
        terms = _terms(height, width, degree=1 + min(round_ // 2, 3))
        fit = terms @ _least_squares(terms, colours, weight)
        weight = _trust(np.abs(colours - fit).max(axis=1), weight)
    return fit.reshape(picture.shape).astype(np.float32)


def _edge_weight(height: int, width: int) -> NDArray[np.float64]:
    weight = np.full((height, width), 1e-3)
    weight[[0, -1]] = weight[:, [0, -1]] = 1
    return weight


def _terms(height: int, width: int, degree: int) -> NDArray[np.float64]:
    """Products of Legendre polynomials across and down, up to a total degree: pixels × terms."""
    down = np.polynomial.legendre.legvander(np.linspace(-1, 1, height), degree)
    across = np.polynomial.legendre.legvander(np.linspace(-1, 1, width), degree)
    pairs = [(i, j) for i in range(degree + 1) for j in range(degree + 1 - i)]
    return np.stack([np.outer(down[:, i], across[:, j]).ravel() for i, j in pairs], axis=1)


def _least_squares(
    terms: NDArray[np.float64], values: NDArray[np.float64], weight: NDArray[np.float64]
) -> NDArray[np.float64]:
    weighted = terms * weight[:, None]
    ridge = 1e-6 * np.trace(weighted.T @ terms) * np.eye(terms.shape[1])
    return np.linalg.solve(weighted.T @ terms + ridge, weighted.T @ values)


def _trust(distance: NDArray[np.float64], weight: NDArray[np.float64]) -> NDArray[np.float64]:
    """How much each pixel is paper, by its distance from the fit; ``weight`` was trusted before."""
    order = np.argsort(distance)
    share = np.cumsum(weight[order]) / weight.sum()
    typical = distance[order[np.searchsorted(share, 0.5)]]
    scale = max(3 * 1.48 * typical, 0.02)
    return 1 / (1 + (distance / scale) ** 2) ** 2


_WINDOWS = (0.07, 0.1, 0.15, 0.22, 0.36)  # of the longer side: the last is wider than any pen
_SKEWED = 0.15  # thin strokes of one polarity skew what differs from the surroundings as much
_CORE = 0.6  # of the strongest contrast: surely ink
_KEPT = 0.9  # of the ink that a wider window leaves must be left by a narrower one …
_WHOLE = 0.85  # … nearly as dark


def with_shadows(picture: Floats, smooth: Floats) -> Floats:
    """The light with what is wider than the pen: all are height × width × channels of 0 to 1.

    A closing where ink is dark, an opening where it is light, of what the ``smooth`` light leaves.
    Shadows look like dark ink: there, the window is the narrowest that the strokes fit in (a
    granulometry: Matheron, 1975), and the picture itself is closed, as that leaves shadows' edges
    as they are; a smooth light would overshoot on both sides of them.
    """
    rest = picture - smooth
    signs = np.array([_polarity(channel) for channel in np.moveaxis(rest, 2, 0)], np.float32)
    wide = smooth + signs * _closed(rest * signs, _reach(picture, _WINDOWS[-1]))
    if signs.sum() < 0:
        return wide
    narrow = _narrowest(picture * signs, ((wide - picture) * signs).max(axis=2))
    return wide if narrow is None else narrow * signs


def _narrowest(dark: Floats, ink: Floats) -> Floats | None:
    """Closed by the first window that leaves as much ink as one twice as wide does.

    None where all leave much less than ``ink``, height × width: the pen is wider.
    """
    closed = [_closed(dark, _reach(dark, window)) for window in _WINDOWS]
    left = [(light - dark).max(axis=2) for light in closed]
    for light, less, more in zip(closed, left, left[2:], strict=False):
        peak = np.percentile(more, 99.5)
        core = more > _CORE * peak
        whole = (less[core] > _WHOLE * more[core]).mean() >= _KEPT
        if whole and peak > _CORE * np.percentile(ink, 99.5):
            return light
    return None


def _reach(picture: Floats, window: float) -> int:
    return max(int(max(picture.shape[:2]) * window), 3) // 2


def _polarity(rest: Floats) -> float:
    """1 where ink is dark, -1 where it is light."""
    detail = rest - _blurred(rest, max(max(rest.shape) // 24, 1))
    cubes = detail.astype(np.float64) ** 3
    skew = cubes.sum() / max(np.abs(cubes).sum(), 1e-12)
    return -1.0 if (skew if abs(skew) > _SKEWED else rest.sum()) > 0 else 1.0


def _closed(values: Floats, reach: int) -> Floats:
    """Each channel's dark parts filled that a square, ``reach`` to each side, does not fit in."""
    return -_highest(-_highest(values, reach), reach)


def _highest(values: Floats, reach: int) -> Floats:
    """The largest value up to ``reach`` pixels away, down and across."""
    for axis in (0, 1):
        margin = [(reach, reach) if axis == along else (0, 0) for along in range(3)]
        padded = np.pad(values, margin, constant_values=-np.inf)
        windows = np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 1, axis)
        values = windows.max(axis=3)
    return values


def _blurred(values: Floats, reach: int) -> Floats:
    """The mean up to ``reach`` pixels away, down and across."""
    for axis in (0, 1):
        margin = [(reach, reach) if axis == along else (0, 0) for along in range(2)]
        padded = np.pad(values, margin, mode="edge")
        windows = np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 1, axis)
        values = windows.mean(axis=2)
    return values
