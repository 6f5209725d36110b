"""Recorded steps, without a GPU: when a step is recorded, and what its numbers come to as tensors.

``tests/gpu_figures.py recorded`` compares whole runs on a GPU."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import ClassVar

import numpy as np
import pytest
import torch
from helpers.settings import choices_of
from helpers.small_runs import SMALL, small_mnist
from torch import Tensor, nn

from zen_digits.core.training import steps
from zen_digits.core.training.averaging import AveragedNetwork
from zen_digits.core.training.batches import PackedSet
from zen_digits.core.training.events import Changed, Event, RunEnded
from zen_digits.core.training.loop import train
from zen_digits.core.training.optimization import WeightUpdate
from zen_digits.core.training.optimizers.make import make_optimizer
from zen_digits.core.training.steps import RecordedStep
from zen_digits.core.training.steps import _end_recording as end_recording

BATCHES = 18  # an epoch of SMALL: 900 images that are not validated with, by 50


class Recordings:
    """Stands for CUDA graphs: repeats a step by taking it."""

    def __init__(self) -> None:
        self.made, self.repeated = 0, 0
        self.error: RuntimeError | None = None

    def record(self, images: steps.PackedSet, update: WeightUpdate, _: Tensor) -> "Recordings":
        self.made += 1
        if self.error:
            error, self.error = self.error, None
            raise error
        self._images, self._update = images, update
        return self

    def repeat(self, indices: Tensor, rate: float, *, wants_to_stop: bool) -> Tensor:
        self.repeated += 1
        return self._update.step(self._images.batch(indices), rate, wants_to_stop=wants_to_stop)


@pytest.fixture
def recordings(monkeypatch: pytest.MonkeyPatch) -> Iterator[Recordings]:
    made = Recordings()
    monkeypatch.setattr(WeightUpdate, "can_be_recorded", True)
    plain = WeightUpdate._factors

    def on_device(update: WeightUpdate, rate: float, *, wants_to_stop: bool = False) -> Tensor:
        return torch.tensor(plain(update, rate, wants_to_stop))

    monkeypatch.setattr(WeightUpdate, "factors_on_device", on_device)
    monkeypatch.setattr(steps, "RecordedStep", made.record)
    monkeypatch.setattr(steps, "_end_recording", lambda _: None)
    return made


def run(**choices: object) -> list[Event]:
    return list(train(replace(SMALL, **choices), small_mnist()))


def test_a_step_is_recorded_after_some_and_then_repeated(recordings: Recordings) -> None:
    run()
    assert recordings.made == 1
    assert recordings.repeated == 2 * BATCHES - steps.STEPS_BEFORE


def test_the_smaller_batch_at_an_epochs_end_is_a_step_of_its_own(recordings: Recordings) -> None:
    run(batch_size=40)  # 22 and a half batches
    assert recordings.repeated == 2 * 22 - steps.STEPS_BEFORE


def test_what_is_changed_in_a_run_is_recorded_anew(recordings: Recordings) -> None:
    events = train(replace(SMALL, epochs=3), small_mnist())
    changes = {20: {"rotation": 20.0}}
    answer = None
    batches = 0
    while True:
        try:
            event = events.send(answer)
        except StopIteration:
            break
        batches += type(event).__name__ == "BatchDone"
        answer = changes.pop(batches, None) if type(event).__name__ == "BatchDone" else None
    assert recordings.made == 2
    assert recordings.repeated == 3 * BATCHES - 2 * steps.STEPS_BEFORE


def test_where_recording_fails_the_run_goes_on_without(recordings: Recordings) -> None:
    recordings.error = RuntimeError("operation not permitted when stream is capturing")
    ended = run()[-1]
    assert isinstance(ended, RunEnded)
    assert (ended.reason, recordings.made, recordings.repeated) == ("completed", 1, 0)


def test_a_recording_that_finds_no_memory_halves_the_batch(recordings: Recordings) -> None:
    recordings.error = torch.OutOfMemoryError("CUDA out of memory.")
    events = run()
    changed = [event for event in events if isinstance(event, Changed)]
    assert [change.values for change in changed] == [{"batch_size": 25}]
    assert recordings.made == 2  # also the smaller one


def test_on_a_processor_nothing_is_recorded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(steps, "RecordedStep", lambda *_: pytest.fail("recorded"))
    run()


class Graph:
    """Stands for a CUDA graph: what is computed while it is open is computed at once."""

    made: ClassVar[list["Graph"]] = []

    def __init__(self) -> None:
        self.generators: list[torch.Generator] = []
        self.mode, self.replayed = "", 0
        self.made.append(self)

    def register_generator_state(self, generator: torch.Generator) -> None:
        self.generators.append(generator)

    def replay(self) -> None:
        self.replayed += 1


@contextmanager
def open_graph(graph: Graph, capture_error_mode: str) -> Iterator[None]:
    graph.mode = capture_error_mode
    yield


def test_recordings_count_the_random_numbers_that_augment_images(
    recordings: Recordings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Graph, "made", [])
    monkeypatch.setattr(torch.cuda, "CUDAGraph", Graph)
    monkeypatch.setattr(torch.cuda, "graph", open_graph)
    processor, dataset = torch.device("cpu"), small_mnist().train
    images = PackedSet(SMALL, dataset, dataset.subset(np.arange(0)), processor, None)
    step = RecordedStep(images, WeightUpdate(SMALL, 10, processor), torch.arange(50))
    end_recording(images.generator)
    assert [graph.generators for graph in Graph.made] == [[images.generator]] * 2
    assert [graph.mode for graph in Graph.made] == ["thread_local"] * 2
    figures = step.repeat(torch.arange(50, 100), 0.1, wants_to_stop=False)
    assert figures.isfinite().all()
    assert [graph.replayed for graph in Graph.made] == [1, 0]


@pytest.mark.parametrize("name", choices_of("optimizer"))
def test_factors_in_tensors_change_weights_as_numbers_do(name: str) -> None:
    ended = [_weights(name, as_tensors=kind) for kind in (False, True)]
    for number, tensor in zip(*ended, strict=True):
        assert torch.allclose(number, tensor, rtol=1e-5, atol=1e-7)


def _weights(name: str, *, as_tensors: bool) -> list[Tensor]:
    torch.manual_seed(0)
    network = nn.Sequential(nn.Linear(4, 6), nn.Linear(6, 5), nn.Linear(5, 3))
    optimizer = make_optimizer(replace(SMALL, optimizer=name, weight_decay=0.1), network)
    for _ in range(4):
        network(torch.randn(8, 4)).square().sum().backward()
        factors = optimizer.factors(0.01)
        as_they_are = as_tensors and optimizer.takes_tensors
        optimizer.apply([torch.tensor(value) for value in factors] if as_they_are else factors)
        optimizer.count()
        optimizer.zero_grad()
    return [weight.detach() for weight in network.parameters()]


def test_an_average_takes_its_share_from_a_tensor() -> None:
    torch.manual_seed(0)
    networks = [nn.Linear(3, 2) for _ in range(4)]
    ours, theirs = (AveragedNetwork(networks[0], 0.9) for _ in range(2))
    for network in networks:
        ours.update(network)
        theirs.follow(network, torch.tensor(theirs.share))
        theirs.count()
    assert torch.allclose(ours.module.weight, theirs.module.weight)
    assert not torch.allclose(ours.module.weight, networks[-1].weight)
