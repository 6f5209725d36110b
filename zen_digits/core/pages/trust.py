"""Trust: where most of a page looks like no digits, the rest of it is in doubt.

A page that was taken upside down, or whose printed lines were taken for ink, is misread as a whole:
what looks like a digit there is one by chance. Numbers that are in doubt for where they stand only
do not tell of that.
"""

from collections.abc import Sequence
from dataclasses import replace

from zen_digits.core.pages.result import PageLine, PageNumber

_CLEAR = 0.4  # of a page's numbers; chosen on composed pages


def doubt_misread_page(lines: Sequence[PageLine]) -> list[PageLine]:
    """The same lines; all of their numbers are in doubt where few are clear."""
    clear = [not any(number.doubts) for line in lines for number in line.numbers]
    if sum(clear) >= _CLEAR * len(clear):
        return list(lines)
    return [replace(line, numbers=tuple(map(_in_doubt, line.numbers))) for line in lines]


def _in_doubt(number: PageNumber) -> PageNumber:
    return replace(number, is_digit=False)
