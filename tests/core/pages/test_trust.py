"""A page of which most is in doubt is not trusted."""

from dataclasses import replace

import pytest

from zen_digits.core.pages.result import PageLine, PageNumber
from zen_digits.core.pages.trust import doubt_misread_page


def line(*clear: bool) -> PageLine:
    box = (0.0, 0.0, 20.0, 40.0)
    return PageLine(
        tuple(PageNumber("7", box, 1.0, each, (), (not each,)) for each in clear), (box,)
    )


@pytest.mark.parametrize(
    ("clear", "trusted"),
    [([True, True, False], True), ([True, False], True), ([True, False, False, False], False)],
)
def test_a_page_is_trusted_where_enough_of_it_is_clear(clear: list[bool], trusted: bool) -> None:
    lines = doubt_misread_page([line(*clear), line()])
    assert [number.is_digit for number in lines[0].numbers] == [c and trusted for c in clear]
    assert lines[1] == line()
    assert len(lines[0].not_digits) == 1


def test_numbers_in_doubt_for_where_they_stand_cost_no_trust() -> None:
    near_the_border = replace(line(True).numbers[0], is_digit=False)
    lines = doubt_misread_page([line(True), PageLine((near_the_border,) * 5)])
    assert [number.is_digit for each in lines for number in each.numbers] == [True, *[False] * 5]
