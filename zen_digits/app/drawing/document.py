"""The drawing in the making: what pen and eraser do to it, with a history."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from zen_digits.app.drawing.background_picture import Picture
from zen_digits.app.drawing.strokes import Drawing, Point, Stroke, bounds, erase_from

_ERASER_SCALE = 1.5  # of the brush


class Tool(Enum):
    """What a press on the canvas does."""

    PEN = "pen"
    ERASER = "eraser"


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that lies on the canvas: strokes, and a picture under them."""

    strokes: Drawing = ()
    picture: Picture | None = None

    def rubbed(self, path: Sequence[Point], radius: float) -> "Sheet":
        """What an eraser leaves along a path."""
        picture = self.picture.rub(path, radius) if self.picture else None
        return Sheet(erase_from(self.strokes, path, radius), picture)


EMPTY = Sheet()


class _Change(QUndoCommand):
    """From one sheet to another; nothing on them ever changes, so both are kept as they are."""

    def __init__(self, sketch: "Sketch", before: Sheet, after: Sheet, text: str) -> None:
        super().__init__(text)
        self._sketch, self._before, self._after = sketch, before, after

    def undo(self) -> None:
        self._sketch._show(self._before)

    def redo(self) -> None:
        self._sketch._show(self._after)


class Sketch(QObject):
    """A sheet, one stroke of which may be in work, and every step to it.

    ``moved`` is emitted with each new point, ``replaced`` when a step is done, undone or redone.
    Lengths are those of the points, whatever their unit.
    """

    moved = Signal()
    replaced = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history = QUndoStack(self)
        self._kept = EMPTY
        self._points: list[Point] = []
        self._width = 0.0
        self._rubbed: Sheet | None = None  # what an eraser in work has left so far

    @property
    def finished(self) -> Drawing:
        """All strokes but the one in work; what is being rubbed out is already gone."""
        return self._sheet.strokes

    @property
    def picture(self) -> Picture | None:
        """The picture under the strokes."""
        return self._sheet.picture

    @property
    def is_empty(self) -> bool:
        return not self.drawing and self.picture is None

    @property
    def _sheet(self) -> Sheet:
        return self._kept if self._rubbed is None else self._rubbed

    @property
    def in_work(self) -> Stroke | None:
        """The stroke that is being drawn."""
        if not self._points or self._rubbed is not None:
            return None
        return Stroke(tuple(self._points), self._width)

    @property
    def drawing(self) -> Drawing:
        """All strokes that are seen."""
        return self.finished if self.in_work is None else (*self.finished, self.in_work)

    def press(self, point: Point, width: float, tool: Tool) -> None:
        """Begin a stroke, or begin to rub, with a brush of ``width``."""
        self._points, self._width = [point], width
        self._rubbed = self._kept if tool is Tool.ERASER else None
        self._rub()

    def move(self, point: Point) -> None:
        """Go on to a point, after ``press``."""
        if self._points and point[:2] != self._points[-1][:2]:
            self._points.append(point)
            self._rub()

    def _rub(self) -> None:
        if self._rubbed is not None:
            radius = self._width * _ERASER_SCALE / 2
            self._rubbed = self._rubbed.rubbed(self._points[-2:], radius)
        self.moved.emit()

    def release(self, jitter: float = 0.0) -> None:
        """End what was begun; a stroke that stays within ``jitter`` becomes a dot."""
        if not self._points:
            return
        text = self.tr("Draw") if self._rubbed is None else self.tr("Erase")
        after = self._sheet
        if self.in_work is not None:
            dot = _extent(self.in_work) < jitter
            points = self.in_work.points[:1] if dot else self.in_work.points
            after = replace(after, strokes=(*after.strokes, Stroke(points, self._width)))
        self._points, self._rubbed = [], None
        if after != self._kept:
            self._push(after, text)

    def replace(self, drawing: Drawing) -> None:
        """Show another drawing and no picture, as one step."""
        self.release()
        self._push(Sheet(drawing), self.tr("Set drawing"))

    def lay(self, picture: Picture) -> None:
        """Show a picture and nothing else, as one step."""
        self.release()
        self._push(Sheet(picture=picture), self.tr("Lay picture"))

    def clear(self) -> None:
        """Take everything away, as one step."""
        self.release()
        if self._kept != EMPTY:
            self._push(EMPTY, self.tr("Clear"))

    def _push(self, sheet: Sheet, text: str) -> None:
        self.history.push(_Change(self, self._kept, sheet, text))

    def _show(self, sheet: Sheet) -> None:
        self._points, self._rubbed = [], None  # an undo in the middle of a stroke drops it
        self._kept = sheet
        self.replaced.emit()


def _extent(stroke: Stroke) -> float:
    around = bounds((stroke,))
    return max(around.width(), around.height())
