"""Signs beside the digits of a picture are left out: points, commas and dashes are no digits.

Lengths are in line heights, as everywhere about fragments.
"""

from collections.abc import Sequence

from zen_digits.core.reading.fragments import Fragment, gap
from zen_digits.core.reading.grouping import may_be_mark

# Chosen on development pictures.
_OVER = 0.3  # of its width: a sign lies no more over or under a digit
_LARGEST_POINT = 0.32  # the longer side of a comma
_LOW = 0.55  # of the digit beside it: a point's top lies lower
_FLAT = 1.3  # width over height of a dash, at least
_NARROWEST = 0.1  # a shorter dash is dust
_MIDDLE = (0.3, 0.75)  # of the digit beside it: a dash is there …
_APART, _HIGHEST = 0.06, 0.12  # … or so far from the digit and so low that it is no bar of it


def find_signs(fragments: Sequence[Fragment]) -> tuple[list[Fragment], list[Fragment]]:
    """The fragments that may be parts of digits, and those that are signs beside them."""
    tall = [fragment for fragment in fragments if not may_be_mark(fragment)]
    parts: list[Fragment] = []
    signs: list[Fragment] = []
    for fragment in fragments:
        is_sign = may_be_mark(fragment) and _is_sign(fragment, tall)
        (signs if is_sign else parts).append(fragment)
    return parts, signs


def _is_sign(fragment: Fragment, tall: Sequence[Fragment]) -> bool:
    beside = [(gap(fragment, digit), digit) for digit in tall]
    if not beside or any(-apart > _OVER * fragment.width for apart, _ in beside):
        return False
    apart, digit = min(beside, key=lambda each: each[0])
    return _is_point(fragment, digit) or _is_dash(fragment, digit, apart)


def _is_point(fragment: Fragment, digit: Fragment) -> bool:
    small = max(fragment.width, fragment.height) < _LARGEST_POINT
    return small and float(fragment.box[1]) > float(digit.box[1]) + _LOW * digit.height


def _is_dash(fragment: Fragment, digit: Fragment, apart: float) -> bool:
    if fragment.width < max(_FLAT * fragment.height, _NARROWEST):
        return False
    middle = float(fragment.box[1] + fragment.box[3]) / 2
    place = (middle - float(digit.box[1])) / digit.height
    return _MIDDLE[0] < place < _MIDDLE[1] or (apart > _APART and place > _HIGHEST)
