"""Numbers that may be torn or merged are in doubt, and no others."""

from dataclasses import replace

import numpy as np

from zen_digits.core.ink.mnist_format import preprocess
from zen_digits.core.pages.result import PageNumber, PageSign
from zen_digits.core.pages.spacing import doubt_spacing
from zen_digits.core.reading.result import DigitReading, Reading


def number(*lefts: float) -> PageNumber:
    """A number whose digits are 20 wide and 40 high."""
    reading = Reading((1.0, 0.0), ("0", "1"), 9.0, True)
    boxes = [(left, 0.0, left + 20, 40.0) for left in lefts]
    image = np.zeros((28, 28), np.uint8)
    digits = tuple(
        DigitReading(box, image, reading, lambda: preprocess(image.astype(np.float32)))
        for box in boxes
    )
    whole = (lefts[0], 0.0, lefts[-1] + 20, 40.0)
    return PageNumber("0" * len(lefts), whole, 1.0, True, digits, (False,) * len(lefts))


def sure(*lines: list[PageNumber]) -> list[list[bool]]:
    return [[each.is_digit for each in line] for line in doubt_spacing(lines, 40)]


def test_numbers_that_stand_close_may_be_one() -> None:
    line = [number(0, 28), number(84, 112), number(300, 328)]
    assert sure(line) == [[False, False, True]]


def test_a_number_with_one_wide_gap_may_be_two() -> None:
    assert sure([number(0, 28, 56)], [number(0, 28, 70, 98)]) == [[True], [False]]


def test_a_gap_with_a_sign_in_it_is_no_doubt() -> None:
    date = replace(number(0, 28, 70, 98), signs=(PageSign("/", (50.0, 0.0, 66.0, 40.0)),))
    assert sure([number(0, 28, 56)], [date]) == [[True], [True]]


def test_digits_that_are_all_far_apart_as_in_boxes_are_one_number() -> None:
    assert sure([number(0, 50, 100)], [number(0, 52, 101)]) == [[True], [True]]


def test_a_line_without_numbers_stays() -> None:
    assert sure([], [number(0)]) == [[], [True]]


def test_numbers_of_a_column_are_not_parts_of_those_before_it() -> None:
    lines = [[number(0, 28), number(84, 112)] for _ in range(3)]
    assert sure(*lines) == [[True, True]] * 3


def test_boxes_of_one_digit_are_no_columns() -> None:
    lines = [[number(0, 44), number(88), number(132, 176)] for _ in range(3)]
    assert sure(*lines) == [[False, False, False]] * 3
