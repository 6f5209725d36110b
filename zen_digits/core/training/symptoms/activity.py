"""How busy the neurons of a network are: those that always say the same learn nothing any more."""

from collections.abc import Callable
from contextlib import ExitStack

import torch
from torch import Tensor, nn

from zen_digits.core.training.events import LayerActivity, Neurons

IMAGES_BETWEEN = 20_000
"""Images trained on between two measurements, which then cost less than a hundredth of the time."""
FIRST_AFTER = 1 / 4
"""Of that, the first comes: what kills neurons does so early."""
SAMPLE = 128
"""Images that a measurement looks at."""
_NEARLY_ALL = 0.99
_SATURATED = 0.98
"""Of the way from the middle to an end: a sigmoid's slope there is 4 % of its greatest."""


def measure_activity(network: nn.Module, images: Tensor) -> tuple[LayerActivity, ...]:
    """The share of idle neurons in each layer of ReLUs, sigmoids or tanhs, from first to last.

    ``images`` are normalised: float n × 1 × 28 × 28. Changes nothing: neither weights, statistics,
    random numbers nor the network's mode. Other activations are left out.
    """
    found: list[LayerActivity] = []

    def note(module: nn.Module, _inputs: object, outputs: Tensor) -> None:
        neurons, is_idle = _MEASURES[type(module)]
        found.append(LayerActivity(neurons, _idle_share(is_idle(outputs))))

    was_training = network.training
    with ExitStack() as stack, torch.inference_mode():
        for module in network.modules():
            if type(module) in _MEASURES:
                stack.callback(module.register_forward_hook(note).remove)
        stack.callback(network.train, was_training)
        network.eval()(images)
    return tuple(found)


def _dead(outputs: Tensor) -> Tensor:
    """Which values are 0: no gradient passes through a neuron that is so for all images."""
    return outputs <= 0


def _saturated(outputs: Tensor) -> Tensor:
    """Which values, from −1 to 1, are near an end: hardly a gradient passes through there."""
    return outputs.abs() > _SATURATED


def _idle_share(idle: Tensor) -> float:
    """The share of neurons that are idle for nearly all images, wherever they stand in them.

    ``idle`` is bool n × channels × height × width, n × tokens × features or n × features.
    """
    neurons = idle.movedim(-1 if idle.ndim == 3 else 1, 0).flatten(1)
    return (neurons.float().mean(dim=1) >= _NEARLY_ALL).float().mean().item()


_MEASURES: dict[type[nn.Module], tuple[Neurons, Callable[[Tensor], Tensor]]] = {
    nn.ReLU: ("relu", _dead),
    nn.Sigmoid: ("sigmoid", lambda outputs: _saturated(2 * outputs - 1)),
    nn.Tanh: ("tanh", _saturated),
}
