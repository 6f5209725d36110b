"""Shadows with edges: what is wider than the pen is light on the paper, not ink."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

_WINDOWS = (0.07, 0.1, 0.15, 0.22, 0.36)  # of the longer side: the last is wider than any pen
_SKEWED = 0.15  # thin strokes of one polarity skew what differs from the surroundings as much
_KEPT = 0.95  # of the ink that the widest window leaves must be left by a narrower one …
_WHOLE = 0.85  # … nearly as dark


def shadows(rest: Floats, gain: Floats) -> Floats:
    """What is wider than the pen, of what a smooth light leaves: height × width × channels.

    A closing where ink is dark, an opening where it is light, with the narrowest window that the
    strokes fit in (a granulometry: Matheron, 1975): the narrower, the closer to shadows' edges.
    ``gain``, height × width × 1, makes up for uneven light where strokes are compared.
    """
    signs = np.array([_polarity(channel) for channel in np.moveaxis(rest, 2, 0)], np.float32)
    dark = rest * signs
    size = max(rest.shape[:2])
    closed = _closed(dark, int(size * _WINDOWS[-1]))
    ink = ((closed - dark) * gain).max(axis=2)
    core = ink > 0.6 * np.percentile(ink, 99.5)
    for window in _WINDOWS[:-1]:
        narrow = _closed(dark, max(int(size * window), 3))
        left = ((narrow - dark) * gain).max(axis=2)
        if (left[core] > _WHOLE * ink[core]).mean() >= _KEPT:
            return narrow * signs
    return closed * signs


def _polarity(rest: Floats) -> float:
    """1 where ink is dark, -1 where it is light."""
    detail = rest - _blurred(rest, max(max(rest.shape) // 24, 1))
    cubes = detail.astype(np.float64) ** 3
    skew = cubes.sum() / max(np.abs(cubes).sum(), 1e-12)
    return -1.0 if (skew if abs(skew) > _SKEWED else rest.sum()) > 0 else 1.0


def _closed(values: Floats, width: int) -> Floats:
    """Each channel's dark parts filled that a square of ``width`` does not fit in."""
    return -_highest(-_highest(values, width // 2), width // 2)


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
