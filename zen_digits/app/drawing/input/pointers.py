"""Mouse, finger and pen on the canvas."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QEventPoint,
    QMouseEvent,
    QPointerEvent,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QApplication

from zen_digits.app.drawing.document import Tool
from zen_digits.app.drawing.input.choices import InputChoices
from zen_digits.app.drawing.input.nib import Nib
from zen_digits.app.drawing.input.palms import Palms


class Pointers:
    """Draws with what a person points with.

    ``select`` is asked first whether a press at a position selects something, and is no stroke.
    """

    def __init__(
        self, nib: Nib, choices: InputChoices, palms: Palms, select: Callable[[QPointF], bool]
    ) -> None:
        self._nib, self._choices, self._palms, self._select = nib, choices, palms, select
        self._pen_down = False
        self._finger: int | None = None  # that draws
        self._pressed = QPointF()  # where the mouse was
        self._goes_on = False  # without a button: a click has begun the stroke

    def mouse_pressed(self, event: QMouseEvent) -> None:
        """A pen sends mouse events too; ``_pen_down`` keeps them out."""
        if event.button() != Qt.MouseButton.LeftButton or self._pen_down:
            return
        if self._goes_on and self._nib.is_down(self):
            self._move(event, event.position())
            self.leave()
            return
        self._goes_on = False
        self._pressed = event.position()
        self._press(event, event.position())

    def mouse_moved(self, event: QMouseEvent) -> None:
        """Goes on while the left button is held, or until the next click."""
        is_held = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if (is_held or self._goes_on) and not self._pen_down:
            self._move(event, event.position())

    def mouse_released(self, event: QMouseEvent) -> None:
        """Finishes with the left button; where clicks draw, a click that has not moved begins."""
        if event.button() != Qt.MouseButton.LeftButton or self._pen_down:
            return
        way = (event.position() - self._pressed).manhattanLength()
        is_click = way < QApplication.startDragDistance() and self._nib.is_down(self)
        if self._choices.draw_by_clicks and is_click:
            self._goes_on = True
        else:
            self._nib.release(self)

    def leave(self) -> None:
        """Finish a stroke that goes on without a button."""
        if self._goes_on:
            self._goes_on = False
            self._nib.release(self)

    def pen_used(self, event: QTabletEvent) -> None:
        """A pen draws with its pressure, and erases with its other end."""
        event.accept()
        kind = event.type()
        self._palms.see_pen()
        if self._choices.ignore_palms and self._finger is not None:
            self._drop_finger()
        if kind == QEvent.Type.TabletPress:
            self._nib.release(self)
            self._pen_down = True
            turned = event.pointerType() == QPointingDevice.PointerType.Eraser
            tool = Tool.ERASER if turned else None
            self._press(event, event.position(), event.pressure(), tool)
        elif kind == QEvent.Type.TabletMove and self._pen_down:
            self._move(event, event.position(), event.pressure())
        elif kind == QEvent.Type.TabletRelease:
            self._nib.release(self)
            self._pen_down = False

    def touched(self, event: QTouchEvent) -> None:
        """The first finger draws; others are ignored."""
        event.accept()
        if event.type() == QEvent.Type.TouchCancel:
            self._drop_finger()
        elif not self._pen_down:
            for touch in event.points():
                self._follow(event, touch)

    def _follow(self, event: QTouchEvent, touch: QEventPoint) -> None:
        is_palm = self._choices.ignore_palms and self._palms.is_palm(touch)
        if self._finger is None:
            if touch.state() == QEventPoint.State.Pressed and not is_palm:
                self._finger = touch.id()
                self._press(event, touch.position())
        elif self._finger == touch.id():
            if is_palm:
                self._drop_finger()
            elif touch.state() == QEventPoint.State.Released:
                self._finger = None
                self._nib.release(self)
            else:
                self._move(event, touch.position())

    def _drop_finger(self) -> None:
        """It was none: what it drew is no stroke."""
        self._finger = None
        if self._nib.is_down(self):
            self._nib.give_up()

    def _press(
        self,
        event: QPointerEvent,
        position: QPointF,
        pressure: float = 1.0,
        tool: Tool | None = None,
    ) -> None:
        if not self._select(position):
            self._nib.press(self, position, pressure, tool, self._time(event))

    def _move(self, event: QPointerEvent, position: QPointF, pressure: float = 1.0) -> None:
        self._nib.move(self, position, pressure, self._time(event))

    def _time(self, event: QPointerEvent) -> float | None:
        """Seconds, by which the ink is steadied; None where it is not."""
        return event.timestamp() / 1000 if self._choices.steady_ink else None
