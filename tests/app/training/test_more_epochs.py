"""One more epoch for a run that is complete, from the page Train and from the page Runs."""

import pytest
from helpers.activation import activate
from helpers.run_folders import completed_run
from helpers.small_runs import SMALL
from helpers.training_user import (
    marker_texts,
    point_count,
    saved_runs,
    train,
    wait_for_end,
)
from helpers.user_actions import choose_menu_entry, click, find, text
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSpinBox
from pytestqt.qtbot import QtBot

from zen_digits.app.common.numbers import percent
from zen_digits.app.window import TRAIN, MainWindow
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.runs.record import read_run
from zen_digits.core.runs.storage import LAST
from zen_digits.core.training.events import RunEnded

pytestmark = pytest.mark.usefixtures("small_runs")


def complete(window: MainWindow, qtbot: QtBot) -> None:
    """Train a network for two epochs, as the user does."""
    train(window, epochs=2)
    wait_for_end(window, qtbot)


def wait_for_epochs(window: MainWindow, qtbot: QtBot, number: int) -> None:
    """Until the only run has been trained for so many epochs."""
    (path,) = saved_runs()
    qtbot.waitUntil(lambda: len(read_run(path).epochs) == number, timeout=60_000)
    wait_for_end(window, qtbot)


def test_a_complete_run_goes_on_with_a_click(window: MainWindow, qtbot: QtBot) -> None:
    assert not find(window, "more_epochs_button").isVisible()
    complete(window, qtbot)
    points = point_count(window, "loss_plot")
    networks = len(window.models.names())
    click(window, "more_epochs_button")
    wait_for_epochs(window, qtbot, 3)
    assert text(window, "training_status").startswith("Test accuracy")
    (path,) = saved_runs()
    assert [epoch.epoch for epoch in read_run(path).epochs] == [1, 2, 3]
    assert point_count(window, "loss_plot") > points
    marked = "To 3 epochs, schedule stretched"
    assert marker_texts(window, "loss_plot") == [marked]
    assert len(window.models.names()) == networks + 1
    epochs = find(window, "epochs_spin")
    assert isinstance(epochs, QSpinBox)
    assert epochs.value() == 2  # the form is for the next run


def test_it_goes_on_with_the_menu_and_its_key(window: MainWindow, qtbot: QtBot) -> None:
    complete(window, qtbot)
    choose_menu_entry(window, "One more &epoch")
    assert window.controller.running
    assert not find(window, "more_epochs_button").isVisible()
    wait_for_epochs(window, qtbot, 3)
    activate(window, qtbot)
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_R, control_shift)
    wait_for_epochs(window, qtbot, 4)


def test_only_what_can_go_on_is_offered(window: MainWindow, qtbot: QtBot) -> None:
    train(window, epochs=1000)
    qtbot.waitUntil(lambda: point_count(window, "loss_plot") > 0, timeout=30_000)
    click(window, "stop_button")
    wait_for_end(window, qtbot)
    assert not find(window, "more_epochs_button").isVisible()
    window.training.train_on()
    assert not window.controller.running


def test_stopped_while_it_goes_on_it_keeps_its_figure_and_goes_on_from_the_page_runs(
    window: MainWindow, qtbot: QtBot
) -> None:
    complete(window, qtbot)
    (path,) = saved_runs()
    figure = read_run(path).test_accuracy
    points = point_count(window, "loss_plot")
    click(window, "more_epochs_button")
    click(window, "step_button")  # pauses: its epoch would be over soon
    click(window, "step_button")
    qtbot.waitUntil(lambda: point_count(window, "loss_plot") > points, timeout=30_000)
    click(window, "stop_button")
    wait_for_end(window, qtbot)
    assert not find(window, "more_epochs_button").isVisible()
    said = text(window, "training_status")
    assert f"is still the best, with test accuracy {percent(figure)}." in said
    assert "“Go on”, on the page Runs" in said
    assert (read_run(path).state, read_run(path).test_accuracy) == ("stopped", figure)
    window.runs.more_requested.emit(path)
    wait_for_epochs(window, qtbot, 3)
    assert read_run(path).state == "completed"
    assert find(window, "more_epochs_button").isVisible()


def test_stopped_before_it_has_begun_again_it_is_as_it_was(
    window: MainWindow, qtbot: QtBot
) -> None:
    complete(window, qtbot)
    (path,) = saved_runs()
    with RunFolder.reopen(path, more_epochs=1) as folder:
        window.training_panel.show_going_on(folder)
    window.training_panel.show_ended(RunEnded("stopped"))
    assert text(window, "training_status") == "Stopped; the run is as it was before."


def test_a_run_of_another_day_goes_on_with_its_own_settings(
    window: MainWindow, qtbot: QtBot
) -> None:
    path = completed_run(SMALL)
    window.runs.more_requested.emit(path)
    wait_for_epochs(window, qtbot, 3)
    assert window.pages.front() == TRAIN
    assert window.training_panel.form.config().batch_size == SMALL.batch_size
    assert (path / LAST).exists()
