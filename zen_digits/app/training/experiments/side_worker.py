"""Another process of this program, which trains runs beside the one that the window shows."""

import json
from contextlib import suppress

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from zen_digits.core.process import own_command
from zen_digits.core.training.free_cores import wanted_threads

_PATIENCE = 10_000  # ms for a process to end by itself: its run saves what it has learned
_ARGUMENTS = ("train", "--resume", "-", "--json")


class SideWorker(QObject):
    """Trains one run after the other, each named when the one before is over.

    ``left`` follows when a run has ended, or could not be trained; ``gone`` when the process has
    ended, perhaps with a run that had not. It computes with one thread, unless the user has chosen.
    """

    left = Signal()
    gone = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.index: int | None = None
        """The place of the point that it trains."""
        self._is_stopping = False
        self._process = QProcess(self)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.setProcessEnvironment(_environment())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self.gone)
        self._process.errorOccurred.connect(self._fail)

    def start(self) -> None:
        program, *arguments = own_command(*_ARGUMENTS)
        self._process.start(program, arguments)

    def train(self, index: int, run: str) -> None:
        """Train the run of a point, by its name; nobody else may have it open."""
        self.index = index
        self._process.write(f"{run}\n".encode(errors="surrogateescape"))

    def finish(self) -> None:
        """Let the process end: there is nothing more to train."""
        self._process.closeWriteChannel()

    def stop(self) -> None:
        """End the run after its current batch, and the process; asked twice, it would not wait."""
        if self._is_stopping:
            return
        self._is_stopping = True
        self.finish()
        self._process.terminate()
        QTimer.singleShot(_PATIENCE, self._process, self._process.kill)

    def _read(self) -> None:
        while self._process.canReadLine():
            if _is_end(bytes(self._process.readLine().data())):
                self.left.emit()

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:  # then nothing is ``finished``
            self.gone.emit()


def _environment() -> QProcessEnvironment:
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("OMP_NUM_THREADS", str(wanted_threads() or 1))
    return environment


def _is_end(line: bytes) -> bool:
    """Whether the process is done with a run."""
    with suppress(ValueError):
        told = json.loads(line)
        return isinstance(told, dict) and told.get("event") == "run_left"
    return False
