"""The lattice of digit hypotheses, and the cheapest path through it.

Ink is over-segmented into primitives in reading order; neighbouring primitives are proposed as one
digit where geometry leaves room for doubt; dynamic programming finds the cheapest sequence of
hypotheses (Casey and Lecolinet, "A Survey of Methods and Strategies in Character Segmentation",
1996). What a hypothesis costs besides its geometry, the caller learns by reading it.
"""

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import accumulate, pairwise

from zen_digits.core.reading.fragments import Fragment, distance, gap, have_common_source, join
from zen_digits.core.reading.grouping import (
    FAR,
    NEAR,
    ROW,
    TALL,
    in_reading_order,
    join_dotted,
    may_be_mark,
    merge_certain,
    merge_columns,
    split_lines,
)
from zen_digits.core.reading.limits import MOST_FRAGMENTS, MOST_HYPOTHESES
from zen_digits.core.reading.splitting import PIXEL_RULES, SplitRules, split_wide

Span = tuple[int, int]
"""The first primitive of a hypothesis, and the one after its last."""

# A hypothesis with more of these is not proposed.
_MOST_PRIMITIVES = 12  # a wide stroke alone may be split into 11
_MOST_PEN_LIFTS = 4

_UNKNOWN = 1e12  # nats: more than any path of known costs

# Weights of the geometry. Scores are log likelihood ratios (nats) of "one digit" to "two"; lengths
# are in line heights. No theory gives these values; tests/probes/whole_numbers.py measures what
# changing them does to real handwriting.
_PRIOR = 1.3  # nats: a digit of two strokes is far more frequent than two digits this close
_CERTAINLY_TWO = -5.0  # nats: with a lower score, two neighbours are never one digit
_UNEVEN = 8  # nats per length that the ends are uneven, like those of an open 4
_MOST_UNEVEN = 0.45  # length; more unevenness counts as this
_UNEVEN_OTHERWISE = 0.6  # × the unevenness, unless the right stroke ends lower, as in a 4
_APART = 2  # nats per length of distance beyond NEAR, against one digit
_OVERLAP = 6  # nats per length of horizontal overlap beyond NEAR
_TOUCHING_OVERLAP = 4  # nats per fraction of the narrower width that overlaps, if both touch
_LEAST_FRACTION = 0.5  # of that width; less overlap counts nothing
_LEAST_WIDTH = 0.1  # length; anything narrower counts as this wide
_ASPECT = 5.5  # nats for the aspect ratio of both together, against one digit
_LEAST_ASPECT = 0.5  # a narrower pair counts as this: it is two parallel strokes, not a 4
_TOO_WIDE = 6  # nats for each unit of aspect ratio beyond the widest digit's
_WIDEST = 1.1  # aspect ratio of the widest digit
_HOPELESS = (
    2.2  # aspect ratio beyond which primitives are not proposed as one, but for a whole component
)
_PER_LIFT = 1.5  # nats for each pen lift after the first
_BAR_OF_5 = 0.4  # × the height of a 5: its bar does not reach lower


@dataclass(frozen=True, slots=True)
class Lattice:
    """Primitives in reading order, the spans of them that may be digits, and what each costs.

    Costs are negative log likelihoods, up to a constant, by geometry alone.
    """

    primitives: tuple[Fragment, ...]
    spans: tuple[Span, ...]
    costs: tuple[float, ...]
    severed: tuple[bool, ...]
    """Whether a span is cut off from ink that it touches."""

    @classmethod
    def without_alternatives(cls, primitives: Sequence[Fragment]) -> "Lattice":
        """Each primitive is a digit."""
        count = len(primitives)
        spans = tuple((index, index + 1) for index in range(count))
        return cls(tuple(primitives), spans, (0.0,) * count, (False,) * count)

    @property
    def fragments(self) -> list[Fragment]:
        """The ink of each span."""
        return [join(self.primitives[first:last]) for first, last in self.spans]

    def cheapest_path(self, costs: Sequence[float]) -> list[int]:
        """The spans, by index, that cover all primitives at the least sum of ``costs``.

        A cost that is no finite number counts as ``_UNKNOWN``: every primitive alone is a span, so
        that there is a path whatever the costs are.
        """
        count = len(self.primitives)
        best: list[tuple[float, int]] = [(0.0, -1)] + [(math.inf, -1)] * count
        for index in sorted(range(len(self.spans)), key=lambda index: self.spans[index]):
            first, last = self.spans[index]
            cost = costs[index] if abs(costs[index]) < _UNKNOWN else _UNKNOWN  # also where NaN
            best[last] = min(best[last], (best[first][0] + cost, index))
        path: list[int] = []
        place = count
        while place:
            path.append(best[place][1])
            place = self.spans[path[-1]][0]
        return path[::-1]


