"""A run's folder on disk: the names of its files, its lock, its config, title and events.

Imports nothing heavy: the window lists runs before torch is loaded.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from zen_digits.core import json_text
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError, reason
from zen_digits.core.files import (
    atomic_write,
    data_folder,
    new_dated_folder,
    read_file,
)
from zen_digits.core.runs.event_format import EventJson

if TYPE_CHECKING:
    from filelock import FileLock

CONFIG, EVENTS, CHECKPOINT = "config.json", "events.jsonl", "checkpoint.pt"
LAST = "last.pt"
"""The last checkpoint of a run that is complete: from there it can be trained on."""
MODEL, TITLE, LOCK = "model.zendigits", "title.txt", ".lock"
_LOCK_TIMEOUT = 0.2  # seconds; listing the runs holds a lock for less
_LONGEST_TITLE = 100
_LARGEST_CONFIG, _LARGEST_EVENTS = 2**20, 2**24  # bytes
# A run of 1,000 epochs, with a checkpoint each half minute for a week, has fewer.
_MOST_EVENTS = 50_000
_probing = Lock()


def runs_folder() -> Path:
    """Where the runs are; it may not exist yet."""
    return data_folder() / "runs"


def new_folder(architecture: str) -> Path:
    """Make a folder for a run, named by the time; raises InputError where that is not allowed."""
    return new_dated_folder(runs_folder(), architecture, "runs")


def find_run(name: str) -> Path:
    """The folder of a run, by its name or path; raises InputError where there is none."""
    for path in (runs_folder() / name, Path(name)):
        if os.path.isfile(path / CONFIG):
            return path
    raise InputError(f"There is no run {name!r} in {runs_folder()}; name a folder there.")


def check_no_links(path: Path) -> None:
    """Raise InputError where a file in a run's folder is a link: to write it would change a file
    in another place, which a stranger's folder may name."""
    for name in (CONFIG, EVENTS, CHECKPOINT, LAST, MODEL, TITLE):
        check_no_link(path / name)


def check_no_link(file: Path) -> None:
    """Raise InputError where a file is a link."""
    if os.path.islink(file):
        raise InputError(f"{file} is a link to another place; put the file itself there.")


def has_checkpoint(path: Path) -> bool:
    """Whether a run that is not complete has a point to go on from."""
    return os.path.isfile(path / CHECKPOINT)


class RunInUseError(InputError):
    """Another window or terminal has the run: nobody else may write into its folder."""


def take_lock(path: Path, kind: str = "run") -> FileLock:
    """Take the lock of a run's folder, for all threads of this process; whoever takes it releases
    it, or dies. ``kind`` is what the folder is of, in a word.

    Raises RunInUseError where another has it, and InputError where there can be none.
    """
    from filelock import FileLock, Timeout

    check_no_link(path / LOCK)
    lock = FileLock(path / LOCK, thread_local=False)
    try:
        lock.acquire(timeout=_LOCK_TIMEOUT)
    except Timeout as error:
        raise RunInUseError(
            f"The {kind} {path.name} is running in another window or terminal; wait until it ends."
        ) from error
    except OSError as error:
        raise InputError(
            f"The {kind} {path.name} cannot be locked ({reason(error)}); "
            f"free some space or check the permissions of {path}."
        ) from error
    return lock


@contextmanager
def locked(path: Path, kind: str = "run") -> Iterator[None]:
    """Hold the lock of a run's folder; raises as ``take_lock``."""
    lock = take_lock(path, kind)
    try:
        yield
    finally:
        lock.release()


def is_open(path: Path) -> bool:
    """Whether some process has a run's folder open, and so its lock.

    Probing takes the lock for an instant. Threads that list the runs take turns, or one would take
    another's probe for a running run.
    """
    from filelock import FileLock, Timeout

    if os.path.islink(path / LOCK):
        return False
    try:
        with _probing, FileLock(path / LOCK, timeout=0):
            return False
    except (Timeout, OSError):
        return True


def read_config(path: Path) -> TrainingConfig:
    """The config of the run in a folder; raises InputError where it is missing or damaged."""
    file = path / CONFIG
    try:
        values = json_text.parse(read_file(file, _LARGEST_CONFIG), lenient=True)
        return TrainingConfig.from_dict(values)
    except (ValueError, TypeError, AttributeError) as error:
        raise InputError(f"{file} is damaged; choose another run.") from error


def write_config(path: Path, config: TrainingConfig) -> None:
    """Write a run's config; raises InputError where that is not possible."""
    text = json_text.to_text(config.to_dict(), indent=2)
    atomic_write(path / CONFIG, text.encode())


def read_events(path: Path) -> list[EventJson]:
    """The events recorded of a run, oldest first; damaged lines are left out, and those after
    50,000."""
    try:
        text = read_file(path / EVENTS, _LARGEST_EVENTS).decode(errors="replace")
    except InputError:
        return []
    lines = text.split("\n")[:_MOST_EVENTS]
    return [event for line in lines if (event := _parsed(line))]


def _parsed(line: str) -> EventJson:
    try:
        values = json_text.parse(line, lenient=True)
    except ValueError:
        return {}
    return values if isinstance(values, dict) else {}


def write_events(path: Path, events: Iterable[EventJson]) -> None:
    """Write a run's events, one a line; raises InputError where that is not possible."""
    lines = (f"{json_text.to_text(event)}\n" for event in events)
    atomic_write(path / EVENTS, "".join(lines).encode())


def read_title(path: Path) -> str:
    """What the user calls a run; "" where it has no title."""
    try:
        return clean_title(read_file(path / TITLE, _LARGEST_CONFIG).decode(errors="replace"))
    except InputError:
        return ""


def clean_title(text: str) -> str:
    """A title on one line, without control characters, of 100 characters at most."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:_LONGEST_TITLE]
