"""Hints below the curves of a run that goes wrong, each with a click that helps."""

import time
from dataclasses import replace
from typing import Any

import pytest
from helpers.heard import listen
from helpers.learning_run import STARTED
from helpers.small_runs import SMALL
from helpers.user_actions import click, find, text
from pytestqt.qtbot import QtBot

from zen_digits.app.window import MainWindow
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.training.events import (
    ActivityMeasured,
    BatchDone,
    Changed,
    DivergedError,
    EpochDone,
    LayerActivity,
    Run,
    RunEnded,
    StopTraining,
)

WRONG = replace(SMALL, learning_rate=0.1)
DIED = ActivityMeasured(1, (LayerActivity("relu", 0.9),))


class FaultyRun:
    """Computes nothing, but shows a loss until it is stopped; notes what is asked of it."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.configs: list[TrainingConfig] = []
        self.changes: list[dict[str, Any]] = []
        self.loss, self.first = 9.0, 2.3
        self.told: tuple[Any, ...] = ()  # after the first batch
        window.controller._make_events = self._make

    def start(self, config: TrainingConfig) -> None:
        self._window.training_panel.form.show_config(config)
        self._window.training.train_with(config)

    def end(self, qtbot: QtBot) -> None:
        self._window.controller.stop()
        qtbot.waitUntil(lambda: not self._window.controller.running, timeout=10_000)

    def _make(self, config: TrainingConfig, _checkpoint: object) -> Run:
        self.configs.append(config)
        return self._events()

    def _events(self) -> Run:
        try:
            yield STARTED
            yield BatchDone(1, self.first, 0.1, 1, 0.1)
            yield from self.told
            for step in range(2, 10**9):
                time.sleep(0.001)
                answer = yield BatchDone(step, self.loss, 0.1, step, 0.1)
                if isinstance(answer, dict) and answer:
                    self.changes.append(answer)
                    self.loss = 0.1
                    yield Changed(step, answer)
        except StopTraining:
            yield RunEnded("stopped")


@pytest.fixture
def faulty(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> FaultyRun:
    monkeypatch.setattr(window.preloader, "can_train", lambda: True)
    return FaultyRun(window)


def is_shown(window: MainWindow) -> bool:
    return find(window, "run_hint_label").isVisible()


def offered(window: MainWindow, button: str) -> str:
    return find(window, button).text()  # type: ignore[attr-defined, no-any-return]


def wait_for_hint(window: MainWindow, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: is_shown(window), timeout=30_000)
    return text(window, "run_hint_label")


def test_a_click_uses_a_smaller_rate(
    faulty: FaultyRun, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = listen(monkeypatch)
    faulty.start(WRONG)
    hint = wait_for_hint(window, qtbot)
    assert hint.startswith("The loss grows instead of falling")
    assert (hint, False) in heard
    assert offered(window, "run_hint_button") == "Use learning rate 0.001"
    assert not find(window, "other_run_hint_button").isVisible()
    click(window, "run_hint_button")
    qtbot.waitUntil(lambda: faulty.changes == [{"learning_rate": 0.001}], timeout=10_000)
    assert window.training_panel.form.config().learning_rate == 0.001
    qtbot.waitUntil(lambda: window.controller.config.learning_rate == 0.001, timeout=10_000)  # type: ignore[union-attr]
    assert not is_shown(window)
    assert not find(window, "apply_button").isVisible()
    faulty.end(qtbot)


def test_dead_neurons_need_a_new_run(faulty: FaultyRun, window: MainWindow, qtbot: QtBot) -> None:
    faulty.told, faulty.loss = (DIED,), 1.0
    faulty.start(WRONG)
    assert wait_for_hint(window, qtbot).startswith("90 % of a layer’s neurons are dead")
    assert offered(window, "run_hint_button") == "Start again with learning rate 0.001"
    faulty.told = ()
    click(window, "run_hint_button")
    qtbot.waitUntil(lambda: len(faulty.configs) == 2, timeout=10_000)
    assert faulty.configs[1] == replace(WRONG, learning_rate=0.001)
    assert not is_shown(window)
    faulty.end(qtbot)


def test_overfitting_has_two_remedies(faulty: FaultyRun, window: MainWindow, qtbot: QtBot) -> None:
    losses = [(0.5, 0.5), (0.3, 0.4), (0.1, 0.45), (0.05, 0.6)]
    faulty.told = tuple(
        EpochDone(n, n, train, 0.9, validation, 0.9, 1.0)
        for n, (train, validation) in enumerate(losses, 1)
    )
    faulty.loss = 0.1
    faulty.start(SMALL)
    assert "by heart" in wait_for_hint(window, qtbot)
    assert offered(window, "other_run_hint_button") == "Turn on augmentation"
    assert offered(window, "run_hint_button") == "Stop here and keep the best"
    click(window, "run_hint_button")
    qtbot.waitUntil(lambda: not window.controller.running, timeout=10_000)
    assert not is_shown(window)


def test_a_hint_that_is_hidden_does_not_come_again(
    faulty: FaultyRun, window: MainWindow, qtbot: QtBot
) -> None:
    faulty.start(WRONG)
    wait_for_hint(window, qtbot)
    shown = len(window.training_panel.plots._curves.train_loss)
    click(window, "hide_run_hint_button")
    more = shown + 30
    qtbot.waitUntil(
        lambda: len(window.training_panel.plots._curves.train_loss) > more, timeout=30_000
    )
    assert not is_shown(window)
    faulty.end(qtbot)
    faulty.start(WRONG)
    wait_for_hint(window, qtbot)  # of another run
    faulty.end(qtbot)


def test_a_run_that_failed_can_be_started_again(
    faulty: FaultyRun, window: MainWindow, qtbot: QtBot
) -> None:
    faulty.told = (RunEnded("failed", error=DivergedError("no number")),)
    faulty.start(WRONG)
    wait_for_hint(window, qtbot)
    qtbot.waitUntil(lambda: not window.controller.running, timeout=10_000)
    assert offered(window, "run_hint_button") == "Start again with learning rate 0.001"
    faulty.told, faulty.loss = (), 1.0
    click(window, "run_hint_button")
    qtbot.waitUntil(lambda: window.controller.running, timeout=10_000)
    assert faulty.configs[-1] == replace(WRONG, learning_rate=0.001)
    assert not is_shown(window)
    faulty.end(qtbot)


def test_nothing_is_said_in_an_experiment(
    faulty: FaultyRun, window: MainWindow, qtbot: QtBot
) -> None:
    window.training._run_hints.hold(True)
    faulty.start(WRONG)
    curves = window.training_panel.plots._curves
    qtbot.waitUntil(lambda: len(curves.train_loss) > 40, timeout=30_000)
    assert not is_shown(window)
    window.training._run_hints.hold(False)
    assert is_shown(window)
    faulty.end(qtbot)
