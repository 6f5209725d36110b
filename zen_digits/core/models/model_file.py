"""Model files: safetensors with a model card in the metadata. Nothing is ever unpickled.

The card is the value in the file; the tensors are the state dict. Beside the card's fields lies the
checksum of the tensors.
"""

import hashlib
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.errors import InputError
from zen_digits.core.files import atomic_write, read_file
from zen_digits.core.models.graph import MisfitError
from zen_digits.core.models.model_card import FORMAT, ModelCard, card_of
from zen_digits.core.models.reading_graph import outputs_of, reading_graph
from zen_digits.core.tensor_file import (
    Header,
    Tensors,
    read_header,
    read_tensors,
    tensor_file,
    value_in,
)

SUFFIX = ".zendigits"
_CHECKSUM = "checksum"
_LARGEST = 2**25  # bytes
_PICKLES = (b"\x80", b"PK\x03\x04")


@dataclass(frozen=True, slots=True)
class TrainedModel:
    """A trained network as data: its card and its weights, on the CPU."""

    card: ModelCard
    weights: Tensors


def _are_finite(weights: Tensors) -> bool:
    """Whether all weights are numbers that can be computed with."""
    return all(bool(np.isfinite(values).all()) for values in weights.values())


def save_model(path: Path, model: TrainedModel) -> None:
    """Write a model file, whole or not at all; raises InputError if it cannot be written."""
    if not _are_finite(model.weights):
        raise InputError(
            "The network’s weights are no finite numbers and cannot be saved; "
            "train again with a smaller learning rate."
        )
    weights = {name: _compact(tensor) for name, tensor in model.weights.items()}
    card = {**asdict(model.card), _CHECKSUM: _checksum(weights)}
    atomic_write(path, tensor_file(weights, card))


def _compact(values: NDArray[Any]) -> NDArray[Any]:
    """In half precision if that loses nothing."""
    if values.dtype != np.float32:
        return values
    with np.errstate(over="ignore"):
        half = values.astype(np.float16)
    return half if np.array_equal(half, values) else values


def _checksum(tensors: Tensors) -> str:
    """SHA-256 of all tensors as they are stored: in the order of their names, each as its name,
    PyTorch type and shape in a line of UTF-8, then its bytes."""
    digest = hashlib.sha256()
    for name, tensor in sorted(tensors.items()):
        digest.update(f"{name} torch.{tensor.dtype} {list(tensor.shape)}\n".encode())
        digest.update(tensor.tobytes())
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
    tensors = _tensors(path, data)
    model = TrainedModel(card, {name: _expanded(tensor) for name, tensor in tensors.items()})
    _check_fit(path, model)
    if not _are_finite(tensors) or values.get(_CHECKSUM, "") not in ("", _checksum(tensors)):
        raise InputError(f"The weights in {path} are damaged; choose another.")
    return model


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


def _check_fit(path: Path, model: TrainedModel) -> None:
    """Raise InputError unless a file's tensors are those of the card's network, and its labels."""
    try:
        graph, _ = reading_graph(model.card, model.weights)
        graph.check_complete()
    except (InputError, MisfitError) as error:
        raise _misfit(path, "weights") from error
    if outputs_of(model.card) - len(model.card.label_names) not in (0, 1):  # one more for "none"
        raise _misfit(path, "labels")


def _misfit(path: Path, what: str) -> InputError:
    return InputError(f"The {what} in {path} do not fit its network; choose another.")


def _expanded(values: NDArray[Any]) -> NDArray[Any]:
    return values.astype(np.float32) if values.dtype == np.float16 else values


def _tensors(path: Path, data: bytes) -> Tensors:
    try:
        return read_tensors(data)
    except ValueError as error:
        raise _damaged(path) from error
