"""What the window remembers from one start to the next: plain values in one JSON file."""

import logging
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeGuard

from zen_digits.core.errors import InputError
from zen_digits.core.files import atomic_write, make_folder
from zen_digits.core.json_text import to_text

Value = str | Sequence[str | int]

LARGEST = 1_000_000
"""Bytes of a settings file."""

_LONGEST = 4096  # characters of a text: of a path, on most systems
_MOST = 100  # texts or numbers in a list
_UNREADABLE = re.compile("[\ud800-\udfff]")  # half a character, or a byte that is not UTF-8
_log = logging.getLogger("zen_digits")


class Settings:
    """Values by their names.

    The file may be a stranger's: a value that is not of the kind asked for, or is too long, is as
    good as none.
    """

    def __init__(self, path: Path, values: dict[str, object]) -> None:
        """``values`` are what ``path`` holds; nothing is read or written yet."""
        self._path, self._values = path, values

    def text(self, name: str, default: str = "") -> str:
        """A text."""
        value = self._values.get(name)
        return value if _is_text(value) else default

    def texts(self, name: str) -> list[str]:
        """A list of texts; those that are none are left out."""
        return [value for value in self._list(name) if _is_text(value)]

    def numbers(self, name: str) -> list[int]:
        """A list of integers; empty if one of them is none."""
        values = self._list(name)
        return values if all(type(value) is int for value in values) else []

    def keep(self, **values: Value) -> None:
        """Remember these values, and write the file if one of them is new.

        A text in a list that could not be read again is left out. What keeps the file from being
        written is logged: the window goes on without.
        """
        kept = {name: _readable(value) for name, value in values.items()}
        changed = {name: value for name, value in kept.items() if self._values.get(name) != value}
        if not changed:
            return
        self._values.update(changed)
        try:
            make_folder(self._path.parent)
            atomic_write(self._path, f"{to_text(self._values)}\n".encode())
        except InputError as error:
            _log.warning("The settings cannot be saved: %s", error)

    def forget(self) -> None:
        """Go on without any values; the file has been deleted."""
        self._values.clear()

    def _list(self, name: str) -> list[Any]:
        value = self._values.get(name)
        return value[:_MOST] if isinstance(value, list) else []


def _is_text(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and len(value) <= _LONGEST and not _UNREADABLE.search(value)


def _readable(value: Value) -> Value:
    """``value`` without texts that strict JSON refuses, such as names that are not UTF-8."""
    if isinstance(value, str):
        return value
    return [item for item in value if isinstance(item, int) or _is_text(item)]
