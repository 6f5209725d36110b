"""What the folders of runs tell about them, for a list in which they are compared.

Imports nothing heavy, as ``core/ledger.py``.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError
from zen_digits.core.runs.downsampling import COLUMNS
from zen_digits.core.runs.storage import (
    CHECKPOINT,
    CONFIG,
    EVENTS,
    MODEL,
    epochs_of,
    is_number,
    is_open,
    read_config,
    read_events,
    runs_folder,
)
from zen_digits.core.training.events import EpochDone

TITLE = "title.txt"
LONGEST_TITLE = 100
State = Literal["completed", "stopped", "failed", "interrupted", "going on", "damaged"]
_ENDS: tuple[State, ...] = ("completed", "stopped", "failed")
Points = tuple[list[float], list[float]]
"""x and y."""


@dataclass(frozen=True, slots=True)
class Change:
    """Settings that were changed while the run went on, and in which epoch."""

    epoch: int
    values: dict[str, Any]


@dataclass(frozen=True, slots=True)
class RunRecord:
    """All that is listed of a run; a damaged one has no config, and ``problem`` says why."""

    path: Path
    title: str
    """What the person calls it; else the name of its folder."""
    date: datetime
    state: State
    config: TrainingConfig | None = None
    problem: str = ""
    epochs: tuple[EpochDone, ...] = ()
    batches: dict[str, array[float]] = field(default_factory=dict)
    """Means over every few batches, in the columns of ``core/thinning.py``."""
    batches_per_epoch: float = 1.0
    changes: tuple[Change, ...] = ()
    test_accuracy: float | None = None
    train_seconds: float = 0.0
    has_model: bool = False

    @property
    def validation_accuracy(self) -> float | None:
        """That of the epoch which the run ends with: the one with the least validation loss."""
        best = min(
            (epoch for epoch in self.epochs if epoch.validation_loss is not None),
            key=lambda epoch: epoch.validation_loss or 0.0,
            default=None,
        )
        return best.validation_accuracy if best else None

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


class RunReader:
    """Reads all runs again and again; one that has ended and is as it was is not read twice."""

    def __init__(self) -> None:
        self._known: dict[Path, tuple[tuple[object, ...], RunRecord]] = {}

    def read(self) -> list[RunRecord]:
        """Every run that there is a folder of, the latest first."""
        try:
            folders = [path for path in runs_folder().iterdir() if _is_run(path)]
        except OSError:
            folders = []
        self._known = {path: self._read(path) for path in folders}
        runs = [run for _, run in self._known.values()]
        return sorted(runs, key=lambda run: (run.date, run.path.name), reverse=True)

    def _read(self, path: Path) -> tuple[tuple[object, ...], RunRecord]:
        stamps = _file_stamps(path)
        known = self._known.get(path)
        if known and known[0] == stamps and known[1].state in _ENDS:
            return known
        return stamps, read_run(path)


def _file_stamps(path: Path) -> tuple[object, ...]:
    """Size and time of the files that a run is told from."""
    stamps: list[object] = []
    for name in (CONFIG, EVENTS, TITLE, MODEL):
        try:
            status = (path / name).stat()
        except OSError:
            stamps.append(None)
        else:
            stamps += [status.st_mtime_ns, status.st_size]
    return tuple(stamps)


def all_runs() -> list[RunRecord]:
    """Every run that there is a folder of, the latest first."""
    return RunReader().read()


def _is_run(path: Path) -> bool:
    """Whether a folder has anything of a run: only then may it be listed, and so deleted."""
    return any((path / name).is_file() for name in (CONFIG, EVENTS, CHECKPOINT, MODEL))


def read_run(path: Path) -> RunRecord:
    """What a run's folder tells; whatever in it is damaged is left out."""
    title, date = _title(path), _date(path)
    try:
        config = read_config(path)
    except InputError as error:
        return RunRecord(path, title, date, "damaged", problem=str(error))
    events = read_events(path)
    epochs = epochs_of(events)
    end = next((event for event in reversed(events) if event.get("event") == "run_ended"), None)
    return RunRecord(
        path, title, date, _state(path, end), config,
        problem=str(end.get("error", "")) if end else "",
        epochs=tuple(epochs),
        batches=_batches(events),
        batches_per_epoch=_batches_per_epoch(events, epochs),
        changes=tuple(_changes(events, epochs)),
        test_accuracy=_number(end or {}, "test_accuracy"),
        train_seconds=_seconds(end or {}, epochs),
        has_model=(path / MODEL).is_file(),
    )  # fmt: skip


def _title(path: Path) -> str:
    try:
        text = (path / TITLE).read_text(encoding="utf-8", errors="replace")
    except OSError:
        text = ""
    return one_line(text) or path.name


def one_line(text: str) -> str:
    """A title without line breaks, and not too long."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:LONGEST_TITLE]


def _date(path: Path) -> datetime:
    """When the run began: it is in the folder's name, which survives copying."""
    try:
        return datetime.strptime(path.name[:19], "%Y-%m-%d_%H-%M-%S")
    except ValueError:
        pass
    try:
        return datetime.fromtimestamp(path.stat().st_mtime)
    except OSError:  # just deleted
        return datetime.fromtimestamp(0)


def _state(path: Path, end: dict[str, Any] | None) -> State:
    if end is None:
        return "going on" if is_open(path) else "interrupted"
    return next((state for state in _ENDS if state == end.get("reason")), "stopped")


def _number(record: dict[str, Any], name: str) -> float | None:
    value = record.get(name)
    return value if is_number(value) else None


def _seconds(end: dict[str, Any], epochs: list[EpochDone]) -> float:
    """The later of both: a run that was left has no time in its end."""
    ended = _number(end, "train_seconds") or 0.0
    return max(ended, epochs[-1].train_seconds if epochs else 0.0)


def _batches(events: Iterable[dict[str, Any]]) -> dict[str, array[float]]:
    """The columns of all events together; damaged ones are left out."""
    whole = {name: array("d") for name in COLUMNS}
    for event in events:
        try:
            columns = [array("d", event["batches"][name]) for name in COLUMNS]
        except (KeyError, TypeError, ValueError, OverflowError):
            continue
        if len({len(column) for column in columns}) == 1:
            for name, column in zip(COLUMNS, columns, strict=True):
                whole[name].extend(column)
    return whole if whole["step"] else {}


def _batches_per_epoch(events: Iterable[dict[str, Any]], epochs: list[EpochDone]) -> float:
    """As the run said when it began; else so many as its first epoch had."""
    for event in events:
        told = _number(event, "batches_per_epoch")
        if told is not None and told > 0:
            return told
    told = epochs[0].step / epochs[0].epoch if epochs and epochs[0].epoch > 0 else 1.0
    return told if told > 0 else 1.0


def _changes(events: Iterable[dict[str, Any]], epochs: list[EpochDone]) -> Iterable[Change]:
    for event in events:
        step, values = _number(event, "step"), event.get("values")
        if event.get("event") == "changed" and step is not None and isinstance(values, dict):
            yield Change(1 + sum(epoch.step <= step for epoch in epochs), values)
