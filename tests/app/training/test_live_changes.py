"""Changing a run while it is running."""

import pytest
from helpers.training_user import marker_texts, saved_runs, train, wait_for_batches
from helpers.user_actions import click, find, text
from pytestqt.qtbot import QtBot

from zen_digits.app.window import MainWindow
from zen_digits.core.models.model_file import load_model
from zen_digits.core.runs.storage import read_events


@pytest.mark.usefixtures("small_runs")
def test_settings_are_applied_to_the_running_training(window: MainWindow, qtbot: QtBot) -> None:
    train(window, epochs=1000)
    wait_for_batches(window, qtbot)
    assert not find(window, "apply_button").isVisible()
    find(window, "learning_rate_spin").setValue(0.0003)  # type: ignore[attr-defined]
    find(window, "batch_size_spin").setValue(100)  # type: ignore[attr-defined]
    find(window, "seed_spin").setValue(5)  # type: ignore[attr-defined]
    shown = text(window, "change_label")
    assert shown == "Not yet applied: Batch size 100, Learning rate 0.0003"
    click(window, "apply_button")
    change = "Batch size 100, Learning rate 0.0003"
    qtbot.waitUntil(lambda: marker_texts(window, "loss_plot") == [change], timeout=10_000)
    assert not find(window, "apply_button").isVisible()
    find(window, "learning_rate_spin").setValue(0.001)  # type: ignore[attr-defined]
    assert text(window, "change_label") == "Not yet applied: Learning rate 0.001"
    find(window, "learning_rate_spin").setValue(0.0003)  # type: ignore[attr-defined]
    assert not find(window, "apply_button").isVisible()
    click(window, "stop_button")
    qtbot.waitUntil(lambda: not window.controller.running, timeout=30_000)
    (run,) = saved_runs()
    changes = [event for event in read_events(run) if event["event"] == "changed"]
    assert changes[0]["values"] == {"learning_rate": 0.0003, "batch_size": 100}
    assert load_model(run / "model.zendigits").card.training["batch_size"] == 100
