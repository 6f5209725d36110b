"""A run can learn from the shipped network's answers instead of from labels."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from helpers.small_runs import SMALL, ending, small_mnist
from mnist_answers import all_logits
from numpy.typing import NDArray

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.data.dataset import ImageSet
from zen_digits.core.errors import InputError
from zen_digits.core.labels import DIGITS
from zen_digits.core.networks.interface import normalise
from zen_digits.core.reading.predictor import open_predictor
from zen_digits.core.resources import resource_path
from zen_digits.core.tensor_file import tensor_file
from zen_digits.core.training import distillation
from zen_digits.core.training.batches import Batch, PackedSet
from zen_digits.core.training.distillation import (
    LEVELS,
    answers_for,
    distillation_loss,
    shipped_answers,
)
from zen_digits.core.training.learning_rate.finder import find_rate
from zen_digits.core.training.loop import train
from zen_digits.core.training.optimization import WeightUpdate

TAUGHT = replace(SMALL, distillation=1.0)
CPU = torch.device("cpu")
NONE = np.empty(0, np.int64)


def answers_of(
    images: ImageSet, others: NDArray[np.int64], names: tuple[str, ...], outputs: int
) -> torch.Tensor:
    answers = answers_for(TAUGHT, images, others, names, outputs)
    assert answers is not None
    return answers


def test_who_has_no_teacher_has_no_answers() -> None:
    assert answers_for(SMALL, small_mnist(2).train, NONE, DIGITS, 10) is None


def test_the_answers_that_ship_are_the_shipped_networks() -> None:
    images = small_mnist(300).train.images[:, 0]
    logits = all_logits(open_predictor(threads=1), images)
    below = np.minimum(logits.max(axis=1, keepdims=True) - logits, 255 / LEVELS)
    assert -shipped_answers()[:300] == pytest.approx(below, abs=0.52 / LEVELS)


def test_each_image_has_its_own_answer_in_whatever_order() -> None:
    images = small_mnist(300).train
    reversed_images = images.subset(np.arange(300)[::-1].copy())
    answers = answers_of(reversed_images, NONE, DIGITS, 10)
    assert np.array_equal(answers.numpy()[::-1], shipped_answers()[:300, :10])


def test_of_what_it_was_not_asked_the_labels_are_certain() -> None:
    images = small_mnist(2).train + ImageSet(np.full((1, 1, 28, 28), 7, np.uint8), np.array([4]))
    answers = answers_of(images, np.array([10, 3]), DIGITS, 11)
    assert np.array_equal(answers[:2].numpy(), shipped_answers()[:2])
    assert answers[2:].argmax(dim=1).tolist() == [4, 10, 3]
    assert (answers[2:].softmax(dim=1).amax(dim=1) > 0.9999).all()


def test_other_images_have_no_answers() -> None:
    images = small_mnist(5).train
    inverted = replace(images, images=255 - images.images)
    for names, those in ((DIGITS, inverted), (tuple("abcdefghij"), images)):
        with pytest.raises(InputError, match="set it to 0"):
            answers_of(those, NONE, names, 10)


@pytest.mark.parametrize(
    "damage",
    [
        lambda whole: whole[:1000],
        lambda whole: b"?" * 100 + whole,
        lambda whole: tensor_file({"below_greatest": np.zeros((60_000, 10), np.uint8)}, ""),
        lambda whole: tensor_file({"others": np.zeros((60_000, 11), np.uint8)}, ""),
    ],
    ids=["cut off", "no header", "fewer outputs", "another name"],
)
def test_damaged_answers_are_a_broken_installation(
    damage: Callable[[bytes], bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = tmp_path / "mnist_answers.safetensors"
    damaged.write_bytes(damage(resource_path("models", damaged.name).read_bytes()))
    monkeypatch.setattr(distillation, "resource_path", lambda *parts: damaged)
    with pytest.raises(InputError, match="install it again"):
        shipped_answers()


def test_the_loss_is_a_divergence_of_softened_answers() -> None:
    logits = torch.tensor([[2.0, 0.0, -1.0], [0.0, 3.0, 1.0]], requires_grad=True)
    answers = torch.tensor([[0.0, -8.0, -12.0], [-4.0, 0.0, -6.0]])
    taught, learned = (np.exp(v / 4) for v in (answers.numpy(), logits.detach().numpy()))
    taught, learned = (v / v.sum(axis=1, keepdims=True) for v in (taught, learned))
    expected = 16 * (taught * np.log(taught / learned)).sum(axis=1).mean()
    loss = distillation_loss(logits, answers)
    assert loss.item() == pytest.approx(expected, rel=1e-5)
    assert distillation_loss(answers + 3, answers).item() == pytest.approx(0, abs=1e-5)
    loss.backward()
    assert logits.grad is not None
    expected_gradient = 4 * (learned - taught) / 2
    assert logits.grad.numpy() == pytest.approx(expected_gradient, rel=1e-4)


def test_batches_have_the_answers_to_their_images() -> None:
    mnist = small_mnist(50).train
    answers = answers_of(mnist, NONE, DIGITS, 10)
    images = PackedSet(TAUGHT, mnist, mnist.subset(NONE), CPU, answers)
    indices = images.next_epoch(1)[:20]
    batch = images.batch(indices)
    assert batch.answers is not None
    assert torch.equal(batch.answers, answers[indices])


def changes(share: float) -> torch.Tensor:
    """What one step of gradient descent changes in the last layer, where so much is distilled."""
    torch.manual_seed(0)
    config = replace(SMALL, optimizer="sgd", distillation=share)
    update = WeightUpdate(config, 10, CPU)
    weights = list(update.network.parameters())[-2]
    before = weights.detach().clone()
    mnist = small_mnist(50).train
    pixels, labels = map(torch.from_numpy, (mnist.images, mnist.labels))
    answers = answers_of(mnist, NONE, DIGITS, 10)
    update.step(Batch(normalise(pixels), labels, answers), learning_rate=0.1)
    return weights.detach() - before


def test_the_share_says_how_much_is_learned_from_answers() -> None:
    labels_alone, quarter, answers_alone = changes(0.0), changes(0.25), changes(1.0)
    assert not torch.allclose(labels_alone, answers_alone, rtol=0.1)
    mixed = 0.75 * labels_alone + 0.25 * answers_alone
    assert torch.allclose(quarter, mixed, atol=1e-6)


def test_who_learns_from_answers_alone_needs_no_labels() -> None:
    mnist = small_mnist(1000, 300)
    mislabelled = replace(mnist.train, labels=(mnist.train.labels + 1) % 10)
    config = replace(TAUGHT, epochs=3, validation_fraction=0.0)
    end = ending(list(train(config, replace(mnist, train=mislabelled))))
    assert end.test_accuracy > 0.8


def assert_alike(*configs: TrainingConfig) -> None:
    """That runs with these settings end with the same weights."""
    one, other = (ending(list(train(config, small_mnist(200, 100)))) for config in configs)
    assert one.model is not None
    assert other.model is not None
    assert one.model.card.kept_epoch == other.model.card.kept_epoch
    for name, weights in one.model.weights.items():
        assert np.array_equal(weights, other.model.weights[name]), name


def test_labels_beside_answers_are_not_smoothed() -> None:
    taught = replace(SMALL, distillation=0.5)
    assert_alike(taught, replace(taught, label_smoothing=0.4))


def test_only_beside_cross_entropy_is_there_a_teacher() -> None:
    untaught = replace(SMALL, loss="mean_squared_error", learning_rate=0.01)
    assert_alike(untaught, replace(untaught, distillation=0.5))


def test_a_learning_rate_is_found_from_answers_too() -> None:
    dataset = small_mnist(300, 100)
    found = [find_rate(c, dataset) for c in (SMALL, TAUGHT)]
    assert len(found[1]) > 5
    assert found[0] != found[1]


@pytest.mark.parametrize("share", [-0.1, 1.1])
def test_a_share_is_from_0_to_1(share: float) -> None:
    with pytest.raises(InputError, match="distillation"):
        TrainingConfig(distillation=share)
