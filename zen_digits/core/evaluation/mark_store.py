"""Where marks are kept: beside the data, so that they go where it goes, or in the user's folder."""

from __future__ import annotations

import os
from pathlib import Path
from threading import Lock
from typing import cast

from zen_digits.core.config.dataset_reference import MNIST
from zen_digits.core.errors import InputError
from zen_digits.core.evaluation.mark_file import TAKEN_BACK, Entry, read_mark_file, write_mark_file
from zen_digits.core.evaluation.marks import Mark, Marks
from zen_digits.core.files import data_folder, make_folder

_ONE_AT_A_TIME = Lock()  # reads files and writes them again
_NAME = "zen-digits-marks.json"
OWN_NAME = "marks.json"
"""In the user's folder: marks of MNIST, and of data beside which nothing can be written."""


def file_beside(reference: str) -> Path | None:
    """The file of a dataset's marks: in its folder, or beside its file; MNIST has none."""
    if reference == MNIST:
        return None
    path = Path(reference)
    return path / _NAME if os.path.isdir(path) else path.with_name(f"{path.name}.{_NAME}")


def own_file() -> Path:
    """The file of all marks that are not kept beside the data."""
    return data_folder() / OWN_NAME


def read_marks(reference: str) -> Marks:
    """All marks that may be of images of a dataset; raises InputError for a damaged file."""
    beside = file_beside(reference)
    entries = (read_mark_file(beside) if beside else {}) | read_mark_file(own_file())
    return {
        key: cast("Mark", each.mark) for key, each in entries.items() if each.mark != TAKEN_BACK
    }


def change_mark(reference: str, fingerprint: str, label: str, mark: Mark | None) -> None:
    """Mark an image of a dataset, or with None take its mark back.

    Raises InputError where that can be written nowhere, and where a file is damaged, which stays
    as it is.
    """
    with _ONE_AT_A_TIME:
        _change(file_beside(reference), fingerprint, Entry(mark or TAKEN_BACK, label))


def _change(beside: Path | None, fingerprint: str, entry: Entry) -> None:
    there = read_mark_file(beside) if beside else {}
    own = read_mark_file(own_file())
    if beside and _try_to_write(beside, _changed(there, fingerprint, entry)):
        entry, there = Entry(TAKEN_BACK, entry.label), {}  # nothing of it is needed elsewhere
    changed = _changed(own, fingerprint, entry, keep=fingerprint in there)
    if changed != own:
        make_folder(own_file().parent)
        write_mark_file(own_file(), changed)


def _changed(
    entries: dict[str, Entry], fingerprint: str, entry: Entry, *, keep: bool = False
) -> dict[str, Entry]:
    """With another entry; one that takes a mark back is left out unless told to ``keep`` it."""
    others = {key: each for key, each in entries.items() if key != fingerprint}
    return others if entry.mark == TAKEN_BACK and not keep else {**others, fingerprint: entry}


def _try_to_write(path: Path, entries: dict[str, Entry]) -> bool:
    try:
        write_mark_file(path, entries)
    except InputError:
        return False
    return True
