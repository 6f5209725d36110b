"""What touches the canvas: one stroke at a time, whoever draws it."""

from PySide6.QtCore import QPointF

from zen_digits.app.drawing.document import ERASER_SCALE, DrawingDocument, Tool
from zen_digits.app.drawing.painting import Viewport
from zen_digits.app.drawing.strokes import WIDEST, Point
from zen_digits.core.ink.tremor import TremorFilter

_JITTER = 3.0  # pixels: a press that moves less is a dot


class Nib:
    """Takes positions in canvas pixels to a document.

    A stroke belongs to whoever began it, ``by``: others neither go on with it nor finish it, but
    who begins another finishes it. ``brush_width`` is in canvas pixels.
    """

    def __init__(self, document: DrawingDocument, viewport: Viewport) -> None:
        self.tool = Tool.PEN
        self.brush_width = 18.0
        self._document, self._viewport = document, viewport
        self._holder: object = None
        self._tremor: TremorFilter | None = None

    @property
    def width(self) -> float:
        """How wide the chosen tool acts, in canvas pixels."""
        return self.brush_width * (ERASER_SCALE if self.tool is Tool.ERASER else 1.0)

    def is_down(self, by: object) -> bool:
        """Whether this one is drawing or erasing; an undo lifts the nib."""
        return self._holder is by and self._document.is_pressed

    def press(
        self,
        by: object,
        position: QPointF,
        pressure: float = 1.0,
        tool: Tool | None = None,
        seconds: float | None = None,
    ) -> None:
        """Begin to draw, or to erase: with ``tool``, or the chosen one.

        Ink is steadied where it is told when it was drawn, in ``seconds``.
        """
        self.finish()
        self._holder, tool = by, tool or self.tool
        is_steadied = seconds is not None and tool is Tool.PEN
        self._tremor = (
            TremorFilter(position.x(), position.y(), seconds or 0.0) if is_steadied else None
        )
        width = min(self.brush_width / self._viewport.zoom, WIDEST)
        self._document.press(self._point(position, pressure), width, tool)

    def move(
        self, by: object, position: QPointF, pressure: float = 1.0, seconds: float | None = None
    ) -> None:
        """Go on to a position."""
        if self._holder is not by:
            return
        point = self._point(position, pressure)
        if self._tremor is None or seconds is None:
            self._document.move(point)
        else:  # ink reaches the pen, however far its steadied way is behind
            place = QPointF(*self._tremor.steadied(position.x(), position.y(), seconds))
            self._document.move(self._point(place, pressure), tip=point)

    def _point(self, position: QPointF, pressure: float) -> Point:
        return self._viewport.to_document(position.x(), position.y(), pressure)

    def release(self, by: object) -> None:
        """Finish what this one has begun."""
        if self._holder is by:
            self.finish()

    def finish(self) -> None:
        """Finish what anybody has begun."""
        self._holder = None
        self._document.release(_JITTER / self._viewport.zoom)

    def give_up(self) -> None:
        """Drop what anybody has begun: the canvas is as it was before."""
        self._holder = None
        self._document.give_up()
