"""Keeps the drawing for the next start, and offers it there."""

import logging
from collections.abc import Callable
from functools import partial
from threading import Lock

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.dialogs import show_failure
from zen_digits.app.common.jobs.background_job import BackgroundJob
from zen_digits.app.common.language.phrases import sentences
from zen_digits.app.common.widgets import named
from zen_digits.app.drawing.canvas import DrawingCanvas
from zen_digits.app.drawing.canvas_state import EMPTY, CanvasState
from zen_digits.app.drawing.last_drawing_file import (
    LastDrawing,
    read_last_drawing,
    write_last_drawing,
)
from zen_digits.core.errors import InputError

_INTERVAL = 3000  # ms from a change until it is written: a crash loses no more
_AGAIN = 300  # ms, while a stroke is being drawn
_log = logging.getLogger("zen_digits")


class RestoreOffer(QPushButton):
    """A button on the empty canvas, near its lower edge.

    Being on the canvas, it moves nothing when it goes: that would end the stroke it makes way for.
    """

    def __init__(self, canvas: DrawingCanvas) -> None:
        super().__init__(self.tr("Restore your last dra&wing"), canvas)
        self._canvas = canvas
        self._tip = self.tr(
            "Draws again what was here when the program ended; so does the Edit menu."
        )
        named(self, "restore_button", self.tr("Restore your last drawing"), self._tip)
        canvas.installEventFilter(self)
        self.hide()

    def offer(self, drawing: LastDrawing) -> None:
        """Show that there is a drawing."""
        without = self.tr("The picture under it is not kept.")
        self.setToolTip(sentences(self._tip, without) if drawing.had_picture else self._tip)
        self._place()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        canvas = self._canvas
        self.setText(self.tr("Restore your last dra&wing"))
        if self.sizeHint().width() > canvas.width():
            self.setText(self.tr("Restore dra&wing"))
        self.resize(self.sizeHint())
        self.move((canvas.width() - self.width()) // 2, canvas.height() - self.height() - 2 * GRID)


class LastDrawingKeeper(QObject):
    """Writes what is on the canvas a moment after each change, and offers what was there last.

    Of what is on a picture, the strokes are kept. ``found`` is emitted when there is a drawing to
    restore, or no longer.
    """

    found = Signal()

    def __init__(self, canvas: DrawingCanvas, window: QWidget) -> None:
        super().__init__(window)
        self._failed = partial(show_failure, window)
        self._document = canvas.document
        self.offer = RestoreOffer(canvas)
        self.offer.clicked.connect(self.restore)
        self.drawing: LastDrawing | None = None
        """What was there last time."""
        self._written = EMPTY
        self._writer = _Writer()
        self._has_read = False
        self._timer = QTimer(self, interval=_INTERVAL, singleShot=True)
        self._timer.timeout.connect(self._write)
        self._document.changed.connect(self._wait)
        canvas.drawing_changed.connect(self._withdraw)

    def look(self) -> None:
        """Read what was there last time, and offer it on an empty canvas."""
        BackgroundJob(read_last_drawing, self, done=self._offer, failed=self._failed).start()

    def _offer(self, drawing: LastDrawing | None) -> None:
        self._has_read = True
        self.drawing = drawing
        if drawing is not None and self._document.is_empty:
            self.offer.offer(drawing)
        self.found.emit()
        self._wait()

    def restore(self) -> None:
        """Draw what was there last time, as a step that can be undone."""
        if self.drawing is not None:
            self._document.set_strokes(self.drawing.strokes)

    def forget(self) -> None:
        """The user’s data is deleted: neither offer nor write what has been drawn so far."""
        self._timer.stop()
        self._written = self._document.finished
        self.drawing = None
        self.offer.hide()
        self.found.emit()

    def write_now(self) -> None:
        """Write what has not been written yet: the program ends."""
        self._timer.stop()
        if (state := self._document.finished) is not self._written:
            self._writer.write(state)

    def _withdraw(self) -> None:
        if not self._document.is_empty:
            self.offer.hide()

    def _wait(self) -> None:
        if not self._timer.isActive():
            self._timer.start(_INTERVAL)

    def _write(self) -> None:
        """Write on another thread, between two strokes and once the last time’s has been read."""
        state = self._document.finished
        if not self._has_read or state is self._written:
            return
        if self._document.is_pressed:
            self._timer.start(_AGAIN)
            return
        self._written = state
        job = self._writer.job(state)
        BackgroundJob(job, self, done=lambda _: None, failed=self._failed).start()


class _Writer:
    """Writes one state after another, and none over a later one; a full disk is logged once."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._begun = self._latest = 0
        self._fails = False

    def job(self, state: CanvasState) -> Callable[[], None]:
        """What writes a state, to be called on any thread."""
        self._begun += 1
        number = self._begun

        def write() -> None:
            with self._lock:
                if number > self._latest:
                    self._latest = number
                    self._try(LastDrawing(state.strokes, state.picture is not None))

        return write

    def write(self, state: CanvasState) -> None:
        self.job(state)()

    def _try(self, drawing: LastDrawing) -> None:
        try:
            write_last_drawing(drawing)
            self._fails = False
        except (InputError, OSError) as error:
            if not self._fails:
                _log.warning("The drawing cannot be kept: %s", error)
            self._fails = True
