"""Numbers as the user's language writes them."""

import pytest
from helpers.locales import in_locale

from zen_digits.app.common import numbers
from zen_digits.app.common.duration import duration
from zen_digits.core import percent as plain


def shown() -> list[str]:
    return [
        numbers.count(1_234_567),
        numbers.decimal(1234.5, 2),
        numbers.short(0.00125),
        numbers.percent(0.99996),
        numbers.percent(None),
        numbers.percent_or_bound(0.9999),
        numbers.percent_or_bound(0.0001),
        numbers.data_size(12_345_678),
        duration(9.54),
        duration(75),
    ]


@pytest.mark.parametrize("locale", ["C", "en_US", "en_GB"])
def test_english_numbers(locale: str) -> None:
    with in_locale(locale):
        assert shown() == [
            "1,234,567", "1,234.50", "0.00125", "99.99 %", "", "> 99.9 %", "< 0.1 %", "12.3 MB",
            "9.5 s", "1:15 min",
        ]  # fmt: skip


def test_german_numbers() -> None:
    with in_locale("de_DE"):
        assert shown() == [
            "1.234.567", "1.234,50", "0,00125", "99,99 %", "", "> 99,9 %", "< 0,1 %", "12,3 MB",
            "9,5 s", "1:15 min",
        ]  # fmt: skip


def test_indian_numbers_have_groups_of_two_above_thousands() -> None:
    with in_locale("hi_IN"):
        assert shown()[:3] == ["12,34,567", "1,234.50", "0.00125"]


@pytest.mark.parametrize("share", [0, 0.00004, 0.001, 0.5, 0.99316, 0.998, 0.99996, 1 - 1e-12, 1])
def test_window_and_command_line_round_alike(share: float) -> None:
    with in_locale("C"):
        assert numbers.percent(share) == plain.percent(share)
        assert numbers.percent(share, 1) == plain.percent(share, 1)
        assert numbers.percent_or_bound(share) == plain.percent_or_bound(share)
