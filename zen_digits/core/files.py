"""The user's data folder, bounded reads and atomic writes."""

import os
import re
import secrets
import stat
import time
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from platformdirs import user_data_dir

from zen_digits.core.errors import InputError, reason

# A temporary file of ``atomic_write``; before 0.2, its number was that of a process.
_LEFTOVER = re.compile(r"\..+\.(?:[0-9a-f]{16}|\d+)\.part", re.DOTALL)
_PAUSES = (0.05, 0.1, 0.2, 0.4)  # seconds
_ABANDONED = 86_400  # seconds after which nobody writes to it any more


def data_folder() -> Path:
    """The folder of all the program stores for this user; it may not exist yet.

    Raises InputError for a user without a home.
    """
    try:
        folder = Path(user_data_dir("zen-digits", appauthor=False))
    except RuntimeError:  # from new versions of platformdirs; old ones give "~/.local/share"
        folder = Path("~")
    if not folder.is_absolute():
        raise InputError(
            "You have no home folder, in which your data could be; set HOME or XDG_DATA_HOME."
        )
    return folder


def make_folder(folder: Path, *, private: bool = False) -> Path:
    """Create a folder and its parents; raises InputError where that fails.

    A ``private`` one is open to the user alone.
    """
    try:
        folder.mkdir(0o700 if private else 0o777, parents=True, exist_ok=True)
    except OSError as error:
        raise not_created(folder, error) from error
    return folder


def new_dated_folder(parent: Path, kind: str, what: str) -> Path:
    """Make a folder in another, named by the time and a kind; ``what`` names those that lie there.

    Raises InputError where that is not allowed, or a thousand have that name.
    """
    make_folder(parent)
    stem = f"{datetime.now():%Y-%m-%d_%H-%M-%S}_{kind}"
    for attempt in range(1, 1000):
        path = parent / (stem if attempt == 1 else f"{stem}_{attempt}")
        try:
            path.mkdir()
        except FileExistsError:
            continue
        except OSError as error:
            raise not_created(path, error) from error
        return path
    raise InputError(f"There are too many {what} named {stem} in {parent}; remove some.")


def not_created(folder: Path, error: OSError) -> InputError:
    """The error to raise where the system refuses to create a folder."""
    return InputError(
        f"The folder {folder} cannot be created ({reason(error)}); "
        "free some space or check its permissions."
    )


def check_regular(path: Path) -> None:
    """Raise InputError unless ``path`` is a file to read: no folder, pipe, device or broken link.

    Opening a pipe would wait for ever, and a device may never end.
    """
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError) as error:  # ValueError: a name with a null character
        raise _unreadable(path, error) from error
    if not stat.S_ISREG(mode):
        raise InputError(f"{path} is a folder or a device; give the name of a file.")


def read_file(path: Path, largest: int) -> bytes:
    """All bytes of a regular file of at most ``largest`` bytes; raises InputError otherwise."""
    check_regular(path)
    try:
        with open(path, "rb") as file:
            data = file.read(largest + 1)
    except OSError as error:
        raise _unreadable(path, error) from error
    if len(data) > largest:
        raise InputError(
            f"{path} is larger than {largest / 1e6:,.0f} MB, too large for a file of this kind; "
            "choose another."
        )
    return data


def _unreadable(path: Path, error: OSError | ValueError) -> InputError:
    why = reason(error) if isinstance(error, OSError) else str(error)
    return InputError(f"{path} cannot be read ({why}); check its name and permissions.")


def check_writable(path: Path) -> None:
    """Raise InputError if no file can be written at ``path``, such as a folder."""
    folder = link_target(path).parent
    try:
        is_blocked = not path.is_file() and path.exists()
    except OSError as error:  # the folder is closed, or the name is too long
        raise InputError(
            f"{path} cannot be written ({reason(error)}); choose another place."
        ) from error
    if is_blocked:
        raise InputError(f"{path} is a folder or a device; give the name of a file.")
    if not os.path.isdir(folder):
        raise InputError(
            f"{path} cannot be written (there is no folder {folder}); create it or choose another "
            "place."
        )
    if not os.access(folder, os.W_OK):
        raise InputError(f"The folder {folder} cannot be written; choose another place.")


def link_target(path: Path) -> Path:
    """The file to write where this one is named: the target of a link, not the link.

    Raises InputError for a link that leads in a circle.
    """
    target = Path(os.path.realpath(path))
    if os.path.islink(target):  # Path.resolve would raise RuntimeError
        raise InputError(f"{path} is a link that leads in a circle; choose another place.")
    return target


def open_private(path: str, flags: int) -> int:
    """Open a file as ``open`` does, for which this is an opener; a new one is the user's alone."""
    return os.open(path, flags, 0o600)


def atomic_write(path: Path, data: bytes | memoryview, *, private: bool = False) -> None:
    """Write a file whole or not at all; a ``private`` one only the user can read.

    A temporary file in the same folder, with a name that nobody can foresee, is flushed to disk
    and renamed to ``path``; when that fails, the file that was at ``path`` is still there. Raises
    InputError if the disk is full or the folder cannot be written.
    """
    path = link_target(path)
    check_writable(path)
    temporary = path.with_name(f".{path.name[:50]}.{secrets.token_hex(8)}.part")
    try:
        with open(temporary, "xb", opener=open_private if private else None) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _replace(temporary, path)
    except OSError as error:
        raise InputError(
            f"{path} cannot be written ({reason(error)}); choose another place or free some space."
        ) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def _replace(source: Path, target: Path) -> None:
    """Rename a file; waits a moment where a virus scanner has it or the target open (Windows)."""
    for pause in _PAUSES:
        try:
            os.replace(source, target)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    os.replace(source, target)


def delete_file(path: Path) -> None:
    """Delete a file, if there is one; raises InputError where it cannot be."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise InputError(
            f"{path} cannot be deleted ({reason(error)}); check its permissions."
        ) from error


def remove_leftovers() -> None:
    """Remove from the data folder the temporary files of writes that were killed over a day ago.

    Other files stay, and links are not followed out of the folder.
    """
    latest = time.time() - _ABANDONED
    for folder, _, names in os.walk(data_folder(), followlinks=False):
        for path in (Path(folder, name) for name in names if _LEFTOVER.fullmatch(name)):
            with suppress(OSError):
                found = path.lstat()
                if stat.S_ISREG(found.st_mode) and found.st_mtime < latest:
                    path.unlink()
