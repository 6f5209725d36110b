"""Texts put together."""

import pytest

from zen_digits.app.common.language.languages import use_language
from zen_digits.app.common.language.live_text import made, renewed
from zen_digits.app.common.language.phrases import (
    lines,
    listed,
    sentences,
    titled,
    within_sentence,
    without_key,
)


def test_rows_and_lines() -> None:
    assert listed(["a", "b"]) == "a, b"
    assert sentences("A is.", "", "B is.") == "A is. B is."
    assert lines("A", "", "B") == "A\nB"
    assert titled("Size", "5") == "Size: 5"


def test_they_are_made_again() -> None:
    separators = [", "]
    row = made(lambda text: text + separators[0], "a")
    separators[0] = "、"
    assert renewed(lines(row, row)) == "a、\na、"


@pytest.mark.parametrize(("language", "text"), [("en", "batch size"), ("de", "Batch Size")])
def test_nouns_keep_their_capital_in_german(language: str, text: str) -> None:
    use_language(language)
    assert within_sentence("Batch Size") == text


@pytest.mark.parametrize(
    ("caption", "text"),
    [("&Network", "Network"), ("नेटवर्क(&N)", "नेटवर्क"), ("Drop && draw", "Drop & draw")],
)
def test_a_caption_without_its_key(caption: str, text: str) -> None:
    assert without_key(caption) == text
