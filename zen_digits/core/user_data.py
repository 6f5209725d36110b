"""All that the program keeps for this user: how much it is, and deleting it."""

import logging
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from zen_digits.core.errors import InputError, reason
from zen_digits.core.files import data_folder
from zen_digits.core.runs.edit import delete_run
from zen_digits.core.runs.storage import RunInUseError, is_open, runs_folder

RUNS, EXPERIMENTS, HANDS, DRAWING, MARKS, SETTINGS = (
    "runs", "experiments", "hands", "drawing", "marks", "settings"
)  # fmt: skip
COMPUTED, LOGS, OTHER = "computed", "logs", "other"

_KINDS = {
    "runs": RUNS,
    "experiments": EXPERIMENTS,
    "hands": HANDS,
    "last_drawing": DRAWING,
    "marks": MARKS,
    "settings": SETTINGS,
    "computed": COMPUTED,
    "zen-digits": LOGS,
}
"""By the beginning of a name in the data folder, up to its first point."""
_MEETING_PLACE = "instance"  # of two starts: nothing of the user's, and needed while one runs


@dataclass(frozen=True, slots=True)
class Stored:
    """What there is of one kind: how many runs, files of hands, or entries, and their bytes."""

    kind: str
    entries: int
    bytes: int


def stored() -> list[Stored]:
    """All there is, by kind; a kind without anything is left out."""
    found: dict[str, list[int]] = {}
    for path in _entries():
        kind = _KINDS.get(path.name.partition(".")[0], OTHER)
        parts = _listed(path) if kind in (RUNS, EXPERIMENTS, HANDS) else [path]
        found.setdefault(kind, []).extend(map(_size, parts))
    order = (RUNS, EXPERIMENTS, HANDS, DRAWING, MARKS, SETTINGS, COMPUTED, LOGS, OTHER)
    return [Stored(kind, len(found[kind]), sum(found[kind])) for kind in order if found.get(kind)]


def check_unused() -> None:
    """Raise RunInUseError where a run is going on, here or in another program."""
    for run in _listed(runs_folder()):
        if _is_own_folder(run) and is_open(run):
            raise RunInUseError(f"The run {run.name} is going on; stop it, then delete your data.")


def delete_all() -> list[InputError]:
    """Delete all there is, and the folder; returns why each entry that is left could not be.

    Raises RunInUseError, with everything still there, where a run is going on. Where links lead
    stays as it is.
    """
    check_unused()
    _close_log()
    failures = [failure for run in _listed(runs_folder()) for failure in _delete_run(run)]
    for path in _entries():
        if path != runs_folder():
            failures += _delete(path)
        elif not _listed(path):  # else it has been said what is left there
            failures += _remove(path)
    if _is_own_folder(data_folder()) and not _listed(data_folder()):
        failures += _remove(data_folder())
    return failures


def _delete_run(path: Path) -> list[InputError]:
    """Delete a run, or what else is in its place; returns why it could not be."""
    if not _is_own_folder(path):
        return _remove(path)
    try:
        delete_run(path)
    except InputError as error:
        return [error]
    return []


def _delete(path: Path) -> list[InputError]:
    """Delete an entry with all in it, as far as possible; returns why some could not be."""
    inner = _listed(path) if _is_own_folder(path) else []
    return [failure for entry in inner for failure in _delete(entry)] or _remove(path)


def _remove(path: Path) -> list[InputError]:
    """Delete a file, a link or an empty folder; returns why it could not be."""
    try:
        path.rmdir() if _is_own_folder(path) else path.unlink(missing_ok=True)
    except OSError as error:
        text = f"{path} cannot be deleted ({reason(error)}); check its permissions."
        return [InputError(text)]
    return []


def _entries() -> Iterator[Path]:
    yield from (path for path in _listed(data_folder()) if path.name != _MEETING_PLACE)


def _listed(folder: Path) -> list[Path]:
    """What a folder holds; nothing where it is missing, closed or no folder."""
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _is_own_folder(path: Path) -> bool:
    """Whether it is a folder itself, no link to one."""
    return os.path.isdir(path) and not os.path.islink(path)


def _size(path: Path) -> int:
    """The bytes of a file or link, or of all files in a folder."""
    if not _is_own_folder(path):
        return _bytes(path)
    return sum(_bytes(Path(folder, name)) for folder, _, names in os.walk(path) for name in names)


def _bytes(file: Path) -> int:
    try:
        return file.lstat().st_size
    except OSError:  # just deleted
        return 0


def _close_log() -> None:
    """Windows does not delete a file that is open; the next error opens it anew."""
    for handler in logging.getLogger("zen_digits").handlers:
        handler.close()
