"""Trains an experiment in the window: one run after the other, each shown as any run."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from zen_digits.core.errors import InputError
from zen_digits.core.experiments.folder import ExperimentFolder
from zen_digits.core.experiments.plan import Experiment
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.training.events import RunEnded


class Experiments(QObject):
    """Owns the experiment that is being trained, if there is one.

    ``run_opened`` carries the folder of the next run, for whoever shows and starts it; ``changed``
    follows whatever becomes of the experiment, ``failed`` carries why it cannot go on.
    """

    run_opened = Signal(object)
    changed = Signal()
    failed = Signal(Exception)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folder: ExperimentFolder | None = None
        self._run: RunFolder | None = None
        self._index = 0
        self._keeps_going = True

    @property
    def running(self) -> bool:
        return self._folder is not None

    @property
    def experiment(self) -> Experiment | None:
        """The one that is being trained."""
        return self._folder.experiment if self._folder else None

    @property
    def index(self) -> int:
        """The place of the point that is being trained."""
        return self._index

    def start(self, experiment: Experiment) -> None:
        """Train a new experiment; nothing must be running."""
        try:
            self._folder = ExperimentFolder.create(experiment)
        except InputError as error:
            self.failed.emit(error)
        else:
            self._next()

    def resume(self, path: Path) -> None:
        """Train what is left of an experiment; nothing must be running."""
        try:
            self._folder = ExperimentFolder.reopen(path)
        except InputError as error:
            self.failed.emit(error)
        else:
            self._next()

    def stop(self) -> None:
        """The user ends the experiment: at once between two runs, else when the run has ended."""
        if self._folder is not None and self._run is None:
            try:
                self._folder.stop()
            except InputError as error:
                self.failed.emit(error)
            self._close()

    def leave(self) -> None:
        """The window closes: the run that is stopped now does not end the experiment, which is
        offered at the next start."""
        self._keeps_going = False
        if self._run is None:  # between two runs
            self._close()

    def _next(self) -> None:
        """Open the next run that has not ended yet."""
        folder = self._folder
        if folder is None:
            return
        try:
            while (index := folder.next_point()) is not None:
                run = folder.open_run(index)
                if run is not None:
                    self._begin(index, run)
                    return
        except InputError as error:
            self._close()
            self.failed.emit(error)
            return
        self._close()

    def _begin(self, index: int, run: RunFolder) -> None:
        self._index, self._run = index, run
        with ExitStack() as undo:
            undo.callback(run.close)  # or nobody could resume it any more
            self.changed.emit()
            self.run_opened.emit(run)
            undo.pop_all()

    def conclude(self, end: RunEnded) -> None:
        """A run has ended: write what came of it, and go on once everybody knows.

        Runs that are not of the experiment change nothing.
        """
        folder, run = self._folder, self._run
        if folder is None or run is None:
            return
        self._run = None
        try:
            folder.conclude(self._index, run, end)
            if end.reason == "stopped" and self._keeps_going:
                folder.stop()
        except InputError as error:
            self._close()
            self.failed.emit(error)
            return
        if folder.experiment.points[self._index].outcome is None or end.not_kept is not None:
            self._close()
        else:
            self.changed.emit()
            QTimer.singleShot(0, self, self._next)

    def _close(self) -> None:
        if self._folder is not None:
            self._folder.close()
        self._folder = self._run = None
        self.changed.emit()