def build_lattice(fragments: Sequence[Fragment], rules: SplitRules | None) -> Lattice:
    """The ways in which one or more fragments may form digits.

    Without ``rules`` no single stroke or component is split. Beyond a number of fragments or
    hypotheses, geometry alone decides.
    """
    fragments = join_dotted(fragments)
    if len(fragments) > MOST_FRAGMENTS:
        return Lattice.without_alternatives(merge_columns(fragments))
    lines = [_primitives(line, rules) for line in split_lines(fragments)]
    primitives = [primitive for line in lines for primitive in line]
    breaks = set(accumulate(len(line) for line in lines))
    lattice = _lattice(primitives, breaks, rules.whole_bonus if rules else 0.0)
    if len(lattice.spans) <= MOST_HYPOTHESES:
        return lattice
    path = [lattice.spans[index] for index in lattice.cheapest_path(lattice.costs)]
    return Lattice.without_alternatives([join(primitives[a:b]) for a, b in path])


def _primitives(line: Sequence[Fragment], rules: SplitRules | None) -> list[Fragment]:
    """The primitives of a line, in reading order."""
    if rules is PIXEL_RULES:
        primitives = merge_certain(line, partial(split_wide, rules=rules))
    else:
        primitives = merge_certain(line)
        if rules is not None:
            primitives = [part for whole in primitives for part in split_wide(whole, rules)]
    return in_reading_order(primitives)


def _lattice(
    primitives: Sequence[Fragment], breaks: Collection[int], whole_bonus: float
) -> Lattice:
    """Each primitive alone, and neighbours together where geometry does not rule it out.

    ``breaks`` are the primitives before which a line begins.
    """
    pairs = list(pairwise(primitives))
    scores = [
        _CERTAINLY_TWO - 1 if place in breaks else same_digit_score(left, right)
        for place, (left, right) in enumerate(pairs, start=1)
    ]
    cuts = [False, *(have_common_source(left, right) for left, right in pairs)]
    costs: dict[Span, float] = {}
    for first in range(len(primitives)):
        for last in range(first + 1, min(first + _MOST_PRIMITIVES, len(primitives)) + 1):
            within = scores[first : last - 1]
            lifts = len(within) - sum(cuts[first + 1 : last])
            if lifts > _MOST_PEN_LIFTS or min(within[-1:], default=0.0) < _CERTAINLY_TWO:
                break
            aspect = _aspect(join(primitives[first:last])) if within else 0.0
            is_whole = all(cuts[first + 1 : last]) and not (
                cuts[first] or any(cuts[last : last + 1])
            )
            if aspect > _HOPELESS and not is_whole:
                continue
            too_wide = _TOO_WIDE * max(aspect - _WIDEST, 0)
            more_lifts = _PER_LIFT * max(lifts - 1, 0)
            costs[first, last] = too_wide + more_lifts + whole_bonus * cuts[first] - sum(within)
    ends = [False, *(_touch(left, right) for left, right in pairs), False]
    severed = tuple(ends[first] or ends[last] for first, last in costs)
    return Lattice(tuple(primitives), tuple(costs), tuple(costs.values()), severed)


def _touch(left: Fragment, right: Fragment) -> bool:
    return have_common_source(left, right) or (
        gap(left, right) < NEAR / 2 and distance(left, right) < NEAR / 2
    )


def same_digit_score(left: Fragment, right: Fragment) -> float:
    """How much better two neighbours are as one digit than as two, by geometry, in nats.

    The strokes of one digit touch, or begin and end at different heights as those of an open 4.
    """
    if have_common_source(left, right):
        return 0.0
    if gap(left, right) > FAR or gap(left, right, axis=1) > ROW or _is_minus(left, right):
        return _CERTAINLY_TWO - 1
    apart = max(distance(left, right), gap(left, right))
    nearness = 1 - apart / NEAR if apart < NEAR else _APART * (NEAR - apart)
    uneven = _UNEVEN * min(_unevenness(left, right), _MOST_UNEVEN)
    score = _PRIOR + uneven + nearness + _overlap_score(left, right, apart)
    return score - _ASPECT * max(_aspect(join([left, right])), _LEAST_ASPECT)


def _unevenness(left: Fragment, right: Fragment) -> float:
    """How far apart the tops or bottoms are vertically; most so if the right one ends lower."""
    lower = float(right.box[3] - left.box[3])
    tops = abs(float(right.box[1] - left.box[1]))
    return max(lower, _UNEVEN_OTHERWISE * abs(lower), _UNEVEN_OTHERWISE * tops)


def _is_minus(left: Fragment, right: Fragment) -> bool:
    """Whether one is a bar beside the other: a minus sign, but not the bar of a 5."""
    if not (may_be_mark(left) or may_be_mark(right)) or gap(left, right) < NEAR:
        return False
    return may_be_mark(left) or float(right.box[3]) > float(left.box[1]) + _BAR_OF_5 * left.height


def _overlap_score(left: Fragment, right: Fragment, apart: float) -> float:
    """The evidence for one digit in a horizontal overlap, stronger if both touch."""
    overlap = -gap(left, right)
    fraction = min(overlap / max(min(left.width, right.width), _LEAST_WIDTH), 1)
    touching = _TOUCHING_OVERLAP * max(fraction - _LEAST_FRACTION, 0) if apart < NEAR / 2 else 0
    return touching + _OVERLAP * max(overlap - NEAR, 0)


def _aspect(fragment: Fragment) -> float:
    """Width over height; what is low counts as tall enough for a digit."""
    return fragment.width / max(fragment.height, TALL)
