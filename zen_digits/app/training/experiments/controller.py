"""Trains an experiment in the window: one run after the other, each shown as any run.

Where cores are free, other processes train more of its runs at the same time.
"""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from zen_digits.app.training.experiments.side_workers import SideWorkers
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
        self._keeps_going, self._is_ending = True, False
        self._left: set[int] = set()  # by other processes: what is wrong is shown here
        self._beside = SideWorkers(self, self._next_beside)
        self._beside.came_back.connect(self._take_back)
        self._beside.ended.connect(self._conclude_beside)

    @property
    def running(self) -> bool:
        return self._folder is not None

    @property
    def experiment(self) -> Experiment | None:
        """The one that is being trained."""
        return self._folder.experiment if self._folder else None

    @property
    def index(self) -> int:
        """The place of the point that is being trained here."""
        return self._index

    @property
    def beside(self) -> int:
        """How many runs other processes train."""
        return len(self._beside.taken)

    def start(self, experiment: Experiment) -> None:
        """Train a new experiment; nothing must be running."""
        try:
            self._folder = ExperimentFolder.create(experiment)
        except InputError as error:
            self.failed.emit(error)
        else:
            self._begin_with()

    def resume(self, path: Path) -> None:
        """Train what is left of an experiment; nothing must be running."""
        try:
            self._folder = ExperimentFolder.reopen(path)
        except InputError as error:
            self.failed.emit(error)
        else:
            self._begin_with()

    def _begin_with(self) -> None:
        self._is_ending = False
        self._left = set()
        self._next()

    def train_beside(self, processes: int) -> None:
        """Let other processes train as well, so that there are at most so many with this one."""
        if self._folder is not None and not self._is_ending and not self._beside.any:
            self._beside.start(min(processes, len(self._folder.experiment.missing)) - 1)
            self.changed.emit()

    def stop(self) -> None:
        """The user ends the experiment: at once between two runs, else when the run has ended."""
        self._is_ending = True
        self._beside.stop()
        if self._folder is not None and self._run is None:
            self._note_stop()
            self._close()

    def _note_stop(self) -> None:
        try:
            if self._folder is not None:
                self._folder.stop()
        except InputError as error:
            self.failed.emit(error)

    def leave(self) -> None:
        """The window closes: the runs that are stopped now do not end the experiment, which is
        offered at the next start."""
        self._keeps_going, self._is_ending = False, True
        self._beside.stop()
        if self._run is None:  # between two runs
            self._close()

    def _next(self) -> None:
        """Open the next run that has not ended yet."""
        folder = self._folder
        if folder is None or self._is_ending:
            return
        try:
            while (index := folder.next_point(self._beside.taken)) is not None:
                run = folder.open_run(index)
                if run is not None:
                    self._begin(index, run)
                    return
        except InputError as error:
            self._close()
            self.failed.emit(error)
            return
        if self._beside.taken:  # what comes of these is not known yet
            self.changed.emit()
        else:
            self._close()

    def _begin(self, index: int, run: RunFolder) -> None:
        self._index, self._run = index, run
        with ExitStack() as undo:
            undo.callback(run.close)  # or nobody could resume it any more
            self.changed.emit()
            self.run_opened.emit(run)
            undo.pop_all()

    def _next_beside(self) -> tuple[int, str] | None:
        """A point for another process, and the name of its run, which is closed."""
        own = {self._index} if self._run is not None else set()
        try:
            while self._folder is not None and not self._is_ending:
                index = self._folder.next_point(own | self._beside.taken | self._left)
                if index is None:
                    return None
                run = self._folder.open_run(index)
                if run is not None:
                    run.close()
                    return index, run.name
        except InputError:  # it is met here again, and said then
            pass
        return None

    def _take_back(self, index: int) -> None:
        """Another process is done with a point: its run has ended, or is trained here."""
        if self._folder is None:
            return
        try:
            run = self._folder.open_run(index)
        except InputError as error:
            self._close()
            self.failed.emit(error)
            return
        if run is not None:
            run.close()
            self._left.add(index)
        self.changed.emit()
        if self._run is None:
            self._next()

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
            if self._keeps_going and (end.reason == "stopped" or self._is_ending):
                folder.stop()
        except InputError as error:
            self._close()
            self.failed.emit(error)
            return
        has_ended = folder.experiment.points[self._index].outcome is not None
        if self._is_ending or not has_ended or end.not_kept is not None:
            self._close()
        else:
            self.changed.emit()
            QTimer.singleShot(0, self, self._next)

    def _close(self) -> None:
        """Let others open the experiment, as soon as no other process trains for it."""
        self._is_ending = True
        self._run = None
        if self._beside.any:
            (self._beside.stop if self._beside.taken else self._beside.finish)()
            self.changed.emit()
        else:
            self._conclude_beside()

    def _conclude_beside(self) -> None:
        if not self._is_ending or self._run is not None:
            return
        if self._folder is not None:
            self._folder.close()
        self._folder = self._run = None
        self.changed.emit()
