import pytest

from zen_digits.core.labels import LONGEST_LABEL, are_digits, check_label, plain_label


@pytest.mark.parametrize("label", ["7", "あ", "l" * LONGEST_LABEL, "new york", "<b>", "क्\u200dष"])
def test_names_of_classes(label: str) -> None:
    check_label(label)


@pytest.mark.parametrize(
    ("label", "why"),
    [
        ("", "empty"), (" ", "empty"), ("l" * 10_000_000, "longer than 64"), ("a\nb", r"a\\nb"),
        ("\x1b[2J", r"x1b"), ("\udcff", "cannot be shown"), ("7\u202e", "cannot be shown"),
    ],
)  # fmt: skip
def test_what_cannot_be_shown_is_refused(label: str, why: str) -> None:
    with pytest.raises(ValueError, match=why) as caught:
        check_label(label)
    assert len(str(caught.value)) < 200


def test_digits() -> None:
    assert are_digits("70")
    assert not are_digits(["7", "a"])


def test_whole_numbers_have_one_label() -> None:
    for text in ("7.0", " 7. ", "7.000e+00", "7", "+7.0"):
        assert plain_label(text) == "7"
    for text in ("07", "7.5", "seven", "1.2.0", "+7"):
        assert plain_label(text) == text
