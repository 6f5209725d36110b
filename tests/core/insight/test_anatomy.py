"""The layers of each network, against PyTorch's modules."""

import numpy as np
import pytest
import torch
from helpers.mnist_digit import digit
from helpers.small_models import untrained_model
from helpers.taught_models import taught_model
from torch import Tensor, nn

from zen_digits.core.insight.anatomy import Anatomy
from zen_digits.core.models.families import FAMILIES
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.models.reading_graph import LOGITS
from zen_digits.core.networks import network_of, parameter_count
from zen_digits.core.networks.interface import normalise
from zen_digits.core.networks.transformer import EncoderLayer
from zen_digits.core.reading.predictor import Predictor

LAYERS = {
    "dense": [("dense", 100_480, (128,)), (LOGITS, 1_290, (10,))],
    "sigmoid_mlp": [("dense", 78_500, (100,)), (LOGITS, 1_010, (10,))],
    "cnn": [
        ("features.0", 320, (32, 13, 13)), ("features.3", 18_496, (64, 5, 5)),
        ("dense", 204_928, (128,)), (LOGITS, 1_290, (10,)),
    ],
    "quick": [
        ("stem", 400, (16, 12, 12)), ("conv1", 2_352, (16, 5, 5)), ("conv2", 18_816, (128, 3, 3)),
        (LOGITS, 11_530, (10,)),
    ],
    "vgg": [
        ("conv1", 864, (32, 12, 12)), ("conv2", 9_280, (32, 12, 12)),
        ("conv3", 18_560, (64, 6, 6)), ("conv4", 36_992, (64, 6, 6)),
        ("conv5", 55_488, (96, 3, 3)), ("conv6", 83_136, (96, 3, 3)),
        ("head", 970, (10,)), (LOGITS, 0, (10,)),
    ],
    "best": [
        ("conv1", 2_592, (96, 14, 14)), ("conv2", 27_840, (96, 14, 14)),
        ("conv3", 55_680, (192, 7, 7)), ("conv4", 110_976, (192, 7, 7)),
        ("conv5", 221_952, (384, 3, 3)), ("conv6", 443_136, (384, 3, 3)),
        ("head", 3_870, (30,)), (LOGITS, 0, (10,)),
    ],
    "lstm": [("lstm", 80_896, (28, 128)), (LOGITS, 1_290, (10,))],
    "resnet": [
        ("stem", 352, (32, 14, 14)), ("blocks.0", 18_560, (32, 14, 14)),
        ("blocks.1", 57_728, (64, 7, 7)), ("blocks.2", 230_144, (128, 4, 4)),
        (LOGITS, 1_290, (10,)),
    ],
    "transformer": [
        ("patches", 4_224, (16, 64)),
        *((f"layers.layers.{number}.{part}", parameters, (16, 64))
          for number in range(3)
          for part, parameters in (("self_attn", 16_768), ("feed_forward", 16_704))),
        (LOGITS, 778, (10,)),
    ],
}  # fmt: skip
"""Names, parameters and shapes, as the docstrings in core/networks count them."""

FIRST = {
    "dense": ["dense", "relu"],
    "sigmoid_mlp": ["dense", "sigmoid"],
    "cnn": ["convolution", "max_pooling", "relu"],
    "quick": ["convolution", "relu"],
    "vgg": ["convolution", "max_pooling", "batch_norm", "relu"],
    "best": ["convolution", "max_pooling", "batch_norm", "relu"],
    "lstm": ["lstm"],
    "resnet": ["convolution", "batch_norm", "relu"],
    "transformer": ["convolution"],
}
KINDS = {
    "vgg": ["convolution"] * 6 + ["dense", "mean"],
    "best": ["convolution"] * 6 + ["dense", "mean"],
    "lstm": ["lstm", "dense"],
    "resnet": ["convolution"] + ["residual_block"] * 3 + ["dense"],
    "transformer": ["patches"] + ["attention", "feed_forward"] * 3 + ["dense"],
}


@pytest.mark.parametrize("architecture", FAMILIES)
def test_layers_have_the_parameters_and_shapes_of_pytorch(architecture: str) -> None:
    model = untrained_model(architecture)
    anatomy = Anatomy(model)
    told = [(layer.name, layer.parameters, layer.shape) for layer in anatomy.layers]
    assert told == LAYERS[architecture]
    network = network_of(model)
    assert anatomy.parameters == parameter_count(network)
    modules = dict(network.named_parameters())
    for layer in anatomy.layers:
        own = [modules[name].numel() for name in layer.weights if name in modules]
        assert sum(own) == layer.parameters
    named = [name for layer in anatomy.layers for name in layer.weights]
    assert sorted(named) == sorted(model.weights)


@pytest.mark.parametrize("architecture", FAMILIES)
def test_what_a_layer_does_is_told_in_order(architecture: str) -> None:
    layers = Anatomy(untrained_model(architecture)).layers
    assert [operation.kind for operation in layers[0].operations] == FIRST[architecture]
    if architecture in KINDS:
        assert [layer.kind for layer in layers] == KINDS[architecture]


