"""Results that are fetched rarely, as from a GPU, are the same as those fetched at once."""

import pytest
import torch
from helpers.small_runs import batches, run

from zen_digits.core.training import step_results
from zen_digits.core.training.events import EpochDone
from zen_digits.core.training.step_results import StepResult, StepResults


def test_results_stay_on_the_device_until_they_are_due(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [0.0]
    monkeypatch.setattr(step_results.time, "perf_counter", lambda: clock[0])
    results = StepResults(torch.device("cuda"))  # its tensors may be anywhere
    for step in (1, 2):
        results.add(StepResult(step, 50, 50 * step, 0.1), torch.tensor([step / 4, 0.5]))
        assert not results.are_due
    clock[0] += 0.04
    assert results.are_due
    assert [(result.step, result.loss) for result in results.fetch()] == [(1, 0.25), (2, 0.5)]
    assert not results.are_due
    assert results.fetch() == []


def test_results_that_wait_on_the_device_are_all_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    at_once = run()
    monkeypatch.setattr(step_results, "CPU_FETCH_SECONDS", 1e9)  # fetched rarely, as on a GPU
    later = run()
    figures = [
        [(event.step, event.loss, event.accuracy, event.images) for event in batches(events)]
        for events in (later, at_once)
    ]
    assert figures[0] == figures[1]
    losses = [
        [event.train_loss for event in events if isinstance(event, EpochDone)]
        for events in (later, at_once)
    ]
    assert losses[0] == pytest.approx(losses[1])
