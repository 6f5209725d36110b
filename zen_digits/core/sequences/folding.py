"""The weights that ship: those of the convolutions, with the batch norms folded into them.

A network can learn on from them: it gets norms again that do as much as nothing.
"""

from collections.abc import Mapping, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from zen_digits.core.sequences.network import SequenceNetwork

Weights = Mapping[str, NDArray[np.float16]]
"""By the names of their layers, in half precision."""
_PAIRS = {
    "conv1": "norm1", "conv2": "norm2", "conv3": "norm3", "conv4": "norm4", "conv5": "norm5",
    "along1": "norm6", "along2": "norm7",
}  # fmt: skip

_UNLIKELY = 5.0  # nats that a new class is less likely than any other at first


def folded(network: SequenceNetwork) -> Weights:
    """Weights and biases of each layer by its name, in half precision."""
    tensors = {}
    for layer, norm in _PAIRS.items():
        tensors.update(_folded(layer, network.get_submodule(layer), network.get_submodule(norm)))
    tensors["head.weight"] = network.head.weight.detach().numpy()
    tensors["head.bias"] = network.head.bias.detach().numpy()
    return {name: np.ascontiguousarray(values, np.float16) for name, values in tensors.items()}


def _folded(name: str, layer: nn.Module, norm: nn.Module) -> dict[str, NDArray[np.float32]]:
    assert isinstance(layer, nn.Conv2d)
    assert isinstance(norm, nn.BatchNorm2d)
    assert norm.running_var is not None
    assert norm.running_mean is not None
    factor = norm.weight / (norm.running_var + norm.eps).sqrt()
    weight = layer.weight * factor[:, None, None, None]
    bias = norm.bias - norm.running_mean * factor
    return {f"{name}.weight": weight.detach().numpy(), f"{name}.bias": bias.detach().numpy()}


def mean_of(several: Sequence[Weights]) -> Weights:
    """The mean of networks that learned on from one another: often better than each.

    Classes that some do not know yet are those of the others.
    """
    most = max(len(weights["head.bias"]) for weights in several)
    return {
        name: np.nanmean([_with_classes(name, w[name], most) for w in several], axis=0).astype(
            np.float16
        )
        for name in several[0]
    }


def _with_classes(name: str, values: NDArray[np.float16], count: int) -> NDArray[np.float32]:
    """The same in single precision; classes that are missing in a head are no numbers."""
    wide = values.astype(np.float32)
    if not name.startswith("head."):
        return wide
    missing = np.full((count - len(wide), *wide.shape[1:]), np.nan, np.float32)
    return np.concatenate([wide[:-1], missing, wide[-1:]])


@torch.no_grad()
def unfolded(tensors: Weights, rows: Tensor) -> SequenceNetwork:
    """A network with folded weights, whose norms fit ``rows``, float n × 1 × 32 × w.

    Classes that the weights do not know yet come before the last one, and are unlikely at first.
    """
    network = SequenceNetwork()
    biases = {_PAIRS[layer]: _tensor(tensors[f"{layer}.bias"]) for layer in _PAIRS}
    parameters = dict(network.named_parameters())
    for layer in _PAIRS:
        parameters[f"{layer}.weight"].copy_(_tensor(tensors[f"{layer}.weight"]))
    for name, bias in biases.items():
        _fit_to_inputs(network.get_submodule(name), bias)
    for name, values in (("weight", tensors["head.weight"]), ("bias", tensors["head.bias"])):
        _fill_head(getattr(network.head, name), _tensor(values))
    network.eval()(rows)
    return network


def _tensor(values: NDArray[np.float16]) -> Tensor:
    return torch.from_numpy(values.astype(np.float32))


def _fill_head(parameter: Tensor, known: Tensor) -> None:
    parameter.zero_()
    parameter[: len(known) - 1] = known[:-1]
    parameter[-1] = known[-1]
    if known.dim() == 1:
        parameter[len(known) - 1 : -1] = known.min() - _UNLIKELY


def _fit_to_inputs(norm: nn.Module, bias: Tensor) -> None:
    """Have a norm give its next inputs and a bias, with their own means and deviations."""
    assert isinstance(norm, nn.BatchNorm2d)

    def fit(_module: nn.Module, inputs: tuple[Tensor]) -> None:
        mean, variance = inputs[0].mean((0, 2, 3)), inputs[0].var((0, 2, 3))
        for kept, values in ((norm.running_mean, mean), (norm.running_var, variance)):
            assert kept is not None
            kept.copy_(values)
        norm.weight.copy_((variance + norm.eps).sqrt())
        norm.bias.copy_(mean + bias)
        handle.remove()

    handle = norm.register_forward_pre_hook(fit)
