"""What takes long to find out about a network and some data, kept on the disk for the next time.

It lies in a folder of the user's data, where all files together take no more than a bounded size:
those used longest ago make room. Nothing is lost with them but time.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

from zen_digits.core.errors import InputError
from zen_digits.core.files import atomic_write, data_folder, make_folder, read_file
from zen_digits.core.json_text import to_text
from zen_digits.core.tensor_file import Tensors, read_header, read_tensors, tensor_file, value_in

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel

FOLDER = "computed"
"""Its name in the data folder."""
_MOST_BYTES = 128_000_000  # of all files


@dataclass(frozen=True, slots=True)
class Kept:
    """Named arrays, and a value of JSON."""

    arrays: Tensors
    value: Any


def find_kept(kind: str, model: TrainedModel, data: str) -> Kept | None:
    """What was kept of this kind for a network and the data with a fingerprint.

    What cannot be read is as if it were not there.
    """
    try:
        path = _path(kind, model, data)
        content = read_file(path, _MOST_BYTES)
        kept = Kept(read_tensors(content), value_in(read_header(content)))
    except (InputError, ValueError):
        return None
    with suppress(OSError):
        os.utime(path)
    return kept


def keep(kind: str, model: TrainedModel, data: str, kept: Kept) -> None:
    """Keep something, unless it is too large or cannot be written."""
    content = tensor_file(kept.arrays, kept.value)
    if len(content) > _MOST_BYTES:
        return
    with suppress(InputError, OSError):
        path = _path(kind, model, data)
        make_folder(path.parent)
        _make_room(path.parent, len(content))
        atomic_write(path, content)


def _path(kind: str, model: TrainedModel, data: str) -> Path:
    name = blake2b(f"{fingerprint(model)} {data}".encode(), digest_size=16).hexdigest()
    return data_folder() / FOLDER / f"{kind}-{name}"


def fingerprint(model: TrainedModel) -> str:
    """Equal for networks that compute the same, and name their answers alike."""
    card, digest = model.card, blake2b(digest_size=16)
    digest.update(
        to_text([card.architecture, card.arguments, card.label_names, card.mean, card.sd]).encode()
    )
    for name, values in sorted(model.weights.items()):
        digest.update(f"{name} {values.dtype} {values.shape}".encode())
        digest.update(values.tobytes())
    return digest.hexdigest()


def _make_room(folder: Path, size: int) -> None:
    """Delete the files used longest ago, so that there is room for one of ``size`` bytes."""
    found = [(path, path.stat()) for path in folder.iterdir()]
    total = size + sum(status.st_size for _, status in found)
    for path, status in sorted(found, key=lambda each: each[1].st_mtime):
        if total > _MOST_BYTES:
            path.unlink(missing_ok=True)
            total -= status.st_size
