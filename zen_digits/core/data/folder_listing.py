"""What is in the folders of a dataset."""

import os
from pathlib import Path

from zen_digits.core.errors import InputError, reason


def entries(folder: Path) -> list[os.DirEntry[str]]:
    """What is in a folder, sorted, without hidden entries; raises InputError for a closed one.

    ``scandir`` knows which are files; asking for each of 60,000 would hold up the window.
    """
    try:
        with os.scandir(folder) as found:
            seen = [entry for entry in found if not entry.name.startswith((".", "__"))]
    except OSError as error:
        raise InputError(f"{folder} cannot be read ({reason(error)}); check it.") from error
    return sorted(seen, key=lambda entry: entry.name)


def folders(folder: Path) -> list[Path]:
    """The sub-folders of a folder."""
    return [Path(entry) for entry in entries(folder) if is_folder(entry)]


def is_folder(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a folder or leads to one; a link that leads in a circle does not."""
    return os.path.isdir(entry) if entry.is_symlink() else entry.is_dir()


def is_file(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a regular file or leads to one."""
    return os.path.isfile(entry) if entry.is_symlink() else entry.is_file()
