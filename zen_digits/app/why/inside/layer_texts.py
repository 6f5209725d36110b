"""The layers of a network, and what each makes of a drawing, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zen_digits.app.common.language.live_text import live
from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.numbers import count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zen_digits.core.insight.anatomy import Layer, Operation


@live
def layer_title(layer: Layer) -> str:
    """What a layer does, in the field's terms: "Convolution 3×3 · max-pooling 2×2 · ReLU"."""
    parts = " · ".join(map(_operation_text, layer.operations))
    frames = {
        "residual_block": translate("Layers", "residual block: {0}, to which its input is added"),
        "patches": translate("Layers", "patches: {0}, and the place of each is added"),
    }
    text = frames.get(layer.kind, "{0}").format(parts)
    if layer.towers > 1:
        text = translate("Layers", "{0}, in {1} towers").format(text, layer.towers)
    return text[:1].upper() + text[1:]


def _operation_text(operation: Operation) -> str:
    if operation.kind == "convolution":
        return _convolution_text(operation)
    texts = {
        "max_pooling": translate("Layers", "max-pooling 2×2"),
        "average_pooling": translate("Layers", "mean of each map"),
        "batch_norm": translate("Layers", "batch normalization"),
        "layer_norm": translate("Layers", "layer normalization"),
        "relu": "ReLU",
        "gelu": "GELU",
        "sigmoid": translate("Layers", "sigmoid"),
        "tanh": "tanh",
        "dense": translate("Layers", "dense"),
        "lstm": translate("Layers", "LSTM, row by row"),
        "attention": translate("Layers", "self-attention"),
        "mean": translate("Layers", "mean of all patches"),
        "mean_of_towers": translate("Layers", "mean of all towers"),
    }
    return texts[operation.kind]


def _convolution_text(operation: Operation) -> str:
    text = translate("Layers", "convolution {0}×{0}")
    if operation.stride > 1:
        text = translate("Layers", "convolution {0}×{0}, stride {1}")
    return text.format(operation.kernel, operation.stride)


@live
def shape_text(shape: Sequence[int]) -> str:
    """ "32 × 13 × 13"."""
    return " × ".join(map(count, shape))


def size_text(layer: Layer) -> str:
    """The shape of what comes out, and the number of parameters."""
    if not layer.parameters:
        return translate("Layers", "{0}; no parameters").format(shape_text(layer.shape))
    parameters = count(layer.parameters)
    return translate("Layers", "{0}; {1} parameters").format(shape_text(layer.shape), parameters)


def input_text() -> str:
    """What goes into a network."""
    return translate("Layers", "Image: 28 × 28 pixels")


def sum_text(parameters: int) -> str:
    """All parameters of a network."""
    return translate("Layers", "In all: {0} parameters").format(count(parameters))
