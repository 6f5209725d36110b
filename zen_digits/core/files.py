"""The user's data folder, and atomic writes."""

import os
from contextlib import suppress
from pathlib import Path

from platformdirs import user_data_dir

from zen_digits.core.errors import InputError, reason


def data_folder() -> Path:
    """The folder of all the program stores for this user; it may not exist yet."""
    return Path(user_data_dir("zen-digits", appauthor=False))


def make_folder(folder: Path) -> Path:
    """Create a folder and its parents; raises InputError where that fails."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(
            f"The folder {folder} cannot be created ({reason(error)}); "
            "free some space or check its permissions."
        ) from error
    return folder


def check_writable(path: Path) -> None:
    """Raise InputError if no file can be written at ``path``, such as a folder."""
    try:
        is_blocked = not path.is_file() and path.exists()
    except OSError as error:  # the folder is closed, or the name is too long
        raise InputError(
            f"{path} cannot be written ({reason(error)}); choose another place."
        ) from error
    if is_blocked:
        raise InputError(f"{path} is a folder or a device; give the name of a file.")
    if os.path.exists(path.parent) and not os.access(path.parent, os.W_OK):
        raise InputError(f"The folder {path.parent} cannot be written; choose another place.")


def atomic_write(path: Path, data: bytes | memoryview) -> None:
    """Write a file whole or not at all.

    A temporary file in the same folder is flushed to disk and renamed to ``path``; when that fails,
    the file that was at ``path`` is still there. Raises InputError if the disk is full or the
    folder cannot be written.
    """
    path = path.resolve()  # replaces the target of a link, not the link
    check_writable(path)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with open(temporary, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except OSError as error:
        raise InputError(
            f"{path} cannot be written ({reason(error)}); choose another place or free some space."
        ) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
