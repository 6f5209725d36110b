"""What the network that learns gets wrong, on the page Results."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from queue import Empty, SimpleQueue

import numpy as np
import pytest
from helpers.learning_run import STARTED
from helpers.small_runs import SMALL, mnist_test
from helpers.training_user import wait_for_end
from helpers.user_actions import click, find, text
from pytestqt.qtbot import QtBot

from zen_digits.app.results.confusion_view import ConfusionView
from zen_digits.app.results.set_combo import SetCombo
from zen_digits.app.window import RESULTS, TRAIN, MainWindow
from zen_digits.core.evaluation.sets import MNIST_TEST, WHILE_LEARNING
from zen_digits.core.labels import DIGITS
from zen_digits.core.training.events import (
    BatchDone,
    EpochDone,
    Run,
    RunEnded,
    RunStarted,
    StopTraining,
    Validated,
)

VALIDATION = mnist_test().subset(np.arange(200))


class ScriptedRun:
    """Computes nothing; ends an epoch whenever it is told to, until it is stopped."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._epochs: SimpleQueue[Validated] = SimpleQueue()
        self._number = 0

    def start(self, started: RunStarted = STARTED) -> None:
        self._number = 0
        self._window.controller._make_events = lambda *_: self._events(started)
        self._window.controller.start(SMALL)

    def end_epoch(self, wrong: int) -> None:
        """So many 7s are read as 1s after it, all else rightly."""
        self._number += 1
        read_as = VALIDATION.labels.copy()
        read_as[np.flatnonzero(read_as == 7)[:wrong]] = 1
        logits = (np.eye(10)[read_as] * 9).astype(np.float32)
        self._epochs.put(Validated(self._number, VALIDATION, DIGITS, logits))

    def _events(self, started: RunStarted) -> Run:
        try:
            yield started
            for step in range(1, 10**9):
                time.sleep(0.002)
                yield BatchDone(step, 1.0, 0.5, step, 0.1)
                yield from self._ended_epochs(step)
        except StopTraining:
            yield RunEnded("stopped")

    def _ended_epochs(self, step: int) -> Iterator[Validated | EpochDone]:
        try:
            validated = self._epochs.get_nowait()
        except Empty:
            return
        yield validated
        yield EpochDone(validated.epoch, step, 1.0, 0.5, 1.0, 0.5, 0.1)


@contextmanager
def scripted(window: MainWindow, qtbot: QtBot) -> Iterator[ScriptedRun]:
    """A run that is stopped at the end of the block, if it was started."""
    run = ScriptedRun(window)
    try:
        yield run
    finally:
        _stop(window, qtbot)


def _stop(window: MainWindow, qtbot: QtBot) -> None:
    window.controller.stop()
    wait_for_end(window, qtbot)


def _sets(window: MainWindow) -> SetCombo:
    sets = find(window, "results_set_combo")
    assert isinstance(sets, SetCombo)
    return sets


def _entries(window: MainWindow) -> list[str]:
    return [_sets(window).itemText(place) for place in range(_sets(window).count())]


def _is_said(window: MainWindow, name: str, words: str) -> bool:
    return find(window, name).isVisible() and words in text(window, name)


def _wait_for_epoch(window: MainWindow, qtbot: QtBot, epoch: int) -> None:
    said = f"after epoch {epoch}."
    qtbot.waitUntil(lambda: _is_said(window, "results_figures", said), timeout=10_000)


def _watch(window: MainWindow, qtbot: QtBot, run: ScriptedRun) -> None:
    window.show_page(RESULTS)
    run.start()
    qtbot.waitUntil(lambda: "While it trains" in _entries(window), timeout=10_000)
    _sets(window).choose_set(WHILE_LEARNING)


