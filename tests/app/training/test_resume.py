"""A run that was interrupted is offered when the program starts again."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from helpers.run_folders import interrupted_run
from helpers.small_runs import SMALL, small_mnist
from helpers.user_actions import click, error_text, find, text
from pytestqt.qtbot import QtBot

from zen_digits.app.main import create_window
from zen_digits.app.window import MainWindow
from zen_digits.core.networks.model_file import load_model
from zen_digits.core.runs.record import interrupted_runs
from zen_digits.core.runs.storage import read_events
from zen_digits.core.training.events import Checkpointed
from zen_digits.core.training.loop import train

CONFIG = replace(SMALL, epochs=4)


@pytest.fixture
def interrupted(own_data_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a run whose program was killed after its second epoch."""
    monkeypatch.setattr("zen_digits.core.data.mnist.load_mnist", lambda: small_mnist())
    return interrupted_run(CONFIG, epochs=2)


@pytest.fixture
def later(interrupted: Path, window: MainWindow) -> MainWindow:
    """The window of the program that was started again."""
    return window


def test_it_is_offered_and_goes_on(later: MainWindow, interrupted: Path, qtbot: QtBot) -> None:
    assert find(later, "resume_button").isVisible()
    assert "2 of 4 epochs" in text(later, "resume_label")
    click(later, "resume_button")
    assert not find(later, "resume_button").isVisible()
    qtbot.waitUntil(lambda: not later.controller.running, timeout=30_000)
    assert "Test accuracy" in text(later, "training_status")
    epochs = [e["epoch"] for e in read_events(interrupted) if e["event"] == "epoch_done"]
    assert epochs == [1, 2, 3, 4]
    whole = [event for event in train(CONFIG, small_mnist()) if not isinstance(event, Checkpointed)]
    model = load_model(interrupted / "model.zendigits")
    for name, weight in whole[-1].model.weights.items():  # type: ignore[union-attr]
        assert torch.allclose(model.weights[name], weight, atol=1e-4)  # on other threads
    assert later.training_panel.config().epochs == 4
    assert not find(later, "resume_button").isVisible()


def test_it_can_be_left(later: MainWindow, interrupted: Path) -> None:
    click(later, "leave_button")
    assert not find(later, "resume_button").isVisible()
    assert interrupted_runs() == []
    assert (interrupted / "checkpoint.pt").exists()


def test_a_damaged_checkpoint_is_said_and_not_offered_again(
    later: MainWindow, interrupted: Path
) -> None:
    (interrupted / "checkpoint.pt").write_bytes(b"damaged")
    click(later, "resume_button")
    assert "is damaged; train again" in error_text(later)
    assert not later.controller.running
    assert not find(later, "resume_button").isVisible()


@pytest.mark.usefixtures("own_data_folder")
def test_without_one_nothing_is_offered(qtbot: QtBot) -> None:
    window = create_window()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.loaded, timeout=60_000)
    assert not find(window, "resume_button").isVisible()
    window.close()