def test_kernels_strides_and_towers_are_told() -> None:
    quick, best, resnet = (Anatomy(untrained_model(n)).layers for n in ("quick", "best", "resnet"))
    assert (quick[0].operations[0].kernel, quick[0].operations[0].stride) == (5, 2)
    assert [layer.towers for layer in best] == [3] * 7 + [1]
    convolutions = [part for part in resnet[2].operations if part.kind == "convolution"]
    assert [(part.kernel, part.stride) for part in convolutions] == [(3, 2), (3, 1), (1, 2)]


def by_pytorch(model: TrainedModel, module: str) -> np.ndarray:
    """What a module makes of the digit."""
    network, answers = network_of(model), []

    def keep(_module: nn.Module, _inputs: object, output: object) -> None:
        answers.append(output[0] if isinstance(output, tuple) else output)

    network.get_submodule(module).register_forward_hook(keep)
    with torch.inference_mode():
        network(normalise(torch.from_numpy(digit()[None, None])))
    answer = answers[0]
    assert isinstance(answer, Tensor)
    return answer[0].numpy()


@pytest.mark.parametrize(
    ("architecture", "layer", "module"),
    [
        ("dense", "dense", "layers.2"),
        ("sigmoid_mlp", "dense", "activation"),
        ("cnn", "features.0", "features.2"),
        ("cnn", "dense", "classifier.2"),
        ("lstm", "lstm", "lstm"),
        ("resnet", "stem", "stem"),
        ("resnet", "blocks.1", "blocks.1"),
        ("transformer", "layers.layers.1.feed_forward", "layers.layers.1"),
        ("quick", LOGITS, "head"),
    ],
)
def test_a_layer_makes_of_an_image_what_pytorchs_does(
    architecture: str, layer: str, module: str
) -> None:
    model = untrained_model(architecture)
    ours, theirs = Anatomy(model).look(digit())[layer], by_pytorch(model, module)
    assert ours.shape == theirs.shape
    np.testing.assert_allclose(ours, theirs, atol=1e-4 * np.abs(theirs).max())


def test_maps_of_towers_lie_side_by_side() -> None:
    model = untrained_model("best")
    maps = Anatomy(model).look(digit())["conv1"]
    np.testing.assert_allclose(maps[:32], by_pytorch(model, "towers.0.3"), atol=1e-4)
    assert np.abs(maps[32:64] - maps[:32]).max() > 0.1


def test_attention_is_that_of_pytorch() -> None:
    model = untrained_model("transformer")
    anatomy = Anatomy(model)
    values = anatomy.look(digit())
    first = anatomy.layers[1]
    attention = anatomy.answer(first, values)
    assert attention.shape == (4, 16, 16)
    np.testing.assert_allclose(attention.sum(axis=2), 1, atol=1e-5)
    assert anatomy.answer(anatomy.layers[2], values) is values[anatomy.layers[2].name]
    layer = network_of(model).get_submodule("layers.layers.0")
    assert isinstance(layer, EncoderLayer)
    pytorch = nn.MultiheadAttention(64, 4, batch_first=True)
    pytorch.load_state_dict(layer.self_attn.state_dict())
    tokens = torch.from_numpy(values["patches"][None])
    with torch.inference_mode():
        normed = layer.norm1(tokens)
        _, theirs = pytorch(normed, normed, normed, average_attn_weights=False)
    np.testing.assert_allclose(attention, theirs[0].numpy(), atol=1e-5)


@pytest.mark.parametrize(
    ("architecture", "shape"),
    [
        ("dense", (128, 28, 28)), ("cnn", (32, 3, 3)), ("quick", (16, 5, 5)),
        ("best", (96, 5, 5)), ("transformer", (64, 7, 7)),
    ],
)  # fmt: skip
def test_the_first_layer_has_filters(architecture: str, shape: tuple[int, ...]) -> None:
    anatomy = Anatomy(untrained_model(architecture))
    filters = anatomy.filters(anatomy.layers[0])
    assert filters is not None
    assert filters.shape == shape
    assert all(anatomy.filters(layer) is None for layer in anatomy.layers[1:])


def test_an_lstm_has_no_filters() -> None:
    anatomy = Anatomy(untrained_model("lstm"))
    assert anatomy.filters(anatomy.layers[0]) is None


@pytest.mark.parametrize("architecture", FAMILIES)
def test_it_answers_what_the_predictor_answers(architecture: str) -> None:
    model = untrained_model(architecture)
    logits = Anatomy(model).look(digit())[LOGITS]
    np.testing.assert_allclose(logits, Predictor(model).logits(digit()[None])[0], atol=1e-4)


def test_what_was_taught_is_the_last_layer_after_the_answers_without_it() -> None:
    base = untrained_model("best")
    model = taught_model(base)
    anatomy, before = Anatomy(model), Anatomy(base)
    image = np.full((28, 28), 99, np.uint8)
    names = [layer.name for layer in anatomy.layers]
    assert names == [*(layer.name for layer in before.layers[:-1]), "untaught", LOGITS]
    taught = anatomy.layers[-1]
    assert (taught.kind, taught.operations[-1].kind) == ("dense", "dense")
    assert all(name.startswith("taught.") for name in taught.weights)
    values = anatomy.look(image)
    np.testing.assert_allclose(values["untaught"], before.look(image)[LOGITS], atol=1e-4)
