"""Where two starts of the program meet: a folder that no other user can enter.

There the running instance listens, and keeps a key that it shows to whoever connects: somebody
else who took its name could not show it.
"""

import hashlib
import os
import secrets
import stat
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from zen_digits.core.files import data_folder

KEY_BYTES = 32
_LONGEST_NAME = 90  # bytes of a socket's path: systems allow 104 or more, and Qt adds some
_ONLY_MINE = 0o077  # permissions that must be missing


def meeting_folder() -> Path | None:
    """The folder, made where it is missing; None where no folder is private."""
    for folder in _candidates():
        with suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if _is_private(folder, stat.S_IFDIR):
                return folder
    return None


def _candidates() -> Iterator[Path]:
    """The desktop's folder for sockets, if it is as it should be; else one beside the runs."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    with suppress(OSError):
        if runtime and sys.platform != "win32" and _is_private(Path(runtime), stat.S_IFDIR):
            digest = hashlib.sha256(os.fsencode(data_folder())).hexdigest()
            yield Path(runtime).absolute() / f"zen-digits-{digest[:16]}"
    yield data_folder().absolute() / "instance"


def new_key(folder: Path) -> bytes:
    """Make a key and keep it in the folder; raises OSError where that is not possible."""
    key = secrets.token_hex(KEY_BYTES // 2).encode()
    path = folder / "key"
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(key)
    return key


def read_key(folder: Path) -> bytes | None:
    """The key of the instance that runs, or ran last; None where there is none of this user's."""
    path = folder / "key"
    with suppress(OSError):
        if _is_private(path, stat.S_IFREG):
            with open(path, "rb") as file:
                key = file.read(KEY_BYTES + 1)
            return key if len(key) == KEY_BYTES else None
    return None


def server_name(folder: Path, key: bytes) -> str | None:
    """What the socket is called; None where its path is too long for the system.

    Windows has one room for the pipes of all users: there, nobody else can foresee the name.
    """
    if sys.platform == "win32":
        return f"zen-digits-{hashlib.sha256(key).hexdigest()}"
    name = str(folder / "socket")
    return name if len(os.fsencode(name)) <= _LONGEST_NAME else None


def _is_private(path: Path, kind: int) -> bool:
    """Whether a path is itself a folder or file, no link, that only this user can open."""
    found = os.lstat(path)
    if sys.platform == "win32":  # the user's own folders are closed to others
        return stat.S_IFMT(found.st_mode) == kind
    mine = found.st_uid == os.geteuid() and not found.st_mode & _ONLY_MINE
    return mine and stat.S_IFMT(found.st_mode) == kind
