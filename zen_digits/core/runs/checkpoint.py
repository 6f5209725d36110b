"""What a run needs to be resumed after a crash, in a file. Nothing in it can run code."""

import io
from pathlib import Path
from typing import Any

import torch

from zen_digits.core.errors import InputError, reason
from zen_digits.core.files import atomic_write
from zen_digits.core.training.events import Checkpointed

_FORMAT = 2


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
    """Read a checkpoint; raises InputError for one that is damaged or of another version."""
    try:
        values: Any = torch.load(path, map_location="cpu", weights_only=True)
    except OSError as error:
        raise InputError(f"{path} cannot be read ({reason(error)}); train again.") from error
    except Exception as error:  # torch raises many kinds for bytes that it did not write
        raise InputError(f"{path} is damaged; train again with the same settings.") from error
    if not isinstance(values, dict) or values.get("format") != _FORMAT:
        raise InputError(
            f"{path} is of another version of Zen Digits; resume it with that one, or train again."
        )
    return Checkpointed(values["step"], values["epochs"], values["state"])
