"""What a row says of a page's number is held against its digits."""

import numpy as np
import pytest

from zen_digits.core.ink.mnist_format import preprocess
from zen_digits.core.pages.punctuation import Punctuation
from zen_digits.core.pages.result import PageNumber
from zen_digits.core.pages.row_check import compare, is_number, moved, settle, vouches
from zen_digits.core.reading.result import DigitReading, Reading
from zen_digits.core.reading.sequence.row_text import RowText

NAMES = tuple("0123456789")


def number(text: str) -> PageNumber:
    """A number whose digits are 20 wide, each 30 from the one before."""
    image = np.zeros((28, 28), np.uint8)
    digits = tuple(
        DigitReading(
            (30.0 * place, 0.0, 30.0 * place + 20, 40.0),
            image,
            Reading(tuple(float(name == digit) for name in NAMES), NAMES, 9.0, True),
            lambda: preprocess(image.astype(np.float32)),
        )
        for place, digit in enumerate(text)
    )
    return PageNumber(text, (0.0, 0.0, 30.0 * len(text), 40.0), 1.0, True, digits, (False,) * 9)


def row(text: str, probability: float = 0.95) -> RowText:
    places = tuple(10.0 + 30 * place for place in range(len(text)))
    return RowText(text, float(np.log(probability)), places)


def test_a_number_that_both_read_alike_stays() -> None:
    known = number("208")
    assert compare(known, row("208")) is known


def test_a_sign_that_touches_a_digit_is_told_and_a_doubt() -> None:
    seen = RowText("43.5", -0.1, (10.0, 40.0, 55.0, 70.0))
    read = compare(number("435"), seen)
    assert (read.text, read.is_digit) == ("43.5", False)
    assert read.signs[0].box[0] < 55 < read.signs[0].box[2]


@pytest.mark.parametrize("seen", ["24/6", "2476", "246"])
def test_what_is_read_otherwise_is_in_doubt(seen: str) -> None:
    read = compare(number("2416"), row(seen))
    assert (read.text, read.is_digit) == ("2416", False)


def test_a_row_that_is_not_sure_says_nothing() -> None:
    assert compare(number("2416"), row("2476", 0.5)).is_digit


@pytest.mark.parametrize(
    ("probability", "is_clear", "is_digit"),
    [(0.1, False, True), (0.5, False, False), (0.5, True, True)],
)
def test_as_to_how_many_digits_there_are_it_is_heard_sooner(
    probability: float, *, is_clear: bool, is_digit: bool
) -> None:
    read = compare(number("2416"), row("241", probability), is_clear=is_clear)
    assert (read.text, read.is_digit, read.signs) == ("2416", is_digit, ())


@pytest.mark.parametrize(
    ("seen", "probability", "vouched", "number"),
    [
        ("2416", 0.98, True, True),
        ("24.16", 0.98, True, True),
        ("2416", 0.8, False, True),
        ("2416", 0.3, False, False),
        ("2476", 0.98, False, False),
    ],
)
def test_a_row_that_says_the_same_vouches_for_digits(
    seen: str, probability: float, *, vouched: bool, number: bool
) -> None:
    read = row(seen, probability)
    assert (vouches(read, "2416"), is_number(read, "2416")) == (vouched, number)


def test_two_letters_may_be_digits_to_both_by_chance() -> None:
    assert not is_number(row("24"), "24")
    assert vouches(row("24"), "24")


def test_without_a_row_nothing_is_vouched_for() -> None:
    assert not vouches(None, "2416")
    assert not is_number(None, "2416")


@pytest.mark.parametrize(
    ("seen", "probability", "signs", "is_unsure"),
    [("2/6", 0.95, ["/"], True), ("216", 0.95, [], False), ("2/6", 0.5, [], True)],
)
def test_the_row_settles_what_a_stroke_is(
    seen: str, probability: float, signs: list[str], is_unsure: bool
) -> None:
    boxes = np.array([[0, 0, 20, 40], [30, 0, 50, 40], [60, 0, 80, 40]])
    found = settle(Punctuation({}, frozenset({1})), boxes, row(seen, probability))
    assert [sign.text for sign in found.signs.values()] == signs
    assert (1 in found.unsure) is is_unsure


def test_rows_are_moved_to_their_places_on_the_page() -> None:
    assert moved([row("26")], [100])[0].places == (110.0, 140.0)
