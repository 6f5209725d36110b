"""One step of learning by hand, against PyTorch's."""

from dataclasses import fields, replace

import numpy as np
import pytest
import torch
from helpers.mnist_digit import digit
from helpers.small_models import untrained_model
from torch import nn

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError
from zen_digits.core.insight.by_hand import (
    SQUARES,
    Pass,
    Place,
    Weights,
    can_be_worked_through,
    copy_of,
)
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.networks import network_of
from zen_digits.core.networks.interface import normalise
from zen_digits.core.reading.predictor import Predictor
from zen_digits.core.training.losses import make_loss

NAMES = ("hidden.weight", "hidden.bias", "head.weight", "head.bias")
LABEL = 3
LOSSES = ((SQUARES, 0.0), ("cross_entropy", 0.0), ("cross_entropy", 0.1))


def a_model(activation: str = "sigmoid", **training: object) -> TrainedModel:
    model = untrained_model("sigmoid_mlp", mean=0.2, sd=0.4, training=training)
    arguments = model.card.arguments | {"activation": activation}
    return TrainedModel(replace(model.card, arguments=arguments), model.weights)


def by_pytorch(model: TrainedModel) -> tuple[nn.Module, torch.Tensor]:
    """The network with its gradients, and the loss they are of, in double precision."""
    network = network_of(model).double()
    images = normalise(torch.from_numpy(digit()[None, None]).double(), 0.2, 0.4)
    config = TrainingConfig(architecture="sigmoid_mlp", **model.card.training)
    logits = network(images.double())
    loss = make_loss(config)(logits, torch.tensor([LABEL]))
    loss.backward()
    return network, loss


@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "relu", "gelu"])
@pytest.mark.parametrize(
    "training",
    [
        *({"loss": loss, "label_smoothing": share} for loss, share in LOSSES),
        {"loss": "cross_entropy", "label_smoothing": 0.2, "distillation": 0.5},
        {"loss": SQUARES, "label_smoothing": 0.2, "distillation": 0.5},
    ],
    ids=str,
)
def test_loss_and_gradient_are_those_of_pytorch(
    activation: str, training: dict[str, object]
) -> None:
    model = a_model(activation, **training)
    worked = copy_of(model).work(digit(), LABEL)
    network, loss = by_pytorch(model)
    assert worked.loss == pytest.approx(loss.item(), rel=1e-6)  # pixels are float32 there
    parameters = dict(network.named_parameters())
    for name, field in zip(NAMES, fields(Weights), strict=True):
        theirs = parameters[name].grad
        assert theirs is not None
        ours = getattr(worked.gradient, field.name)
        assert np.abs(theirs.numpy()).max() > 1e-5
        np.testing.assert_allclose(ours, theirs.numpy(), atol=1e-6 * np.abs(ours).max())


def test_a_step_of_all_weights_is_that_of_plain_gradient_descent() -> None:
    model = a_model(loss=SQUARES)
    network = copy_of(model)
    after = network.stepped(network.work(digit(), LABEL).gradient, rate=0.5)
    theirs, _ = by_pytorch(model)
    torch.optim.SGD(theirs.parameters(), lr=0.5).step()
    for name, field in zip(NAMES, fields(Weights), strict=True):
        parameter = dict(theirs.named_parameters())[name].detach().numpy()
        np.testing.assert_allclose(getattr(after.weights, field.name), parameter, atol=1e-6)


def test_a_step_of_one_weight_changes_no_other_and_lowers_the_loss() -> None:
    network = copy_of(a_model(loss=SQUARES))
    before = network.work(digit(), LABEL)
    pixel = int(np.abs(before.inputs).argmax())
    for place in (Place("hidden", 7, pixel), Place("output", LABEL, 7)):
        slope = getattr(before.gradient, place.layer)[place.into, place.of]
        after = network.stepped(before.gradient, 0.01, place)
        changed = getattr(after.weights, place.layer) - getattr(network.weights, place.layer)
        assert np.count_nonzero(changed) == 1
        assert changed[place.into, place.of] == pytest.approx(-0.01 * slope)
        others = [f.name for f in fields(Weights) if f.name != place.layer]
        assert all(getattr(after.weights, n) is getattr(network.weights, n) for n in others)
        falls = after.work(digit(), LABEL).loss - before.loss
        assert falls == pytest.approx(-0.01 * slope**2, rel=0.01)  # as the slope promises


def test_it_reads_what_the_predictor_reads() -> None:
    model = a_model()
    worked: Pass = copy_of(model).work(digit(), LABEL)
    reading = Predictor(model).read(digit())
    assert worked.probabilities == pytest.approx(reading.probabilities, abs=1e-6)
    assert worked.calibrated == pytest.approx(reading.probabilities, abs=1e-6)


def test_calibrated_it_is_as_sure_as_the_reading() -> None:
    """An output for none has no part in that."""
    model = untrained_model("sigmoid_mlp", labels="0123456789-")
    card = replace(model.card, label_names=tuple("0123456789"), temperature=1.7)
    model = TrainedModel(card, model.weights)
    reading = Predictor(model).read(digit())
    calibrated = copy_of(model).work(digit(), LABEL).calibrated
    assert calibrated == pytest.approx(reading.probabilities, abs=1e-6)


def test_the_users_network_stays_as_it_is() -> None:
    model = a_model()
    before = {name: values.copy() for name, values in model.weights.items()}
    network = copy_of(model)
    stepped = network.stepped(network.work(digit(), LABEL).gradient, rate=10)
    stepped.weights.hidden[:] = 0
    assert all((model.weights[name] == values).all() for name, values in before.items())


def test_an_output_for_none_is_no_special_case() -> None:
    model = untrained_model("sigmoid_mlp", labels="abcd")
    card = replace(model.card, label_names=("a", "b", "c"))
    worked = copy_of(TrainedModel(card, model.weights)).work(digit(), 1)
    assert worked.probabilities.shape == (4,)
    assert worked.gradient.output.sum() == pytest.approx(0, abs=1e-9)


def test_weights_that_grow_too_large_are_refused() -> None:
    network = copy_of(a_model())
    gradient = network.work(digit(), LABEL).gradient
    with pytest.raises(InputError, match="smaller η"):
        network.stepped(gradient, 1e40)


def test_which_network_it_is_and_a_card_that_says_nonsense() -> None:
    assert can_be_worked_through(a_model().card)
    assert not can_be_worked_through(untrained_model("dense").card)
    assert copy_of(a_model(label_smoothing="much", loss=7)).smoothing == 0
    assert copy_of(a_model(label_smoothing=1.0, loss="cross_entropy")).smoothing == 0
    assert not copy_of(a_model(distillation="all", loss="cross_entropy")).is_taught
