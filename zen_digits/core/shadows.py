"""Shadows with edges: what is wider than the pen is light on the paper, not ink."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

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
