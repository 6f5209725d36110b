"""Model files: safetensors with a model card in the metadata. Nothing is ever unpickled.

The card is JSON under the metadata key ``zen_digits``; the tensors are the state dict.
"""

import json
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import safetensors.torch
import torch
from safetensors import SafetensorError
from torch import Tensor, nn

from zen_digits import __version__
from zen_digits.core.errors import InputError, reason
from zen_digits.core.files import atomic_write
from zen_digits.core.labels import DIGITS
from zen_digits.core.networks import build
from zen_digits.core.networks.interface import MNIST_MEAN, MNIST_SD

SUFFIX = ".zendigits"
_FORMAT = 1
_KEY = "zen_digits"
_LARGEST = 2**30  # bytes
_PICKLES = (b"\x80", b"PK\x03\x04")


@dataclass(frozen=True, slots=True)
class ModelCard:
    """What is known about a network besides its weights."""

    architecture: str
    arguments: dict[str, Any] = field(default_factory=dict)
    label_names: tuple[str, ...] = DIGITS
    mean: float = MNIST_MEAN
    sd: float = MNIST_SD
    training: dict[str, Any] = field(default_factory=dict)
    """The TrainingConfig it was trained with; the path of its dataset is cut to the last part."""
    epochs: int = 0
    """The number that it was trained for."""
    kept_epoch: int = 0
    """The epoch that these weights are from: the one that read validation images best."""
    train_seconds: float = 0.0
    test_accuracy: float | None = None
    """On the test set, between 0 and 1; None if it was not measured."""
    temperature: float = 1.0
    """Logits are divided by it to calibrate confidence; fitted to validation images."""
    digit_threshold: float | None = None
    """Images with a lower ``digit_score`` do not look like anything the network has learned."""
    program_version: str = __version__
    format: int = _FORMAT


@dataclass(frozen=True, slots=True)
class TrainedModel:
    """A trained network as data: its card and its weights, on the CPU."""

    card: ModelCard
    weights: dict[str, Tensor]

    def network(self) -> nn.Module:
        """A new module with a copy of these weights, in evaluation mode.

        It draws no random numbers, which would change the course of a run in progress.
        """
        with torch.device("meta"):
            network = build(self.card.architecture, **self.card.arguments)
        own = {name: tensor.clone() for name, tensor in self.weights.items()}
        network.load_state_dict(own, assign=True)
        return network.eval()


def save_model(path: Path, model: TrainedModel) -> None:
    """Write a model file, whole or not at all; raises InputError if it cannot be written."""
    card = json.dumps(asdict(model.card))
    weights = {name: _compact(tensor) for name, tensor in model.weights.items()}
    atomic_write(path, safetensors.torch.save(weights, metadata={_KEY: card}))


def _compact(tensor: Tensor) -> Tensor:
    """In half precision if that loses nothing."""
    half = tensor.half() if tensor.dtype == torch.float32 else tensor
    return half.contiguous() if torch.equal(half.to(tensor.dtype), tensor) else tensor.contiguous()


def load_model(path: Path) -> TrainedModel:
    """Read a model file and check that its weights fit its network.

    Raises InputError for a file that is missing, damaged, a pickle, or from another program or a
    newer version of this one.
    """
    data = _read_bytes(path)
    if data.startswith(_PICKLES) and data[8:9] != b"{":  # where safetensors' header begins
        raise InputError(
            f"{path} is a pickle, which could run a stranger’s code; "
            "open a .zendigits model file instead."
        )
    try:
        tensors = safetensors.torch.load(data)
    except (SafetensorError, ValueError, KeyError) as error:
        raise InputError(
            f"{path} is damaged, incomplete or not a model; choose another."
        ) from error
    weights = {n: t.float() if t.dtype == torch.float16 else t for n, t in tensors.items()}
    model = TrainedModel(_card(path, data), weights)
    _check_fit(path, model)
    return model


def _read_bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LARGEST:
            raise InputError(f"{path} is too large for a model file; choose another.")
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"{path} cannot be read ({reason(error)}); check its name.") from error


def _card(path: Path, data: bytes) -> ModelCard:
    """The card from a safetensors header: 8 bytes of length, little-endian, then JSON."""
    header = json.loads(data[8 : 8 + int.from_bytes(data[:8], "little")])
    try:
        values = json.loads(header.get("__metadata__", {})[_KEY])
        if int(values["format"]) > _FORMAT:
            raise InputError(f"{path} is from a newer Zen Digits; update this one to open it.")
        known = {field.name for field in fields(ModelCard)}
        card = ModelCard(**{name: value for name, value in values.items() if name in known})
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise InputError(f"{path} was not written by Zen Digits; choose another.") from error
    return _validated(path, card)


def _validated(path: Path, card: ModelCard) -> ModelCard:
    kinds: dict[str, Any] = {
        "architecture": str, "arguments": dict, "label_names": list, "mean": (int, float),
        "sd": (int, float), "temperature": (int, float), "training": dict, "epochs": int,
        "train_seconds": (int, float),
        "test_accuracy": (int, float, type(None)), "digit_threshold": (int, float, type(None)),
    }  # fmt: skip
    wrong = [name for name, kind in kinds.items() if not isinstance(getattr(card, name), kind)]
    if wrong or not card.label_names or not (card.sd > 0 and card.temperature > 0):
        raise InputError(f"The card inside {path} is damaged; choose another model file.")
    return replace(card, label_names=tuple(map(str, card.label_names)))


def _check_fit(path: Path, model: TrainedModel) -> None:
    try:
        classes = list(model.network().parameters())[-1].shape[0]
    except (InputError, RuntimeError, TypeError, ValueError, IndexError) as error:
        raise InputError(
            f"The weights in {path} do not fit its network; choose another."
        ) from error
    if classes - len(model.card.label_names) not in (0, 1):  # one more is for "no label"
        raise InputError(f"The labels in {path} do not fit its network; choose another.")
