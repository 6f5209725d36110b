"""Records of runs, read from their folders: for listing, comparing and resuming.

Imports nothing heavy, as ``storage.py``.
"""

from __future__ import annotations

import os
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError, printable
from zen_digits.core.runs.event_format import (
    EventJson,
    batches_in,
    batches_per_epoch_in,
    changes_in,
    end_in,
    epochs_in,
    number,
    problem_in,
)
from zen_digits.core.runs.storage import (
    CHECKPOINT,
    CONFIG,
    EVENTS,
    LAST,
    MODEL,
    TITLE,
    has_checkpoint,
    is_open,
    read_config,
    read_events,
    read_title,
    runs_folder,
)
from zen_digits.core.training.events import EpochDone

State = Literal["completed", "stopped", "failed", "interrupted", "running", "damaged", "learned"]
_END_STATES: tuple[State, ...] = ("completed", "stopped", "failed")
Points = tuple[list[float], list[float]]
"""x and y."""
_FileStamps = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class Change:
    """Settings that were changed during an epoch of the run."""

    epoch: int
    values: dict[str, Any]


@dataclass(frozen=True, slots=True)
class RunRecord:
    """What is listed of a run; a damaged one has no config, and ``problem`` is the reason.

    Nor has what was learned from drawings: that has a lineage, and its path is that of its network.
    """

    path: Path
    title: str
    """What the user calls it; else the name of its folder."""
    date: datetime
    state: State
    config: TrainingConfig | None = None
    problem: str = ""
    epochs: tuple[EpochDone, ...] = ()
    batches: dict[str, array[float]] = field(default_factory=dict)
    """Means over every few batches, in ``event_format.CURVE_COLUMNS``."""
    batches_per_epoch: float = 1.0
    changes: tuple[Change, ...] = ()
    test_accuracy: float | None = None
    train_seconds: float = 0.0
    has_model: bool = False
    can_resume: bool = False
    """Whether it ended against the user's will, and would not end so again at once."""
    has_diverged: bool = False
    can_go_on: bool = False
    """Whether it kept a point to train on from: to its end, or beyond if it is complete."""
    taught: Mapping[str, Any] = field(default_factory=dict)
    """Where a network that was taught comes from, as its card tells, and its architecture."""

    @property
    def model_path(self) -> Path:
        """The file of the network that it ended with."""
        return self.path if self.taught else self.path / MODEL

    @property
    def validation_accuracy(self) -> float | None:
        """That of the epoch whose weights the run ends with: the least validation loss."""
        return kept_accuracy(self.epochs)

    def training_curve(self, value: str, over: str) -> Points:
        """Its "loss" or "accuracy" (0 to 1) over "epochs" or "seconds" of training."""
        if not self.batches:
            return self._epoch_curve(f"train_{value}", over)
        if over == "seconds":
            return list(self.batches["seconds"]), list(self.batches[value])
        epochs = [step / self.batches_per_epoch for step in self.batches["step"]]
        return epochs, list(self.batches[value])

    def validation_curve(self, value: str, over: str) -> Points:
        """The same of the validation images; without points where none were held out."""
        return self._epoch_curve(f"validation_{value}", over)

    def _epoch_curve(self, name: str, over: str) -> Points:
        x = "train_seconds" if over == "seconds" else "epoch"
        points = [(getattr(epoch, x), getattr(epoch, name)) for epoch in self.epochs]
        known = [point for point in points if point[1] is not None]
        return [point[0] for point in known], [point[1] for point in known]


def kept_accuracy(epochs: Iterable[EpochDone]) -> float | None:
    """The validation accuracy of the epoch whose weights a run ends with."""
    best = min(
        (epoch for epoch in epochs if epoch.validation_loss is not None),
        key=lambda epoch: epoch.validation_loss or 0.0,
        default=None,
    )
    return best.validation_accuracy if best else None


def read_run(path: Path) -> RunRecord:
    """The record of the run in a folder; whatever in it is damaged is left out."""
    title, date = read_title(path) or printable(path.name), folder_date(path)
    try:
        config = read_config(path)
    except InputError as error:
        return RunRecord(path, title, date, "damaged", problem=str(error))
    events = read_events(path)
    epochs, end = epochs_in(events), end_in(events)
    state = _state(path, end)
    return RunRecord(
        path, title, date, state, config,
        problem=problem_in(end or {}),
        epochs=tuple(epochs),
        batches=batches_in(events),
        batches_per_epoch=batches_per_epoch_in(events, epochs),
        changes=_changes(events, epochs),
        test_accuracy=number(end or {}, "test_accuracy"),
        train_seconds=_seconds(end or {}, epochs),
        has_model=os.path.isfile(path / MODEL),
        can_resume=_can_resume(path, state, end),
        has_diverged=bool((end or {}).get("diverged")),
        can_go_on=_can_go_on(path, state, end),
    )  # fmt: skip


