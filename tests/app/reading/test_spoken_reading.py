"""What a screen reader says of a reading."""

import pytest
from helpers.readings import number_reading

from zen_digits.app.reading.spoken_reading import spoken_reading


@pytest.mark.parametrize(
    ("share", "spoken"),
    [
        (0.984, "4, 98 per cent sure; second choice 9"),
        (0.9999, "4, over 99 per cent sure; second choice 9"),
    ],
)
def test_a_digit_has_a_second_choice(share: float, spoken: str) -> None:
    assert spoken_reading(number_reading(("4", share, True))) == spoken


def test_a_number_has_a_digit_that_is_least_sure() -> None:
    number = number_reading(("4", 0.9, True), ("2", 0.8, True))
    assert spoken_reading(number) == "42, 72 per cent sure of it all; least sure of 2"
    sure = number_reading(("4", 0.9999, True), ("2", 0.999, True))
    assert spoken_reading(sure) == "42, over 99 per cent sure of it all; least sure of 2"


def test_what_is_no_digit_is_said_to_be_none() -> None:
    number = number_reading(("4", 0.9, True), ("8", 0.8, False))
    assert spoken_reading(number) == "Some of this doesn’t look like digits. Doubtful: 8"
