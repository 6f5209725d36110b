"""The user's marks on images of the set that is shown: read, changed and left out."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zen_digits.app.common.jobs.background_job import BackgroundJob

if TYPE_CHECKING:
    from zen_digits.core.evaluation.marks import Mark, Marks
    from zen_digits.core.evaluation.results import Results

_Change = tuple[str, str, "Mark | None"]  # a fingerprint, its label, its mark


class MarkedImages(QObject):
    """Files are read and written on another thread, one after the other.

    ``changed`` comes when a file has been read or written, ``failed`` carries an exception.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._marks: Marks = {}
        self._reference = ""
        self._results: Results | None = None
        self._waiting: deque[tuple[str, Callable[[], Marks]]] = deque()
        self._busy = False
        self._without: tuple[Results, Results] | None = None

    def use(self, reference: str, whole: Results | None) -> None:
        """Read the marks of what was measured of a dataset, unless these are at hand."""
        if whole is self._results and reference == self._reference:
            return
        if reference != self._reference:
            self._marks = {}
        self._reference, self._results, self._without = reference, whole, None
        if whole is not None:
            self._do(whole)

    def read_again(self) -> None:
        """Look what is in the files now."""
        if self._results is not None:
            self._do(self._results)

    def all(self) -> Marks:
        """All that may be of images of the set."""
        return self._marks

    def mark_of(self, results: Results, image: int) -> Mark | None:
        """What an image is marked as."""
        return self._marks.get(results.fingerprint_of(image)) if self._marks else None

    def set_mark(self, results: Results, image: int, mark: Mark | None) -> None:
        """Mark an image; None takes its mark back."""
        label = results.label_names[results.labels[image]]
        self._do(results.whole, (results.fingerprint_of(image), label, mark))

    def number(self) -> int:
        """How many of the measured images are marked."""
        return int(self._results.marked(self._marks).sum()) if self._results else 0

    def without(self, whole: Results) -> Results:
        """The images that are not marked; all of them where no other is left."""
        if self._without is None or self._without[0] is not whole:
            others = ~whole.marked(self._marks)
            self._without = whole, whole.subset(others) if others.any() else whole
        return self._without[1]

    def finish(self) -> None:
        """Write at once what waits: the window closes."""
        while self._waiting:
            _, work = self._waiting.popleft()
            work()

    def _do(self, whole: Results, change: _Change | None = None) -> None:
        reference = self._reference
        self._waiting.append((reference, partial(_change_and_read, reference, whole, change)))
        self._start()

    def _start(self) -> None:
        if self._waiting and not self._busy:
            self._busy = True
            reference, work = self._waiting.popleft()
            done = partial(self._take, reference)
            BackgroundJob(work, self, done=done, failed=self._fail).start()

    def _take(self, reference: str, marks: Marks) -> None:
        if reference == self._reference:
            self._marks, self._without = marks, None
        self._go_on()

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)
        self._go_on()

    def _go_on(self) -> None:
        self._busy = False
        self.changed.emit()
        self._start()


def _change_and_read(reference: str, whole: Results, change: _Change | None) -> Marks:
    """Change a mark, if there is a change; then read all."""
    from zen_digits.core.evaluation.mark_store import change_mark, read_marks

    if change:
        change_mark(reference, *change)
    marks = read_marks(reference)
    if marks:
        _ = whole.fingerprints  # computed here, as it takes a while
    return marks
