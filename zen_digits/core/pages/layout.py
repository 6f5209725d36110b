"""Layout: pieces of ink become lines, and lines become numbers.

Pieces as tall as digits are chained to their neighbours; chains at one level are a line, whatever
the gaps between them. A line falls into numbers where a gap is wide, or where an upright rule of a
table stands in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.pages.columns import part_at_columns
from zen_digits.core.pages.pieces import Boxes, Pieces, hang_low
from zen_digits.core.pages.rules import Rules
from zen_digits.core.pages.skew import Skew

# Chosen on composed pages; lengths in digit heights.
TALL = 0.45
"""Lower pieces are bars, dots and signs."""
_SAME_LEVEL = 0.5  # middles of digits in a line differ by less
_GAP = 0.9  # a wider one separates numbers
_RULE_GAP = 0.55  # so does one as wide with an upright rule in it
_RULE_SHARE = 0.6  # of a digit's height that such a rule covers
_CROSSED = 0.12  # least share of the digits on squared paper with a rule through them
_BOX = 1.6  # a box for one digit is narrower: its rules separate nothing
_CELL = 20  # a cell of a table is narrower
_VOTERS = 0.3  # least share of the digits that stand in a cell or box
_BEYOND = 0.8  # how far above or below a digit the rules of its own box end
_SLANT, _TOUCH = 3, 4  # pixels: how far a rule leans beside a digit, and how far it is from it
_NEAR = 0.6  # small pieces are no farther from their number


@dataclass(frozen=True, slots=True)
class Group:
    """The pieces of one number, by index, and its height: that of most of its tall pieces."""

    pieces: tuple[int, ...]
    height: float


def find_lines(pieces: Pieces, skew: Skew, height: float, rules: Rules) -> list[list[Group]]:
    """The groups of each line, from top to bottom and from left to right."""
    is_small = (pieces.heights < TALL * height) | hang_low(pieces.boxes, height)
    tall, small = np.flatnonzero(~is_small), np.flatnonzero(is_small)
    if not len(tall):
        return []
    levels = skew.levels(pieces.centres)
    lines = _by_level(tall, levels, height)
    if _are_written_over(pieces.boxes[tall], rules):
        rules = Rules(rules.level, np.zeros_like(rules.upright))
    in_boxes = _are_in_boxes(pieces.boxes[tall], height, rules)
    gaps = _Gaps(pieces.boxes[small], height, rules, in_boxes)
    rows = [_groups(pieces.boxes, line, gaps) for line in lines]
    if not in_boxes:
        rows = part_at_columns(pieces.boxes, rows, height)
    return _with_small(pieces, rows, small.tolist(), height)


def _are_written_over(boxes: Boxes, rules: Rules) -> bool:
    """Whether many digits stand on upright rules, as on squared paper: there they part nothing."""
    crossed = 0
    for left, top, right, bottom in boxes.tolist():
        inside = (right - left) // 4
        middle = rules.upright[top:bottom, left + inside : right - inside]
        crossed += bool(middle.any(axis=1).mean() > 1 - _RULE_SHARE)
    return crossed > _CROSSED * len(boxes)


def _by_level(
    tall: NDArray[np.int64], levels: NDArray[np.float64], height: float
) -> list[NDArray[np.int64]]:
    order = tall[np.argsort(levels[tall], kind="stable")]
    apart = np.flatnonzero(np.diff(levels[order]) > _SAME_LEVEL * height) + 1
    return np.split(order, apart)


def _groups(boxes: Boxes, line: NDArray[np.int64], gaps: _Gaps) -> list[list[int]]:
    """The tall pieces of each number of a line."""
    groups: list[list[int]] = []
    right = 0
    for index in line[np.argsort(boxes[line, 0], kind="stable")].tolist():
        if groups and not gaps.separate(right, boxes[index]):
            groups[-1].append(index)
        else:
            groups.append([index])
            right = 0
        right = max(right, int(boxes[index, 2]))
    return groups


@dataclass(frozen=True, slots=True, eq=False)
class _Gaps:
    """What a gap between two digits of a page means."""

    small: Boxes
    """Of the pieces that may be signs."""
    height: float
    rules: Rules
    in_boxes: bool
    """Whether each digit stands in a box of its own."""

    def separate(self, right: int, box: NDArray[np.int64]) -> bool:
        """Whether a number ends between column ``right`` and a digit's box."""
        left, top, _, bottom = box.tolist()
        right = self._past_signs(right, left, top, bottom)
        gap = left - right
        if self.in_boxes:
            return gap > _BOX * self.height
        if gap < _RULE_GAP * self.height:
            return False
        found = _upright_rules(self.rules, top, bottom)
        is_ruled = any(right - _TOUCH < x < left + _TOUCH for x in found)
        return is_ruled or gap > _GAP * self.height

    def _past_signs(self, right: int, left: int, top: int, bottom: int) -> int:
        """The column where the last sign in a gap ends, if signs are near each other there."""
        reach = (bottom - top) // 3
        within = (self.small[:, 0] >= right) & (self.small[:, 2] <= left)
        within &= (self.small[:, 3] > top) & (self.small[:, 1] < bottom + reach)
        signs = self.small[within]
        for start, _, end, _ in signs[np.argsort(signs[:, 0], kind="stable")].tolist():
            if start - right <= _GAP * self.height:
                right = max(right, end)
        return right


