from dataclasses import replace

import numpy as np
import pytest
import torch
from helpers.small_runs import SMALL, ending, run, small_mnist, weights

from zen_digits.core.config.presets import starting_point
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.data.dataset import split
from zen_digits.core.errors import InputError
from zen_digits.core.networks import REGISTRY
from zen_digits.core.progress import Progress
from zen_digits.core.reading.predictor import Predictor
from zen_digits.core.synthetic.generator import digit_images, negative_images
from zen_digits.core.training.evaluation import evaluate
from zen_digits.core.training.events import (
    BatchDone,
    EpochDone,
    Evaluating,
    RunEnded,
    RunStarted,
    StopTraining,
)
from zen_digits.core.training.loop import train
from zen_digits.core.training.losses import make_loss


def test_a_run_tells_its_story_in_order() -> None:
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


def test_it_learns_and_the_card_tells_the_truth() -> None:
    end = ending(run(epochs=5, learning_rate=3e-3))
    assert end.model is not None
    assert end.test_accuracy is not None
    assert end.test_accuracy > 0.8
    measured = evaluate(end.model.network(), small_mnist().test).accuracy
    assert measured == pytest.approx(end.test_accuracy, abs=1e-9)
    assert end.model.card.test_accuracy == end.test_accuracy
    assert TrainingConfig.from_dict(end.model.card.training).epochs == 5


@pytest.mark.parametrize("augmentation", [False, True])
def test_the_same_seed_gives_the_same_run(augmentation: bool) -> None:
    first = run(augmentation=augmentation, epochs=1)
    torch.rand(7)  # whatever else draws random numbers in between
    assert torch.equal(weights(first), weights(run(augmentation=augmentation, epochs=1)))
    assert not torch.equal(
        weights(first), weights(run(augmentation=augmentation, epochs=1, seed=1))
    )


@pytest.mark.parametrize("architecture", sorted(REGISTRY.keys() - {"best"}))
def test_every_network_learns_from_its_starting_point(architecture: str) -> None:
    start = starting_point(architecture)
    config = replace(start, epochs=6, batch_size=25, validation_fraction=0.1, device="cpu")
    accuracies = [
        event.validation_accuracy
        for event in train(config, small_mnist())
        if isinstance(event, EpochDone)
    ]
    assert accuracies[-1] is not None
    assert accuracies[-1] > 0.5


def test_averaged_weights_are_what_the_run_ends_with() -> None:
    plain, averaged = run(), run(weight_averaging=0.9)
    assert not torch.equal(weights(plain), weights(averaged))
    assert ending(averaged).test_accuracy == pytest.approx(ending(plain).test_accuracy, abs=0.1)


def test_drawn_handwriting_is_learned_too_and_teaches_what_is_no_digit() -> None:
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


def test_drawn_handwriting_can_be_spread_over_epochs() -> None:
    events = run(drawn_digits=300, drawn_negatives=100, drawn_parts=2)
    (started,) = [event for event in events if isinstance(event, RunStarted)]
    assert (started.training_images, started.batches_per_epoch) == (1100, 22)
    batches = [event for event in events if isinstance(event, BatchDone)]
    assert (len(batches), batches[-1].images) == (44, 2200)


def test_all_that_is_drawn_is_learned_from_in_few_epochs() -> None:
    events = run(drawn_digits=300, drawn_parts=5, epochs=1)
    batches = [event for event in events if isinstance(event, BatchDone)]
    assert batches[-1].images == 1200


def test_a_run_can_be_stopped_while_handwriting_is_drawn() -> None:
    events = train(replace(SMALL, drawn_digits=100_000), small_mnist())
    assert [next(events), next(events)] == [Progress(), Progress(0, 100_000)]
    with pytest.raises(StopTraining):
        events.throw(StopTraining())


def test_the_best_epoch_is_what_is_kept() -> None:
    events = run(
        epochs=8, optimizer="sgd_momentum", learning_rate=0.4, seed=2
    )  # it goes up and down
    losses = [event.validation_loss for event in events if isinstance(event, EpochDone)]
    model = ending(events).model
    assert model is not None
    best = min(range(8), key=lambda epoch: losses[epoch] or 0.0)
    assert model.card.kept_epoch == best + 1
    _, held_out = split(small_mnist().train, SMALL.validation_fraction, seed=2)
    assert evaluate(model.network(), held_out).loss == pytest.approx(losses[best], rel=1e-4)


def test_without_validation_there_is_none() -> None:
    events = run(validation_fraction=0.0)
    (first, _) = [event for event in events if isinstance(event, EpochDone)]
    assert first.validation_accuracy is None
    model = ending(events).model
    assert model is not None
    assert model.card.digit_threshold is None


@pytest.mark.parametrize("kind", [BatchDone, EpochDone, Evaluating])
def test_a_stop_is_answered_at_once_with_what_was_learned(kind: type) -> None:
    events = train(SMALL, small_mnist())
    for event in events:
        if isinstance(event, kind):
            break
    end = events.throw(StopTraining())
    assert isinstance(end, RunEnded)
    assert end.reason == "stopped"
    assert end.model is not None
    assert end.test_accuracy is None
    assert list(events) == []


def test_a_stop_before_the_first_batch_has_learned_nothing() -> None:
    events = train(SMALL, small_mnist())
    assert isinstance(next(events), Progress)
    assert isinstance(next(events), RunStarted)
    assert events.throw(StopTraining()) == RunEnded("stopped")


def test_a_loss_that_is_no_number_is_said_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    def exploding(config: TrainingConfig):  # type: ignore[no-untyped-def]
        return lambda logits, labels: logits.sum() * torch.inf

    monkeypatch.setattr("zen_digits.core.training.optimization.make_loss", exploding)
    end = ending(run())
    assert (end.reason, end.model) == ("failed", None)
    assert "after batch 1; train again with a smaller learning rate" in str(end.error)


def test_what_was_learned_before_the_loss_was_lost_is_kept(
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
    assert torch.equal(end.model.weights["layers.1.weight"], first.model.weights["layers.1.weight"])


def test_patience_ends_a_run_that_becomes_no_better() -> None:
    choices = {"epochs": 30, "optimizer": "sgd_momentum", "learning_rate": 0.4, "seed": 2}
    events = run(**choices, patience=2)
    losses = [event.validation_loss for event in events if isinstance(event, EpochDone)]
    end = ending(events)
    assert end.reason == "completed"
    assert end.epochs == len(losses) < 30
    assert min(losses, key=lambda loss: loss or 0.0) == losses[-3]
    assert end.test_accuracy is not None


def test_a_device_that_is_not_there_is_said_in_words() -> None:
    missing = "mps" if not torch.backends.mps.is_available() else "cuda"
    with pytest.raises(InputError, match=f"The device {missing} cannot be used: "):
        run(device=missing)


def test_training_time_leaves_out_whoever_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [0.0]
    monkeypatch.setattr("zen_digits.core.training.loop.time.perf_counter", lambda: clock[0])
    for event in train(SMALL, small_mnist()):
        clock[0] += 100  # a slow listener
        if isinstance(event, RunEnded):
            assert event.train_seconds == 0
