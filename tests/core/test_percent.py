import pytest

from zen_digits.core.percent import percent, percent_or_bound


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (0, "0.00 %"),
        (0.9931, "99.31 %"),
        (0.99316, "99.32 %"),
        (0.99996, "99.99 %"),
        (1 - 1e-12, "99.99 %"),
        (1, "100.00 %"),
        (None, ""),
    ],
)
def test_only_certainty_reads_100_percent(share: float | None, text: str) -> None:
    assert percent(share) == text


def test_one_decimal() -> None:
    assert [percent(share, 1) for share in (0.9987, 0.99996, 1)] == ["99.9 %", "99.9 %", "100.0 %"]


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (0, "< 0.1 %"),
        (0.00004, "< 0.1 %"),
        (0.001, "0.1 %"),
        (0.998, "99.8 %"),
        (0.99996, "> 99.9 %"),
        (1, "> 99.9 %"),  # rounded: nothing else in the same softmax is certain
    ],
)
def test_a_probability_close_to_0_or_1_is_shown_as_a_bound(share: float, text: str) -> None:
    assert percent_or_bound(share) == text
