"""Grouping: fragments that certainly belong together become one primitive.

Bars and dots join their digit, and strokes that cross join each other; stray dots and underlines
are left out. Lengths are in line heights, as everywhere about fragments.
"""

from collections.abc import Callable, Sequence

import numpy as np

from zen_digits.core.ink.ordering import median
from zen_digits.core.reading.fragments import Fragment, distance, gap, join
from zen_digits.core.reading.limits import MOST_DOTS

Split = Callable[[Fragment], list[Fragment]]

# Thresholds, in line heights unless stated otherwise. No theory gives them;
# tests/probes/whole_numbers.py measures what changing them does to real handwriting.
TALL = 0.4
"""Anything lower may be a bar or a dot, unless it is a small 0."""
_LOWEST_ZERO = 0.22  # a lower ring may be a dot …
_WIDEST_ZERO = 2.2  # × its height: … and a wider one two dashes whose ends meet
FAR = 0.25
"""Strokes of one digit are less than this apart horizontally."""
NEAR = 0.08
"""Ink nearer than this is taken to touch."""
ROW = 0.3
"""Ink farther apart vertically stands in two rows."""
_DOT = 0.15  # a dot's longer side is less
_BAR_GAP = 0.02  # a bar less than this to the side of a digit lies over, under or in it
_DOT_ABOVE = 0.5  # a dot higher above the digit is a slip of the pen,
_DOT_BELOW = 0.25  # and so is one lower below it
_DOT_BESIDE = 0.05  # a dot farther to the side of all other ink belongs to nothing
_COLUMN_GAP = 0.05  # fragments less than this apart horizontally stand in one column
_UNDERLINE_OVERLAP = 0.15  # an underline may reach this far up into a digit
_UNDERLINE_SHARE = 0.5  # of a digit's width that must lie above its underline
_OVERLAP_DISCOUNT = 0.5  # horizontal overlap makes a bar seem this much nearer, per length
_INSIDE = 0.12  # narrower ink this far inside the wider ink's sides crosses it or lies in it
_STACK_OVERLAP = 0.3  # one below the other: the vertical gap, at least minus this × the lower's
_STACK_SHARE = 0.5  # height, and the horizontal overlap, more than this × the narrower's width
_FEWEST_DOTS = 8  # of a dotted outline,
_LARGEST_DOT = 0.3  # × its height is the longer side of a dash,
_NEXT_DOT = 1.9  # × the usual distance is the largest between neighbours
_STACK_DISTANCE = 0.12  # less far apart, one above the other may be parts of a digit
_STACK_ASPECT = 0.4  # width over height of such a digit, at least
_FEWEST = 3  # tall fragments of two lines: two may be the parts of a 4
_CROSSING_OVERLAP = 0.2  # overlapping more than this and
_CROSSING_DISTANCE = 0.06  # closer than this, two fragments cross


def may_be_mark(fragment: Fragment) -> bool:
    """Whether a fragment may be a bar, a dot or a sign: it is low, and no small 0."""
    if fragment.height >= TALL:
        return False
    is_flat = fragment.width > _WIDEST_ZERO * fragment.height
    return fragment.height < _LOWEST_ZERO or is_flat or not fragment.is_ring


def merge_certain(fragments: Sequence[Fragment], split: Split | None = None) -> list[Fragment]:
    """The primitives of a drawing that has at least one fragment, in any order.

    ``split`` divides what is too wide for a digit before bars and dots join it.
    """
    tall, small = _by_size(fragments)
    digits = _merge_connected(tall, _certainly_one)
    if split is not None:
        digits = [part for whole in digits for part in split(whole)]
    bars = [fragment for fragment in small if not _is_underline(fragment, digits)]
    return _attach(_merge_connected(bars, _touch), digits)


