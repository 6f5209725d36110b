import pytest
import torch
from helpers.small_runs import batches, run, small_mnist, weights
from torch import Tensor, nn

from zen_digits.core.networks import REGISTRY, build
from zen_digits.core.networks.interface import normalise
from zen_digits.core.training import run_progress
from zen_digits.core.training.events import ActivityMeasured, LayerActivity
from zen_digits.core.training.symptoms.activity import measure_activity


def images(count: int = 20) -> Tensor:
    return normalise(torch.from_numpy(small_mnist().train.images[:count]))


def layer_of(activation: nn.Module, biases: list[float]) -> nn.Module:
    """A layer of neurons that depend on the image a little, and on their biases."""
    linear = nn.Linear(28 * 28, len(biases))
    nn.init.constant_(linear.weight, 1e-6)
    with torch.no_grad():
        linear.bias.copy_(torch.tensor(biases))
    return nn.Sequential(nn.Flatten(), linear, activation)


def test_dead_neurons_are_those_that_are_zero_for_every_image() -> None:
    network = layer_of(nn.ReLU(), [-1.0, 1.0, -2.0, 3.0, -5.0])
    assert measure_activity(network, images()) == (LayerActivity("relu", pytest.approx(0.6)),)


@pytest.mark.parametrize(
    ("activation", "neurons"), [(nn.Sigmoid(), "sigmoid"), (nn.Tanh(), "tanh")]
)
def test_saturated_neurons_are_those_that_are_always_at_an_end(
    activation: nn.Module, neurons: str
) -> None:
    network = layer_of(activation, [-20.0, 20.0, 0.5, 0.0])
    assert measure_activity(network, images()) == (LayerActivity(neurons, 0.5),)  # type: ignore[arg-type]


def test_channels_and_features_of_tokens_count_as_neurons() -> None:
    class Both(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.relu = nn.ReLU()

        def forward(self, batch: Tensor) -> Tensor:
            channels = torch.tensor([-1.0, 1.0]).view(1, 2, 1, 1).expand(len(batch), 2, 9, 9)
            features = torch.tensor([-1.0, -1.0, -1.0, 1.0]).expand(len(batch), 7, 4)
            return self.relu(channels).flatten(1).sum(1) + self.relu(features).flatten(1).sum(1)

    shares = [layer.idle for layer in measure_activity(Both(), images())]
    assert shares == [0.5, 0.75]


@pytest.mark.parametrize("name", REGISTRY)
def test_measuring_changes_nothing(name: str) -> None:
    network = build(name).train()
    before = {key: value.clone() for key, value in network.state_dict().items()}
    random = torch.get_rng_state()
    measure_activity(network, images())
    assert torch.equal(torch.get_rng_state(), random)
    assert all(torch.equal(before[key], value) for key, value in network.state_dict().items())
    assert all(module.training for module in network.modules())
    assert not any(module._forward_hooks for module in network.modules())


def test_a_run_is_measured_now_and_then_and_stays_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    unmeasured = run(dropout=0.2)
    assert not [event for event in unmeasured if isinstance(event, ActivityMeasured)]
    monkeypatch.setattr(run_progress, "IMAGES_BETWEEN", 400)
    measured = run(dropout=0.2)
    steps = [event.step for event in measured if isinstance(event, ActivityMeasured)]
    assert steps == [3, 11, 19, 27, 35]
    assert torch.equal(weights(measured), weights(unmeasured))
    assert [b.loss for b in batches(measured)] == [b.loss for b in batches(unmeasured)]
