"""Seams: a row of digits is cut between each two of them where the cut goes through least ink.

A seam leans and bends as the digits do; it is the cheapest path of pixels from top to bottom, as in
Avidan and Shamir, "Seam Carving for Content-Aware Image Resizing", 2007.
"""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Seams = NDArray[np.int64]
"""The first pixel right of each seam in each row of pixels: seams × height."""
_LEAN = 0.6  # how far a seam may lean, per pixel of height, beyond the middles of its digits
_ASIDE = 0.15  # cost of a pixel halfway from the best place to a digit's middle; ink costs 1
_OUTSIDE = 1e6


def find_seams(row: NDArray[np.uint8], middles: Sequence[float]) -> Seams:
    """The seams of a row, uint8 height × width, between digits with these middles, in pixels."""
    ink = row.astype(np.float64) / 255
    pairs = list(pairwise(middles))
    return np.array([_seam(ink, *pair) for pair in pairs], np.int64).reshape(len(pairs), len(ink))


def _seam(ink: NDArray[np.float64], left: float, right: float) -> NDArray[np.int64]:
    height, width = ink.shape
    across = np.arange(width)
    half, middle = max((right - left) / 2, 1.0), (left + right) / 2
    aside = np.abs(across - middle) / half
    reach = 1 + _LEAN * np.abs(np.arange(height) - height / 2)[:, None] / half
    cost = np.where(aside < reach, ink + _ASIDE * aside**2, _OUTSIDE)
    total, came = cost[0], np.zeros((height, width), np.int64)
    for y in range(1, height):
        padded = np.pad(total, 1, constant_values=2 * _OUTSIDE * height)
        options = np.stack([padded[1:-1], padded[:-2], padded[2:]])  # straight on, if all the same
        came[y] = across + np.array([0, -1, 1])[options.argmin(axis=0)]
        total = options.min(axis=0) + cost[y]
    place = int(total.argmin())
    seam = np.zeros(height, np.int64)
    for y in range(height - 1, -1, -1):
        seam[y] = place
        place = int(came[y, place]) if y else place
    return seam
