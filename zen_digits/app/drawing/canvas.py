"""The drawing canvas: shows a sketch, and hands it what mouse, finger and pen do."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from zen_digits.app.drawing.background_picture import Picture
from zen_digits.app.drawing.canvas_painting import (
    CanvasView,
    on_sheet,
    on_white,
    paint_edge,
    paint_hint,
    paint_ink,
    thumbnail,
)
from zen_digits.app.drawing.digit_boxes import Mark, Marks
from zen_digits.app.drawing.document import Sketch, Tool
from zen_digits.app.drawing.strokes import WIDEST, Point, Stroke, bounds
from zen_digits.app.reading.content import Content
from zen_digits.core.ink.strokes import stroke_arrays

_JITTER = 3.0  # pixels: a press that moves less is a dot


class DrawingCanvas(QWidget):
    """A sheet to draw on; it keeps strokes, and paints them.

    ``drawing_changed`` is emitted with every new point, ``stroke_finished`` when pen, finger or
    mouse is lifted or the drawing changes as a whole. ``mark_chosen`` carries the index of a mark
    whose tag was pressed.
    """

    drawing_changed = Signal()
    stroke_finished = Signal()
    mark_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drawing_canvas")
        self.setAccessibleName(self.tr("Drawing canvas"))
        self.setAccessibleDescription(self.tr("Draw a digit here with mouse, finger or pen."))
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 240)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.tool = Tool.PEN
        self.brush_width = 18.0
        self.sketch = Sketch(self)
        self.sketch.moved.connect(self._sketch_moved)
        self.sketch.replaced.connect(self._sketch_replaced)
        self._view = CanvasView()
        self._marks = Marks(self)
        self._pen_down = False
        self._sheet: QPixmap | None = None

    def sizeHint(self) -> QSize:
        return QSize(440, 440)

    def strokes(self) -> list[list[tuple[float, float]]]:
        """All strokes, the one being drawn too: lists of (x, y) in canvas pixels, y down."""
        drawing = self.sketch.drawing
        return [[self._view.to_canvas(point) for point in stroke.points] for stroke in drawing]

    def set_strokes(self, strokes: Sequence[Sequence[Sequence[float]]]) -> None:
        """Replace the drawing, as one step that can be undone; points in canvas pixels."""
        self.sketch.replace(
            tuple(
                Stroke(on_sheet(run, self.size()), self.brush_width)
                for run in stroke_arrays(strokes)
            )
        )

    def lay_picture(self, image: QImage, ink: NDArray[np.float32]) -> None:
        """Show a picture and nothing else, as one step; ``ink`` is what is read, height × width.

        A small one keeps its size, a large one shrinks to fit.
        """
        self.sketch.lay(Picture.centred(image, ink, self.width(), self.height()))

    def content(self) -> Content:
        """What there is to read."""
        picture = self.sketch.picture
        if picture is None:
            return Content(self.strokes())
        origin = self._view.to_canvas((picture.left, picture.top, 1.0))
        ink = picture.ink_with(self.sketch.finished, self.sketch.in_work)
        return Content((), ink, origin, picture.scale * self._view.zoom)

    def mark_at(self, place: QPointF) -> int | None:
        """Which mark's tag lies at a place."""
        return self._marks.at(place)

    def show_marks(self, marks: Sequence[Mark], selected: int = -1) -> None:
        """Show light boxes around digits."""
        brush = 0.0 if self.sketch.picture else self.brush_width
        self._marks.show(marks, selected, brush)
        self.update()

    def picture(self) -> QImage:
        """All of it on white, in black ink, as it stands on the canvas, at twice its pixels."""
        return on_white(self.size(), self._view.transform(), self.sketch)

    def thumbnail(self, side: int) -> NDArray[np.uint8]:
        """All that is read, ink bright on black, on a grey square of so many pixels."""
        return thumbnail(self.size(), self._view.transform(), self.sketch, side)

    # The hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pen_down:
            return
        self._press(event.position(), 1.0, self.tool)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and not self._pen_down:
            self._move(event.position(), 1.0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self._pen_down:
            self._release()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen sends mouse events besides: ``_pen_down`` keeps those out."""
        event.accept()
        kind = event.type()
        if kind == QEvent.Type.TabletPress:
            self._release()
            self._pen_down = True
            turned = event.pointerType() == QPointingDevice.PointerType.Eraser
            tool = Tool.ERASER if turned else self.tool
            self._press(event.position(), event.pressure(), tool)
        elif kind == QEvent.Type.TabletMove and self._pen_down:
            self._move(event.position(), event.pressure())
        elif kind == QEvent.Type.TabletRelease:
            self._release()
            self._pen_down = False

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            self._touched(event)
            return True
        return super().event(event)

    def _touched(self, event: QTouchEvent) -> None:
        """The first finger draws; others are not looked at."""
        event.accept()
        if not event.points() or self._pen_down:
            return
        finger = event.points()[0]
        if event.type() == QEvent.Type.TouchBegin:
            self._press(finger.position(), 1.0, self.tool)
        elif event.type() == QEvent.Type.TouchUpdate:
            self._move(finger.position(), 1.0)
        else:
            self._release()

    def _press(self, position: QPointF, pressure: float, tool: Tool) -> None:
        """Choose the mark whose tag is pressed, else begin to draw."""
        mark = self.mark_at(position)
        if mark is not None:
            self.mark_chosen.emit(mark)
            return
        width = min(self.brush_width / self._view.zoom, WIDEST)
        self.sketch.press(self._sheet_point(position, pressure), width, tool)

    def _move(self, position: QPointF, pressure: float) -> None:
        self.sketch.move(self._sheet_point(position, pressure))

    def _release(self) -> None:
        self.sketch.release(_JITTER / self._view.zoom)

    def _sheet_point(self, position: QPointF, pressure: float) -> Point:
        return self._view.to_sheet(position.x(), position.y(), pressure)

    # The picture

    def _sketch_moved(self) -> None:
        if self.sketch.in_work is None:  # an eraser changes what was finished
            self._sheet = None
        self.update()
        self.drawing_changed.emit()

    def _sketch_replaced(self) -> None:
        self._fit()
        self.drawing_changed.emit()
        self.stroke_finished.emit()

    def _fit(self) -> None:
        picture = self.sketch.picture
        around = picture.bounds if picture else QRectF()
        self._view.fit(self.size(), bounds(self.sketch.finished) | around)
        self._sheet = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._release()
        self._fit()
        self.drawing_changed.emit()  # all that is on the canvas now stands elsewhere

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._sheet = None
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._sheet is None or self._sheet.devicePixelRatio() != self.devicePixelRatio():
            self._sheet = self._paint_sheet()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._sheet)
        if self.sketch.in_work is not None:
            strokes = (self.sketch.in_work,)
            paint_ink(painter, self._view.transform(), strokes, self._ink_colour())
        elif self.sketch.is_empty:
            paint_hint(painter, self, self.tr("Draw a digit here"))
        self._marks.paint(painter)
        paint_edge(painter, self)

    def _paint_sheet(self) -> QPixmap:
        """The finished strokes, painted once for all repaints of the one in work."""
        ratio = self.devicePixelRatio()
        sheet = QPixmap(self.size() * ratio)
        sheet.setDevicePixelRatio(ratio)
        sheet.fill(self.palette().color(QPalette.ColorRole.Base))
        painter = QPainter(sheet)
        sketch, view = self.sketch, self._view.transform()
        paint_ink(painter, view, sketch.finished, self._ink_colour(), sketch.picture)
        painter.end()
        return sheet

    def _ink_colour(self) -> QColor:
        return self.palette().color(QPalette.ColorRole.Text)
