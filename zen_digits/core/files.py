"""Where files lie, and writing them whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from platformdirs import user_data_dir

from zen_digits.core.errors import InputError, reason


def data_folder() -> Path:
    """The folder of everything the program keeps for this user; it may not exist yet."""
    return Path(user_data_dir("zen-digits", appauthor=False))


def make_folder(folder: Path) -> Path:
    """Create a folder and those above it; raises InputError where that is not allowed."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(
            f"The folder {folder} cannot be created ({reason(error)}); "
            "make room or give access to it."
        ) from error
    return folder


def check_writable(path: Path) -> None:
    """Raise InputError where no file could be put at ``path``: it is a folder or a device, say."""
    try:
        in_the_way = not path.is_file() and path.exists()
    except OSError as error:  # its folder is closed, or its name too long
        raise InputError(
            f"{path} cannot be written ({reason(error)}); choose another place."
        ) from error
    if in_the_way:
        raise InputError(f"{path} is a folder or a device; give the name of a file.")
    if os.path.exists(path.parent) and not os.access(path.parent, os.W_OK):
        raise InputError(f"The folder {path.parent} cannot be written; choose another place.")


@contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """Write a file that appears under its name only once it is complete.

    Yields a binary file in the same folder; when the block ends well it is flushed to disk and
    renamed to ``path``. When it fails, what was at ``path`` before is still there.
    Raises InputError where the disk is full or the folder cannot be written.
    """
    path = path.resolve()  # a link stays a link
    check_writable(path)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with open(temporary, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except OSError as error:
        raise InputError(
            f"{path} cannot be written ({reason(error)}); choose another place or make room."
        ) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
