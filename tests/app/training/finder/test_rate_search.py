"""The learning-rate finder: a curve, a suggestion, and one click to take it."""

import threading
from collections.abc import Callable
from typing import Any

import pytest
from helpers.activation import activate
from helpers.user_actions import choose, click, find, text
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from zen_digits.app.training.finder import rate_search
from zen_digits.app.training.finder.rate_search import RateDialog
from zen_digits.app.training.finder.rate_view import RateView
from zen_digits.app.window import MainWindow
from zen_digits.core.training.learning_rate.curve import RatePoint, Suggestion


def dialog_of(window: MainWindow, qtbot: QtBot) -> RateDialog:
    qtbot.waitUntil(lambda: bool(window.findChildren(RateDialog)), timeout=10_000)
    (dialog,) = window.findChildren(RateDialog)
    return dialog


def open_finder(window: MainWindow, qtbot: QtBot) -> RateDialog:
    click(window, "settings_button")
    choose(window, "architecture_combo", "dense")
    click(window, "find_rate_button")
    return dialog_of(window, qtbot)


@pytest.mark.usefixtures("small_runs")
def test_a_rate_is_found_and_taken(window: MainWindow, qtbot: QtBot) -> None:
    dialog = open_finder(window, qtbot)
    take = find(window, "take_rate_button")
    qtbot.waitUntil(take.isEnabled, timeout=60_000)
    assert "is a tenth of" in text(window, "rate_status")
    view = dialog.findChildren(RateView)[0]
    assert view.places() > 20
    assert view.description(0).startswith("Learning rate 0.0013: loss 2.")
    assert view.accessibleDescription() == view.description(view.places() - 1)
    assert view.table().columns == ("Learning rate", "Loss")
    assert len(view.table().rows) == view.places()
    assert view.table().rows[0][0] == "0.0013"
    wanted = float(take.text().split()[-1])  # type: ignore[attr-defined]
    click(window, "take_rate_button")
    assert window.training_panel.form.config().learning_rate == pytest.approx(wanted)
    qtbot.waitUntil(lambda: not window.findChildren(RateDialog), timeout=10_000)


class HeldSearch:
    """Shows a point, and goes on when it is let go."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.ended = threading.Event()

    def __call__(self, _config: object, _dataset: object, show: Callable[[Any], Any]) -> Any:
        try:
            show((RatePoint(1e-3, 2.0), RatePoint(1e-2, 1.0)))
            self.go_on.wait(30)
            show((RatePoint(1e-3, 2.0),))
            raise AssertionError
        finally:
            self.ended.set()


def test_closing_ends_the_search_and_changes_nothing(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = HeldSearch()
    monkeypatch.setattr(rate_search, "_search", held)
    dialog = open_finder(window, qtbot)
    before = window.training_panel.form.config()
    view = dialog.findChildren(RateView)[0]
    qtbot.waitUntil(lambda: view.places() == 2, timeout=60_000)
    assert not find(window, "take_rate_button").isEnabled()
    click(window, "rate_close_button")
    held.go_on.set()
    qtbot.waitUntil(held.ended.is_set, timeout=10_000)
    qtbot.waitUntil(lambda: not window.findChildren(RateDialog), timeout=10_000)
    assert window.training_panel.form.config() == before


def test_its_key_opens_the_settings_in_which_the_rate_is_put(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        rate_search, "_search", lambda *_: ((), Suggestion(None, "never_fell", 0.1))
    )
    rate = find(window, "learning_rate_spin")
    window.resize(window.width(), 600)  # the settings scroll
    assert not rate.isVisible()
    for _ in ("closed", "open"):
        activate(window, qtbot)
        QTest.keyClick(window, Qt.Key.Key_F4)
        dialog = dialog_of(window, qtbot)
        qtbot.waitUntil(lambda: not rate.visibleRegion().isEmpty(), timeout=10_000)
        dialog.reject()
        qtbot.waitUntil(lambda: not window.findChildren(RateDialog), timeout=10_000)


def test_its_key_does_nothing_while_a_network_trains(window: MainWindow, qtbot: QtBot) -> None:
    activate(window, qtbot)
    window.training._rate_search.show_state(running=True)
    QTest.keyClick(window, Qt.Key.Key_F4)
    assert not find(window, "learning_rate_spin").isVisible()
    assert not window.findChildren(RateDialog)


def test_without_pytorch_nothing_is_searched(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("zen_digits.app.preload.is_installed", lambda: False)
    shown: list[Exception] = []
    window.preloader.import_failed.disconnect()
    window.preloader.import_failed.connect(shown.append)
    window.training_panel.form.find_rate_button.click()
    assert "PyTorch" in str(shown[0])
    assert not window.findChildren(RateDialog)


def test_nothing_is_searched_while_a_network_trains(window: MainWindow) -> None:
    button = window.training_panel.form.find_rate_button
    assert button.isEnabled()
    window.training._rate_search.show_state(running=True)
    assert not button.isEnabled()
    assert button.toolTip() == "A network is training; stop it first"