def folder_date(path: Path) -> datetime:
    """When a run began: it is in the folder's name, which survives copying."""
    try:
        return datetime.strptime(path.name[:19], "%Y-%m-%d_%H-%M-%S")
    except ValueError:
        pass
    try:
        return _time(path.stat().st_mtime)
    except OSError:  # just deleted
        return _time(0)


def _time(seconds: float) -> datetime:
    """The local time; files may bring a time that no calendar has."""
    try:
        return datetime.fromtimestamp(seconds)
    except (OSError, OverflowError, ValueError):
        return datetime.fromtimestamp(0)


def _state(path: Path, end: EventJson | None) -> State:
    if end is None:
        return "running" if is_open(path) else "interrupted"
    return next((state for state in _END_STATES if state == end.get("reason")), "stopped")


def _can_resume(path: Path, state: State, end: EventJson | None) -> bool:
    """A run that was killed can be resumed, or begun anew where it has no checkpoint yet.

    One that failed can where it has a checkpoint, but for one that diverged: it would again.
    """
    if state == "failed":
        return _has_point(path, end)
    return state == "interrupted"


def _can_go_on(path: Path, state: State, end: EventJson | None) -> bool:
    if state == "completed":
        return os.path.isfile(path / LAST)
    return state in ("stopped", "interrupted", "failed") and _has_point(path, end)


def _has_point(path: Path, end: EventJson | None) -> bool:
    """Whether a run that is not complete can go on from where it was, and has not diverged."""
    return has_checkpoint(path) and not (end or {}).get("diverged")


def _seconds(end: EventJson, epochs: Sequence[EpochDone]) -> float:
    """The greater of the two: a run that was dismissed has no time in its end."""
    ended = number(end, "train_seconds") or 0.0
    return max(ended, epochs[-1].train_seconds if epochs else 0.0)


def _changes(events: Sequence[EventJson], epochs: Sequence[EpochDone]) -> tuple[Change, ...]:
    ends = sorted(epoch.step for epoch in epochs)
    return tuple(
        Change(1 + bisect_right(ends, change.step), change.values) for change in changes_in(events)
    )


@dataclass(frozen=True, slots=True)
class InterruptedRun:
    """A run that can be resumed: its program was killed, or an error ended it."""

    path: Path
    config: TrainingConfig
    epochs: int
    """How many it had completed."""
    has_checkpoint: bool
    """Without one it begins anew, with the same seed."""
    last_seen: datetime


def interrupted_runs() -> list[InterruptedRun]:
    """All runs that can be resumed, the latest first; damaged ones are left out."""
    runs = (_interrupted(path) for path in _run_folders() if _may_be_unfinished(path))
    return sorted((run for run in runs if run), key=lambda run: run.last_seen, reverse=True)


def _may_be_unfinished(path: Path) -> bool:
    """Without reading what it recorded: a run that is complete has a model and no checkpoint."""
    return has_checkpoint(path) or not os.path.isfile(path / MODEL)


def _interrupted(path: Path) -> InterruptedRun | None:
    run = read_run(path)
    stamps = [time for _, time, _ in _file_stamps(path, (CONFIG, EVENTS, CHECKPOINT))]
    if run.config is None or not run.can_resume or not stamps:
        return None
    last_seen = _time(max(stamps) / 1e9)
    return InterruptedRun(path, run.config, len(run.epochs), has_checkpoint(path), last_seen)


class RunReader:
    """Reads all runs again and again; one that has ended is read again only if its files change."""

    def __init__(self) -> None:
        self._known: dict[Path, tuple[_FileStamps, RunRecord]] = {}

    def read(self) -> list[RunRecord]:
        """The record of every run, the latest first."""
        self._known = {path: self._read(path) for path in _run_folders()}
        runs = [run for _, run in self._known.values()]
        return sorted(runs, key=lambda run: (run.date, run.path.name), reverse=True)

    def _read(self, path: Path) -> tuple[_FileStamps, RunRecord]:
        stamps = _file_stamps(path)
        known = self._known.get(path)
        if known and known[0] == stamps and known[1].state in _END_STATES:
            return known
        return stamps, read_run(path)


def _run_folders() -> list[Path]:
    try:
        return [path for path in runs_folder().iterdir() if _is_run(path)]
    except OSError:
        return []


def _is_run(path: Path) -> bool:
    """Whether a folder has any of a run's files: only then may it be listed, and so deleted."""
    return any(os.path.isfile(path / name) for name in (CONFIG, EVENTS, CHECKPOINT, MODEL))


def _file_stamps(
    path: Path, names: Sequence[str] = (CONFIG, EVENTS, TITLE, MODEL, CHECKPOINT, LAST)
) -> _FileStamps:
    """Time and size of files, by default of those that a record is read from."""
    stamps = []
    for name in names:
        with suppress(OSError):
            status = (path / name).stat()
            stamps.append((name, status.st_mtime_ns, status.st_size))
    return tuple(stamps)
