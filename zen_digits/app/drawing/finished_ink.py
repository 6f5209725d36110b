"""What is finished on the canvas, painted once for all repaints of the stroke being drawn."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.appearance.theme import current
from zen_digits.app.drawing.canvas_state import CanvasState
from zen_digits.app.drawing.document import DrawingDocument
from zen_digits.app.drawing.painting import Viewport, paint_ink


class FinishedInk:
    """The finished part of a document on paper, as large as the canvas that shows it."""

    def __init__(self, canvas: QWidget, document: DrawingDocument, viewport: Viewport) -> None:
        self._canvas, self._document, self._viewport = canvas, document, viewport
        self.pixmap: QPixmap | None = None
        self._painted: tuple[CanvasState, QTransform] | None = None  # what it shows, and where

    @property
    def colour(self) -> QColor:
        """That of ink."""
        return self._canvas.palette().color(QPalette.ColorRole.Text)

    def forget(self) -> None:
        """Paint all anew at the next time."""
        self.pixmap = None

    def paint(self, painter: QPainter) -> None:
        """Paint it on the canvas, or in a picture of the window, line by line."""
        ratio = self._canvas.devicePixelRatio()
        if self.pixmap is None or self.pixmap.devicePixelRatio() != ratio:
            self.pixmap = self._made(ratio)
        if current().in_picture:
            self._paint_all(painter, self._canvas.rect())
        else:
            painter.drawPixmap(0, 0, self.pixmap)

    def erase(self, area: QRectF) -> None:
        """An area of the document has changed."""
        if self.pixmap is not None:
            self._paint_area(self.pixmap, area)
        self._painted = None

    def add_new_strokes(self) -> None:
        """Paint only strokes that came on top, where nothing else has changed: to paint all at the
        end of each takes the longer, the more there are."""
        state, to_canvas = self._document.finished, self._viewport.transform()
        painted, place = self._painted or (None, None)
        new = state.strokes_after(painted) if painted and place == to_canvas else None
        if self.pixmap is None or new is None:
            self.forget()
            return
        painter = QPainter(self.pixmap)
        paint_ink(painter, to_canvas, CanvasState(new), self.colour)
        painter.end()
        self._painted = state, to_canvas

    def _made(self, ratio: float) -> QPixmap:
        pixmap = QPixmap(self._canvas.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        to_canvas = self._viewport.transform()
        self._paint_area(pixmap, to_canvas.inverted()[0].mapRect(QRectF(self._canvas.rect())))
        self._painted = self._document.finished, to_canvas
        return pixmap

    def _paint_area(self, pixmap: QPixmap, area: QRectF) -> None:
        """Paint an area of the document anew, as it is by now."""
        touched = self._viewport.transform().mapRect(area).toAlignedRect()
        painter = QPainter(pixmap)
        self._paint_all(painter, touched.adjusted(-1, -1, 1, 1), area)
        painter.end()

    def _paint_all(self, painter: QPainter, place: QRect, area: QRectF | None = None) -> None:
        """Paint what is finished in a place on the canvas, which is an area of the document."""
        painter.save()
        painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
        painter.setBackground(self._canvas.palette().brush(QPalette.ColorRole.Base))
        painter.eraseRect(self._canvas.rect())  # fillRect would list all colours there are
        to_canvas = self._viewport.transform()
        paint_ink(painter, to_canvas, self._document.finished, self.colour, area)
        painter.restore()