def join_dotted(fragments: Sequence[Fragment]) -> list[Fragment]:
    """The same, with the dots or dashes of each dotted outline joined."""
    boxes = np.array([fragment.box for fragment in fragments])
    height = float(boxes[:, 3].max() - boxes[:, 1].min())
    are_small = (boxes[:, 2:] - boxes[:, :2]).max() <= _LARGEST_DOT * height
    if not are_small or not _FEWEST_DOTS <= len(fragments) <= MOST_DOTS:
        return list(fragments)
    centres = (boxes[:, :2] + boxes[:, 2:]) / 2
    apart = np.linalg.norm(centres[:, None] - centres, axis=2)
    np.fill_diagonal(apart, np.inf)
    linked = (apart <= _NEXT_DOT * median(apart.min(axis=1))).tolist()
    return _joined_chains(fragments, lambda one, other: linked[one][other])


def split_lines(fragments: Sequence[Fragment]) -> list[list[Fragment]]:
    """The fragments of each line of writing, from top to bottom; lines may nearly touch."""
    tall = sorted((f for f in fragments if not may_be_mark(f)), key=_middle)
    for count in range(1, len(tall)):
        upper, lower = tall[:count], tall[count:]
        if _are_lines(upper, lower):
            near = [_is_nearer(fragment, upper, lower) for fragment in fragments]
            halves = (
                [f for f, u in zip(fragments, near, strict=True) if u is up] for up in (True, False)
            )
            return [line for half in halves for line in split_lines(half)]
    return [list(fragments)]


def merge_columns(fragments: Sequence[Fragment]) -> list[Fragment]:
    """One fragment for each column of overlapping ink; dots are left out if there is more."""
    columns: list[list[Fragment]] = []
    right = float("-inf")
    large = [fragment for fragment in fragments if not _is_dot(fragment)] or fragments
    for fragment in sorted(large, key=lambda fragment: float(fragment.box[0])):
        if fragment.box[0] - right < _COLUMN_GAP and columns:
            columns[-1].append(fragment)
        else:
            columns.append([fragment])
        right = max(right, float(fragment.box[2]))
    return [join(column) for column in columns]


def in_reading_order(primitives: Sequence[Fragment]) -> list[Fragment]:
    """Row by row, each from left to right."""
    rows: list[list[Fragment]] = []
    bottom = float("-inf")
    for primitive in sorted(primitives, key=lambda primitive: float(primitive.box[1])):
        if primitive.box[1] - bottom > ROW or not rows:
            rows.append([])
        rows[-1].append(primitive)
        bottom = max(bottom, float(primitive.box[3]))
    return [primitive for row in rows for primitive in sorted(row, key=lambda p: p.centre)]


def _middle(fragment: Fragment) -> float:
    return float(fragment.box[1] + fragment.box[3]) / 2


def _are_lines(upper: Sequence[Fragment], lower: Sequence[Fragment]) -> bool:
    """Whether one stands above the other as lines do, and not as the parts of digits.

    Neighbours in a line reach past each other's middle, however large or crooked they are. Parts of
    a digit that lie one above the other all but touch, as the circles of an 8 do.
    """
    bottom = max(float(fragment.box[3]) for fragment in upper)
    top = min(float(fragment.box[1]) for fragment in lower)
    if bottom > _middle(lower[0]) or top < _middle(upper[-1]) or len(upper) + len(lower) < _FEWEST:
        return False
    is_pile = len(merge_columns(upper)) == len(merge_columns(lower)) == 1
    if is_pile or gap(join(upper), join(lower)) > 0:
        return False
    return not all(any(_are_stacked(one, other) for other in lower) for one in upper)


def _are_stacked(upper: Fragment, lower: Fragment) -> bool:
    """Whether two fragments may be one above the other in a digit, which is not that slender."""
    both = join([upper, lower])
    is_over = -gap(upper, lower) > _STACK_SHARE * min(upper.width, lower.width)
    is_digit = is_over and both.width > _STACK_ASPECT * both.height
    return is_digit and distance(upper, lower) < _STACK_DISTANCE


def _is_nearer(fragment: Fragment, one: Sequence[Fragment], other: Sequence[Fragment]) -> bool:
    """Whether a fragment is one of the first or nearer to them than to the others."""
    if fragment in one or fragment in other:
        return fragment in one
    return min(distance(fragment, f) for f in one) < min(distance(fragment, f) for f in other)


