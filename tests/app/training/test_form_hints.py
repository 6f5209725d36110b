"""Hints in the training form."""

import pytest
from helpers.user_actions import choose, click, find, text
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from zen_digits.app.training.hint_texts import hint_text, mend_text
from zen_digits.app.window import MainWindow
from zen_digits.core.config.hints import Hint
from zen_digits.core.config.presets import PRESETS


def shown_hints(window: MainWindow) -> list[str]:
    QCoreApplication.sendPostedEvents(None, 52)  # deletes what was replaced
    names = [widget.objectName() for widget in window.findChildren(QWidget)]
    return sorted(n for n in names if n.startswith("hint_") and n.endswith("_label"))


def test_a_hint_is_told_on_the_closed_button_and_mended_by_a_click(window: MainWindow) -> None:
    form, button = window.training_panel.form, find(window, "settings_button")
    assert shown_hints(window) == []
    assert button.accessibleName() == "Settings"
    form.set_value("learning_rate", 2.0)
    form.set_value("dropout", 0.6)
    assert "2" in button.text()  # type: ignore[attr-defined]
    assert button.accessibleName() == "Settings: 2 hints"
    assert shown_hints(window) == ["hint_dropout_label", "hint_learning_rate_label"]
    click(window, "settings_button")
    assert text(window, "hint_learning_rate_label").startswith("Far above")
    assert find(window, "learning_rate_spin").accessibleDescription().startswith("Far above")
    click(window, "hint_learning_rate_button")
    assert form.config().learning_rate == PRESETS["quick"].learning_rate
    assert shown_hints(window) == ["hint_dropout_label"]
    assert find(window, "learning_rate_spin").accessibleDescription() == ""
    click(window, "hint_dropout_button")
    assert form.config() == PRESETS["quick"]
    assert button.accessibleName() == "Settings"


@pytest.mark.parametrize("architecture", ["dense", "cnn", "transformer", "sigmoid_mlp"])
def test_a_chosen_network_gives_no_hint(window: MainWindow, architecture: str) -> None:
    choose(window, "architecture_combo", architecture)
    assert shown_hints(window) == []


def test_words_name_the_figure_and_the_value() -> None:
    hint = Hint("batch_size", "batch_large", 64, 7)
    assert hint_text(hint) == "The weights change only 7 times in each epoch."
    assert mend_text(hint) == "Use 64"
    assert mend_text(Hint("device", "no_such_gpu", "auto")) == "Use Auto"


def test_the_empty_page_says_what_train_does_and_how_long_it_takes(window: MainWindow) -> None:
    plots = window.training_panel.plots

    def explained() -> str:
        return " ".join(label.text() for label in plots.findChildren(QLabel))

    assert "some seconds" in explained()
    choose(window, "preset_combo", "best")
    assert "an hour or more" in explained()
    window.training_panel.form.set_value("epochs", 3)
    assert "as soon as it begins" in explained()