def _are_in_boxes(boxes: Boxes, height: float, rules: Rules) -> bool:
    """Whether most digits that have upright rules on both sides stand in boxes for one digit."""
    votes: list[bool] = []
    for left, top, right, bottom in boxes.tolist():
        middle = (left + right) / 2
        found = _upright_rules(rules, top, bottom)
        before = max((x for x in found if x < middle), default=-np.inf)
        after = min((x for x in found if x > middle), default=np.inf)
        if after - before < _CELL * height:
            goes_on = _goes_on(rules, before, top, bottom, height)
            votes.append(after - before < _BOX * height and not goes_on)
    return len(votes) > _VOTERS * len(boxes) and sum(votes) > len(votes) / 2


def _goes_on(rules: Rules, x: float, top: int, bottom: int, height: float) -> bool:
    """Whether an upright rule goes on above and below a digit, as that of a table does."""
    columns = slice(max(int(x) - 2 * _SLANT, 0), int(x) + 2 * _SLANT + 1)
    beyond = round(_BEYOND * height)
    above = rules.upright[max(top - beyond, 0) : top, columns]
    below = rules.upright[bottom : bottom + beyond, columns]
    ends = [part.any(axis=1).mean() for part in (above, below) if part.size]
    return max(ends, default=0.0) > _RULE_SHARE


def _upright_rules(rules: Rules, top: int, bottom: int) -> list[float]:
    """The columns of rules that cover most of some rows."""
    covered = rules.upright[top:bottom].mean(axis=0)
    covered = np.convolve(covered, np.ones(2 * _SLANT + 1), "same")  # a rule may lean
    inside = np.flatnonzero(covered > _RULE_SHARE)
    if not len(inside):
        return []
    runs = np.split(inside, np.flatnonzero(np.diff(inside) > _SLANT) + 1)
    return [float(run.mean()) for run in runs]


def _with_small(
    pieces: Pieces, rows: list[list[list[int]]], small: Sequence[int], height: float
) -> list[list[Group]]:
    """Each small piece is added to the nearest number."""
    flat = [group for row in rows for group in row]
    boxes = np.array([_around(pieces, group) for group in flat])
    for index in small:
        box = pieces.boxes[index]
        across = np.maximum(np.maximum(boxes[:, 0] - box[2], box[0] - boxes[:, 2]), 0)
        down = np.maximum(np.maximum(boxes[:, 1] - box[3], box[1] - boxes[:, 3]), 0)
        distances = np.hypot(across, down)
        nearest = int(distances.argmin())
        if distances[nearest] <= _NEAR * height:
            flat[nearest].append(index)
    return [[_group(pieces, group, height) for group in row] for row in rows]


def _around(pieces: Pieces, group: Sequence[int]) -> NDArray[np.int64]:
    boxes = pieces.boxes[list(group)]
    return np.concatenate([boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)])


def _group(pieces: Pieces, group: Sequence[int], height: float) -> Group:
    heights = pieces.heights[list(group)]
    tall = heights[heights >= TALL * height]
    return Group(tuple(group), float(np.median(tall)))
