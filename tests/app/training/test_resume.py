"""Resuming an interrupted run when the program starts again."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from helpers.run_folders import begun_run, interrupted_run
from helpers.small_runs import SMALL, small_mnist
from helpers.training_user import point_count, saved_runs, wait_for_batches, wait_for_end
from helpers.training_user import train as press_train
from helpers.user_actions import answer_file_dialog, click, error_text, find, text
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from zen_digits.app.main import create_window
from zen_digits.app.window import MainWindow
from zen_digits.core.models.model_file import load_model
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.runs.record import interrupted_runs
from zen_digits.core.runs.storage import read_config, read_events
from zen_digits.core.training.events import Checkpointed
from zen_digits.core.training.loop import train

CONFIG = replace(SMALL, epochs=4)


@pytest.fixture
def interrupted(own_data_folder: Path, small_runs: None) -> Path:
    """The folder of a run whose program was killed after its second epoch."""
    return interrupted_run(CONFIG, epochs=2)


@pytest.fixture
def restarted(interrupted: Path, window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window after the program was started again."""
    with qtbot.waitSignal(window.preloader.training_ready, timeout=60_000):
        window.preloader.prepare_training()  # the pointer comes near
    return window


def test_resume_continues_the_run(restarted: MainWindow, interrupted: Path, qtbot: QtBot) -> None:
    assert find(restarted, "resume_button").isVisible()
    assert "2 of 4 epochs" in text(restarted, "resume_label")
    click(restarted, "resume_button")
    assert point_count(restarted, "loss_plot") == point_count(restarted, "accuracy_plot") == 36
    assert not find(restarted, "resume_button").isVisible()
    qtbot.waitUntil(lambda: not restarted.controller.running, timeout=30_000)
    assert "Test accuracy" in text(restarted, "training_status")
    epochs = [e["epoch"] for e in read_events(interrupted) if e["event"] == "epoch_done"]
    assert epochs == [1, 2, 3, 4]
    whole = [event for event in train(CONFIG, small_mnist()) if not isinstance(event, Checkpointed)]
    model = load_model(interrupted / "model.zendigits")
    for name, weight in whole[-1].model.weights.items():  # type: ignore[union-attr]
        assert np.allclose(model.weights[name], weight, atol=1e-4)  # on other threads
    assert point_count(restarted, "loss_plot") == 4 * 18
    assert restarted.training_panel.form.config().epochs == 4
    assert not find(restarted, "resume_button").isVisible()


def test_a_run_killed_before_its_first_checkpoint_begins_anew(
    own_data_folder: Path, small_runs: None, unloaded: MainWindow, qtbot: QtBot
) -> None:
    path = begun_run(CONFIG)
    unloaded.load()
    qtbot.waitUntil(lambda: unloaded.loaded, timeout=60_000)
    assert "before anything was saved. Begin it anew?" in text(unloaded, "resume_label")
    click(unloaded, "resume_button")
    assert "Loading PyTorch" in text(unloaded, "training_status")
    qtbot.waitUntil(lambda: unloaded.controller.running, timeout=30_000)
    qtbot.waitUntil(lambda: not unloaded.controller.running, timeout=30_000)
    assert read_config(path) == CONFIG
    assert load_model(path / "model.zendigits").card.epochs == 4
    assert saved_runs() == [path]


def test_not_now_dismisses_the_run(restarted: MainWindow, interrupted: Path) -> None:
    click(restarted, "leave_button")
    assert not find(restarted, "resume_button").isVisible()
    assert interrupted_runs() == []
    assert (interrupted / "checkpoint.pt").exists()


def test_damaged_checkpoint_is_reported_and_not_offered_again(
    restarted: MainWindow, interrupted: Path
) -> None:
    (interrupted / "checkpoint.pt").write_bytes(b"damaged")
    click(restarted, "resume_button")
    assert "is damaged; train again" in error_text(restarted)
    assert not restarted.controller.running
    assert not find(restarted, "resume_button").isVisible()


def test_a_run_that_a_terminal_resumed_meanwhile_is_left_alone(
    restarted: MainWindow, interrupted: Path
) -> None:
    events = interrupted / "events.jsonl"
    before = events.read_bytes()
    with RunFolder.reopen(interrupted):
        click(restarted, "resume_button")
        assert "is running in another window or terminal" in error_text(restarted)
        assert not find(restarted, "resume_button").isVisible()
        assert not restarted.controller.running
    assert events.read_bytes() == before
    restarted.training.offer_to_resume()
    assert find(restarted, "resume_button").isVisible()


def test_not_now_leaves_a_run_alone_that_a_terminal_resumed_meanwhile(
    restarted: MainWindow, interrupted: Path
) -> None:
    before = (interrupted / "events.jsonl").read_bytes()
    with RunFolder.reopen(interrupted):
        click(restarted, "leave_button")
        assert "is running in another window or terminal" in error_text(restarted)
    assert (interrupted / "events.jsonl").read_bytes() == before


def test_a_run_whose_past_cannot_be_shown_is_not_left_locked(
    restarted: MainWindow, interrupted: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_folder: RunFolder) -> None:
        raise LookupError("odd")

    monkeypatch.setattr(restarted.training_panel, "show_resumed", broken)
    with qtbot.captureExceptions() as errors:
        click(restarted, "resume_button")
    assert [kind for kind, *_ in errors] == [LookupError]
    assert not restarted.controller.running
    RunFolder.reopen(interrupted).close()


@pytest.mark.parametrize("room_later", [True, False])
@pytest.mark.parametrize("saved", [True, False])
@pytest.mark.usefixtures("small_runs")
def test_a_run_whose_network_was_saved_elsewhere_is_not_offered(
    saved: bool,
    room_later: bool,
    window: MainWindow,
    full_disk: list[bool],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answer_file_dialog(monkeypatch, tmp_path / "mine.zendigits")
    press_train(window, epochs=1000)
    wait_for_batches(window, qtbot)
    full_disk[0] = True
    click(window, "stop_button")
    wait_for_end(window, qtbot)
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert "No space left on device" in box.text()
    assert not find(window, "resume_button").isVisible()
    full_disk[0] = not room_later
    box.buttons()[0 if saved else 1].click()
    assert (tmp_path / "mine.zendigits").exists() == saved
    assert not [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert find(window, "resume_button").isVisible() != saved
    assert (interrupted_runs() == []) == (saved and room_later)


@pytest.mark.usefixtures("own_data_folder")
def test_nothing_is_offered_without_an_interrupted_run(qtbot: QtBot) -> None:
    window = create_window()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.loaded, timeout=60_000)
    assert not find(window, "resume_button").isVisible()
    window.close()
