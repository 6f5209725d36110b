"""What surely belongs together becomes an atom: bars and dots join their digit, strokes that cross
each other; slips of the hand and underlines are left out.

Lengths are in line heights, as everywhere about parts.
"""

from collections.abc import Callable, Sequence

from zen_digits.core.reading.fragments import Part, distance, gap, join

TALL = 0.4
"""Nothing lower is surely more than a bar or a dot."""
FAR = 0.25
"""Strokes of one digit are closer across."""
NEAR = 0.08
"""What is nearer than this is taken to touch."""
ROW = 0.3
"""What is farther apart down stands in two rows."""
_DOT = 0.15  # nothing larger is a dot
_OVER = 0.02  # across; what is closer lies over, under or in it
_HIGH, _LOW = 0.5, 0.25  # a dot farther above, or below, is a slip of the hand
_GRAZING = 0.15  # an underline may cut so far into a digit
_BESIDE = 0.05  # a dot farther from all else, across, belongs to nothing


def atoms_of(parts: Sequence[Part]) -> list[Part]:
    """The atoms of a drawing that has at least one part, in any order."""
    whole, small = _by_size(parts)
    hosts = _unite(whole, _surely_one)
    bars = _unite([part for part in small if not _is_underline(part, hosts)], _touching)
    return _attach(bars, hosts)


def columns_of(parts: Sequence[Part]) -> list[Part]:
    """Parts that overlap across, or nearly, as one; dots are left out where there is more."""
    groups: list[list[Part]] = []
    right = float("-inf")
    large = [part for part in parts if not _is_dot(part)] or parts
    for part in sorted(large, key=lambda part: float(part.box[0])):
        if part.box[0] - right < _BESIDE and groups:
            groups[-1].append(part)
        else:
            groups.append([part])
        right = max(right, float(part.box[2]))
    return [join(group) for group in groups]


def in_reading_order(atoms: Sequence[Part]) -> list[Part]:
    """Row by row, each from left to right."""
    rows: list[list[Part]] = []
    bottom = float("-inf")
    for atom in sorted(atoms, key=lambda atom: float(atom.box[1])):
        if atom.box[1] - bottom > ROW or not rows:
            rows.append([])
        rows[-1].append(atom)
        bottom = max(bottom, float(atom.box[3]))
    return [atom for row in rows for atom in sorted(row, key=lambda atom: atom.middle)]


def _by_size(parts: Sequence[Part]) -> tuple[list[Part], list[Part]]:
    """What surely is no bar or dot, and what may be one; stray dots are left out."""
    whole = [part for part in parts if part.height >= TALL]
    if not whole:
        return [join(parts)], []
    small = [part for part in parts if part.height < TALL]
    large = [part for part in parts if not _is_dot(part)]
    return whole, [part for part in small if not _is_dot(part) or _belongs(part, large)]


def _is_dot(part: Part) -> bool:
    return max(part.width, part.height) < _DOT


def _belongs(dot: Part, others: Sequence[Part]) -> bool:
    """Whether a dot lies over, under or in something else, or above it like that of an i."""
    return any(_is_over_or_in(dot, other) for other in others)


def _is_over_or_in(dot: Part, other: Part) -> bool:
    above = dot.box[3] <= other.box[1]
    across, down = (FAR, _HIGH) if above else (_BESIDE, _LOW)
    return gap(dot, other) < across and gap(dot, other, axis=1) < down


def _is_underline(part: Part, hosts: Sequence[Part]) -> bool:
    """Whether a part lies closely below two digits or more: no digit has it."""
    return sum(_lies_under(part, host) for host in hosts) > 1


def _lies_under(part: Part, host: Part) -> bool:
    below = float(part.box[1] - host.box[3])
    return -_GRAZING < below < ROW and -gap(part, host) > 0.5 * host.width


def _attach(small: Sequence[Part], hosts: Sequence[Part]) -> list[Part]:
    """Give bars and dots to the host that each is nearest to; what lies beside it is in doubt."""
    family = [[host] for host in hosts]
    alone: list[Part] = []
    for part in small:
        nearness = [distance(part, host) - 0.5 * max(-gap(part, host), 0) for host in hosts]
        nearest = min(range(len(hosts)), key=nearness.__getitem__)
        if _may_belong(part, hosts[nearest]):
            family[nearest].append(part)
        else:
            alone.append(part)
    return [join(members) for members in family] + _unite(alone, _surely_one)


def _may_belong(part: Part, host: Part) -> bool:
    if _is_dot(part):
        return gap(part, host) < FAR
    return gap(part, host) < _OVER and gap(part, host, axis=1) < ROW


def _touching(one: Part, other: Part) -> bool:
    return distance(one, other) < NEAR / 2


def _surely_one(one: Part, other: Part) -> bool:
    """Whether two parts cross, lie on top of each other, or one of them within the other."""
    across = -gap(one, other)
    if across <= 0 or gap(one, other, axis=1) > ROW:
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
