import math
from dataclasses import replace

import numpy as np
import pytest
import torch
from helpers.settings import choices_of
from helpers.small_runs import SMALL, ending, run, small_mnist, weights

from zen_digits.core.config.presets import starting_point
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError
from zen_digits.core.networks import REGISTRY, build
from zen_digits.core.progress import Progress
from zen_digits.core.reading.predictor import Predictor
from zen_digits.core.synthetic.generator import digit_images, negative_images
from zen_digits.core.training.batches import Batch
from zen_digits.core.training.events import (
    BatchDone,
    Checkpointed,
    EpochDone,
    Evaluating,
    Event,
    RunEnded,
    RunStarted,
    StopTraining,
)
from zen_digits.core.training.loop import train
from zen_digits.core.training.losses import make_loss
from zen_digits.core.training.optimization import WeightUpdate
from zen_digits.core.training.session import drive
from zen_digits.core.training.state import TrainingState


def test_events_come_in_order() -> None:
    preparing, *events = run()
    assert isinstance(preparing, Progress)
    assert isinstance(events[0], RunStarted)
    assert events[0].batches_per_epoch == 18
    assert events[0].total_batches == 36
    assert (events[0].training_images, events[0].validation_images) == (900, 100)
    batches = [event for event in events if isinstance(event, BatchDone)]
    assert [batch.step for batch in batches] == list(range(1, 37))
    assert batches[-1].images == 1800
    assert [event.epoch for event in events if isinstance(event, EpochDone)] == [1, 2]
    assert ending(events).reason == "completed"


def test_validation_images_of_the_dataset_are_used_where_it_has_some() -> None:
    own = small_mnist().train.subset(np.arange(40))
    dataset = replace(small_mnist(), validation=own)
    events = list(train(replace(SMALL, epochs=1, validation_fraction=0.0), dataset))
    (started,) = [event for event in events if isinstance(event, RunStarted)]
    assert (started.training_images, started.validation_images) == (1000, 40)
    (epoch,) = [event for event in events if isinstance(event, EpochDone)]
    assert epoch.validation_accuracy is not None


@pytest.mark.parametrize("augmentation", [False, True])
def test_the_same_seed_gives_the_same_run(augmentation: bool) -> None:
    first = run(augmentation=augmentation, epochs=1)
    torch.rand(7)  # unrelated random numbers in between
    assert torch.equal(weights(first), weights(run(augmentation=augmentation, epochs=1)))
    assert not torch.equal(
        weights(first), weights(run(augmentation=augmentation, epochs=1, seed=1))
    )


@pytest.mark.parametrize("architecture", sorted(REGISTRY.keys() - {"best"}))
def test_every_network_learns_from_its_starting_point(architecture: str) -> None:
    """In float32: ``test_optimization`` compares mixed precision, which may be emulated here."""
    images, epochs = (300, 2) if architecture == "resnet" else (500, 5)
    start = replace(starting_point(architecture), mixed_precision=False, device="cpu")
    config = replace(start, epochs=epochs, batch_size=25, validation_fraction=0.1)
    accuracies = [
        event.validation_accuracy
        for event in train(config, small_mnist(images, 100))
        if isinstance(event, EpochDone)
    ]
    assert accuracies[-1] is not None
    assert accuracies[-1] > 0.5


def test_synthetic_handwriting_teaches_digits_and_non_digits() -> None:
    events = run(drawn_digits=300, drawn_negatives=400, epochs=6, learning_rate=3e-3)
    assert Progress(200, 700) in events
    (started,) = [event for event in events if isinstance(event, RunStarted)]
    assert (started.training_images, started.validation_images) == (1600, 100)
    model = ending(events).model
    assert model is not None
    assert model.card.arguments["classes"] == 11
    assert len(model.card.label_names) == 10
    predictor = Predictor(model)
    digits = [image for image, _ in digit_images(100, np.random.default_rng(9))]
    others = list(negative_images(100, np.random.default_rng(9)))
    scores = [
        sorted(reading.digit_score for reading in predictor.read_all(np.stack(images)))
        for images in (digits, others)
    ]
    assert scores[0][20] > scores[1][50]
    assert len(predictor.read(digits[0]).probabilities) == 10


