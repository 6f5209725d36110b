"""The weights that ship: those of the convolutions, with the batch norms folded into them."""

import numpy as np
from numpy.typing import NDArray
from torch import nn

from zen_digits.core.sequences.network import SequenceNetwork

_PAIRS = {
    "conv1": "norm1", "conv2": "norm2", "conv3": "norm3", "conv4": "norm4", "conv5": "norm5",
    "along1": "norm6", "along2": "norm7",
}  # fmt: skip


def folded(network: SequenceNetwork) -> dict[str, NDArray[np.float16]]:
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
