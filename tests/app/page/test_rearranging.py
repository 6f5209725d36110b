"""Numbers that are joined and split, and where added ones go."""

import numpy as np

from zen_digits.app.page.entry import Entry
from zen_digits.app.page.reading_order import NO_LINE, in_order
from zen_digits.app.page.rearranging import covered, joined, pieces, split, widest_gap
from zen_digits.core.ink.mnist_format import preprocess
from zen_digits.core.labels import DIGITS
from zen_digits.core.pages.result import PageNumber, PageSign
from zen_digits.core.reading.result import Box, DigitReading, Reading

_IMAGE, _INK = np.zeros((28, 28), np.uint8), np.ones((9, 9), np.float32)


def number(text: str, left: float, top: float = 0.0, *, doubtful: bool = False) -> PageNumber:
    """A number, each character of which is 10 wide and 20 high."""
    digits, signs = [], []
    for place, each in enumerate(text):
        box: Box = (left + 10 * place, top, left + 10 * place + 8, top + 20)
        if each.isdigit():
            shares = tuple(1.0 if label == each else 0.0 for label in DIGITS)
            reading = Reading(shares, DIGITS, 9.0, is_digit=True)
            digits.append(DigitReading(box, _IMAGE, reading, lambda: preprocess(_INK)))
        else:
            signs.append(PageSign(each, box))
    box = (left, top, left + 10 * len(text) - 2, top + 20)
    doubts = (doubtful,) * len(digits)
    return PageNumber(text, box, 0.9, not doubtful, tuple(digits), doubts, tuple(signs))


def entry(text: str, left: float, line: int = 0, *, doubtful: bool = False) -> Entry:
    read = number(text, left, 40.0 * line, doubtful=doubtful)
    return Entry(line, 0, read, text)


def test_what_is_joined_has_all_of_both() -> None:
    one = joined(entry("12", 0), entry("3.4", 40, doubtful=True))
    assert one.text == one.number.text == "123.4"
    assert one.number.box == (0, 0, 68, 20)
    assert [digit.reading.text for digit in one.number.digits] == list("1234")
    assert one.number.doubts == (False, False, True, True)
    assert one.doubtful
    assert one.by_hand


def test_what_is_split_has_the_signs_that_follow_its_digits() -> None:
    first, second = split(entry("12,345", 0), 2)
    assert (first.text, second.text) == ("12,", "345")
    assert [sign.text for sign in first.number.signs] == [","]
    assert second.number.signs == ()
    assert first.number.box == (0, 0, 28, 20)
    assert second.number.box == (30, 0, 58, 20)
    assert pieces(entry("12,345", 0).number, 2) == ("12,", "345")


def test_a_corrected_text_is_split_where_it_has_as_many_digits() -> None:
    corrected = Entry(0, 0, number("123", 0), "1:73", checked=True)
    assert [part.text for part in split(corrected, 1)] == ["1:", "73"]
    longer = Entry(0, 0, number("123", 0), "1234", checked=True)
    assert [part.text for part in split(longer, 1)] == ["1", "23"]


def test_the_widest_gap() -> None:
    read = joined(entry("12", 0), entry("34", 40)).number
    assert widest_gap(read) == 2
    assert widest_gap(number("5", 0)) is None


def test_an_added_number_goes_into_the_line_beside_it_or_into_one_of_its_own() -> None:
    there = [entry("11", 0), entry("22", 200), entry("33", 0, 2)]
    beside = Entry(NO_LINE, 0, number("44", 100, 4), "44")
    between = Entry(NO_LINE, 0, number("55", 100, 40), "55")
    ordered = in_order([*there, beside, between])
    assert [(each.line, each.place, each.text) for each in ordered] == [
        (0, 0, "11"), (0, 1, "44"), (0, 2, "22"), (1, 0, "55"), (2, 0, "33"),
    ]  # fmt: skip


def test_what_lies_mostly_within_another_is_covered() -> None:
    assert covered(number("1", 0), number("12", 0))
    assert not covered(number("12", 0), number("1", 0))
