"""A run in the window that computes nothing, but gives a network whenever it is asked."""

import time
from dataclasses import replace

import pytest
from helpers.small_models import untrained_model
from helpers.small_runs import SMALL

from zen_digits.app.training import live_reading
from zen_digits.app.window import MainWindow
from zen_digits.core.models.model_card import ModelCard
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.training.events import (
    BatchDone,
    CopyNetwork,
    NetworkCopied,
    Run,
    RunEnded,
    RunStarted,
    StopTraining,
)

STARTED = RunStarted(100, "cpu", "", 9, 18, 900, 100)


class LearningRun:
    """Runs in a window until it is stopped; ``asked`` counts how often it gave its network."""

    def __init__(self, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(live_reading, "_PAUSE", 20)
        monkeypatch.setattr(live_reading, "_SHARE", 0)
        self.window, self.asked = window, 0
        self.epoch, self.network, self.ends_with = 1, labelled("0123456789"), RunEnded("stopped")

    def start(self) -> None:
        self.window.controller._make_events = lambda *_: self._events()
        self.window.controller.start(SMALL)

    def _events(self) -> Run:
        try:
            yield STARTED
            for step in range(1, 10**9):
                time.sleep(0.002)
                answer = yield BatchDone(step, 1.0, 0.5, step, 0.1)
                while isinstance(answer, CopyNetwork):
                    self.asked += 1
                    answer = yield NetworkCopied(step, self.epoch, self.network)
        except StopTraining:
            yield self.ends_with


def labelled(labels: str) -> TrainedModel:
    """A network that has learned nothing, as a run of its kind gives it."""
    model = untrained_model(labels=labels)
    card: ModelCard = replace(model.card, training={"dataset": "mnist"})
    return TrainedModel(card, model.weights)
