"""What a screen reader says while the window is used."""

from functools import partial
from threading import Event

import pytest
from helpers.drawings import DIGITS
from helpers.heard import Heard, listen
from helpers.mouse import draw
from helpers.small_runs import SMALL
from helpers.user_actions import click
from pytestqt.qtbot import QtBot

from zen_digits.app.common.dialogs import show_error
from zen_digits.app.window import MainWindow
from zen_digits.core.training.events import EpochDone, Run, RunEnded, RunStarted


def last_begins(heard: Heard, text: str) -> bool:
    """Whether what was said last begins with a text."""
    return bool(heard) and heard[-1][0].startswith(text)


def test_each_new_reading_is_said_once_it_has_settled(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = listen(monkeypatch)
    window.announcements.readings._timer.setInterval(0)
    for digit in list(DIGITS)[:2]:
        draw(digit, window.canvas_panel.canvas)
        qtbot.waitUntil(partial(last_begins, heard, f"{digit}, "))
        assert "per cent sure; second choice" in heard[-1][0]
        click(window, "clear_button")
        qtbot.waitUntil(partial(last_begins, heard, "Draw a digit"))
    assert not any(urgent for _, urgent in heard)


def test_epochs_and_the_end_of_a_run_are_said(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard, goes_on = listen(monkeypatch), Event()
    window.announcements.runs._timer.setInterval(0)

    def events() -> Run:
        yield RunStarted(100, "cpu", "", 9, 9, 900, 100)
        yield EpochDone(1, 9, 0.5, 0.9, 0.4, 0.954, 1.0)
        goes_on.wait(60)
        yield RunEnded("stopped")

    monkeypatch.setattr(window.controller, "_make_events", lambda *_: events())
    window.controller.start(SMALL)
    epoch = f"Epoch 1 of {SMALL.epochs}: 95.40 % of the validation images are right"
    qtbot.waitUntil(partial(last_begins, heard, epoch), timeout=10_000)
    goes_on.set()
    end = "Stopped before the network learned anything."
    qtbot.waitUntil(partial(last_begins, heard, end), timeout=10_000)


def test_errors_are_said_at_once(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = listen(monkeypatch)
    show_error(window, "The disk is full.").close()
    assert heard == [("The disk is full.", True)]
