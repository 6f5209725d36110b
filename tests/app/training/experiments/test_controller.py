"""Experiments on the page Train."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.experiments import SHORT, small_plan, train_all
from helpers.small_runs import SMALL
from helpers.user_actions import choose, click, find, text
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QMessageBox, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from zen_digits.app.common.language.languages import use_language
from zen_digits.app.training.experiments.form import ExperimentForm, sweepable
from zen_digits.app.window import MainWindow
from zen_digits.core.config.presets import starting_point
from zen_digits.core.config.settings import SETTINGS
from zen_digits.core.experiments.folder import ExperimentFolder
from zen_digits.core.experiments.storage import experiments_folder, read_experiment
from zen_digits.core.runs.record import RunReader

ALL_APPLY = replace(SHORT, architecture="vgg", augmentation=True, drawn_digits=10, epochs=2)
"""With these, each setting has an effect."""


def values_edit(window: MainWindow) -> QLineEdit:
    edit = find(window, "sweep_values_edit")
    assert isinstance(edit, QLineEdit)
    return edit


def start_button(window: MainWindow) -> QPushButton:
    button = find(window, "start_experiment_button")
    assert isinstance(button, QPushButton)
    return button


def seeds(window: MainWindow) -> QSpinBox:
    spin = find(window, "repeat_spin")
    assert isinstance(spin, QSpinBox)
    return spin


def the_experiment() -> Path:
    (path,) = experiments_folder().iterdir()
    return path


def wait_for_the_end(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.training.is_busy, timeout=60_000)


def test_the_form_opens_with_its_button_and_says_how_many_runs_that_makes(
    window: MainWindow,
) -> None:
    assert not window.training_panel.experiment_form.isVisible()
    click(window, "experiment_button")
    assert window.training_panel.experiment_form.isVisible()
    assert start_button(window).text().replace("&", "") == "Train 5 runs"
    assert not values_edit(window).isVisible()
    choose(window, "sweep_combo", "learning_rate")
    assert values_edit(window).isVisible()
    assert values_edit(window).text() == "0.0078, 0.026, 0.078"
    seeds(window).setValue(2)
    assert start_button(window).text().replace("&", "") == "Train 6 runs"
    choose(window, "sweep_combo", "images_per_class")
    assert start_button(window).text().replace("&", "") == "Train 8 runs"


@pytest.mark.parametrize(
    ("name", "values", "problem"),
    [
        ("learning_rate", "0.1, x", "Learning rate: “x” is not a number."),
        ("learning_rate", "", "Learning rate: A value is missing; write one."),
        ("dropout", "10, 91 %", "Dropout: “91 %” is not possible; write 0 % to 90 %."),
        ("rotation", "5, 20", "Sweeping the rotation changes nothing while augmentation is off;"),
        ("towers", "1, 2", "Sweeping the towers changes nothing, as this network has none;"),
        ("drawn_parts", "1, 2", "Sweeping the synthetic parts changes nothing without synthetic"),
    ],
)
def test_what_cannot_be_is_said_instead(
    window: MainWindow, name: str, values: str, problem: str
) -> None:
    click(window, "experiment_button")
    choose(window, "sweep_combo", name)
    values_edit(window).setText(values)
    assert problem in text(window, "experiment_hint_label")
    assert not start_button(window).isEnabled()
    assert problem in start_button(window).toolTip()


def test_a_setting_can_be_swept_once_others_let_it_have_an_effect(window: MainWindow) -> None:
    click(window, "experiment_button")
    choose(window, "sweep_combo", "rotation")
    values_edit(window).setText("5, 20")
    seeds(window).setValue(1)
    click(window, "start_experiment_button")
    assert not window.training.is_busy
    window.training_panel.form.set_value("augmentation", True)
    assert start_button(window).isEnabled()
    assert "changes nothing" not in text(window, "experiment_hint_label")
    choose(window, "loss_combo", "mean_squared_error")
    choose(window, "sweep_combo", "distillation")
    assert "choose that loss, or sweep another setting." in text(window, "experiment_hint_label")


def test_synthetic_digits_are_not_swept_beside_letters(window: MainWindow) -> None:
    window.training_panel.form.use_data("/home/me/letters", digits=False, images={})
    click(window, "experiment_button")
    choose(window, "sweep_combo", "drawn_digits")
    values_edit(window).setText("0, 500")
    assert "for the ten digits only" in text(window, "experiment_hint_label")
    assert not start_button(window).isEnabled()


def test_why_a_setting_cannot_be_swept_follows_the_language(
    window: MainWindow,
) -> None:
    click(window, "experiment_button")
    choose(window, "sweep_combo", "rotation")
    use_language("de")
    assert text(window, "experiment_hint_label").startswith("Drehung zu variieren ändert nichts")
    use_language("fr")
    assert text(window, "experiment_hint_label").startswith("Balayer rotation ne change rien")


@pytest.mark.parametrize("setting", sweepable(), ids=lambda setting: setting.name)
def test_each_setting_has_values_to_begin_with(qtbot: QtBot, setting: object) -> None:
    form = ExperimentForm(lambda changes: replace(ALL_APPLY, **changes))
    qtbot.addWidget(form)
    name = setting.name  # type: ignore[attr-defined]
    form._setting.setCurrentIndex(form._setting.findData(name))
    assert form.experiment().swept == name
    assert SETTINGS.keys() - {s.name for s in sweepable()} == {
        "dataset", "orientation", "polarity"
    }  # fmt: skip


def test_another_network_brings_its_settings_along(window: MainWindow) -> None:
    form = window.training_panel.form
    form.set_value("images_per_class", 20)
    form.set_value("seed", 4)
    config = form.config_with({"architecture": "lstm"})
    assert config == replace(starting_point("lstm"), images_per_class=20, seed=4)
    assert form.config_with({"epochs": 3}) == replace(form.config(), epochs=3)


def test_an_experiment_is_trained_run_by_run(
    window: MainWindow, qtbot: QtBot, small_runs: None
) -> None:
    form = window.training_panel.form
    form.show_config(SHORT)
    before, names = form.config(), window.models.names()
    click(window, "experiment_button")
    choose(window, "sweep_combo", "dropout")
    values_edit(window).setText("0, 50 %")
    seeds(window).setValue(2)
    seen: list[tuple[str, bool]] = []  # when each run begins
    window.training.experiments.run_opened.connect(
        lambda _: seen.append((text(window, "experiment_label"), start_button(window).isEnabled()))
    )
    click(window, "start_experiment_button")
    qtbot.waitUntil(lambda: len(seen) == 4, timeout=60_000)
    wait_for_the_end(window, qtbot)
    assert not any(can_start for _, can_start in seen)
    begun = "Experiment: Dropout 0 %, 50 % · 2 seeds. Run 1 of 4: Dropout 0 %, seed 0."
    assert seen[0][0] == begun
    assert "Run 4 of 4: Dropout 50 %, seed 1. Test accuracy so far: " in seen[3][0]
    experiment = read_experiment(the_experiment())
    assert experiment.is_complete
    assert [(p.config.dropout, p.config.seed) for p in experiment.points] == [
        (0.0, 0), (0.5, 0), (0.0, 1), (0.5, 1),
    ]  # fmt: skip
    assert form.config() == before
    assert window.models.names() == names
    told = text(window, "experiment_label")
    assert "4 of 4 runs have ended; see the page Runs." in told
    assert re.search(r"Test accuracy: \d+\.\d+ %", told)
    assert "reads your drawing" not in text(window, "training_status")
    click(window, "train_button")
    assert not find(window, "experiment_label").isVisible()
    wait_for_the_end(window, qtbot)
    assert len(window.models.names()) == len(names) + 1


def test_stop_ends_the_experiment_which_is_not_offered_again(
    window: MainWindow, qtbot: QtBot, small_runs: None
) -> None:
    window.training_panel.form.show_config(replace(SMALL, epochs=1000))
    click(window, "experiment_button")
    click(window, "start_experiment_button")
    qtbot.waitUntil(lambda: find(window, "training_progress").maximum() > 1, timeout=60_000)  # type: ignore[attr-defined]
    click(window, "stop_button")
    wait_for_the_end(window, qtbot)
    experiment = read_experiment(the_experiment())
    assert experiment.stopped
    assert (experiment.done, len(RunReader().read())) == (0, 1)
    assert not find(window, "resume_button").isVisible()


def test_settings_of_the_form_do_not_change_its_runs(
    window: MainWindow, qtbot: QtBot, small_runs: None
) -> None:
    form = window.training_panel.form
    form.show_config(replace(SMALL, epochs=1000))
    click(window, "experiment_button")
    click(window, "start_experiment_button")
    qtbot.waitUntil(lambda: window.controller.config is not None, timeout=60_000)
    form.set_value("learning_rate", 0.5)
    assert not find(window, "apply_button").isVisible()
    click(window, "stop_button")
    wait_for_the_end(window, qtbot)


def test_an_interrupted_experiment_is_offered_and_goes_on(
    window: MainWindow, qtbot: QtBot, small_runs: None
) -> None:
    with ExperimentFolder.create(small_plan(repeat=3)) as folder:
        train_all(folder, most=1)
        run = folder.open_run(1)
        assert run is not None
        run.close()
    window.training.offer_to_resume()
    assert text(window, "resume_label") == (
        "Interrupted experiment: 3 seeds, 1 of 3 runs have ended. Go on with it?"
    )
    click(window, "resume_button")
    qtbot.waitUntil(lambda: read_experiment(folder.path).is_complete, timeout=60_000)
    wait_for_the_end(window, qtbot)
    assert not find(window, "resume_button").isVisible()
    assert read_experiment(folder.path).points[1].run == run.name


def test_an_experiment_that_is_not_wanted_is_not_offered_again(window: MainWindow) -> None:
    with ExperimentFolder.create(small_plan(repeat=3)) as folder:
        pass
    window.training.offer_to_resume()
    click(window, "leave_button")
    assert not find(window, "resume_button").isVisible()
    assert read_experiment(folder.path).stopped


def test_a_window_that_closes_leaves_the_experiment_to_be_resumed(
    window: MainWindow, qtbot: QtBot, small_runs: None
) -> None:
    window.training_panel.form.show_config(replace(SMALL, epochs=1000))
    click(window, "experiment_button")
    click(window, "start_experiment_button")
    qtbot.waitUntil(lambda: find(window, "training_progress").maximum() > 1, timeout=60_000)  # type: ignore[attr-defined]
    window.end()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=60_000)
    assert not read_experiment(the_experiment()).stopped
    with ExperimentFolder.reopen(the_experiment()) as folder:
        assert folder.next_point() == 0


def test_closing_asks_as_it_is_and_keeps_asking_from_run_to_run(
    window: MainWindow, qtbot: QtBot, small_runs: None
) -> None:
    window.training_panel.form.show_config(SHORT)
    click(window, "experiment_button")
    begun: list[object] = []
    asked: list[list[str]] = []  # what is asked when each run begins

    def questions() -> list[str]:
        return [box.text() for box in window.findChildren(QMessageBox) if box.isVisible()]

    def ask(run: object) -> None:
        begun.append(run)
        if len(begun) == 1:  # and the controller has it a moment later
            window.controller.started.connect(lambda _: window.close())
        asked.append(questions())

    window.training.experiments.run_opened.connect(ask)
    click(window, "start_experiment_button")
    qtbot.waitUntil(lambda: len(begun) == 5, timeout=60_000)
    wait_for_the_end(window, qtbot)
    assert asked[0] == []
    for texts in asked[1:]:
        (question,) = texts
        assert "you can go on with it where it was" in question
    assert window.isVisible()
    qtbot.waitUntil(lambda: questions() == [])


def test_a_window_closes_between_two_runs(
    window: MainWindow, qtbot: QtBot, small_runs: None
) -> None:
    window.training_panel.form.show_config(SHORT)
    click(window, "experiment_button")
    window.controller.ended.connect(lambda _: QTimer.singleShot(0, window, window.end))
    click(window, "start_experiment_button")
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=60_000)
    with ExperimentFolder.reopen(the_experiment()) as folder:
        assert 0 < folder.experiment.done < 5
