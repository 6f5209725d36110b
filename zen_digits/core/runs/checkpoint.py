"""What a run needs to be resumed after a crash, in a file. Nothing in it can run code."""

import io
import zipfile
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from zen_digits.core.errors import InputError
from zen_digits.core.files import atomic_write, read_file
from zen_digits.core.tensor_file import Tensors, read_header, read_tensors, tensor_file, value_in
from zen_digits.core.training.events import Checkpointed

_FORMAT, _OLD_FORMAT = 3, 2
_LARGEST = 2**27  # bytes; the largest network’s take a tenth of that
_MOST_STEPS = 10**12
_TENSOR, _DICT = "tensor", "dict"  # how JSON tells what it has no form for


def save_checkpoint(path: Path, checkpoint: Checkpointed) -> None:
    """Write a checkpoint whole or not at all; raises InputError where that is not possible."""
    tensors: Tensors = {}
    values = {
        "format": _FORMAT,
        "step": checkpoint.step,
        "epochs": checkpoint.epochs,
        "state": _packed(checkpoint.state, tensors),
    }
    atomic_write(path, tensor_file(tensors, values))


def _packed(value: Any, tensors: Tensors) -> Any:
    """A value as JSON can hold it; its tensors go to ``tensors``, copied to the CPU."""
    if isinstance(value, Tensor):
        name = str(len(tensors))
        tensors[name] = value.detach().to("cpu", copy=True).contiguous().numpy()
        return {_TENSOR: name}
    if isinstance(value, dict):  # its keys may be numbers
        return {_DICT: [[key, _packed(inner, tensors)] for key, inner in value.items()]}
    if isinstance(value, list | tuple):
        return [_packed(inner, tensors) for inner in value]
    return value


def _unpacked(value: Any, tensors: dict[str, Tensor]) -> Any:
    """What ``_packed`` made ``value`` of, but for tuples; raises ValueError for any other."""
    match value:
        case {"tensor": str(name)} if name in tensors:
            return tensors[name]
        case {"dict": [*pairs]}:
            return dict(_unpacked_pair(pair, tensors) for pair in pairs)
        case dict():
            raise ValueError("a value is neither a tensor nor a dict")
        case [*inner]:
            return [_unpacked(item, tensors) for item in inner]
    return value


def _unpacked_pair(pair: Any, tensors: dict[str, Tensor]) -> tuple[str | int, Any]:
    match pair:
        case [str() | int() as key, value]:
            return key, _unpacked(value, tensors)
    raise ValueError("an entry of a dict is no key and value")


def load_checkpoint(path: Path) -> Checkpointed:
    """Read a checkpoint; raises InputError for one that is damaged or of another version.

    Whether its state is one of the run's is checked where the run takes it: ``state_check``.
    """
    data = read_file(path, _LARGEST)
    try:
        values = _old_values(data) if data.startswith(b"PK") else _values(data)
    except ValueError as error:
        raise _damaged(path) from error
    if not isinstance(values, dict) or values.get("format") not in (_FORMAT, _OLD_FORMAT):
        raise InputError(
            f"{path} is of another version of Zen Digits; resume it with that one, or train again."
        )
    step, epochs = _count(values.get("step")), _count(values.get("epochs"))
    state: Any = values.get("state")
    if step is None or epochs is None or not isinstance(state, dict):
        raise _damaged(path)
    return Checkpointed(step, epochs, state)


def _values(data: bytes) -> Any:
    values = value_in(read_header(data))
    if isinstance(values, dict) and "state" in values:
        tensors = {n: torch.from_numpy(t.copy()) for n, t in read_tensors(data).items()}
        values["state"] = _unpacked(values["state"], tensors)
    return values


def _old_values(data: bytes) -> Any:
    """Those that 0.1.0 wrote, an archive of ``torch.save``; raises ValueError for any other.

    PyTorch's restricted unpickler builds tensors and plain values, and refuses all else.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > len(data):
                raise ValueError("the archive claims to hold more than its size")
        return torch.load(io.BytesIO(data), map_location="cpu", weights_only=True)
    except Exception as error:  # torch raises many kinds for bytes that it did not write
        raise ValueError(str(error)) from error


def _count(value: Any) -> int | None:
    """A value where it is a whole number in bounds; else None."""
    return value if type(value) is int and 0 <= value <= _MOST_STEPS else None


def _damaged(path: Path) -> InputError:
    return InputError(f"{path} is damaged; train again with the same settings.")
