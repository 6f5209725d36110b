"""The training form in the window."""

from dataclasses import replace

import pytest
from helpers.settings import choices_of
from helpers.user_actions import choose, click, find, text
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from zen_digits.app.training.settings.form import TrainingForm
from zen_digits.app.window import MainWindow
from zen_digits.core.config.dataset_reference import MNIST
from zen_digits.core.config.presets import PRESETS, starting_point


def test_settings_without_effect_are_disabled_and_say_why(window: MainWindow) -> None:
    choose(window, "architecture_combo", "lstm")
    assert not find(window, "activation_combo").isEnabled()
    assert find(window, "activation_combo").toolTip().endswith("cells have their own.")
    assert not find(window, "towers_spin").isEnabled()
    choose(window, "architecture_combo", "best")
    assert find(window, "towers_spin").isEnabled()
    choose(window, "architecture_combo", "cnn")
    assert find(window, "activation_combo").isEnabled()
    choose(window, "optimizer_combo", "sgd")
    assert not find(window, "momentum_spin").isEnabled()
    smoothing, distillation = (
        find(window, f"{n}_spin") for n in ("label_smoothing", "distillation")
    )
    assert smoothing.isEnabled()
    distillation.setValue(50)
    assert not smoothing.isEnabled()
    assert smoothing.toolTip().endswith("Distillation takes its place.")
    choose(window, "loss_combo", "mean_squared_error")
    assert not smoothing.isEnabled()
    assert not distillation.isEnabled()
    assert smoothing.toolTip().endswith("Only cross-entropy uses this.")
    assert not find(window, "crop_spin").isEnabled()


@pytest.mark.parametrize("architecture", choices_of("architecture"))
def test_a_config_passes_through_the_form_bit_for_bit(qtbot: QtBot, architecture: str) -> None:
    form = TrainingForm()
    qtbot.addWidget(form)
    config = replace(
        starting_point(architecture), learning_rate=1.23456789e-4, validation_fraction=1 / 7,
        weight_averaging=0.98765432, drawn_parts=7, dataset="/home/me/letters",
        orientation="swapped", polarity="each",
    )  # fmt: skip
    form.show_config(config)
    assert form.config() == config
    form.data_combo.show_dataset(MNIST)  # how images are turned belongs to their dataset
    assert (form.config().orientation, form.config().polarity) == ("as_stored", "as_stored")


@pytest.mark.parametrize("preset", PRESETS)
def test_a_run_is_shown_under_its_preset_whatever_its_data_and_device(
    qtbot: QtBot, preset: str
) -> None:
    form = TrainingForm()
    qtbot.addWidget(form)
    combo = form.editor("preset")
    own_data = {"dataset": "/home/me/letters", "drawn_digits": 0, "drawn_negatives": 0}
    for same in ({}, {"device": "cpu"}, own_data):
        form.show_config(replace(PRESETS[preset], **same))
        assert combo.currentData() == preset
    form.show_config(replace(PRESETS[preset], epochs=99))
    assert combo.currentData() == "custom"


def test_an_edit_changes_that_setting_alone_and_makes_the_preset_custom(qtbot: QtBot) -> None:
    form = TrainingForm()
    qtbot.addWidget(form)
    form.set_value("dropout", 0.125)
    assert form.config() == replace(PRESETS["quick"], dropout=0.125)
    assert form.editor("preset").currentData() == "custom"
    form.apply_preset("balanced")
    assert form.config() == PRESETS["balanced"]


def test_few_images_of_a_class_are_chosen_by_number_and_all_by_name(window: MainWindow) -> None:
    form, spin = window.training_panel.form, find(window, "images_per_class_spin")
    assert spin.text() == "All"  # type: ignore[attr-defined]
    form.set_value("images_per_class", 10)
    assert form.config() == replace(PRESETS["quick"], images_per_class=10)
    assert text(window, "differences_label") == "Differs from Quick: Images of a class 10"
    click(window, "hint_batch_size_button")
    assert form.config().batch_size == 8


def test_preset_fills_the_form_and_an_edit_makes_it_custom(window: MainWindow) -> None:
    form = window.training_panel.form
    choose(window, "preset_combo", "best")
    assert window.training_panel.form.config().architecture == "best"
    assert window.training_panel.form.config().augmentation
    assert form.config() == PRESETS["best"]
    find(window, "epochs_spin").setValue(7)  # type: ignore[attr-defined]
    assert find(window, "preset_combo").currentData() == "custom"  # type: ignore[attr-defined]
    assert form.config().epochs == 7
    assert form.config().weight_averaging > 0  # what the form does not show is kept
    choose(window, "preset_combo", "quick")
    assert form.config() == PRESETS["quick"]
    choose(window, "device_combo", "cpu")
    find(window, "validation_fraction_spin").setValue(20.0)  # type: ignore[attr-defined]
    assert form.config() == replace(PRESETS["quick"], device="cpu", validation_fraction=0.2)


def test_what_differs_from_the_start_is_told_and_taken_back(window: MainWindow) -> None:
    form = window.training_panel.form
    click(window, "settings_button")
    assert not find(window, "back_to_preset_button").isVisible()
    form.set_value("dropout", 0.125)
    assert text(window, "differences_label") == "Differs from Quick: Dropout 12.5 %"
    click(window, "back_to_preset_button")
    assert form.config() == PRESETS["quick"]
    assert find(window, "preset_combo").currentData() == "quick"  # type: ignore[attr-defined]
    choose(window, "architecture_combo", "dense")
    form.set_value("epochs", 9)
    assert text(window, "differences_label") == "Differs from Dense 128: Epochs 9"
    click(window, "back_to_preset_button")
    assert form.config() == starting_point("dense")


def test_train_gives_way_to_pause_and_stop_while_a_network_trains(window: MainWindow) -> None:
    panel = window.training_panel
    names = ("train_button", "pause_button", "stop_button", "settings_button")

    def visible() -> list[bool]:
        return [find(window, name).isVisible() for name in names]

    before = find(window, "settings_button").geometry()
    assert visible() == [True, False, False, True]
    panel.show_state(running=True, paused=False, stopping=False)
    assert visible() == [False, True, True, True]
    QApplication.processEvents()
    assert find(window, "settings_button").geometry() == before
    panel.show_state(running=False, paused=False, stopping=False)
    assert visible() == [True, False, False, True]