def test_each_epoch_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    with scripted(window, qtbot) as run:
        _watch(window, qtbot, run)
        assert "After the run’s next epoch" in text(window, "results_hint")
        button = find(window, "measure_button")
        assert not button.isEnabled()
        assert "by itself" in button.toolTip()
        run.end_epoch(wrong=5)
        qtbot.waitUntil(
            lambda: _is_said(window, "results_figures", "after epoch 1."), timeout=10_000
        )
        assert text(window, "results_figures").startswith("97.50 % of 200 images")
        matrix = window.findChild(ConfusionView)
        assert matrix._counts[7, 1] == 5
        matrix.choose((7, 1))
        run.end_epoch(wrong=2)
        qtbot.waitUntil(
            lambda: _is_said(window, "results_figures", "after epoch 2."), timeout=10_000
        )
        assert matrix._counts[7, 1] == 2
        assert matrix._chosen == (7, 1)  # what the user looks at stays
        wall = find(window, "mistakes_view")
        assert wall.model().rowCount() == 2
        click(window, "unsure_button")
        run.end_epoch(wrong=1)
        qtbot.waitUntil(
            lambda: _is_said(window, "results_figures", "after epoch 3."), timeout=10_000
        )
        assert wall.model().rowCount() == 199


def test_nothing_is_computed_while_nobody_looks(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with scripted(window, qtbot) as run:
        from zen_digits.core.evaluation import live

        read: list[int] = []
        real = live.results_while_learning

        def counted(validated: Validated) -> object:
            read.append(validated.epoch)
            return real(validated)

        monkeypatch.setattr(live, "results_while_learning", counted)
        told: list[Validated] = []
        window.controller.validated.connect(told.append)
        _watch(window, qtbot, run)
        window.show_page(TRAIN)
        for number in (1, 2):
            run.end_epoch(wrong=number)
            qtbot.waitUntil(lambda number=number: len(told) == number, timeout=10_000)
        qtbot.wait(100)
        assert read == []
        window.show_page(RESULTS)  # the latest is read at once
        qtbot.waitUntil(
            lambda: _is_said(window, "results_figures", "after epoch 2."), timeout=10_000
        )
        assert read == [2]
        _sets(window).choose_set(MNIST_TEST)
        run.end_epoch(wrong=3)
        qtbot.waitUntil(lambda: len(told) == 3, timeout=10_000)
        qtbot.wait(100)
        assert read == [2]
        assert find(window, "results_hint").isVisible()


def test_the_last_epoch_stays_until_another_set_is_chosen(window: MainWindow, qtbot: QtBot) -> None:
    with scripted(window, qtbot) as run:
        _watch(window, qtbot, run)
        run.end_epoch(wrong=4)
        qtbot.waitUntil(
            lambda: _is_said(window, "results_figures", "after epoch 1."), timeout=10_000
        )
        _stop(window, qtbot)
        assert _is_said(window, "results_figures", "98.00 % of 200 images")
        run.start()
        qtbot.waitUntil(lambda: find(window, "results_hint").isVisible(), timeout=10_000)
        _sets(window).choose_set(MNIST_TEST)
        assert "While it trains" in _entries(window)
        _stop(window, qtbot)
        assert "While it trains" not in _entries(window)
        assert find(window, "measure_button").isEnabled()


def test_a_run_may_hold_no_images_out(window: MainWindow, qtbot: QtBot) -> None:
    with scripted(window, qtbot) as run:
        window.show_page(RESULTS)
        run.start(replace(STARTED, validation_images=0))
        qtbot.waitUntil(lambda: "While it trains" in _entries(window), timeout=10_000)
        _sets(window).choose_set(WHILE_LEARNING)
        assert "holds no images out" in text(window, "results_hint")


def test_a_run_that_began_before_the_page_was_made(window: MainWindow, qtbot: QtBot) -> None:
    with scripted(window, qtbot) as run:
        told: list[Validated] = []
        window.controller.validated.connect(told.append)
        run.start()
        run.end_epoch(wrong=3)
        qtbot.waitUntil(lambda: bool(told), timeout=10_000)
        window.show_page(RESULTS)
        _sets(window).choose_set(WHILE_LEARNING)
        qtbot.waitUntil(
            lambda: _is_said(window, "results_figures", "after epoch 1."), timeout=10_000
        )
        click(window, "compare_section_button")
        assert "once it has learned" in text(window, "compare_hint")
        click(window, "robustness_section_button")
        assert not find(window, "robustness_button").isVisible()
