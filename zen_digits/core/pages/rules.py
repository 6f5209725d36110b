"""Rules: printed lines, tables and boxes are taken away from a page's ink.

A rule is long, thin and nearly level or upright, wherever on the page it begins and ends; a short
one, as the side of a box, meets other rules at both ends. Ink that crosses a rule, or stands on it,
is thicker there and stays.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.pictures.morphology import Floats, Mask, dilate, label_components

# Chosen on composed pages; lengths in digit heights.
_LEVEL = (4.0, 1.2)  # few digits that touch have a stroke as long from left to right; and the
_UPRIGHT = (2.4, 1.0)  # same from top to bottom. The second are those of the sides of a box
_FAINTEST_PART = 0.4  # of a rule's darkness: what is less dark is no part of it
_CLEAR, _CLEARER = (
    0.7,
    1.2,
)  # of the darkness of ink at most; and times the first threshold at least
_GOES_ON = 1.0  # how far beyond its dark part a rule may go on
_DARKEST = 85  # percentile of a rule's darkness: where it is not blurred
_AS_DARK = 0.65  # of the ink's darkness: ink on a paler rule shows
_END = 0.2  # of a rule's length, where it meets others
_SLACK = 0.04  # that a rule may stray, to either side, within its least length
_GAP = 1  # pixels to each side that a faint rule may be missing
_THICKEST = 0.25  # a thicker one is a stroke
_MOSTLY = 0.5  # least share of a rule that is as thin as rules: digits that touch are not
_MORE = 1  # pixels: how much thicker a rule is in places
_CROSSING = 0.3  # what is left where rules cross is smaller
_AS_INK = 0.7  # of the ink's darkness: what is left of paler rules is not so dark
_NEAR = 3  # pixels
_LONGEST = 65535  # pixels of a run that are counted


@dataclass(frozen=True, slots=True, eq=False)
class Rules:
    """The pixels of the rules of a page, height × width."""

    level: Mask
    upright: Mask
    darkness: float = 0.0
    """Of most of them, where they are not blurred."""

    @property
    def mask(self) -> Mask:
        return self.level | self.upright


def find_rules(darkness: Floats, pale: float, dark: float, level: float, height: float) -> Rules:
    """The rules of a page, height × width, whose digits are of a ``height``.

    What is darker than ``pale`` may be a rule, than ``dark`` also ink, which mostly is as dark as
    ``level``. Where the rules turn out to be dark, less dark runs are noise around the ink, unless
    they go on where a dark one begins.
    """
    inked = _directions(darkness > dark)
    found = _find(darkness, _directions(darkness > pale), inked, level, height)
    clear = min(_FAINTEST_PART * found.darkness, _CLEAR * dark)
    if clear <= _CLEARER * pale:
        return found
    sure = _find(darkness, _directions(darkness > clear), inked, level, height)
    reach = round(_GOES_ON * height)
    return Rules(
        found.level & _spread(sure.level, reach, _NEAR),
        found.upright & _spread(sure.upright, _NEAR, reach),
        sure.darkness,
    )


def _spread(mask: Mask, across: int, down: int) -> Mask:
    return dilate(dilate(mask, across, axes=(1,)), down, axes=(0,))


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """A mask as it is seen where rules are level: height × width."""

    mask: Mask
    thickness: NDArray[np.uint16]
    """From top to bottom, of what each pixel is a part of."""


def _directions(mask: Mask) -> tuple[_Seen, _Seen]:
    """A mask, in which level rules are level, and the same on its side."""
    lying = _on_its_side(mask)
    return _Seen(mask, run_lengths(lying).T), _Seen(lying, run_lengths(mask).T)


def _on_its_side(mask: Mask) -> Mask:
    return np.ascontiguousarray(mask.T)


def _find(
    darkness: Floats,
    pale: tuple[_Seen, _Seen],
    dark: tuple[_Seen, _Seen],
    level: float,
    height: float,
) -> Rules:
    long, short = _runs(pale[0], dark[0], _LEVEL, height)
    high, sides = _runs(pale[1], dark[1], _UPRIGHT, height)
    uprights = high | _joined_at_both_ends(sides, _on_its_side(long | short))
    level_runs = long | _joined_at_both_ends(short, _on_its_side(uprights))
    uprights = high | _joined_at_both_ends(uprights, _on_its_side(level_runs))
    level_rules = _thin(level_runs, pale[0], dark[0], height)
    upright_rules = _on_its_side(_thin(uprights, pale[1], dark[1], height))
    found = darkness[level_rules | upright_rules]
    usual = float(np.percentile(found, _DARKEST)) if len(found) else 0.0
    if usual < _AS_DARK * level:  # ink on top of them shows
        level_rules &= darkness < (usual + level) / 2
        upright_rules &= darkness < (usual + level) / 2
    return Rules(level_rules, upright_rules, usual)


def _runs(pale: _Seen, dark: _Seen, lengths: tuple[float, float], height: float) -> list[Mask]:
    """The nearly level runs that are long enough and mostly thin, for each length."""
    slack = max(round(_SLACK * height), 1)
    grown = dilate(dilate(pale.mask, slack, axes=(0,)), _GAP, axes=(1,))
    grown_lengths = run_lengths(grown)
    found = []
    for length in lengths:
        run = _long_runs(grown_lengths, round(length * height), slack) & pale.mask
        labels, count = label_components(run)
        thin = labels[_thin(run, pale, dark, height)]
        whole = np.bincount(labels[run], minlength=count + 1)
        is_rule = np.bincount(thin, minlength=count + 1) >= _MOSTLY * np.maximum(whole, 1)
        found.append(is_rule[labels])
    return found


def without_rules(darkness: Floats, dark: float, level: float, rules: Rules, height: float) -> Mask:
    """The ink that is no rule, nor what is left where rules cross.

    What is darker than ``dark`` is ink, which mostly is as dark as ``level``: so a point on a paler
    rule is not what is left of it, unless it lies beside other ink, which the rule may have cut.
    """
    dark_mask = darkness > dark
    near = dilate(rules.mask, 1)
    ink = dark_mask & ~near | dark_mask & near & ~rules.mask & dilate(dark_mask & ~near, 1)
    are_paler = rules.darkness < _AS_DARK * level
    if are_paler:
        ink |= darkness > (rules.darkness + level) / 2
    if not rules.mask.any():
        return ink
    labels, count = label_components(ink)
    rows, columns = np.nonzero(labels)
    numbers = labels[rows, columns]
    tall, wide = _extents(numbers, rows, count), _extents(numbers, columns, count)
    crossing = np.zeros(count + 1, np.bool_)
    crossing[labels[dilate(rules.mask, _NEAR)]] = True
    crossing &= np.maximum(tall, wide) < _CROSSING * height
    crossing[0] = False
    if are_paler:
        is_larger = ~crossing
        is_larger[0] = False
        is_alone = ~dilate(is_larger[labels], 2 * _NEAR)
        crossing[labels[is_alone & (darkness > _AS_INK * level)]] = False
    return ink & ~crossing[labels]


def _extents(
    numbers: NDArray[np.int32], places: NDArray[np.int64], count: int
) -> NDArray[np.int64]:
    """From the first to the last place of each component, 0 for the paper."""
    low, high = np.full(count + 1, np.iinfo(np.int64).max), np.full(count + 1, -1)
    np.minimum.at(low, numbers, places)
    np.maximum.at(high, numbers, places)
    return np.where(high < 0, 0, high - low + 1)


def _joined_at_both_ends(mask: Mask, others: Mask) -> Mask:
    """The level components of a mask that meet others at their left and at their right end."""
    labels, count = label_components(mask)
    if not count:
        return mask
    rows, columns = np.nonzero(labels)
    numbers = labels[rows, columns]
    first, last = np.full(count + 1, mask.shape[1]), np.full(count + 1, -1)
    np.minimum.at(first, numbers, columns)
    np.maximum.at(last, numbers, columns)
    meets = dilate(others, _NEAR)[rows, columns]
    met_first, met_last = np.full(count + 1, mask.shape[1]), np.full(count + 1, -1)
    np.minimum.at(met_first, numbers[meets], columns[meets])
    np.maximum.at(met_last, numbers[meets], columns[meets])
    end = _END * (last - first)
    joined = (met_first - first <= end) & (last - met_last <= end)
    joined[0] = False
    kept = np.zeros_like(mask)
    kept[rows, columns] = joined[numbers]
    return kept


def _long_runs(lengths: NDArray[np.uint16], length: int, slack: int) -> Mask:
    """What lies, within ``slack`` rows, on a run of at least a length."""
    if length >= lengths.shape[1]:
        return np.zeros(lengths.shape, np.bool_)
    return dilate(lengths > 2 * (length // 2 + _GAP), slack, axes=(0,))


def _thin(run: Mask, pale: _Seen, dark: _Seen, height: float) -> Mask:
    """Where pale or dark pixels of a run are no thicker, from top to bottom, than most there."""
    thin = np.zeros_like(run)
    places = np.nonzero(run)
    if len(places[0]):
        thin[places] = _are_thin(pale, places, height) | _are_thin(dark, places, height)
    return thin


def _are_thin(seen: _Seen, places: tuple[NDArray[np.int64], ...], height: float) -> Mask:
    inked, thickness = seen.mask[places], seen.thickness[places]
    found = thickness[inked]
    usual = float(np.median(found)) if len(found) else 0.0
    return inked & (thickness <= min(usual + _MORE, max(_THICKEST * height, 3)))


def run_lengths(mask: Mask) -> NDArray[np.uint16]:
    """For each pixel of a mask the length of its run along the row; 0 outside."""
    padded = np.pad(mask, ((0, 0), (1, 1))).ravel()
    changes = np.flatnonzero(padded[1:] != padded[:-1])
    lengths = np.zeros(mask.shape, np.uint16)
    counts = changes[1::2] - changes[::2]
    lengths[mask] = np.repeat(np.minimum(counts, _LONGEST).astype(np.uint16), counts)
    return lengths
