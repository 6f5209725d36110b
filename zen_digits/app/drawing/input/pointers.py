"""Mouse, finger and pen on the canvas."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPointingDevice, QTabletEvent, QTouchEvent

from zen_digits.app.drawing.document import Tool
from zen_digits.app.drawing.input.nib import Nib


class Pointers:
    """Draws with what a person points with.

    ``select`` is asked first whether a press at a position selects something, and is no stroke.
    """

    def __init__(self, nib: Nib, select: Callable[[QPointF], bool]) -> None:
        self._nib, self._select = nib, select
        self._pen_down = False

    def mouse_pressed(self, event: QMouseEvent) -> None:
        """A pen sends mouse events too; ``_pen_down`` keeps them out."""
        if event.button() == Qt.MouseButton.LeftButton and not self._pen_down:
            self._press(event.position())

    def mouse_moved(self, event: QMouseEvent) -> None:
        """Goes on while the left button is held."""
        if event.buttons() & Qt.MouseButton.LeftButton and not self._pen_down:
            self._nib.move(self, event.position())

    def mouse_released(self, event: QMouseEvent) -> None:
        """Finishes with the left button."""
        if event.button() == Qt.MouseButton.LeftButton and not self._pen_down:
            self._nib.release(self)

    def pen_used(self, event: QTabletEvent) -> None:
        """A pen draws with its pressure, and erases with its other end."""
        event.accept()
        kind = event.type()
        if kind == QEvent.Type.TabletPress:
            self._nib.release(self)
            self._pen_down = True
            turned = event.pointerType() == QPointingDevice.PointerType.Eraser
            self._press(event.position(), event.pressure(), Tool.ERASER if turned else None)
        elif kind == QEvent.Type.TabletMove and self._pen_down:
            self._nib.move(self, event.position(), event.pressure())
        elif kind == QEvent.Type.TabletRelease:
            self._nib.release(self)
            self._pen_down = False

    def touched(self, event: QTouchEvent) -> None:
        """The first finger draws; others are ignored."""
        event.accept()
        if not event.points() or self._pen_down:
            return
        finger = event.points()[0]
        if event.type() == QEvent.Type.TouchBegin:
            self._press(finger.position())
        elif event.type() == QEvent.Type.TouchUpdate:
            self._nib.move(self, finger.position())
        else:
            self._nib.release(self)

    def _press(self, position: QPointF, pressure: float = 1.0, tool: Tool | None = None) -> None:
        if not self._select(position):
            self._nib.press(self, position, pressure, tool)
