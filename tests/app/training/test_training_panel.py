"""Training in the window."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.locales import in_locale
from helpers.mouse import draw
from helpers.small_runs import SMALL
from helpers.training_user import (
    point_count,
    saved_runs,
    train,
    wait_for_batches,
    wait_for_end,
)
from helpers.user_actions import click, find, text
from PySide6.QtWidgets import QComboBox, QMessageBox
from pytestqt.qtbot import QtBot

from zen_digits.app.window import MainWindow
from zen_digits.core.errors import InputError
from zen_digits.core.models.model_file import load_model
from zen_digits.core.training.events import BatchDone, RunStarted


@pytest.mark.usefixtures("small_runs")
def test_run_draws_its_curves_and_its_network_reads(window: MainWindow, qtbot: QtBot) -> None:
    draw("0", window.canvas_panel.canvas)
    train(window, epochs=8)
    wait_for_end(window, qtbot)
    assert point_count(window, "loss_plot") > 100
    assert point_count(window, "accuracy_plot") > 100
    assert "Test accuracy" in text(window, "training_status")
    assert [window.models.names()[0], len(window.models.names())] == ["Shipped", 2]
    assert window.models.current == 1
    assert text(window, "reading_label") == "0"
    (run,) = saved_runs()
    assert load_model(run / "model.zendigits").card.epochs == 8
    combo = find(window, "model_combo")
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(0)
    combo.activated.emit(0)
    assert window.models.current == 0


def test_what_a_resumed_run_cannot_promise_is_shown_while_it_runs(window: MainWindow) -> None:
    panel, note = window.training_panel, "This run began with another processor."
    panel.show_preparing(replace(SMALL, epochs=2))
    panel.show_started(RunStarted(100, "cpu", "", 9, 18, 900, 100, resume_note=note))
    assert text(window, "training_status").endswith(f"on cpu\n{note}")
    panel.show_batches([BatchDone(1, 1.0, 0.5, 100, 0.1)])
    assert text(window, "training_status").endswith(f"left\n{note}")


@pytest.mark.usefixtures("small_runs")
def test_pause_resume_and_stop(window: MainWindow, qtbot: QtBot) -> None:
    train(window, epochs=1000)
    wait_for_batches(window, qtbot)
    assert not find(window, "train_button").isEnabled()
    click(window, "pause_button")
    qtbot.wait(600)  # the current batch still ends
    paused_at = point_count(window, "loss_plot")
    qtbot.wait(200)
    assert point_count(window, "loss_plot") == paused_at
    click(window, "pause_button")
    qtbot.waitUntil(lambda: point_count(window, "loss_plot") > paused_at, timeout=30_000)
    click(window, "stop_button")
    qtbot.waitUntil(lambda: not window.controller.running, timeout=30_000)
    assert "Stopped after" in text(window, "training_status")
    assert window.models.current == 1
    assert find(window, "train_button").isEnabled()


@pytest.mark.usefixtures("small_runs")
@pytest.mark.parametrize("paused", [False, True])
def test_window_closes_while_training_and_while_paused(
    window: MainWindow, qtbot: QtBot, paused: bool
) -> None:
    train(window, epochs=1000)
    wait_for_batches(window, qtbot)
    if paused:
        click(window, "pause_button")
    window.end()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=30_000)
    assert not window.controller.running
    (run,) = saved_runs()
    assert load_model(run / "model.zendigits").card.architecture == "dense"


@pytest.mark.usefixtures("small_runs")
def test_window_closes_only_once_the_user_knows_that_a_network_is_not_kept(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise InputError("The disk is full.")

    def questions() -> list[QMessageBox]:
        return [box for box in window.findChildren(QMessageBox) if box.isVisible()]

    monkeypatch.setattr("zen_digits.core.models.model_file.save_model", full)
    train(window, epochs=1000)
    wait_for_batches(window, qtbot)
    window.end()
    qtbot.waitUntil(lambda: bool(questions()), timeout=10_000)
    window.close()
    assert window.isVisible()
    (box,) = questions()
    assert box.text() == (
        "The network of this run is not saved: The disk is full. Save it elsewhere?"
    )
    box.buttons()[-1].click()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=30_000)


@pytest.mark.usefixtures("small_runs")
def test_failure_of_a_run_is_shown(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("not enough memory")

    monkeypatch.setattr("zen_digits.core.training.optimization.make_loss", broken)
    train(window, epochs=1)
    qtbot.waitUntil(lambda: not window.controller.running, timeout=10_000)
    assert text(window, "training_status") == "The run failed: not enough memory"
    assert window.models.current == 0
    assert find(window, "train_button").isEnabled()


@pytest.mark.usefixtures("small_runs")
def test_run_that_cannot_be_recorded_continues(
    window: MainWindow, qtbot: QtBot, own_data_folder: Path
) -> None:
    own_data_folder.mkdir(exist_ok=True)
    (own_data_folder / "runs").write_text("in the way")
    train(window, epochs=1)
    wait_for_end(window, qtbot)
    assert "Test accuracy" in text(window, "training_status")
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert "cannot be created" in box.text()
    assert box.text().endswith("Save it elsewhere?")
    box.buttons()[-1].click()


def test_the_status_has_the_numbers_of_the_users_language(
    window: MainWindow, qtbot: QtBot, small_runs: None
) -> None:
    with in_locale("de_DE"):
        window.training.train()
        qtbot.waitUntil(lambda: not window.controller.running, timeout=60_000)
        accuracy = re.search(r"(\d+)(.)(\d+) %", text(window, "training_status"))
    assert accuracy is not None
    assert accuracy[2] == ","
