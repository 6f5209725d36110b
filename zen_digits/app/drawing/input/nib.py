"""What touches the canvas: one stroke at a time, whoever draws it."""

from PySide6.QtCore import QPointF

from zen_digits.app.drawing.document import ERASER_SCALE, DrawingDocument, Tool
from zen_digits.app.drawing.painting import Viewport
from zen_digits.app.drawing.strokes import WIDEST

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

    @property
    def width(self) -> float:
        """How wide the chosen tool acts, in canvas pixels."""
        return self.brush_width * (ERASER_SCALE if self.tool is Tool.ERASER else 1.0)

    def is_down(self, by: object) -> bool:
        """Whether this one is drawing or erasing; an undo lifts the nib."""
        return self._holder is by and self._document.is_pressed

    def press(
        self, by: object, position: QPointF, pressure: float = 1.0, tool: Tool | None = None
    ) -> None:
        """Begin to draw, or to erase: with ``tool``, or the chosen one."""
        self.finish()
        self._holder = by
        width = min(self.brush_width / self._viewport.zoom, WIDEST)
        point = self._viewport.to_document(position.x(), position.y(), pressure)
        self._document.press(point, width, tool or self.tool)

    def move(self, by: object, position: QPointF, pressure: float = 1.0) -> None:
        """Go on to a position."""
        if self._holder is by:
            self._document.move(self._viewport.to_document(position.x(), position.y(), pressure))

    def release(self, by: object) -> None:
        """Finish what this one has begun."""
        if self._holder is by:
            self.finish()

    def finish(self) -> None:
        """Finish what anybody has begun."""
        self._holder = None
        self._document.release(_JITTER / self._viewport.zoom)

    def give_up(self, by: object) -> None:
        """Drop what this one has begun: the canvas is as it was before."""
        if self._holder is by:
            self._holder = None
            self._document.give_up()