def _by_size(fragments: Sequence[Fragment]) -> tuple[list[Fragment], list[Fragment]]:
    """What is too tall for a bar or dot, and what may be one; stray dots are left out."""
    tall = [fragment for fragment in fragments if not may_be_mark(fragment)]
    if not tall:
        return [join(fragments)], []
    small = [fragment for fragment in fragments if may_be_mark(fragment)]
    large = [fragment for fragment in fragments if not _is_dot(fragment)]
    return tall, [p for p in small if not _is_dot(p) or any(_is_dot_of(p, o) for o in large)]


def _is_dot(fragment: Fragment) -> bool:
    return max(fragment.width, fragment.height) < _DOT


def _is_dot_of(dot: Fragment, other: Fragment) -> bool:
    """Whether a dot lies over, under or in other ink, or above it like that of an i."""
    above = dot.box[3] <= other.box[1]
    across, down = (FAR, _DOT_ABOVE) if above else (_DOT_BESIDE, _DOT_BELOW)
    return gap(dot, other) < across and gap(dot, other, axis=1) < down


def _is_underline(fragment: Fragment, digits: Sequence[Fragment]) -> bool:
    """Whether a fragment lies closely below two digits or more, so that it is part of neither."""
    return sum(_lies_under(fragment, digit) for digit in digits) > 1


def _lies_under(fragment: Fragment, digit: Fragment) -> bool:
    below = float(fragment.box[1] - digit.box[3])
    overlap = -gap(fragment, digit)
    return -_UNDERLINE_OVERLAP < below < ROW and overlap > _UNDERLINE_SHARE * digit.width


def _attach(small: Sequence[Fragment], digits: Sequence[Fragment]) -> list[Fragment]:
    """Join each bar and dot to the nearest digit; one beside it stays a primitive of its own."""
    joined = [[digit] for digit in digits]
    alone: list[Fragment] = []
    for part in small:
        distances = [
            distance(part, digit) - _OVERLAP_DISCOUNT * max(-gap(part, digit), 0)
            for digit in digits
        ]
        nearest = min(range(len(digits)), key=distances.__getitem__)
        if _may_be_part_of(part, digits[nearest]):
            joined[nearest].append(part)
        else:
            alone.append(part)
    return [join(members) for members in joined] + _merge_connected(alone, _certainly_one)


def _may_be_part_of(part: Fragment, digit: Fragment) -> bool:
    if _is_dot(part):
        return gap(part, digit) < FAR
    return gap(part, digit) < _BAR_GAP and gap(part, digit, axis=1) < ROW


def _touch(one: Fragment, other: Fragment) -> bool:
    return distance(one, other) < NEAR / 2


def _certainly_one(one: Fragment, other: Fragment) -> bool:
    """Whether two fragments cross, lie one on top of the other, or one within the other."""
    overlap, down = -gap(one, other), gap(one, other, axis=1)
    if overlap <= 0 or down > ROW:
        return False
    narrow, wide = sorted((one, other), key=lambda fragment: fragment.width)
    if min(narrow.box[0] - wide.box[0], wide.box[2] - narrow.box[2]) > _INSIDE:
        return True
    lower = min(one.height, other.height)
    if down > -_STACK_OVERLAP * lower and overlap > _STACK_SHARE * narrow.width:
        return True
    return overlap > _CROSSING_OVERLAP and distance(one, other) < _CROSSING_DISTANCE


def _merge_connected(
    fragments: Sequence[Fragment], connected: Callable[[Fragment, Fragment], bool]
) -> list[Fragment]:
    """Join all fragments that are linked by a chain of ``connected`` pairs."""
    return _joined_chains(fragments, lambda i, j: connected(fragments[i], fragments[j]))


def _joined_chains(
    fragments: Sequence[Fragment], linked: Callable[[int, int], bool]
) -> list[Fragment]:
    """Join all fragments that are linked, by their places in the list, or through others."""
    chains: list[list[int]] = []
    for place in range(len(fragments)):
        merged, others = [place], []
        for chain in chains:
            if any(linked(place, member) for member in chain):
                merged += chain
            else:
                others.append(chain)
        chains = [*others, merged]
    return [join(fragments[place] for place in chain) for chain in chains]
