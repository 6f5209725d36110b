"""How a language writes the values of a setting."""

from typing import Any

import pytest

from zen_digits.core.config.settings import SETTINGS
from zen_digits.core.experiments.notation import Notation, written_values


@pytest.mark.parametrize(
    ("name", "values", "english", "german"),
    [
        ("learning_rate", [0.001, 1.5, 10.0], "0.001, 1.5, 10", "0,001; 1,5; 10"),
        ("learning_rate", [1e-6], "0.000001", "0,000001"),
        ("l1", [1.5e-12], "1.5e-12", "1,5e-12"),
        ("dropout", [0.125, 0.9, 0.0], "12.5 %, 90 %, 0 %", "12,5 %; 90 %; 0 %"),
        ("width", [0.1, 2.0], "10 %, 200 %", "10 %; 200 %"),
        ("rotation", [7.5], "7.5", "7,5"),
        ("drawn_digits", [0, 12345], "0, 12345", "0; 12345"),
    ],
)
def test_numbers_have_the_signs_of_the_language(
    name: str, values: list[Any], english: str, german: str
) -> None:
    assert written_values(SETTINGS[name], values, Notation()) == english
    assert written_values(SETTINGS[name], values, Notation(",", ".")) == german


def test_what_has_a_name_is_written_by_it() -> None:
    notation = Notation(",", ".", names={0: "Alle"})
    assert written_values(SETTINGS["images_per_class"], [10, 0], notation) == "10; Alle"
