"""Model files: safetensors with a model card in the metadata. Nothing is ever unpickled.

The card is the value in the file; the tensors are the state dict. Beside the card's fields lies the
checksum of the tensors.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from zen_digits.core.errors import InputError
from zen_digits.core.files import atomic_write, read_file
from zen_digits.core.networks import build
from zen_digits.core.networks.model_card import FORMAT, ModelCard, card_of
from zen_digits.core.tensor_file import Header, read_header, read_tensors, tensor_file, value_in

SUFFIX = ".zendigits"
_CHECKSUM = "checksum"
_LARGEST = 2**25  # bytes
_PICKLES = (b"\x80", b"PK\x03\x04")
_STORED_AS = {torch.float32: ("F32", "F16"), torch.int64: ("I64",)}


@dataclass(frozen=True, slots=True)
class TrainedModel:
    """A trained network as data: its card and its weights, on the CPU."""

    card: ModelCard
    weights: dict[str, Tensor]

    def network(self) -> nn.Module:
        """A new module with a copy of these weights, in evaluation mode.

        It draws no random numbers, which would change the course of a run in progress.
        """
        network = _without_weights(self.card)
        own = {name: tensor.clone() for name, tensor in self.weights.items()}
        network.load_state_dict(own, assign=True)
        return network.eval()


def _without_weights(card: ModelCard) -> nn.Module:
    with torch.device("meta"):
        return build(card.architecture, **card.arguments)


def are_finite(weights: Mapping[str, Tensor]) -> bool:
    """Whether all weights are numbers that can be computed with."""
    return all(bool(tensor.isfinite().all()) for tensor in weights.values())


def save_model(path: Path, model: TrainedModel) -> None:
    """Write a model file, whole or not at all; raises InputError if it cannot be written."""
    if not are_finite(model.weights):
        raise InputError(
            "The network’s weights are no finite numbers and cannot be saved; "
            "train again with a smaller learning rate."
        )
    weights = {name: _compact(tensor) for name, tensor in model.weights.items()}
    card = {**asdict(model.card), _CHECKSUM: _checksum(weights)}
    atomic_write(path, tensor_file(weights, card))


def _compact(tensor: Tensor) -> Tensor:
    """In half precision if that loses nothing."""
    half = tensor.half() if tensor.dtype == torch.float32 else tensor
    return half.contiguous() if torch.equal(half.to(tensor.dtype), tensor) else tensor.contiguous()


def _checksum(tensors: Mapping[str, Tensor]) -> str:
    """SHA-256 of all tensors as they are stored: in the order of their names, each as its name,
    type and shape in a line of UTF-8, then its bytes."""
    digest = hashlib.sha256()
    for name, tensor in sorted(tensors.items()):
        digest.update(f"{name} {tensor.dtype} {list(tensor.shape)}\n".encode())
        digest.update(tensor.numpy().tobytes())
    return digest.hexdigest()


def load_model(path: Path) -> TrainedModel:
    """Read a model file; all in it is checked before the network is used.

    Raises InputError for a file that is missing, damaged, a pickle, or from another program or a
    newer version of this one.
    """
    data = read_file(path, _LARGEST)
    if data.startswith(_PICKLES) and data[8:9] != b"{":  # where safetensors' header begins
        raise InputError(
            f"{path} is a pickle, which could run a stranger’s code; "
            "open a .zendigits model file instead."
        )
    header = _header(path, data)
    values = _card_values(path, header)
    card = _card(path, values)
    _check_fit(path, card, header)
    tensors = _tensors(path, data)
    if not are_finite(tensors) or values.get(_CHECKSUM, "") not in ("", _checksum(tensors)):
        raise InputError(f"The weights in {path} are damaged; choose another.")
    weights = {n: t.float() if t.dtype == torch.float16 else t for n, t in tensors.items()}
    return TrainedModel(card, weights)


def _damaged(path: Path) -> InputError:
    return InputError(f"{path} is damaged, incomplete or not a model; choose another.")


def _header(path: Path, data: bytes) -> Header:
    try:
        return read_header(data)
    except ValueError as error:
        raise _damaged(path) from error


def _card_values(path: Path, header: Header) -> dict[str, Any]:
    try:
        values = value_in(header)
        if int(values["format"]) > FORMAT:
            raise InputError(f"{path} is from a newer Zen Digits; update this one to open it.")
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise _foreign(path) from error
    return dict(values)


def _foreign(path: Path) -> InputError:
    return InputError(f"{path} was not written by Zen Digits; choose another.")


def _card(path: Path, values: dict[str, Any]) -> ModelCard:
    try:
        return card_of(values)
    except KeyError as error:
        raise _foreign(path) from error
    except ValueError as error:
        raise InputError(
            f"The card inside {path} is damaged ({error}); choose another model file."
        ) from error


def _check_fit(path: Path, card: ModelCard, header: Header) -> None:
    """Raise InputError unless a file's tensors are those of the card's network, and its labels."""
    try:
        network = _without_weights(card)
        fits = _are_of(network.state_dict(), header)
    except (InputError, KeyError, TypeError) as error:
        raise _misfit(path, "weights") from error
    if not fits:
        raise _misfit(path, "weights")
    classes = list(network.parameters())[-1].shape[0]
    if classes - len(card.label_names) not in (0, 1):  # one more is for "no label"
        raise _misfit(path, "labels")


def _misfit(path: Path, what: str) -> InputError:
    return InputError(f"The {what} in {path} do not fit its network; choose another.")


def _are_of(weights: Mapping[str, Tensor], header: Header) -> bool:
    if header.keys() - {"__metadata__"} != weights.keys():
        return False
    return all(
        header[name]["shape"] == list(weight.shape)
        and header[name]["dtype"] in _STORED_AS[weight.dtype]
        for name, weight in weights.items()
    )


def _tensors(path: Path, data: bytes) -> dict[str, Tensor]:
    try:
        return read_tensors(data)
    except ValueError as error:
        raise _damaged(path) from error
