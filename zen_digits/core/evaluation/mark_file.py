"""The file of marks: which images a person holds to be labelled wrongly, or ambiguous. JSON."""

import os
import re
from pathlib import Path
from typing import Any, NamedTuple, get_args

from zen_digits.core.errors import InputError
from zen_digits.core.evaluation.marks import Mark
from zen_digits.core.files import atomic_write, delete_file, read_file
from zen_digits.core.json_text import parse, to_text

_ABOUT = (
    "Images marked in Zen Digits; a fingerprint is the start of the SHA-256 of the 28 × 28 grey "
    "values and the label in UTF-8."
)
_FORMAT = 1
_LARGEST = 2**25  # bytes
_FINGERPRINT = re.compile(r"[0-9a-f]{32}")
TAKEN_BACK = "none"
"""Stands for a mark in another file, which could not be written, that counts no more."""
_ALLOWED = (*get_args(Mark), TAKEN_BACK)


class Entry(NamedTuple):
    """A mark, or TAKEN_BACK, and the label of the image: a person can find it by that."""

    mark: str
    label: str


def read_mark_file(path: Path) -> dict[str, Entry]:
    """The entries by fingerprint; none where there is no file.

    Raises InputError for a file that cannot be read, or holds anything else.
    """
    if not os.path.lexists(path):
        return {}
    data = read_file(path, _LARGEST)
    try:
        values = parse(data)
        if int(values["format"]) > _FORMAT:
            raise InputError(f"{path} is from a newer version of Zen Digits; install that version.")
        return dict(map(_entry, values["images"]))
    except (ValueError, TypeError, KeyError) as error:
        raise InputError(
            f"The marks in {path} are damaged; move the file away, and mark the images again."
        ) from error


def _entry(values: Any) -> tuple[str, Entry]:
    fingerprint, mark, label = (values[name] for name in ("fingerprint", "mark", "label"))
    if (
        mark not in _ALLOWED
        or not isinstance(label, str)
        or not _FINGERPRINT.fullmatch(fingerprint)
    ):
        raise ValueError("an image")
    return fingerprint, Entry(mark, label)


def write_mark_file(path: Path, entries: dict[str, Entry]) -> None:
    """Write all entries, whole or not at all; without any, the file is deleted.

    Raises InputError where that cannot be done.
    """
    if not entries:
        delete_file(path)
        return
    images = [
        {"fingerprint": fingerprint, "label": entry.label, "mark": entry.mark}
        for fingerprint, entry in sorted(entries.items(), key=lambda item: (item[1].label, item[0]))
    ]
    text = to_text({"about": _ABOUT, "format": _FORMAT, "images": images}, indent=1)
    atomic_write(path, f"{text}\n".encode())
