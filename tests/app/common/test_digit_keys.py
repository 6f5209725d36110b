"""Digits of other keyboards."""

import pytest

from zen_digits.app.common.digit_keys import typed_digit


@pytest.mark.parametrize(("text", "digit"), [("7", "7"), ("٧", "7"), ("७", "7"), ("۷", "7")])
def test_a_key_says_the_same_in_each_script(text: str, digit: str) -> None:
    assert typed_digit(text) == digit


@pytest.mark.parametrize("text", ["", "a", "10", "²", "½", "\r"])
def test_other_keys_say_no_digit(text: str) -> None:
    assert typed_digit(text) == ""
