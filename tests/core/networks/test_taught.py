"""What was taught to a network, in PyTorch."""

import numpy as np
import pytest
import torch
from helpers.small_models import untrained_model
from helpers.taught_models import taught_model

from zen_digits.core.insight.activations import Activations
from zen_digits.core.models.families import FAMILIES
from zen_digits.core.models.reading_graph import LOGITS
from zen_digits.core.networks import network_of
from zen_digits.core.networks.interface import normalise

IMAGES = np.random.default_rng(0).integers(0, 256, (6, 28, 28), np.uint8)


@pytest.mark.parametrize("gated", [True, False])
@pytest.mark.parametrize("architecture", FAMILIES)
def test_it_computes_what_the_graph_computes(architecture: str, gated: bool) -> None:
    model = taught_model(untrained_model(architecture), gated=gated)
    images = normalise(torch.tensor(IMAGES)[:, None], model.card.mean, model.card.sd)
    with torch.no_grad():
        logits = network_of(model)(images).numpy()
    graph = Activations(model, (LOGITS,)).of(IMAGES)[LOGITS]
    np.testing.assert_allclose(logits, graph, atol=2e-3)


def test_gradients_pass_the_gate() -> None:
    base = untrained_model("quick")
    model = taught_model(base)
    gradients = []
    for each in (base, model):
        images = normalise(torch.tensor(IMAGES)[:, None], 0.13, 0.31).requires_grad_()
        (gradient,) = torch.autograd.grad(network_of(each)(images)[:, 0].sum(), images)
        gradients.append(gradient.numpy())
    assert np.isfinite(gradients[1]).all()
    assert np.abs(gradients[1] - gradients[0]).max() > 1e-4
