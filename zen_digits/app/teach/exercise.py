"""The exercise: asks for drawings one after the other, and keeps each when the pen has rested."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from PySide6.QtCore import QObject, QTimer, Signal

from zen_digits.app.drawing.canvas import DrawingCanvas
from zen_digits.app.drawing.canvas_state import CanvasState
from zen_digits.app.teach.current_hand import CurrentHand
from zen_digits.core.errors import InputError

PAUSE = 1000  # ms without the pen, after which a drawing is finished,
PAUSE_OF_KEYS = 4000  # and without a key, where keys move it: the way to the next stroke is longer
_TIMES = 3  # that each label is asked for,
_TIMES_ALONE = 10  # and one alone


class Exercise(QObject):
    """Each drawing is kept with the label that was asked for, and leaves the canvas.

    Undo on the canvas brings the last one back: it is asked for again. ``asked`` is emitted when
    ``label`` is another, ``ended`` with the number of drawings that were kept, ``failed`` carries
    an exception.
    """

    asked = Signal()
    ended = Signal(int)
    failed = Signal(object)

    def __init__(self, canvas: DrawingCanvas, hand: CurrentHand, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas, self._hand = canvas, hand
        self._labels: Sequence[str] = ()
        self._place = 0
        self._kept: list[str] = []
        self._last: tuple[CanvasState, str] | None = None
        self._read = ""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._keep)
        canvas.drawing_changed.connect(self._timer.stop)
        canvas.stroke_finished.connect(self._wait)
        canvas.cursor_of_keys.moved.connect(self._wait_longer)
        hand.chosen.connect(self.stop)

    @property
    def running(self) -> bool:
        """Whether a drawing is asked for."""
        return self._place < len(self._labels)

    @property
    def kept(self) -> Sequence[str]:
        """The ids of the drawings that were kept."""
        return self._kept

    @property
    def label(self) -> str:
        """What is to be drawn, while it is running."""
        return self._labels[self._place]

    @property
    def progress(self) -> tuple[int, int]:
        """How many drawings were asked for before, and how many will be in all."""
        return self._place, len(self._labels)

    def start(self, labels: Sequence[str]) -> None:
        """Ask for each label three times in random order, or for one alone ten times."""
        wanted = [*labels] * (_TIMES if len(labels) > 1 else _TIMES_ALONE)
        Random().shuffle(wanted)
        self._labels, self._place, self._kept, self._last = wanted, 0, [], None
        self._canvas.document.clear()
        self.asked.emit()

    def show_reading(self, text: str) -> None:
        """The network reads what is on the canvas as this."""
        self._read = text

    def skip(self) -> None:
        """Ask for the next one; what is on the canvas is not kept."""
        if self.running:
            self._last = None
            self._go_on()

    def stop(self) -> None:
        """Ask for no more."""
        if self.running:
            self._timer.stop()
            self._labels = ()
            self.ended.emit(len(self._kept))

    def _wait(self) -> None:
        document = self._canvas.document
        if not self.running or document.picture is not None:
            return
        if self._last is not None and document.finished is self._last[0]:
            self._take_back(self._last[1])
        elif document.finished.strokes:
            self._timer.start(PAUSE_OF_KEYS if self._canvas.cursor_of_keys.is_shown else PAUSE)

    def _wait_longer(self) -> None:
        """Keys are moving the pen to where it goes on."""
        if self._timer.isActive():
            self._timer.start(PAUSE_OF_KEYS)

    def _take_back(self, identity: str) -> None:
        """The last drawing is on the canvas again: ask for it anew."""
        self._last = None
        try:
            self._hand.get().delete([identity])
        except InputError as error:
            self.failed.emit(error)
            return
        self._kept.remove(identity)
        self._place -= 1
        self._hand.changed.emit()
        self.asked.emit()

    def _keep(self) -> None:
        if not self.running:
            return
        state = self._canvas.document.finished
        try:
            strokes = self._canvas.strokes()
            drawing = self._hand.get().add(self.label, strokes, read=self._read or None)
        except InputError as error:
            self.stop()
            self.failed.emit(error)
            return
        self._kept.append(drawing.id)
        self._last = state, drawing.id
        self._hand.changed.emit()
        self._go_on()

    def _go_on(self) -> None:
        self._timer.stop()
        self._place += 1
        self._read = ""
        self._canvas.document.clear()
        if self.running:
            self.asked.emit()
        else:
            self._labels, self._place = (), 0
            self.ended.emit(len(self._kept))