def test_synthetic_handwriting_can_be_spread_over_epochs() -> None:
    events = run(drawn_digits=300, drawn_negatives=100, drawn_parts=2)
    (started,) = [event for event in events if isinstance(event, RunStarted)]
    assert (started.training_images, started.batches_per_epoch) == (1100, 22)
    batches = [event for event in events if isinstance(event, BatchDone)]
    assert (len(batches), batches[-1].images) == (44, 2200)


def test_few_epochs_still_learn_from_all_synthetic_images() -> None:
    events = run(drawn_digits=300, drawn_parts=5, epochs=1)
    batches = [event for event in events if isinstance(event, BatchDone)]
    assert batches[-1].images == 1200


def test_a_run_can_be_stopped_while_handwriting_is_generated() -> None:
    events = train(replace(SMALL, drawn_digits=100_000), small_mnist())
    assert [next(events), next(events)] == [Progress(), Progress(0, 100_000)]
    with pytest.raises(StopTraining):
        events.throw(StopTraining())


@pytest.mark.parametrize("kind", [BatchDone, EpochDone, Evaluating])
def test_a_stop_ends_the_run_at_once_with_its_network(kind: type) -> None:
    events = train(SMALL, small_mnist())
    for event in events:
        if isinstance(event, kind):
            break
    rest = [events.throw(StopTraining()), *events]
    *before, end = rest
    assert [type(event) for event in before] == [Checkpointed]
    assert isinstance(end, RunEnded)
    assert end.reason == "stopped"
    assert end.model is not None
    assert end.test_accuracy is None


def test_a_stop_in_the_test_makes_no_checkpoint_of_the_best_weights() -> None:
    events = train(replace(SMALL, epochs=1), small_mnist())
    assert any(isinstance(event, Checkpointed) for event in events)  # of the epoch
    assert isinstance(next(events), Evaluating)
    assert isinstance(events.throw(StopTraining()), RunEnded)


