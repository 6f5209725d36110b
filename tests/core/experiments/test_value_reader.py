"""Values of a setting in the notations of several languages."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zen_digits.core.config.setting_types import DatasetSetting, Number
from zen_digits.core.config.settings import SETTINGS
from zen_digits.core.experiments.notation import Notation, RefusedValue, written_values
from zen_digits.core.experiments.value_reader import read_values

ENGLISH = Notation(".", ",", "{0} %")
GERMAN = Notation(",", ".", "{0} %")
FRENCH = Notation(",", "\u202f", "{0}\u00a0%")
SWITCH = {True: "an", False: "aus"}


def german(names: dict[Any, str]) -> Notation:
    return Notation(",", ".", "{0} %", names)


def read(name: str, text: str, notation: Notation) -> list[Any]:
    return read_values(SETTINGS[name], text, notation)


@pytest.mark.parametrize(
    ("name", "text", "values"),
    [
        ("learning_rate", "0,1", [0.1]),
        ("learning_rate", "0,1; 0,5", [0.1, 0.5]),
        ("learning_rate", "0.1;,5", [0.1, 0.5]),
        ("learning_rate", "1e-3; 1,5e-3", [0.001, 0.0015]),
        ("learning_rate", "0.001; 1.25", [0.001, 1.25]),
        ("distillation", "10 %; 12,5%; 50", [0.1, 0.125, 0.5]),
        ("label_smoothing", "0; 1", [0.0, 0.01]),
        ("rotation", "5°; 7,5 °", [5.0, 7.5]),
        ("images_per_class", "1.000; 2000; 3 000; all", [1000, 2000, 3000, 0]),
        ("augmentation", "on, off", [True, False]),
        ("architecture", "dense; Classic CNN, resnet", ["dense", "cnn", "resnet"]),
    ],
)
def test_where_the_decimal_sign_is_a_comma(name: str, text: str, values: list[Any]) -> None:
    assert read(name, text, GERMAN) == values


@pytest.mark.parametrize(
    ("name", "text", "values"),
    [
        ("learning_rate", "0.001, 0.1,1", [0.001, 0.1, 1.0]),
        ("learning_rate", "0.1; 0.5", [0.1, 0.5]),
        ("learning_rate", "0.1، 0.5", [0.1, 0.5]),
        ("learning_rate", "０．１，０．５", [0.1, 0.5]),
        ("learning_rate", "٠٫١، ٠٫٥", [0.1, 0.5]),
        ("epochs", "१, १०", [1, 10]),
        ("batch_size", "64,128", [64, 128]),
        ("images_per_class", "1,10,100", [1, 10, 100]),
        ("batch_size", "1,000; 2,000", [1000, 2000]),
        ("dropout", "٥٠٪، \u206620%\u2069", [0.5, 0.2]),
    ],
)
def test_where_it_is_a_point(name: str, text: str, values: list[Any]) -> None:
    assert read(name, text, ENGLISH) == values


def test_a_point_between_thousands_is_one_only_in_its_languages() -> None:
    assert read("learning_rate", "1.234", FRENCH) == [1.234]
    assert read("images_per_class", "1\u202f000", FRENCH) == [1000]


def test_names_are_those_that_are_shown_too() -> None:
    assert read("augmentation", "An, AUS", german(SWITCH)) == [True, False]
    assert read("images_per_class", "1; alle", german({0: "Alle"})) == [1, 0]
    vowels = Notation(".", ",", "{0} %", {True: "مفعَّل", False: "معطَّل"})
    assert read("augmentation", "مفعل، معطَّل", vowels) == [True, False]


@pytest.mark.parametrize(
    ("name", "text", "notation", "reason", "told"),
    [
        ("learning_rate", "0,1, 0,5", GERMAN, "number", ("0,1, 0,5",)),
        ("learning_rate", "1.000", GERMAN, "two_ways", ("1.000", "1000", "1,000")),
        ("learning_rate", "0,5", ENGLISH, "two_ways", ("0,5", "0.5", "0, 5")),
        ("learning_rate", "0,5; 1", ENGLISH, "number", ("0,5",)),
        ("learning_rate", "nan", ENGLISH, "number", ("nan",)),
        ("learning_rate", "1e999", ENGLISH, "bounds", ("1e999", "0.000001", "10")),
        ("learning_rate", "1" * 60, ENGLISH, "number", ("1" * 60,)),
        ("learning_rate", "0,1;", GERMAN, "missing", ("",)),
        ("learning_rate", "0,1; 0.10", GERMAN, "twice", ("0,1",)),
        ("epochs", "1,000", ENGLISH, "two_ways", ("1,000", "1000", "1, 0")),
        ("batch_size", "8,192", ENGLISH, "two_ways", ("8,192", "8192", "8, 192")),
        ("epochs", "1,05", ENGLISH, "two_ways", ("1,05", "1.05", "1, 5")),
        ("epochs", "32, 64", GERMAN, "whole_number", ("32, 64",)),
        ("epochs", "1,5", GERMAN, "whole_number", ("1,5",)),
        ("images_per_class", "200.000", GERMAN, "bounds", ("200.000", "0", "100000")),
        ("distillation", "0,5", GERMAN, "two_ways", ("0,5", "0,5 %", "50 %")),
        ("distillation", "1", GERMAN, "two_ways", ("1", "1 %", "100 %")),
        ("width", "0.5", ENGLISH, "bounds", ("0.5", "10 %", "200 %")),
        ("augmentation", "vielleicht", german(SWITCH), "name", ("vielleicht", "an; aus")),
    ],
)
def test_what_is_not_clear_or_not_allowed_is_refused(
    name: str, text: str, notation: Notation, reason: str, told: tuple[str, ...]
) -> None:
    with pytest.raises(RefusedValue) as caught:
        read(name, text, notation)
    assert (caught.value.setting, caught.value.reason) == (SETTINGS[name], reason)
    assert caught.value.told == told


NUMBERS = [setting for setting in SETTINGS.values() if isinstance(setting, Number)]


@given(st.data(), st.sampled_from(NUMBERS), st.sampled_from([ENGLISH, GERMAN, FRENCH]))
def test_what_is_written_is_read_as_it_was(
    data: st.DataObject, setting: Number, notation: Notation
) -> None:
    numbers = st.floats(setting.least, setting.most)
    values = data.draw(st.lists(numbers, min_size=1, max_size=5, unique=True))
    line = written_values(setting, values, notation)
    assert read_values(setting, line, notation) == values


LINES = st.text() | st.text("0123456789.,;%e- ", max_size=12)


@given(LINES, st.sampled_from([*SETTINGS]), st.sampled_from([ENGLISH, GERMAN, FRENCH]))
def test_any_text_is_read_as_allowed_values_or_refused(
    text: str, name: str, notation: Notation
) -> None:
    setting = SETTINGS[name]
    if isinstance(setting, DatasetSetting):
        return
    try:
        values = read_values(setting, text, notation)
    except RefusedValue:
        return
    for value in values:
        setting.check(value)
