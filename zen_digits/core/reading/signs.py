"""Signs beside the digits of a picture are left out: points, commas, dashes and slashes.

Lengths are in line heights, as everywhere about fragments.
"""

from collections.abc import Sequence

from zen_digits.core.reading.fragments import Fragment, gap
from zen_digits.core.reading.grouping import may_be_mark
from zen_digits.core.reading.slashes import Shape, Slash, judge, shape_of

# Chosen on development pictures.
_OVER = 0.3  # of its width: a sign lies no more over or under a digit
_LARGEST_POINT = 0.32  # the longer side of a point or short comma
_LONGEST_COMMA, _BELOW = 0.6, 0.06  # a longer one ends so far below the digit
_LOW = 0.55  # of the digit beside it: a point's top lies lower
_FLAT = 1.3  # width over height of a dash, at least
_NARROWEST = 0.1  # a shorter dash is dust
_MIDDLE = (0.3, 0.75)  # of the digit beside it: a dash is there …
_APART, _HIGHEST = 0.06, 0.12  # … or so far from the digit and so low that it is no bar of it


def find_signs(fragments: Sequence[Fragment]) -> tuple[list[Fragment], list[Fragment]]:
    """The fragments that may be parts of digits, and those that are signs beside them."""
    tall = [fragment for fragment in fragments if not may_be_mark(fragment)]
    digits = [fragment for fragment in tall if not _is_long_comma(fragment, tall)]
    slashes = _slashes(digits)
    parts: list[Fragment] = []
    signs: list[Fragment] = []
    for fragment in fragments:
        is_sign = fragment in slashes or (fragment not in digits and _is_sign(fragment, digits))
        (signs if is_sign else parts).append(fragment)
    return parts, signs


def _slashes(digits: Sequence[Fragment]) -> list[Fragment]:
    """What is clearly a slash between the first and the last digit."""
    order = sorted(digits, key=lambda fragment: fragment.centre)
    shapes = [_shape(fragment) for fragment in order]
    return [
        order[place]
        for place in range(1, len(order) - 1)
        if judge(shapes[place], [*shapes[:place], *shapes[place + 1 :]]) is Slash.YES
    ]


def _shape(fragment: Fragment) -> Shape:
    return shape_of(fragment.cells[:, 0], fragment.cells[:, 1])


def _is_long_comma(fragment: Fragment, tall: Sequence[Fragment]) -> bool:
    """Whether what is as high as a small digit hangs below the foot of the digit beside it."""
    others = [other for other in tall if other.height > _LONGEST_COMMA]
    if fragment.height > _LONGEST_COMMA or fragment.width > fragment.height or not others:
        return False
    digit = min(others, key=lambda other: gap(fragment, other))
    top, bottom = float(fragment.box[1]), float(fragment.box[3])
    is_low = float(digit.box[1]) + _LOW * digit.height < top < float(digit.box[3])
    return is_low and bottom > float(digit.box[3]) + _BELOW


def _is_sign(fragment: Fragment, tall: Sequence[Fragment]) -> bool:
    beside = [(gap(fragment, digit), digit) for digit in tall]
    if not beside or any(-apart > _OVER * fragment.width for apart, _ in beside):
        return False
    apart, digit = min(beside, key=lambda each: each[0])
    if _is_long_comma(fragment, [fragment, digit]) or _is_point(fragment, digit):
        return True
    return _is_dash(fragment, digit, apart)


def _is_point(fragment: Fragment, digit: Fragment) -> bool:
    small = max(fragment.width, fragment.height) < _LARGEST_POINT
    return small and float(fragment.box[1]) > float(digit.box[1]) + _LOW * digit.height


def _is_dash(fragment: Fragment, digit: Fragment, apart: float) -> bool:
    if fragment.width < max(_FLAT * fragment.height, _NARROWEST):
        return False
    middle = float(fragment.box[1] + fragment.box[3]) / 2
    place = (middle - float(digit.box[1])) / digit.height
    return _MIDDLE[0] < place < _MIDDLE[1] or (apart > _APART and place > _HIGHEST)