@pytest.mark.parametrize("error", [MemoryError(), torch.OutOfMemoryError("CUDA out of memory")])
def test_a_stop_without_memory_for_a_checkpoint_keeps_the_network(
    monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def fail(state: TrainingState) -> None:
        raise error

    monkeypatch.setattr(TrainingState, "state_dict", fail)
    events = train(SMALL, small_mnist())
    assert any(isinstance(event, BatchDone) for event in events)
    end = events.throw(StopTraining())
    assert isinstance(end, RunEnded)
    assert (end.reason, end.model is None) == ("stopped", False)


@pytest.mark.parametrize("is_finite", [True, False])
def test_what_a_gpu_has_not_told_yet_comes_before_a_stops_checkpoint(
    monkeypatch: pytest.MonkeyPatch, is_finite: bool
) -> None:
    monkeypatch.setattr("zen_digits.core.training.optimization.CPU_FETCH_SECONDS", 1e9)
    state: list[TrainingState] = []
    real = TrainingState.train_batch

    def train_batch(self: TrainingState, *, wants_to_stop: bool) -> None:
        real(self, wants_to_stop=wants_to_stop)
        state[:] = [self]

    monkeypatch.setattr(TrainingState, "train_batch", train_batch)
    events = train(SMALL, small_mnist())
    assert any(isinstance(event, BatchDone) for event in events)  # the first of a whole epoch
    if not is_finite:
        state[0]._unreported[-1] = replace(state[0]._unreported[-1], loss=math.nan)
    rest = [events.throw(StopTraining()), *events]
    steps = [event.step for event in rest if isinstance(event, BatchDone)]
    assert steps == list(range(2, steps[-1] + 1))
    assert len(steps) == 17
    assert any(isinstance(event, Checkpointed) for event in rest) == is_finite


def test_a_stop_before_the_first_batch_leaves_no_network() -> None:
    events = train(SMALL, small_mnist())
    assert isinstance(next(events), Progress)
    assert isinstance(next(events), RunStarted)
    assert events.throw(StopTraining()) == RunEnded("stopped")


def test_a_loss_that_is_not_finite_ends_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    def exploding(config: TrainingConfig):  # type: ignore[no-untyped-def]
        return lambda logits, labels: logits.sum() * torch.inf

    monkeypatch.setattr("zen_digits.core.training.optimization.make_loss", exploding)
    end = ending(run())
    assert (end.reason, end.model) == ("failed", None)
    assert "after batch 1; train again with a smaller learning rate" in str(end.error)


def test_a_validation_loss_that_is_not_finite_ends_the_run(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def exploding(config: TrainingConfig):  # type: ignore[no-untyped-def]
        real = make_loss(config)
        return lambda logits, labels: (
            real(logits, labels) * (1 if logits.requires_grad else torch.nan)
        )

    monkeypatch.setattr("zen_digits.core.training.optimization.make_loss", exploding)
    end = ending(run())
    assert (end.reason, end.model) == ("failed", None)
    assert "after epoch 1; train again with a smaller learning rate" in str(end.error)


def test_after_divergence_the_best_epoch_remains(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real = make_loss

    def exploding(config: TrainingConfig):  # type: ignore[no-untyped-def]
        batches, loss = iter(range(1000)), real(config)

        def explode(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
            late = logits.requires_grad and next(batches) >= 25  # in the second epoch
            return loss(logits, labels) * (torch.inf if late else 1)

        return explode

    first = ending(run(epochs=1))
    monkeypatch.setattr("zen_digits.core.training.optimization.make_loss", exploding)
    end = ending(run(epochs=5))
    assert end.reason == "failed"
    assert end.model is not None
    assert end.model.card.kept_epoch == 1
    assert first.model is not None
    assert np.array_equal(
        end.model.weights["layers.1.weight"], first.model.weights["layers.1.weight"]
    )


@pytest.mark.parametrize("validation", [0.0, 0.1])
@pytest.mark.parametrize("stopped", [False, True])
def test_weights_that_the_last_step_made_no_numbers_are_no_network(
    monkeypatch: pytest.MonkeyPatch, validation: float, stopped: bool
) -> None:
    step = WeightUpdate.step

    def ruin(update: WeightUpdate, batch: Batch, rate: float, **wish: bool) -> torch.Tensor:
        figures = step(update, batch, rate, **wish)
        next(update.network.parameters()).data.fill_(torch.nan)
        return figures

    monkeypatch.setattr(WeightUpdate, "step", ruin)
    config = replace(SMALL, epochs=1, batch_size=1000, validation_fraction=validation)

    def must_stop(event: Event) -> bool:
        return stopped and isinstance(event, BatchDone)

    end = ending(list(drive(train(config, small_mnist()), must_stop=must_stop)))
    assert (end.reason, end.model) == ("failed", None)
    if validation and not stopped:
        assert "The loss is no longer a finite number after epoch 1; train" in str(end.error)
    else:
        assert "The weights are no longer finite numbers after batch 1; train" in str(end.error)


@pytest.mark.parametrize("images", [1, 50, 150])
def test_a_run_of_few_batches_learns_with_every_schedule(images: int) -> None:
    few = small_mnist(images, 100)
    for schedule in choices_of("schedule"):
        config = replace(SMALL, schedule=schedule, epochs=1, validation_fraction=0.0)
        model = ending(list(train(config, few))).model
        assert model is not None
        torch.manual_seed(config.seed)
        start = build(config.architecture, **model.card.arguments).state_dict()
        moved = [np.abs(model.weights[name] - start[name].numpy()).max() for name in start]
        assert max(moved) > 0.3 * config.learning_rate, schedule  # one step of Adam moves by a rate


def test_early_stopping() -> None:
    choices = {"epochs": 30, "optimizer": "sgd_momentum", "learning_rate": 0.4, "seed": 2}
    events = run(**choices, patience=2)
    losses = [event.validation_loss for event in events if isinstance(event, EpochDone)]
    end = ending(events)
    assert end.reason == "completed"
    assert end.epochs == len(losses) < 30
    assert min(losses, key=lambda loss: loss or 0.0) == losses[-3]
    assert end.test_accuracy is not None


def test_a_missing_device_is_named() -> None:
    missing = "mps" if not torch.backends.mps.is_available() else "cuda"
    with pytest.raises(InputError, match=f"The device {missing} cannot be used: "):
        run(device=missing)


def test_training_time_excludes_the_listener(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [0.0]
    monkeypatch.setattr("zen_digits.core.training.loop.time.perf_counter", lambda: clock[0])
    for event in train(SMALL, small_mnist()):
        clock[0] += 100  # a slow listener
        if isinstance(event, RunEnded):
            assert event.train_seconds == 0
