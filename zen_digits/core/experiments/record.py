"""Records of experiments with their runs, read from their folders: for listing and resuming.

Imports nothing heavy, as ``runs/record.py``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from zen_digits.core.errors import InputError, printable
from zen_digits.core.experiments.plan import Experiment, Point
from zen_digits.core.experiments.storage import FILE, experiments_folder, read_experiment
from zen_digits.core.runs.record import InterruptedRun, RunRecord, State, folder_date
from zen_digits.core.runs.storage import is_open, read_title

_Stamp = tuple[int, int]


@dataclass(frozen=True, slots=True)
class ExperimentRecord:
    """What is listed of an experiment; a damaged one has no ``experiment``."""

    path: Path
    title: str
    """What the user calls it; else the name of its folder."""
    date: datetime
    state: State
    experiment: Experiment | None = None
    problem: str = ""
    """Why it is damaged."""
    runs: tuple[RunRecord, ...] = ()
    """Those that are not deleted, in the order in which they were trained."""

    @property
    def can_resume(self) -> bool:
        """Whether runs are missing that can be trained now."""
        return self.experiment is not None and self.state in ("interrupted", "stopped")

    def run(self, point: Point) -> RunRecord | None:
        """The run of a point; None where it has not begun or is deleted."""
        return next((run for run in self.runs if run.path.name == point.run), None)


Entry = RunRecord | ExperimentRecord
"""What is listed: a run alone, or an experiment with its runs."""


class ExperimentReader:
    """Reads all experiments again and again; a file is only read again if it has changed."""

    def __init__(self) -> None:
        self._known: dict[Path, tuple[_Stamp, ExperimentRecord]] = {}

    def read(self) -> list[ExperimentRecord]:
        """The record of every experiment, the latest first, without runs."""
        known = {}
        for path in _folders():
            with suppress(OSError):  # just deleted
                known[path] = self._read(path)
        self._known = known
        records = [_with_state(record) for _, record in known.values()]
        return sorted(records, key=lambda record: (record.date, record.path.name), reverse=True)

    def _read(self, path: Path) -> tuple[_Stamp, ExperimentRecord]:
        status = (path / FILE).stat()
        stamp = status.st_mtime_ns, status.st_size
        known = self._known.get(path)
        if known is not None and known[0] == stamp and known[1].title == _title(path):
            return known
        return stamp, _record(path)


def _folders() -> list[Path]:
    try:
        return [path for path in experiments_folder().iterdir() if (path / FILE).is_file()]
    except OSError:
        return []


def _title(path: Path) -> str:
    return read_title(path) or printable(path.name)


def _record(path: Path) -> ExperimentRecord:
    title, date = _title(path), folder_date(path)
    try:
        experiment = read_experiment(path)
    except InputError as error:
        return ExperimentRecord(path, title, date, "damaged", problem=str(error))
    state: State = "stopped" if experiment.stopped else "interrupted"
    return ExperimentRecord(
        path, title, date, "completed" if experiment.is_complete else state, experiment
    )


def _with_state(record: ExperimentRecord) -> ExperimentRecord:
    """The same, running where another thread or program has it open."""
    if record.state in ("interrupted", "stopped") and is_open(record.path):
        return replace(record, state="running")
    return record


def grouped(experiments: Iterable[ExperimentRecord], runs: Sequence[RunRecord]) -> list[Entry]:
    """Experiments with their runs, and the runs that belong to none, the latest first."""
    left = {run.path.name: run for run in runs if not run.taught}
    entries: list[Entry] = [run for run in runs if run.taught]
    for record in experiments:
        points = record.experiment.points if record.experiment else ()
        own = tuple(left.pop(point.run) for point in points if point.run in left)
        entries.append(replace(record, runs=own))
    return sorted([*entries, *left.values()], key=lambda entry: entry.date, reverse=True)


def alone(
    runs: Iterable[InterruptedRun], experiments: Iterable[ExperimentRecord]
) -> list[InterruptedRun]:
    """The runs that are to be resumed by themselves: those of no unfinished experiment."""
    names = {
        point.run
        for record in experiments
        if record.experiment is not None and record.state != "completed"
        for point in record.experiment.points
        if point.outcome is None
    }
    return [run for run in runs if run.path.name not in names]
