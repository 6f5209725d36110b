"""A number becomes digits: what stands apart is cut, what crosses is joined, the rest is proposed.

Ink is over-segmented into atoms in reading order, neighbouring atoms are proposed as one digit
where geometry leaves a doubt, and the cheapest sequence of groups is found by dynamic programming,
as in Casey and Lecolinet, "A Survey of Methods and Strategies in Character Segmentation" (1996).
What a group costs besides its geometry, the caller finds out by reading it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from zen_digits.core.reading.fragments import Part, distance, gap, join
from zen_digits.core.reading.grouping import (
    FAR,
    NEAR,
    ROW,
    TALL,
    atoms_of,
    columns_of,
    in_reading_order,
)
from zen_digits.core.reading.splitting import Cutting, are_cut, cut_wide

Span = tuple[int, int]
"""First atom of a group, and the one after its last."""

_TOGETHER = 1.3  # drawings of one digit are far more frequent than digits drawn that close
_NARROW = 0.5  # two parts that are no wider are parallel ones rather than a 4
_UPPER = 0.4  # of a 5's height: its bar is up there
_MANY = 1.5  # hardly any digit has more than two tall strokes
_SURELY_TWO = -5.0
_LONGEST = 12  # atoms, as a wide stroke may be cut into many
_MOST_LIFTS = 4
_MOST_PARTS = 60
_MOST_SPANS = 150


@dataclass(frozen=True, slots=True)
class Lattice:
    """Atoms in reading order, the groups of them that may be digits, and what each costs.

    Costs are negative log likelihoods, up to a constant, by geometry alone.
    """

    atoms: tuple[Part, ...]
    spans: tuple[Span, ...]
    costs: tuple[float, ...]
    severing: tuple[bool, ...]
    """Whether a group is cut off from something that it touches."""

    @property
    def groups(self) -> list[Part]:
        """The ink of each span."""
        return [join(self.atoms[first:last]) for first, last in self.spans]

    def cheapest(self, costs: Sequence[float]) -> list[int]:
        """The sequence of spans, by index, that covers all atoms at the least sum of ``costs``."""
        best: list[tuple[float, int]] = [(0.0, -1)] + [(float("inf"), -1)] * len(self.atoms)
        for index in sorted(range(len(self.spans)), key=lambda index: self.spans[index]):
            first, last = self.spans[index]
            best[last] = min(best[last], (best[first][0] + costs[index], index))
        chosen: list[int] = []
        place = len(self.atoms)
        while place:
            chosen.append(best[place][1])
            place = self.spans[chosen[-1]][0]
        return chosen[::-1]


def propose(parts: Sequence[Part], cutting: Cutting | None) -> Lattice:
    """The ways in which parts may be grouped into digits; at least one part is wanted.

    Without ``cutting`` no single stroke or component is cut. Beyond a cap of parts or proposals,
    geometry alone decides.
    """
    if len(parts) > _MOST_PARTS:
        return _certain(columns_of(parts))
    atoms = atoms_of(parts)
    if cutting is not None:
        atoms = [piece for atom in atoms for piece in cut_wide(atom, cutting)]
    atoms = in_reading_order(atoms)
    lattice = _hypotheses(atoms, cutting.unbroken if cutting else 0.0)
    if len(lattice.spans) <= _MOST_SPANS:
        return lattice
    spans = [lattice.spans[index] for index in lattice.cheapest(lattice.costs)]
    return _certain([join(atoms[first:last]) for first, last in spans])


def _certain(atoms: Sequence[Part]) -> Lattice:
    spans = tuple((index, index + 1) for index in range(len(atoms)))
    return Lattice(tuple(atoms), spans, (0.0,) * len(atoms), (False,) * len(atoms))


def _hypotheses(atoms: Sequence[Part], unbroken: float) -> Lattice:
    """Each atom alone, and neighbours together where geometry does not rule it out."""
    bonds = [_bond(left, right) for left, right in pairwise(atoms)]
    cuts = [False, *(are_cut(left, right) for left, right in pairwise(atoms))]
    costs: dict[Span, float] = {}
    for first in range(len(atoms)):
        for last in range(first + 1, min(first + _LONGEST, len(atoms)) + 1):
            within = bonds[first : last - 1]
            lifts = len(within) - sum(cuts[first + 1 : last])
            if lifts > _MOST_LIFTS or min(within[-1:], default=0.0) < _SURELY_TWO:
                break
            excess = _excess(join(atoms[first:last])) if within else 0.0
            many = _MANY * max(lifts - 1, 0)
            costs[first, last] = excess + many + unbroken * cuts[first] - sum(within)
    touching = [_touch(left, right) for left, right in pairwise(atoms)]
    ends = [False, *touching, False]
    severing = tuple(ends[first] or ends[last] for first, last in costs)
    return Lattice(tuple(atoms), tuple(costs), tuple(costs.values()), severing)


def _touch(left: Part, right: Part) -> bool:
    return are_cut(left, right) or (
        gap(left, right) < NEAR / 2 and distance(left, right) < NEAR / 2
    )


def _bond(left: Part, right: Part) -> float:
    """How much better two neighbours are as one digit than as two, by geometry.

    The strokes of one digit touch, or begin and end at different heights as those of an open 4.
    """
    if are_cut(left, right):
        return 0.0
    if gap(left, right) > FAR or gap(left, right, axis=1) > ROW or _is_sign(left, right):
        return _SURELY_TWO - 1
    apart = max(distance(left, right), gap(left, right))
    lower = float(right.box[3] - left.box[3])
    uneven = max(lower, 0.6 * abs(lower), 0.6 * abs(float(right.box[1] - left.box[1])))
    nearness = 1 - apart / NEAR if apart < NEAR else 2 * (NEAR - apart)
    bond = _TOGETHER + 8 * min(uneven, 0.45) + nearness + _crossing(left, right, apart)
    return bond - 5.5 * max(_breadth(join([left, right])), _NARROW)


def _is_sign(left: Part, right: Part) -> bool:
    """Whether one of two is a bar beside the other that is not that of a 5, but a minus."""
    if min(left.height, right.height) >= TALL or gap(left, right) < NEAR:
        return False
    return left.height < TALL or float(right.box[3]) > float(left.box[1]) + _UPPER * left.height


def _crossing(left: Part, right: Part, apart: float) -> float:
    """What speaks for one digit where two parts overlap across, and more so if they touch."""
    overlap = -gap(left, right)
    share = min(overlap / max(min(left.width, right.width), 0.1), 1)
    touching = 4 * max(share - 0.5, 0) if apart < NEAR / 2 else 0
    return touching + 6 * max(overlap - NEAR, 0)


def _excess(group: Part) -> float:
    """What speaks against a group because it is wider than a digit."""
    return 6 * max(_breadth(group) - 1.1, 0)


def _breadth(group: Part) -> float:
    return group.width / max(group.height, TALL)
