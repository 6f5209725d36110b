"""Settings that change during a run: by the user, or where memory is too small."""

from dataclasses import replace
from typing import Any

import pytest
import torch
from helpers.small_runs import SMALL, batches, small_mnist

from zen_digits.core.training.batches import Batch
from zen_digits.core.training.events import (
    Changed,
    Checkpointed,
    EpochDone,
    Event,
    RunEnded,
)
from zen_digits.core.training.loop import train
from zen_digits.core.training.optimization import WeightUpdate
from zen_digits.core.training.session import drive


def run(changes: dict[int, dict[str, Any]], **choices: Any) -> list[Event]:
    """The events of a small run that is sent changes after these of its batches."""
    batches = iter(range(1, 10_000))
    return list(
        drive(
            train(replace(SMALL, **choices), small_mnist()),
            changes=lambda: changes.get(next(batches), {}),
        )
    )


def rates(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    seen: list[float] = []
    step = WeightUpdate.step

    def noting(self: WeightUpdate, batch: Batch, rate: float, **wish: bool) -> torch.Tensor:
        seen.append(rate)
        return step(self, batch, rate, **wish)

    monkeypatch.setattr(WeightUpdate, "step", noting)
    return seen


def test_the_learning_rate_changes_from_the_next_batch_on(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = rates(monkeypatch)
    events = run({5: {"learning_rate": 0.01}})
    assert seen == [1e-3] * 5 + [0.01] * 31
    (change,) = [event for event in events if isinstance(event, Changed)]
    assert change == Changed(5, {"learning_rate": 0.01})
    after = events[events.index(change) + 1]
    assert isinstance(after, Checkpointed)
    end = events[-1]
    assert isinstance(end, RunEnded)
    assert end.model is not None
    assert end.model.card.training["learning_rate"] == 0.01


def test_each_image_is_seen_once_an_epoch_whatever_the_batch_size(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen = rates(monkeypatch)
    events = run({4: {"batch_size": 100}, 20: {"batch_size": 7}}, schedule="one_cycle")
    epochs = [event for event in events if isinstance(event, EpochDone)]
    assert [event.epoch for event in epochs] == [1, 2]
    images = [event.images for event in batches(events)]
    assert images[epochs[0].step - 1] == 900
    assert images[-1] == 1800
    assert seen[-1] < 0.05 * max(seen)  # the schedule still reaches its end
    assert max(seen) == pytest.approx(1e-3, rel=0.1)


def test_augmentation_can_be_switched_on(monkeypatch: pytest.MonkeyPatch) -> None:
    plain, changed = run({}), run({18: {"augmentation": True, "rotation": 40.0}})
    losses = [[event.loss for event in batches(events)] for events in (plain, changed)]
    assert losses[0][:18] == losses[1][:18]
    assert losses[0][18] < losses[1][18]
