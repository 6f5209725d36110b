"""The drawing as it is made: what pen and eraser do to it, with undo and redo."""

from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QRectF, Signal

from zen_digits.app.drawing.background_picture import BackgroundPicture
from zen_digits.app.drawing.canvas_state import EMPTY, CanvasState
from zen_digits.app.drawing.history import History
from zen_digits.app.drawing.strokes import Drawing, Point, Stroke, bounds

ERASER_SCALE = 1.5
"""How wide it is, of the brush."""


class Tool(Enum):
    """What a press on the canvas does."""

    PEN = "pen"
    ERASER = "eraser"


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A picture's ink, height × width, with strokes drawn over it; it never changes."""

    picture: BackgroundPicture
    strokes: Drawing
    ink: NDArray[np.float32]

    def begins(self, strokes: Drawing) -> bool:
        """Whether strokes are these and perhaps more."""
        return strokes[: len(self.strokes)] == self.strokes


class DrawingDocument(QObject):
    """What is on the canvas, the stroke being drawn, and every step to undo.

    ``point_added`` is emitted with each new point of a stroke, ``erased`` with each of an eraser's
    path and the area that it changed, ``changed`` when a step is done, undone or redone.
    Coordinates and widths are in one unit, whatever that is.
    """

    point_added = Signal()
    erased = Signal(QRectF)
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.history = History(self._show, self)
        self._committed = EMPTY
        self._points: list[Point] = []
        self._tip: Point | None = None  # where the pen is, ahead of its ink
        self._width = 0.0
        self._erased: CanvasState | None = None  # what an eraser that is down has left so far
        # Neither changes while the next stroke is drawn and read.
        self._own_ink = lru_cache(maxsize=1)(BackgroundPicture.ink)
        self._drawn: _Drawn | None = None

    @property
    def finished(self) -> CanvasState:
        """All but the stroke being drawn; what is being erased is already gone."""
        return self._committed if self._erased is None else self._erased

    @property
    def current_stroke(self) -> Stroke | None:
        """The stroke being drawn."""
        if not self._points or self._erased is not None:
            return None
        tip = [self._tip] if self._tip and self._tip[:2] != self._points[-1][:2] else []
        return Stroke((*self._points, *tip), self._width)

    @property
    def is_pressed(self) -> bool:
        """Whether a stroke is being drawn or erased."""
        return bool(self._points)

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
        return None if self.picture is None else self._own_ink(self.picture)

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

    def _ink_with(self, picture: BackgroundPicture, strokes: Drawing) -> NDArray[np.float32]:
        """The picture's ink with finished strokes; those that were drawn last time stay drawn."""
        drawn = self._drawn
        if drawn is None or drawn.picture is not picture or not drawn.begins(strokes):
            drawn = _Drawn(picture, (), self._own_ink(picture))
        ink, new = drawn.ink, strokes[len(drawn.strokes) :]
        if new:
            ink = ink.copy()
            picture.draw_over(ink, new)
        self._drawn = _Drawn(picture, strokes, ink)
        return ink

    def press(self, point: Point, width: float, tool: Tool) -> None:
        """Begin a stroke, or begin to erase, with a brush of ``width``."""
        self._points, self._tip, self._width = [point], None, width
        self._erased = self._committed if tool is Tool.ERASER else None
        self._extend()

    def move(self, point: Point, tip: Point | None = None) -> None:
        """Continue to a point, after ``press``; its ink goes on to ``tip`` until the next one."""
        if not self._points or (point[:2] == self._points[-1][:2] and tip == self._tip):
            return
        if point[:2] != self._points[-1][:2]:
            self._points.append(point)
        self._tip = tip
        self._extend()

    def _extend(self) -> None:
        before = self._erased
        if before is None:
            self.point_added.emit()
            return
        path, radius = self._points[-2:], self._width * ERASER_SCALE / 2
        self._erased = before.erase(path, radius)
        self.erased.emit(self._erased.area_besides(before, path, radius))

    def release(self, jitter: float = 0.0) -> None:
        """Finish what was begun; a stroke that stays within ``jitter`` becomes a dot."""
        if not self._points:
            return
        text = self.tr("stroke") if self._erased is None else self.tr("erasing")
        after = self.finished
        if self.current_stroke is not None:
            stroke = _without_jitter(self.current_stroke, jitter)
            after = replace(after, strokes=(*after.strokes, stroke))
        self._points, self._tip, self._erased = [], None, None
        if after != self._committed:
            self.history.push(after, text)

    def give_up(self) -> None:
        """Drop what was begun: everything is as it was before."""
        if self._points:
            self._show(self._committed)

    def set_strokes(self, strokes: Drawing) -> None:
        """Show other strokes and no picture, as one step."""
        self.release()
        self.history.push(CanvasState(strokes), self.tr("new drawing"))

    def place_picture(self, picture: BackgroundPicture) -> None:
        """Show a picture and nothing else, as one step."""
        self.release()
        self.history.push(CanvasState(picture=picture), self.tr("picture"))

    def clear(self) -> None:
        """Remove everything, as one step."""
        self.release()
        if self._committed != EMPTY:
            self.history.push(EMPTY, self.tr("clear"))

    def _show(self, state: CanvasState) -> None:
        self._points, self._tip, self._erased = (
            [],
            None,
            None,
        )  # an undo in the middle of a stroke drops it
        shown, self._committed = self._committed.picture, state
        if shown and not (state.picture and state.picture.remains is shown.remains):
            shown.remains.forget()
        if state.picture is not shown:
            self._own_ink.cache_clear()
            self._drawn = None
        self.changed.emit()


def _without_jitter(stroke: Stroke, jitter: float) -> Stroke:
    around = bounds((stroke,))
    is_dot = max(around.width(), around.height()) < jitter
    return replace(stroke, points=stroke.points[:1]) if is_dot else stroke
