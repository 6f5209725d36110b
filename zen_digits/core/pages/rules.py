"""Rules: printed lines, tables and boxes are taken away from a page's ink.

A rule is long, thin and nearly level or upright, wherever on the page it begins and ends. Ink that
crosses it, or stands on it, is thicker than the rule there and stays.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.pictures.morphology import Mask, dilate, label_components

# Chosen on composed pages; lengths in digit heights.
_LEVEL = 1.7  # no stroke of a digit is as long from left to right,
_UPRIGHT = 1.25  # nor this from top to bottom
_LONE = 2.2  # an upright rule that meets no level one is as long
_SLACK = 2  # pixels that a rule may stray within its least length
_THICKEST = 0.25  # a thicker one is a stroke
_MORE = 1  # pixels: how much thicker a rule is in places


@dataclass(frozen=True, slots=True, eq=False)
class Rules:
    """The pixels of the rules of a page, height × width."""

    level: Mask
    upright: Mask

    @property
    def mask(self) -> Mask:
        return self.level | self.upright


def find_rules(mask: Mask, height: float) -> Rules:
    """The rules in a mask of all that is darker than the paper; ``height`` is that of digits."""
    level = _long_runs(mask, round(_LEVEL * height), height)
    upright = _long_runs(mask.T, round(_UPRIGHT * height), height).T
    lone = _long_runs(mask.T, round(_LONE * height), height).T
    upright = _touching(upright, dilate(level | lone, 3)) if upright.any() else upright
    return Rules(level, upright | lone)


def _touching(mask: Mask, others: Mask) -> Mask:
    """The components of a mask that touch any of the others."""
    labels, count = label_components(mask)
    touched = np.zeros(count + 1, np.bool_)
    touched[labels[others]] = True
    touched[0] = False
    return touched[labels]


def _long_runs(mask: Mask, length: int, height: float) -> Mask:
    """What is part of a long, thin, nearly level run."""
    if length >= mask.shape[1]:
        return np.zeros_like(mask)
    grown = dilate(mask, _SLACK, axes=(0,))
    reach = length // 2
    core = ~dilate(~np.pad(grown, ((0, 0), (reach, reach))), reach, axes=(1,))[:, reach:-reach]
    near = dilate(core, reach, axes=(1,)) & mask
    if not near.any():
        return near
    thickness = run_lengths(mask.T).T
    usual = float(np.median(thickness[near]))
    return near & (thickness <= min(usual + _MORE, max(_THICKEST * height, 3)))


def run_lengths(mask: Mask) -> NDArray[np.int32]:
    """For each pixel of a mask the length of its run along the row; 0 outside."""
    padded = np.pad(mask, ((0, 0), (1, 1))).ravel()
    changes = np.flatnonzero(padded[1:] != padded[:-1])
    lengths = np.zeros(mask.shape, np.int32)
    counts = changes[1::2] - changes[::2]
    lengths[mask] = np.repeat(counts, counts)
    return lengths
