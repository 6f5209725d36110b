"""Values and what is said of wrong ones, as each language of the window writes them."""

import re
from typing import Any

import pytest
from helpers.languages import translated_languages
from helpers.user_actions import choose, click, find, text
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from zen_digits.app.common.language.direction import plain
from zen_digits.app.common.language.languages import offered, use_language
from zen_digits.app.training.experiments.form import sweepable
from zen_digits.app.training.experiments.value_texts import (
    notation_of,
    refusal_text,
    share_note,
    values_tip,
)
from zen_digits.app.training.settings.form_fields import make_field
from zen_digits.app.training.settings.setting_texts import caption
from zen_digits.app.window import MainWindow
from zen_digits.core.config.setting_types import Choice, Flag, Integer, Number, Setting
from zen_digits.core.config.settings import SETTINGS
from zen_digits.core.experiments.notation import RefusedValue, written_values
from zen_digits.core.experiments.value_reader import read_values

WITH_COMMA = {"de", "es", "fr", "pt_BR"}


def values_of(setting: Setting) -> st.SearchStrategy[Any]:
    match setting:
        case Choice(choices=choices):
            return st.sampled_from([*choices])
        case Flag():
            return st.booleans()
        case Integer(least=lowest, most=highest):
            return st.integers(lowest, highest)
        case Number(least=least, most=most):
            return st.floats(least, most)
    raise TypeError(setting)


@pytest.mark.parametrize("language", offered())
@pytest.mark.usefixtures("qapp")
def test_what_the_window_writes_it_reads(language: str) -> None:
    use_language(language)

    @settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
    @given(st.data(), st.sampled_from(sweepable()))
    def check(data: st.DataObject, setting: Setting) -> None:
        some = st.lists(values_of(setting), min_size=1, max_size=9, unique=True)
        values, notation = data.draw(some), notation_of(setting)
        line = written_values(setting, values, notation)
        assert read_values(setting, line, notation) == values

    check()


@pytest.mark.parametrize("language", offered())
def test_what_a_field_for_the_setting_shows_can_be_typed(language: str, qtbot: QtBot) -> None:
    """A percentage, a number with a unit, a choice by its name."""
    use_language(language)
    for name, value in {
        "learning_rate": 0.026, "distillation": 0.125, "rotation": 7.5, "shift": 1.5,
        "images_per_class": 0, "drawn_digits": 12345, "optimizer": "sgd_momentum",
    }.items():  # fmt: skip
        field = make_field(SETTINGS[name])
        qtbot.addWidget(field.editor)
        field.show(value)
        shown = getattr(field.editor, "text", getattr(field.editor, "currentText", None))
        assert shown is not None
        line = shown() + ("; 1" if name == "drawn_digits" else "")  # else "12,345" may be two
        assert read_values(SETTINGS[name], line, notation_of(SETTINGS[name]))[0] == value


@pytest.mark.parametrize("language", offered())
@pytest.mark.usefixtures("qapp")
def test_semicolons_separate_where_the_decimal_sign_is_a_comma(language: str) -> None:
    use_language(language)
    notation = notation_of(SETTINGS["learning_rate"])
    values = written_values(SETTINGS["learning_rate"], [0.1, 0.5], notation)
    assert values == ("0,1; 0,5" if language in WITH_COMMA else "0.1, 0.5")


REFUSED = {
    "learning_rate": ["x", "", "11", "0,1; 0,1; 1.000", "1,000"],
    "batch_size": ["1; x", "0", "5; 5"],
    "architecture": ["foo"],
    "augmentation": ["?"],
    "dropout": ["91 %", "0.5", "0,5"],
}


@pytest.mark.parametrize("language", translated_languages())
@pytest.mark.usefixtures("qapp")
def test_what_is_said_has_no_english_word(language: str) -> None:
    use_language(language)
    for name, lines in REFUSED.items():
        setting = SETTINGS[name]
        for line in lines:
            try:
                read_values(setting, line, notation_of(setting))
            except RefusedValue as refused:
                said = plain(refusal_text(refused))
                assert said.startswith(plain(caption(setting)))
                assert not re.search(r"\b(is|the|number|write|value|from|not)\b", said), said
                assert setting.words not in said


def refused(name: str, line: str) -> str:
    setting = SETTINGS[name]
    with pytest.raises(RefusedValue) as caught:
        read_values(setting, line, notation_of(setting))
    return refusal_text(caught.value)


@pytest.mark.usefixtures("qapp")
def test_german_sentences() -> None:
    use_language("de")
    assert refused("learning_rate", "0,1, 0,5") == (
        "Lernrate: „0,1, 0,5“ ist keine Zahl. Trenne mehrere Werte durch Semikolons."
    )
    assert refused("distillation", "0,5") == (
        "Destillation: „0,5“ lässt sich auf zwei Arten lesen; schreibe „0,5 %“ oder „50 %“."
    )
    assert refused("augmentation", "ja") == "Augmentierung: „ja“ gibt es nicht; wähle aus: an; aus."
    assert "Semikolons" in values_tip()
    assert share_note(SETTINGS["dropout"]).endswith("50 %.")
    assert share_note(SETTINGS["learning_rate"]) == ""


def values_edit(window: MainWindow) -> QLineEdit:
    edit = find(window, "sweep_values_edit")
    assert isinstance(edit, QLineEdit)
    return edit


def test_the_form_speaks_german(window: MainWindow) -> None:
    window.language.choose("de")
    click(window, "experiment_button")
    choose(window, "sweep_combo", "learning_rate")
    edit, form = values_edit(window), window.training_panel.experiment_form
    assert edit.text() == "0,0078; 0,026; 0,078"
    assert "Semikolons" in edit.toolTip()
    edit.setText("0,1")
    assert form.experiment().values == [0.1]
    edit.setText("x")
    assert text(window, "experiment_hint_label").startswith("Lernrate: „x“ ist keine Zahl.")
    choose(window, "sweep_combo", "augmentation")
    assert edit.text() == "an; aus"
    edit.setText("aus, an")
    assert form.experiment().values == [False, True]
    choose(window, "sweep_combo", "distillation")
    edit.setText("10; 12,5 %")
    assert form.experiment().values == [0.1, 0.125]


def test_values_follow_the_language(window: MainWindow) -> None:
    click(window, "experiment_button")
    choose(window, "sweep_combo", "learning_rate")
    edit = values_edit(window)
    edit.setText("0.5, 0.25")
    window.language.choose("de")
    assert edit.text() == "0,5; 0,25"
    assert "Semikolons" in edit.toolTip()
    window.language.choose("en")
    assert edit.text() == "0.5, 0.25"
    edit.setText("0.5, x")
    window.language.choose("de")
    assert edit.text() == "0.5, x"
    assert "ist keine Zahl" in text(window, "experiment_hint_label")
