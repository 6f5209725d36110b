"""What is written about runs, and read again: their configs and what happened in them.

Imports nothing heavy: the window lists runs before torch is there.
"""

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import Any, TypeGuard

from filelock import FileLock, Timeout

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError, reason
from zen_digits.core.files import data_folder
from zen_digits.core.training.events import Changed, EpochDone, Event, RunEnded, RunStarted

CONFIG, EVENTS, CHECKPOINT = "config.json", "events.jsonl", "checkpoint.pt"
MODEL, LOCK = "model.zendigits", ".lock"
EVENT_NAMES: dict[type, str] = {
    RunStarted: "run_started",
    EpochDone: "epoch_done",
    Changed: "changed",
    RunEnded: "run_ended",
}
"""What each event is called in a run's file and in what ``train --json`` prints."""
MOMENT = 0.2
"""Seconds: whoever lists the runs holds a lock for less."""
_asking = Lock()
_TOO_LARGE = 1e300
_NOT_IN_ALL_RUNS = {"validation_loss", "validation_accuracy"}


def runs_folder() -> Path:
    """Where the runs are; it may not exist yet."""
    return data_folder() / "runs"


def find_run(name: str) -> Path:
    """The folder of a run, by its name or path; raises InputError where there is none."""
    for path in (runs_folder() / name, Path(name)):
        if os.path.isfile(path / CONFIG):
            return path
    raise InputError(f"There is no run {name!r} in {runs_folder()}; give a folder's name there.")


@dataclass(frozen=True, slots=True)
class InterruptedRun:
    """A run that neither ended nor goes on: its program was killed."""

    path: Path
    config: TrainingConfig
    epochs: int
    """How many it had finished."""
    last_seen: datetime


def interrupted_runs() -> list[InterruptedRun]:
    """All runs that could go on from a checkpoint, the latest first; damaged ones are left out."""
    found = []
    for path in runs_folder().glob(f"*/{CHECKPOINT}"):
        run = _interrupted(path.parent)
        if run is not None:
            found.append(run)
    return sorted(found, key=lambda run: run.last_seen, reverse=True)


def _interrupted(path: Path) -> InterruptedRun | None:
    try:
        config, events = read_config(path), read_events(path)
        last_seen = datetime.fromtimestamp((path / CHECKPOINT).stat().st_mtime)
    except (InputError, OSError):
        return None
    if any(event.get("event") == "run_ended" for event in events) or is_open(path):
        return None
    return InterruptedRun(path, config, len(epochs_of(events)), last_seen)


def is_open(path: Path) -> bool:
    """Whether some process has the folder of a run.

    Asking takes the lock for an instant: two threads that list the runs must not take each other
    for a run that goes on.
    """
    try:
        with _asking, FileLock(path / LOCK, timeout=0):
            return False
    except (Timeout, OSError):
        return True


def read_config(path: Path) -> TrainingConfig:
    """The config of the run in a folder; raises InputError where it is missing or damaged."""
    file = path / CONFIG
    try:
        return TrainingConfig.from_dict(json.loads(file.read_text(encoding="utf-8")))
    except OSError as error:
        raise InputError(f"{file} cannot be read ({reason(error)}); choose another run.") from error
    except (ValueError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise InputError(f"{file} is damaged; choose another run.") from error


def read_events(path: Path) -> list[dict[str, Any]]:
    """What is written of a run's events; nothing where nothing is. Damaged lines are left out."""
    try:
        lines = (path / EVENTS).read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    return [event for line in lines if (event := _parsed(line))]


def _parsed(line: str) -> dict[str, Any]:
    try:
        values = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return values if isinstance(values, dict) else {}


def epochs_of(events: Iterable[dict[str, Any]]) -> list[EpochDone]:
    """The epochs among what ``read_events`` gives; damaged ones are left out."""
    names = [field.name for field in fields(EpochDone)]
    found = []
    for event in events:
        values: dict[str, Any] = {
            name: value if is_number(value := event.get(name)) else None for name in names
        }
        lacking = {name for name, value in values.items() if value is None}
        if event.get("event") == "epoch_done" and lacking <= _NOT_IN_ALL_RUNS:
            found.append(EpochDone(**values))
    return found


def is_number(value: Any) -> TypeGuard[float]:
    """Whether a value from a file is a finite number that arithmetic can take."""
    return type(value) in (int, float) and abs(value) < _TOO_LARGE  # False for NaN


def event_json(event: Event) -> dict[str, Any]:
    """An event as JSON can hold it: its name under "event", then its figures.

    Only for events in ``EVENT_NAMES``; others are never written.
    """
    figures: dict[str, Any]
    if isinstance(event, RunEnded):
        figures = {
            "reason": event.reason,
            "epochs": event.epochs,
            "train_seconds": round(event.train_seconds, 3),
            "test_accuracy": event.test_accuracy,
        }
        if event.error is not None:
            figures["error"] = str(event.error)
    else:
        figures = asdict(event)
    return {"event": EVENT_NAMES[type(event)], **figures}
