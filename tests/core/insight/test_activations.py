"""What the layers of a network make of images."""

import weakref

import numpy as np
import pytest
import torch
from helpers.small_models import untrained_model
from torch import Tensor, nn

from zen_digits.core.errors import InputError
from zen_digits.core.insight.activations import Activations
from zen_digits.core.models.families import FAMILIES, FEATURES
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.models.reading_graph import LOGITS
from zen_digits.core.networks import network_of
from zen_digits.core.networks.interface import normalise
from zen_digits.core.reading.predictor import Predictor

SOME_IMAGES = np.random.default_rng(0).integers(0, 256, (3, 28, 28), np.uint8)


def _taken_by_last_dense_layers(model: TrainedModel) -> np.ndarray:
    """What PyTorch gives to the layers that answer with the logits, side by side."""
    network, taken = network_of(model), []
    classes = len(model.card.label_names)

    def keep(_layer: nn.Module, inputs: tuple[Tensor, ...]) -> None:
        taken.append(inputs[0].numpy())

    for layer in network.modules():
        if isinstance(layer, nn.Linear) and layer.out_features == classes:
            layer.register_forward_pre_hook(keep)
    with torch.inference_mode():
        network(normalise(torch.from_numpy(SOME_IMAGES[:, None])))
    return np.concatenate(taken, axis=1)


@pytest.mark.parametrize("architecture", FAMILIES)
def test_features_are_what_the_last_dense_layer_takes(architecture: str) -> None:
    model = untrained_model(architecture)
    answers = Activations(model, (FEATURES, LOGITS)).of(SOME_IMAGES)
    theirs = _taken_by_last_dense_layers(model)
    assert list(answers) == [FEATURES, LOGITS]
    np.testing.assert_allclose(answers[FEATURES], theirs, atol=1e-4 * np.abs(theirs).max())
    np.testing.assert_allclose(answers[LOGITS], Predictor(model).logits(SOME_IMAGES), atol=1e-4)


def test_answers_that_are_no_finite_numbers_are_refused() -> None:
    model = untrained_model()
    model.weights["layers.1.bias"][0] = np.float32(3e38)
    model.weights["layers.1.weight"][0] = np.float32(3e38)
    with pytest.raises(InputError, match="no finite numbers"):
        Activations(model, (FEATURES,)).of(SOME_IMAGES)


def test_all_who_look_at_the_same_layers_share_a_session_while_it_is_used() -> None:
    model, other = untrained_model(), untrained_model()
    one = Activations.shared(model, (FEATURES, LOGITS))
    assert Activations.shared(model, (FEATURES, LOGITS)) is one
    assert Activations.shared(model, (FEATURES,)) is not one
    assert Activations.shared(other, (FEATURES, LOGITS)) is not one
    gone = weakref.ref(one)
    del one
    assert gone() is None
