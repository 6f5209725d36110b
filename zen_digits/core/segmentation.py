"""A number becomes digits: what stands apart is cut, what crosses is joined, the rest is proposed.

Ink is over-segmented into atoms from left to right, neighbouring atoms are proposed as one digit
where geometry leaves a doubt, and the cheapest sequence of groups is found by dynamic programming,
as in Casey and Lecolinet, "A Survey of Methods and Strategies in Character Segmentation" (1996).
What a group costs besides its geometry, the caller finds out by reading it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from zen_digits.core.cutting import Cutting, are_cut, cut_wide
from zen_digits.core.parts import Part, distance, gap, join

Span = tuple[int, int]
"""First atom of a group, and the one after its last."""

_DOT = 0.15  # nothing larger, in line heights, is a dot
_TALL = 0.4  # nothing lower is a digit of its own
_BESIDE = 0.05  # a dot farther from all else, across, belongs to nothing
_FAR = 0.25  # across; strokes of one digit are closer
_NEAR = 0.08  # what is nearer than this is taken to touch
_TOGETHER = 1.3  # drawings of one digit are far more frequent than digits drawn that close
_NARROW = 0.5  # two parts that are no wider are parallel ones rather than a 4
_MANY = 1.5  # hardly any digit has more than two tall strokes
_SURELY_TWO = -5.0
_LONGEST = 12  # atoms, as a wide stroke may be cut into many
_MOST_LIFTS = 4
_MOST_PARTS = 60
_MOST_SPANS = 150


@dataclass(frozen=True, slots=True)
class Lattice:
    """Atoms from left to right, the groups of them that may be digits, and what each costs.

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
        return _certain(_columns([part for part in parts if not _is_dot(part)] or parts))
    whole, small = _by_size(parts)
    atoms = _attach(small, _unite(whole, _surely_one))
    if cutting is not None:
        atoms = [piece for atom in atoms for piece in cut_wide(atom, cutting)]
    atoms.sort(key=lambda atom: atom.middle)
    lattice = _hypotheses(atoms, cutting.unbroken if cutting else 0.0)
    if len(lattice.spans) <= _MOST_SPANS:
        return lattice
    spans = [lattice.spans[index] for index in lattice.cheapest(lattice.costs)]
    return _certain([join(atoms[first:last]) for first, last in spans])


def _certain(atoms: Sequence[Part]) -> Lattice:
    spans = tuple((index, index + 1) for index in range(len(atoms)))
    return Lattice(tuple(atoms), spans, (0.0,) * len(atoms), (False,) * len(atoms))


def _columns(parts: Sequence[Part]) -> list[Part]:
    """Parts that overlap across, or nearly, as one."""
    groups: list[list[Part]] = []
    right = float("-inf")
    for part in sorted(parts, key=lambda part: float(part.box[0])):
        if part.box[0] - right < _BESIDE and groups:
            groups[-1].append(part)
        else:
            groups.append([part])
        right = max(right, float(part.box[2]))
    return [join(group) for group in groups]


def _by_size(parts: Sequence[Part]) -> tuple[list[Part], list[Part]]:
    """What could be a digit of its own, and what could not; stray dots are left out."""
    whole = [part for part in parts if part.height >= _TALL]
    if not whole:
        return [join(parts)], []
    small = [part for part in parts if part.height < _TALL]
    large = [part for part in parts if not _is_dot(part)]
    return whole, [part for part in small if not _is_dot(part) or _belongs(part, large)]


def _is_dot(part: Part) -> bool:
    return max(part.width, part.height) < _DOT


def _belongs(dot: Part, others: Sequence[Part]) -> bool:
    """Whether a dot lies over, under or in something else, or above it like that of an i."""
    return any(
        gap(dot, other) < (_BESIDE if dot.box[3] > other.box[1] else _FAR) for other in others
    )


def _attach(small: Sequence[Part], hosts: Sequence[Part]) -> list[Part]:
    """Give bars and dots to the host that each is nearest to; far ones stand for themselves."""
    family = [[host] for host in hosts]
    alone: list[Part] = []
    for part in small:
        nearness = [distance(part, host) - 0.5 * max(-gap(part, host), 0) for host in hosts]
        nearest = min(range(len(hosts)), key=nearness.__getitem__)
        if gap(part, hosts[nearest]) < _FAR:
            family[nearest].append(part)
        else:
            alone.append(part)
    return [join(members) for members in family] + _unite(alone, _close)


def _close(one: Part, other: Part) -> bool:
    return gap(one, other) < _FAR


def _surely_one(one: Part, other: Part) -> bool:
    """Whether two parts cross, lie on top of each other, or one of them within the other."""
    across = -gap(one, other)
    if across <= 0:
        return False
    narrow, wide = sorted((one, other), key=lambda part: part.width)
    if min(narrow.box[0] - wide.box[0], wide.box[2] - narrow.box[2]) > 0.12:
        return True
    lower = min(one.height, other.height)
    if gap(one, other, axis=1) > -0.3 * lower and across > 0.5 * narrow.width:
        return True
    return across > 0.2 and distance(one, other) < 0.06


def _unite(parts: Sequence[Part], same: Callable[[Part, Part], bool]) -> list[Part]:
    """Join all parts that are connected by pairs of which ``same`` is true."""
    groups: list[list[Part]] = []
    for part in parts:
        near = [group for group in groups if any(same(part, member) for member in group)]
        groups = [group for group in groups if not any(group is other for other in near)]
        groups.append([part, *(member for group in near for member in group)])
    return [join(group) for group in groups]


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
        gap(left, right) < _NEAR / 2 and distance(left, right) < _NEAR / 2
    )


def _bond(left: Part, right: Part) -> float:
    """How much better two neighbours are as one digit than as two, by geometry.

    The strokes of one digit touch, or begin and end at different heights as those of an open 4.
    """
    if are_cut(left, right):
        return 0.0
    if gap(left, right) > _FAR:
        return _SURELY_TWO - 1
    apart = max(distance(left, right), gap(left, right))
    lower = float(right.box[3] - left.box[3])
    uneven = max(lower, 0.6 * abs(lower), 0.6 * abs(float(right.box[1] - left.box[1])))
    nearness = 1 - apart / _NEAR if apart < _NEAR else 2 * (_NEAR - apart)
    bond = _TOGETHER + 8 * min(uneven, 0.45) + nearness + _crossing(left, right, apart)
    return bond - 5.5 * max(_breadth(join([left, right])), _NARROW)


def _crossing(left: Part, right: Part, apart: float) -> float:
    """What speaks for one digit where two parts overlap across, and more so if they touch."""
    overlap = -gap(left, right)
    share = min(overlap / max(min(left.width, right.width), 0.1), 1)
    touching = 4 * max(share - 0.5, 0) if apart < _NEAR / 2 else 0
    return touching + 6 * max(overlap - _NEAR, 0)


def _excess(group: Part) -> float:
    """What speaks against a group because it is wider than a digit."""
    return 6 * max(_breadth(group) - 1.1, 0)


def _breadth(group: Part) -> float:
    return group.width / max(group.height, _TALL)
