"""The network of a moment, copied while the run goes on as if nobody had asked."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from helpers.small_runs import SMALL, batches, ending, small_mnist
from helpers.training_configs import CONFIGS, PLAIN

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.data.dataset import Dataset
from zen_digits.core.progress import Progress
from zen_digits.core.reading.predictor import Predictor
from zen_digits.core.training.events import (
    BatchDone,
    Changed,
    Checkpointed,
    CopyNetwork,
    Event,
    NetworkCopied,
)
from zen_digits.core.training.loop import train
from zen_digits.core.training.session import drive

MNIST = small_mnist(200, 100)


def watched(
    config: TrainingConfig, dataset: Dataset = MNIST, state: dict[str, Any] | None = None
) -> list[Event]:
    """The events of a run that is asked for its network after each event."""
    run, answer = train(config, dataset, state), None
    events: list[Event] = []
    while True:
        try:
            events.append(run.send(answer))
        except StopIteration:
            return events
        unasked = isinstance(events[-1], Progress | NetworkCopied)
        answer = None if unasked else CopyNetwork()


def copies(events: list[Event]) -> list[NetworkCopied]:
    return [event for event in events if isinstance(event, NetworkCopied)]


def final_weights(events: list[Event]) -> dict[str, np.ndarray]:
    model = ending(events).model
    assert model is not None
    return model.weights


def assert_equal(one: dict[str, np.ndarray], other: dict[str, np.ndarray]) -> None:
    assert one.keys() == other.keys()
    for name, values in one.items():
        assert np.array_equal(values, other[name]), name


@pytest.mark.parametrize("config", CONFIGS.values(), ids=CONFIGS.keys())
def test_a_watched_run_is_any_other_to_the_last_bit(
    config: TrainingConfig, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = list(train(config, MNIST))
    monkeypatch.setattr("zen_digits.core.training.loop.CHECKPOINT_SECONDS", -1.0)
    seen = watched(config)
    assert [b.loss for b in batches(seen)] == [b.loss for b in batches(plain)]
    assert_equal(final_weights(seen), final_weights(plain))
    checkpoints = [event for event in seen if isinstance(event, Checkpointed)]
    assert_copied(copies(seen), {event.step: event.state for event in checkpoints})
    rest = watched(config, state=checkpoints[len(checkpoints) // 2].state)
    assert_equal(final_weights(rest), final_weights(plain))


def assert_copied(copies: list[NetworkCopied], states: dict[int, dict[str, Any]]) -> None:
    """The first after each step is the network that is evaluated: the averaged one, if any."""
    first = {copy.step: copy for copy in reversed(copies) if copy.step}
    assert first.keys() == states.keys()
    for copy in first.values():
        state = states[copy.step]["averaged"] or states[copy.step]["network"]
        expected = {name.removeprefix("module."): values for name, values in state.items()}
        expected.pop("n_averaged", None)
        assert_equal(copy.model.weights, {n: v.numpy() for n, v in expected.items()})


def test_copies_are_numbered_by_step_and_by_the_epoch_they_are_in() -> None:
    numbers = {(copy.step, copy.epoch) for copy in copies(watched(replace(SMALL, epochs=2)))}
    assert numbers == {(step, 1 + (step > 4)) for step in range(9)}


def test_a_copy_reads_with_the_labels_of_its_run() -> None:
    letters = replace(MNIST, label_names=tuple("abcdefghij"))
    copy = copies(watched(replace(SMALL, epochs=1), letters))[-1]
    reading = Predictor(copy.model).read(MNIST.test.images[0, 0])
    assert reading.label_names == letters.label_names


def test_what_is_no_digit_is_known_once_an_epoch_is_validated() -> None:
    seen = copies(watched(PLAIN))
    known = {copy.model.card.digit_threshold is not None for copy in seen if copy.epoch > 1}
    early = [copy.model.card for copy in seen if copy.model.card.epochs == 0]
    assert {card.digit_threshold for card in early} == {None}
    assert known == {True}


def test_changes_come_after_copies() -> None:
    wishes = iter([False] + 3 * [True])
    changes = iter([{"learning_rate": 0.5}])
    events = drive(
        train(replace(SMALL, epochs=1), MNIST),
        changes=lambda: next(changes, {}),
        wants_network=lambda: next(wishes, False),
    )
    kinds = [type(event) for event in events]
    first = kinds.index(BatchDone)
    assert kinds[first : first + 5] == [BatchDone, *3 * [NetworkCopied], Changed]
