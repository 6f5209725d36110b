"""The translations of each language, compiled as Qt reads them."""

import logging
import os
import subprocess
import tempfile
from functools import cache
from pathlib import Path

import PySide6
from PySide6.QtCore import QLibraryInfo

from zen_digits.core.files import atomic_write
from zen_digits.core.resources import resource_folder

_HIDDEN: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # on Windows
_log = logging.getLogger("zen_digits")


def folder() -> Path:
    """Where the translations lie: ``de.ts`` is written by people, ``de.qm`` is made of it."""
    return resource_folder() / "translations"


def has_catalogue(code: str) -> bool:
    """Whether there are translations into a language."""
    return any((folder() / f"{code}{ending}").is_file() for ending in (".ts", ".qm"))


def catalogue(code: str) -> Path | None:
    """The compiled translations into a language; None where there are none.

    The program of an installer has them compiled. Elsewhere they are, when they are first needed
    and after each change, by Qt's own tool, which comes with PySide.
    """
    source, compiled = folder() / f"{code}.ts", folder() / f"{code}.qm"
    if not source.is_file() or _is_newer(compiled, source):
        return compiled if compiled.is_file() else None
    try:
        return _compile(source, compiled)
    except (OSError, subprocess.SubprocessError) as error:
        _log.warning("The translations %s cannot be compiled: %s", source, error)
        return None


def qt_catalogues(code: str) -> list[Path]:
    """Translations of Qt's own texts, for its dialogs: Qt's, and ours of what these lack."""
    name = f"qtbase_{code}"
    own = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"{name}.qm"
    files = (own if own.is_file() else None, catalogue(name))
    return [file for file in files if file is not None]


def _is_newer(compiled: Path, source: Path) -> bool:
    return compiled.is_file() and compiled.stat().st_mtime_ns >= source.stat().st_mtime_ns


def _compile(source: Path, compiled: Path) -> Path:
    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if os.name == "nt" else "lrelease")
    made = _own_folder() / compiled.name
    command = [str(part) for part in (tool, "-silent", source, "-qm", made)]
    subprocess.run(command, check=True, timeout=60, capture_output=True, creationflags=_HIDDEN)
    if not os.access(compiled.parent, os.W_OK):
        return made
    atomic_write(compiled, made.read_bytes())
    return compiled


@cache
def _own_folder() -> Path:
    """For what is being made, and for what cannot be kept beside its source; until the end."""
    keeper = tempfile.TemporaryDirectory(prefix="zen-digits-")
    _keepers.append(keeper)
    return Path(keeper.name)


_keepers: list[tempfile.TemporaryDirectory[str]] = []  # each deletes its folder in the end
