"""Sentences of ``core`` in the user's language."""

import pytest
from helpers.locales import in_locale

from zen_digits.app.common.language import core_words
from zen_digits.app.common.language.core_words import in_words
from zen_digits.core.errors import InputError, unusable

_GERMAN = {
    "{0}cannot be used ({1}); check its name and permissions, or choose another place.": (
        "Nicht zu gebrauchen ({1}): {0}."
    ),
    "The device {0} cannot be used: {1} Choose auto or cpu.": "{1} Also geht {0} nicht.",
    "it needs macOS 12.3 or newer.": "Es braucht macOS 12.3.",
}


@pytest.fixture(autouse=True)
def german(monkeypatch: pytest.MonkeyPatch) -> None:
    """Some sentences have a translation."""
    monkeypatch.setattr(core_words, "translate", lambda _, text: _GERMAN.get(text, text))


def test_an_error_is_translated_with_what_it_names() -> None:
    error = unusable(OSError(28, "No space left on device", "a.png"))
    assert in_words(str(error)) == "Nicht zu gebrauchen (No space left on device): a.png ."


def test_a_sentence_within_another_too() -> None:
    error = InputError(
        "The device mps cannot be used: it needs macOS 12.3 or newer. Choose auto or cpu."
    )
    assert in_words(str(error)) == "Es braucht macOS 12.3. Also geht mps nicht."


def test_things_get_the_names_that_the_user_knows_them_by() -> None:
    sentence = "The momentum must be a number, not 'momentum'."
    named = "The Schwung must be a number, not 'momentum'."
    assert in_words(sentence, {"momentum": "Schwung"}) == named


def test_large_numbers_are_written_as_the_user_writes_them() -> None:
    sentence = (
        "That makes 1,100 runs, and an experiment has at most 500; take fewer values or seeds."
    )
    assert in_words(sentence) == sentence
    with in_locale("de_DE"):
        assert in_words(sentence) == sentence.replace("1,100", "1.100")


def test_braces_are_left_alone() -> None:
    text = 'fix or remove the line: each has {"label": "7", "strokes": [[[x, y], …], …]}.'
    assert in_words(text) == text


def test_other_texts_stay_as_they_are() -> None:
    assert in_words("Nobody has ever said this (here).") == "Nobody has ever said this (here)."
