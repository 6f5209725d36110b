"""What a run needs to be resumed after a crash, in a file. Nothing in it can run code."""

import io
from pathlib import Path
from typing import Any

import torch

from zen_digits.core.errors import InputError
from zen_digits.core.files import atomic_write, read_file
from zen_digits.core.runs.tensor_archive import read_archive
from zen_digits.core.training.events import Checkpointed

_FORMAT = 2
_LARGEST = 2**27  # bytes; the largest network’s take a tenth of that
_MOST_STEPS = 10**12


def save_checkpoint(path: Path, checkpoint: Checkpointed) -> None:
    """Write a checkpoint whole or not at all; raises InputError where that is not possible."""
    values = {
        "format": _FORMAT,
        "step": checkpoint.step,
        "epochs": checkpoint.epochs,
        "state": checkpoint.state,
    }
    data = io.BytesIO()  # torch reports a full disk as many things
    torch.save(values, data)
    atomic_write(path, data.getbuffer())


def load_checkpoint(path: Path) -> Checkpointed:
    """Read a checkpoint; raises InputError for one that is damaged or of another version.

    Whether its state is one of the run's is checked where the run takes it: ``state_check``.
    """
    try:
        values = read_archive(read_file(path, _LARGEST))
    except ValueError as error:
        raise _damaged(path) from error
    if not isinstance(values, dict) or values.get("format") != _FORMAT:
        raise InputError(
            f"{path} is of another version of Zen Digits; resume it with that one, or train again."
        )
    step, epochs = _count(values.get("step")), _count(values.get("epochs"))
    state: Any = values.get("state")
    if step is None or epochs is None or not isinstance(state, dict):
        raise _damaged(path)
    return Checkpointed(step, epochs, state)


def _count(value: Any) -> int | None:
    """A value where it is a whole number in bounds; else None."""
    return value if type(value) is int and 0 <= value <= _MOST_STEPS else None


def _damaged(path: Path) -> InputError:
    return InputError(f"{path} is damaged; train again with the same settings.")
