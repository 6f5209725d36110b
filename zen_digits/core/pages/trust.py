"""Trust: where most of a page is in doubt, so is the rest of it.

A page that was taken upside down, or whose printed lines were taken for ink, is misread as a whole:
what looks like a digit there is one by chance.
"""

from collections.abc import Sequence
from dataclasses import replace

from zen_digits.core.pages.result import PageLine, PageNumber

_ACCEPTED = 0.4  # of a page's numbers; chosen on composed pages


def doubt_misread_page(lines: Sequence[PageLine]) -> list[PageLine]:
    """The same lines; all of their numbers are in doubt where few are not."""
    accepted = [number.is_digit for line in lines for number in line.numbers]
    if sum(accepted) >= _ACCEPTED * len(accepted):
        return list(lines)
    return [replace(line, numbers=tuple(map(_in_doubt, line.numbers))) for line in lines]


def _in_doubt(number: PageNumber) -> PageNumber:
    return replace(number, is_digit=False)
