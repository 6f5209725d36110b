"""The processes that train runs of an experiment beside the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from zen_digits.app.training.experiments.side_worker import SideWorker


class SideWorkers(QObject):
    """Hands out points to processes, and tells of those that come back.

    ``came_back`` carries the place of a point whose run has ended, or is left to others; ``ended``
    follows when the last process has.
    """

    came_back = Signal(int)
    ended = Signal()

    def __init__(self, parent: QObject, next_run: Callable[[], tuple[int, str] | None]) -> None:
        """``next_run`` gives the place of a point that nobody trains, and the name of its run."""
        super().__init__(parent)
        self._next_run = next_run
        self._workers: list[SideWorker] = []

    @property
    def any(self) -> bool:
        """Whether there is still a process."""
        return bool(self._workers)

    @property
    def taken(self) -> set[int]:
        """The places of the points that are being trained."""
        return {worker.index for worker in self._workers if worker.index is not None}

    def start(self, number: int) -> None:
        """Start so many processes."""
        for _ in range(number):
            worker = SideWorker(self)
            worker.left.connect(lambda worker=worker: self._take_back(worker))
            worker.gone.connect(lambda worker=worker: self._forget(worker))
            self._workers.append(worker)
            worker.start()
            self._give(worker)

    def _give(self, worker: SideWorker) -> None:
        """Let a process train the next point, or end."""
        found = self._next_run()
        if found is None:
            worker.finish()
        else:
            worker.train(*found)

    def _take_back(self, worker: SideWorker) -> None:
        index, worker.index = worker.index, None
        if index is not None:
            self.came_back.emit(index)
        if worker in self._workers:
            self._give(worker)

    def _forget(self, worker: SideWorker) -> None:
        index, worker.index = worker.index, None
        self._workers.remove(worker)
        worker.deleteLater()
        if index is not None:
            self.came_back.emit(index)
        if not self._workers:
            self.ended.emit()

    def finish(self) -> None:
        """Let processes end as soon as they have trained what they were given."""
        for worker in self._workers:
            worker.finish()

    def stop(self) -> None:
        """End all runs, which can go on later, and all processes."""
        for worker in list(self._workers):
            worker.stop()
