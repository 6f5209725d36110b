"""An experiment that is being trained: its runs one after the other, each recorded as it ends."""

from __future__ import annotations

import os
import shutil
from collections.abc import Container
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from zen_digits.core.errors import InputError
from zen_digits.core.experiments.plan import Experiment, Outcome, Point
from zen_digits.core.experiments.storage import (
    new_folder,
    read_experiment,
    run_path,
    write_experiment,
)
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.runs.record import RunRecord, kept_accuracy, read_run
from zen_digits.core.runs.storage import RunInUseError, take_lock
from zen_digits.core.training.events import DivergedError, NotEnoughMemoryError, RunEnded

if TYPE_CHECKING:
    from filelock import FileLock

_KIND = "experiment"


class ExperimentFolder:
    """Holds the lock of an experiment until it is closed, and knows what is left to train.

    The command line and the window go through it alike: ``next_point``, then ``open_run``, then
    train what that gives, then ``conclude``; and so on.
    """

    def __init__(self, path: Path, experiment: Experiment, lock: FileLock) -> None:
        self.path = path
        self.name = path.name
        self.experiment = experiment
        self._lock = lock

    @classmethod
    def create(cls, experiment: Experiment) -> ExperimentFolder:
        """Make a folder with a new name; raises InputError where that is not allowed."""
        path = new_folder(f"{experiment.points[0].config.architecture}_{experiment.swept}")
        with ExitStack() as undo:
            undo.callback(shutil.rmtree, path, ignore_errors=True)
            lock = take_lock(path, _KIND)
            undo.callback(lock.release)
            write_experiment(path, experiment)
            undo.pop_all()
        return cls(path, experiment, lock)

    @classmethod
    def reopen(cls, path: Path) -> ExperimentFolder:
        """Open the folder of an experiment that was interrupted or stopped, to train what is left.

        Raises InputError for one that is complete, damaged, or running elsewhere.
        """
        experiment = read_experiment(path)
        if experiment.is_complete:
            raise InputError(
                f"The experiment {path.name} is complete; start another for more runs."
            )
        with ExitStack() as undo:
            lock = take_lock(path, _KIND)
            undo.callback(lock.release)
            folder = cls(path, read_experiment(path), lock)
            folder._set(replace(folder.experiment, stopped=False))
            undo.pop_all()
        return folder

    def next_point(self, taken: Container[int] = ()) -> int | None:
        """The place of the first point that has no outcome yet and is not ``taken``; None where
        there is none."""
        return next((index for index in self.experiment.missing if index not in taken), None)

    def open_run(self, index: int) -> RunFolder | None:
        """The run of a point, to be trained: a new one, or that which was cut off.

        None where it has ended meanwhile, which then is its outcome: the program was killed before
        that was written, or somebody resumed the run alone. Raises InputError where no folder can
        be made, and RunInUseError where the run is running elsewhere.
        """
        run = open_run(self.experiment.points[index])
        if isinstance(run, Outcome):
            self.note_outcome(index, run)
            return None
        with ExitStack() as undo:
            undo.callback(run.close)
            self.note_run(index, run.name)
            undo.pop_all()
        return run

    def note_run(self, index: int, name: str) -> None:
        """Write what a point's run is called."""
        self._set(self.experiment.with_point(index, run=name))

    def note_outcome(self, index: int, outcome: Outcome) -> None:
        """Write what came of a point's run."""
        self._set(self.experiment.with_point(index, outcome=outcome))

    def conclude(self, index: int, folder: RunFolder, end: RunEnded) -> None:
        """Write what came of a point's run; one that was stopped, or failed for a reason that is
        not its own, stays to be trained."""
        if outcome := outcome_of(folder, end):
            self.note_outcome(index, outcome)

    def stop(self) -> None:
        """Write that the user ended it: it is not offered to be resumed, but can be."""
        self._set(replace(self.experiment, stopped=True))

    def close(self) -> None:
        """Let others open the folder."""
        self._lock.release()

    def __enter__(self) -> ExperimentFolder:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _set(self, experiment: Experiment) -> None:
        write_experiment(self.path, experiment)
        self.experiment = experiment


def open_run(point: Point) -> RunFolder | Outcome:
    """The run of a point, on this machine: see ``ExperimentFolder.open_run``."""
    if point.run and os.path.isdir(run_path(point)):
        run = read_run(run_path(point))
        if outcome := _outcome_in(run):
            return outcome
        try:
            return RunFolder.reopen(run.path)
        except RunInUseError:
            raise
        except InputError:  # damaged: it begins anew
            pass
    return RunFolder.create(point.config)


def outcome_of(folder: RunFolder, end: RunEnded) -> Outcome | None:
    """What came of a run; None where it is still to be trained."""
    if end.reason == "stopped" or not _is_outcome(end):
        return None
    problem = "" if end.error is None else str(end.error)
    accuracy = kept_accuracy(folder.epochs())
    return Outcome(end.reason, end.test_accuracy, accuracy, end.train_seconds, problem)


def _is_outcome(end: RunEnded) -> bool:
    """Whether a run would end so again: too large a learning rate, say, is a result."""
    return end.error is None or isinstance(end.error, DivergedError | NotEnoughMemoryError)


def _outcome_in(run: RunRecord) -> Outcome | None:
    """What came of a run that its folder says has ended; None where it can go on."""
    has_ended = run.state == "completed" or (run.state == "failed" and run.has_diverged)
    if not has_ended:
        return None
    return Outcome(
        "completed" if run.state == "completed" else "failed",
        run.test_accuracy, run.validation_accuracy, run.train_seconds, run.problem,
    )  # fmt: skip
