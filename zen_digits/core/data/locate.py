"""Where in a folder its dataset is: downloads often have it deeper than one would think."""

import os
from pathlib import Path

from zen_digits.core.data.file_names import is_idx_name
from zen_digits.core.data.folder_listing import entries, folders, is_file
from zen_digits.core.data.parts import part_called
from zen_digits.core.errors import InputError
from zen_digits.core.pictures.formats import SUFFIXES

_DEEPEST = 5


def innermost(path: Path) -> Path:
    """The folder that holds what a dataset is made of: a lone folder of folders is looked through.

    A file stays what it is. Raises InputError for a closed folder, and for pictures that are in no
    folder of a class.
    """
    if not os.path.isdir(path):
        return path
    for _ in range(_DEEPEST):
        inner = folders(path)
        if len(inner) != 1 or part_called(inner[0].name) or not _goes_on(inner[0]):
            break
        path = inner[0]
    if not folders(path) and any(name.endswith(SUFFIXES) for name in _file_names(path)):
        raise InputError(
            f"The pictures in {path} have no labels; sort them into a sub-folder for each class "
            "and choose the folder above."
        )
    return path


def _goes_on(folder: Path) -> bool:
    """Whether this could be a whole dataset, and not the only class of one."""
    names = _file_names(folder)
    return bool(folders(folder)) or any(map(is_idx_name, names))


def _file_names(folder: Path) -> list[str]:
    return [entry.name.lower() for entry in entries(folder) if is_file(entry)]
