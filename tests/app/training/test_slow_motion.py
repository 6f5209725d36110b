"""A run batch by batch."""

import pytest
from helpers.activation import activate
from helpers.training_user import point_count, train, wait_for_batches
from helpers.user_actions import click, find, text
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from zen_digits.app.training import controller as controller_module
from zen_digits.app.window import MainWindow


def pause(window: MainWindow, qtbot: QtBot) -> list[int]:
    """A paused run; the steps of the batches that it shows from then on."""
    train(window, epochs=1000)
    wait_for_batches(window, qtbot)
    click(window, "step_button")
    assert window.controller.paused
    qtbot.waitUntil(lambda: text(window, "training_status").startswith("Paused"), timeout=10_000)
    shown: list[int] = []
    window.controller.batches_done.connect(lambda batches: shown.extend(b.step for b in batches))
    window.controller.step()
    session = window.controller._session
    assert session is not None
    # Until it waits for the next step.
    qtbot.waitUntil(lambda: not (session._wants_step or session._stepping), timeout=10_000)
    window.controller.poll()
    assert shown
    return shown


def end(window: MainWindow, qtbot: QtBot) -> None:
    click(window, "stop_button")
    qtbot.waitUntil(lambda: not window.controller.running, timeout=10_000)


@pytest.mark.usefixtures("small_runs")
def test_a_step_takes_one_batch_and_shows_it(window: MainWindow, qtbot: QtBot) -> None:
    shown = pause(window, qtbot)
    last, points = shown[-1], point_count(window, "loss_plot")
    activate(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shown[-1] > last, timeout=10_000)
    assert shown[-1] == last + 1
    assert point_count(window, "loss_plot") == points + 1
    assert text(window, "training_status").startswith(f"Paused after batch {last + 1:,}: loss ")
    click(window, "pause_button")
    qtbot.waitUntil(lambda: shown[-1] > last + 3, timeout=10_000)
    end(window, qtbot)


@pytest.mark.usefixtures("small_runs")
def test_slow_motion_takes_batches_until_it_is_left(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.controller._slow.setInterval(20)
    assert controller_module._SLOW > 300
    shown = pause(window, qtbot)
    last = shown[-1]
    window.controller.toggle_slow_motion()
    qtbot.waitUntil(lambda: shown[-1] >= last + 4, timeout=30_000)
    assert shown == list(range(shown[0], shown[-1] + 1))
    assert window.controller.paused
    window.controller.toggle_slow_motion()
    assert not window.controller._slow.isActive()
    end(window, qtbot)


def test_there_is_nothing_to_step_through_without_a_run(window: MainWindow) -> None:
    window.controller.step()
    window.controller.toggle_slow_motion()
    assert not window.controller.paused
    assert not find(window, "step_button").isVisible()
