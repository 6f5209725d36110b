"""The drawing as it is made: what pen and eraser do to it, with undo and redo."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from zen_digits.app.drawing.background_picture import BackgroundPicture
from zen_digits.app.drawing.strokes import Drawing, Point, Stroke, bounds, erase_from

_ERASER_SCALE = 1.5  # of the brush


class Tool(Enum):
    """What a press on the canvas does."""

    PEN = "pen"
    ERASER = "eraser"


@dataclass(frozen=True, slots=True)
class CanvasState:
    """All that is on the canvas: strokes, and a picture under them."""

    strokes: Drawing = ()
    picture: BackgroundPicture | None = None

    def erase(self, path: Sequence[Point], radius: float) -> "CanvasState":
        """What an eraser leaves along a path."""
        picture = self.picture.erase(path, radius) if self.picture else None
        return CanvasState(erase_from(self.strokes, path, radius), picture)


EMPTY = CanvasState()


class DrawingDocument(QObject):
    """What is on the canvas, the stroke being drawn, and every step to undo.

    ``point_added`` is emitted with each new point, ``changed`` when a step is done, undone or
    redone. Coordinates and widths are in one unit, whatever that is.
    """

    point_added = Signal()
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.history = QUndoStack(self)
        self._committed = EMPTY
        self._points: list[Point] = []
        self._width = 0.0
        self._erased: CanvasState | None = None  # what an eraser that is down has left so far
        # Of the picture alone and of it with all finished strokes: neither changes while the next
        # stroke is drawn and read.
        self._ink_with = lru_cache(maxsize=2)(BackgroundPicture.ink_with)

    @property
    def finished(self) -> CanvasState:
        """All but the stroke being drawn; what is being erased is already gone."""
        return self._committed if self._erased is None else self._erased

    @property
    def current_stroke(self) -> Stroke | None:
        """The stroke being drawn."""
        if not self._points or self._erased is not None:
            return None
        return Stroke(tuple(self._points), self._width)

    @property
    def visible(self) -> CanvasState:
        """All that is on the canvas, with the stroke being drawn."""
        if self.current_stroke is None:
            return self.finished
        return replace(self.finished, strokes=(*self.finished.strokes, self.current_stroke))

    @property
    def picture(self) -> BackgroundPicture | None:
        """The picture under the strokes."""
        return self.finished.picture

    @property
    def is_empty(self) -> bool:
        return self.visible == EMPTY

    def picture_ink(self) -> NDArray[np.float32] | None:
        """The picture's ink without what was erased, height × width; None without a picture."""
        return None if self.picture is None else self._ink_with(self.picture, ())

    def ink(self) -> NDArray[np.float32] | None:
        """The picture's ink with all strokes drawn over it; None without a picture."""
        picture, stroke = self.picture, self.current_stroke
        if picture is None:
            return None
        ink = self._ink_with(picture, self.finished.strokes)
        if stroke is not None:
            ink = ink.copy()
            picture.draw_over(ink, (stroke,))
        return ink

    def press(self, point: Point, width: float, tool: Tool) -> None:
        """Begin a stroke, or begin to erase, with a brush of ``width``."""
        self._points, self._width = [point], width
        self._erased = self._committed if tool is Tool.ERASER else None
        self._extend()

    def move(self, point: Point) -> None:
        """Continue to a point, after ``press``."""
        if self._points and point[:2] != self._points[-1][:2]:
            self._points.append(point)
            self._extend()

    def _extend(self) -> None:
        if self._erased is not None:
            radius = self._width * _ERASER_SCALE / 2
            self._erased = self._erased.erase(self._points[-2:], radius)
        self.point_added.emit()

    def release(self, jitter: float = 0.0) -> None:
        """Finish what was begun; a stroke that stays within ``jitter`` becomes a dot."""
        if not self._points:
            return
        text = self.tr("stroke") if self._erased is None else self.tr("erasing")
        after = self.finished
        if self.current_stroke is not None:
            stroke = _without_jitter(self.current_stroke, jitter)
            after = replace(after, strokes=(*after.strokes, stroke))
        self._points, self._erased = [], None
        if after != self._committed:
            self._push(after, text)

    def set_strokes(self, strokes: Drawing) -> None:
        """Show other strokes and no picture, as one step."""
        self.release()
        self._push(CanvasState(strokes), self.tr("new drawing"))

    def place_picture(self, picture: BackgroundPicture) -> None:
        """Show a picture and nothing else, as one step."""
        self.release()
        self._push(CanvasState(picture=picture), self.tr("picture"))

    def clear(self) -> None:
        """Remove everything, as one step."""
        self.release()
        if self._committed != EMPTY:
            self._push(EMPTY, self.tr("clear"))

    def _push(self, state: CanvasState, text: str) -> None:
        self.history.push(_Change(self._show, self._committed, state, text))

    def _show(self, state: CanvasState) -> None:
        self._points, self._erased = [], None  # an undo in the middle of a stroke drops it
        self._committed = state
        self._ink_with.cache_clear()
        self.changed.emit()


class _Change(QUndoCommand):
    """From one state to another; states never change, so neither is copied."""

    def __init__(
        self,
        show: Callable[[CanvasState], None],
        before: CanvasState,
        after: CanvasState,
        text: str,
    ) -> None:
        super().__init__(text)
        self._show, self._before, self._after = show, before, after

    def undo(self) -> None:
        self._show(self._before)

    def redo(self) -> None:
        self._show(self._after)


def _without_jitter(stroke: Stroke, jitter: float) -> Stroke:
    around = bounds((stroke,))
    is_dot = max(around.width(), around.height()) < jitter
    return replace(stroke, points=stroke.points[:1]) if is_dot else stroke
