"""Drawing with keys: a cursor that arrow keys or the number pad move, and a pen that Space sets
down and lifts."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from zen_digits.app.drawing.input.cursor_words import CursorWords
from zen_digits.app.drawing.input.nib import Nib

_STEPS = 40  # that lead across the shorter side of the canvas
_LARGE = 4  # times a step
_REST = 300  # ms without a move, after which it is said where the cursor is

Direction = tuple[int, int]
_ARROWS: Mapping[int, Direction] = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
_CORNERS: Mapping[int, Direction] = {  # of the number pad, where it types no digits
    Qt.Key.Key_Home: (-1, -1), Qt.Key.Key_PageUp: (1, -1), Qt.Key.Key_End: (-1, 1),
    Qt.Key.Key_PageDown: (1, 1),
}  # fmt: skip
_DIGITS: Mapping[int, Direction] = {
    Qt.Key.Key_7: (-1, -1), Qt.Key.Key_8: (0, -1), Qt.Key.Key_9: (1, -1), Qt.Key.Key_4: (-1, 0),
    Qt.Key.Key_6: (1, 0), Qt.Key.Key_1: (-1, 1), Qt.Key.Key_2: (0, 1), Qt.Key.Key_3: (1, 1),
}  # fmt: skip


class KeyCursor(QObject):
    """Moves over a canvas, and draws where the pen is down; shown once a key has moved it.

    Two arrow keys held together lead aslant. The digits of a number pad type digits as all others
    do, until the cursor is shown: then they move it as the arrows around 5 do. ``moved`` is emitted
    when the cursor has moved, the pen too.
    """

    moved = Signal()

    def __init__(self, canvas: QWidget, nib: Nib) -> None:
        super().__init__(canvas)
        self._canvas, self._nib = canvas, nib
        self._words = CursorWords(canvas)
        self._across, self._down = 0.5, 0.5  # shares of the canvas
        self._held: set[int] = set()
        self.is_shown = False
        self._rest = QTimer(self, interval=_REST, singleShot=True)
        self._rest.timeout.connect(self._say_place)

    @property
    def position(self) -> QPointF:
        """Where it is, in canvas pixels."""
        return QPointF(self._across * self._canvas.width(), self._down * self._canvas.height())

    @property
    def is_down(self) -> bool:
        """Whether it draws as it moves."""
        return self._nib.is_down(self)

    def press_key(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; returns whether it asks for anything here."""
        modifiers = event.modifiers()
        if modifiers & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            return False
        if self._is_pen_key(event):
            if not event.isAutoRepeat():
                self._toggle_pen()
            return True
        direction = self._direction(event)
        if direction is None:
            return False
        large = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        self._move(direction, _LARGE if large else 1)
        return True

    def release_key(self, event: QKeyEvent) -> None:
        """An arrow key is no longer held."""
        if not event.isAutoRepeat():
            self._held.discard(event.key())

    def hide(self) -> None:
        """Go away, with the pen lifted, until a key brings it back."""
        self._nib.release(self)
        self._held.clear()
        self._rest.stop()
        if self.is_shown:
            self.is_shown = False
            self._canvas.update()

    def say_given_up(self) -> None:
        """The stroke is dropped, whoever drew it."""
        self._words.say_given_up()

    def _is_pen_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Space:
            return event.modifiers() == Qt.KeyboardModifier.NoModifier
        if not event.modifiers() & Qt.KeyboardModifier.KeypadModifier:
            return False
        return event.key() == Qt.Key.Key_Clear or (event.key() == Qt.Key.Key_5 and self.is_shown)

    def _direction(self, event: QKeyEvent) -> Direction | None:
        key, on_pad = event.key(), event.modifiers() & Qt.KeyboardModifier.KeypadModifier
        if key in _ARROWS:
            self._held.add(key)
            held = [_ARROWS[each] for each in self._held]
            return sum(x for x, _ in held), sum(y for _, y in held)
        if not on_pad:
            return None
        return _CORNERS.get(key) or (_DIGITS.get(key) if self.is_shown else None)

    def _toggle_pen(self) -> None:
        if self.is_down:
            self._nib.release(self)
        else:
            self._nib.press(self, self.position)
        self.is_shown = True
        self._words.say_pen(self.is_down, self._nib.tool, self._across, self._down)
        self._rest.stop()
        self._canvas.update()
        self.moved.emit()

    def _move(self, direction: Direction, steps: int) -> None:
        """A step across is as long as one down; the cursor stays on the canvas."""
        width, height = max(self._canvas.width(), 1), max(self._canvas.height(), 1)
        length = steps * min(width, height) / _STEPS
        self._across = min(max(self._across + direction[0] * length / width, 0.0), 1.0)
        self._down = min(max(self._down + direction[1] * length / height, 0.0), 1.0)
        self.is_shown = True
        self._nib.move(self, self.position)
        self._rest.start()
        self._canvas.update()
        self.moved.emit()

    def _say_place(self) -> None:
        self._words.say_place(self._across, self._down)
