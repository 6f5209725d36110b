"""A page of which most is in doubt is not trusted."""

import pytest

from zen_digits.core.pages.result import PageLine, PageNumber
from zen_digits.core.pages.trust import doubt_misread_page


def line(*accepted: bool) -> PageLine:
    box = (0.0, 0.0, 20.0, 40.0)
    return PageLine(tuple(PageNumber("7", box, 1.0, each, (), ()) for each in accepted), (box,))


@pytest.mark.parametrize(
    ("accepted", "trusted"),
    [([True, True, False], True), ([True, False], True), ([True, False, False, False], False)],
)
def test_a_page_is_trusted_where_enough_of_it_is_accepted(
    accepted: list[bool], trusted: bool
) -> None:
    lines = doubt_misread_page([line(*accepted), line()])
    assert [number.is_digit for number in lines[0].numbers] == [a and trusted for a in accepted]
    assert lines[1] == line()
    assert len(lines[0].not_digits) == 1
