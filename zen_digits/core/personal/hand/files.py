"""The hands that are kept: their names and files, in a folder that only the user can open.

All files of a hand begin with its name and a point: its drawings, and what was learned from them.
"""

from __future__ import annotations

import errno
import os
import unicodedata
from contextlib import suppress
from pathlib import Path

from zen_digits.core.errors import InputError, printable, reason
from zen_digits.core.files import data_folder, delete_file, make_folder

_SUFFIX = ".jsonl"
_LONGEST_NAME = 40  # characters
_FORBIDDEN = set('<>:"/\\|?*.')
_OF_NAMES = (errno.EEXIST, errno.ENAMETOOLONG, errno.EINVAL, errno.EISDIR)
_RESERVED = {"con", "prn", "aux", "nul", *(f"{n}{i}" for n in ("com", "lpt") for i in range(10))}
"""What Windows allows no file to be called."""


def hands_folder() -> Path:
    """Where the hands are; it may not exist yet."""
    return data_folder() / "hands"


def hand_path(name: str) -> Path:
    """The file of a hand's drawings; it may not exist yet."""
    return hands_folder() / f"{checked_name(name)}{_SUFFIX}"


def hands() -> list[str]:
    """The names of all hands, in the order of the alphabet."""
    found: list[str] = []
    with suppress(OSError):
        found = [
            path.name.removesuffix(_SUFFIX)
            for path in hands_folder().iterdir()
            if path.name.endswith(_SUFFIX) and is_name(path.name.removesuffix(_SUFFIX))
        ]
    return sorted(found, key=lambda name: (name.casefold(), name))


def create_hand(name: str) -> str:
    """Make an empty hand; gives its name. Raises InputError for one that is taken or impossible."""
    name = _new_name(name)
    make_folder(hands_folder(), private=True)
    try:
        os.close(os.open(hand_path(name), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as error:
        raise _unwritable(hand_path(name), error) from error
    return name


def rename_hand(old: str, new: str) -> str:
    """Give a hand another name, with all its files; gives that name.

    Raises InputError where that is taken or impossible.
    """
    new = _new_name(new, instead_of=old)
    if new != old:
        for path in _files(old):
            target = path.with_name(path.name.replace(old, new, 1))
            try:
                os.replace(path, target)
            except OSError as error:
                raise _unwritable(path, error) from error
    return new


def delete_hand(name: str) -> None:
    """Delete a hand and all that was made of it; raises InputError where something is left."""
    for path in _files(name):
        delete_file(path)


def checked_name(name: str) -> str:
    """A name as it is kept; raises InputError for one that no file can have on every computer."""
    name = unicodedata.normalize("NFC", " ".join(name.split()))
    if not name:
        raise InputError("The hand has no name; type one.")
    if len(name) > _LONGEST_NAME or len(name.encode("utf-8", "replace")) > 3 * _LONGEST_NAME:
        raise InputError(f"The name is longer than {_LONGEST_NAME} characters; shorten it.")
    if printable(name) != name or _FORBIDDEN & set(name) or name.casefold() in _RESERVED:
        raise InputError(f"A hand cannot be called {name}; use letters, digits and spaces.")
    return name


def is_name(name: str) -> bool:
    """Whether a hand can have this name, just so."""
    with suppress(InputError):
        return checked_name(name) == name
    return False


def _new_name(name: str, instead_of: str | None = None) -> str:
    name = checked_name(name)
    taken = {each.casefold() for each in hands() if each != instead_of}
    if name.casefold() in taken:
        raise InputError(f"There is a hand called {name} already; choose another name.")
    return name


def _files(name: str) -> list[Path]:
    """All files of a hand; what a killed write left, too."""
    starts = f"{name}.", f".{name}."
    try:
        return [path for path in hands_folder().iterdir() if path.name.startswith(starts)]
    except OSError:
        return []


def _unwritable(path: Path, error: OSError) -> InputError:
    way_out = "choose another name" if error.errno in _OF_NAMES else "check the disk and its folder"
    return InputError(f"{path} cannot be written ({reason(error)}); {way_out}.")
