"""The drawing canvas: strokes by mouse, finger or pen, an eraser, undo and redo."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
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
    QUndoCommand,
    QUndoStack,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from zen_digits.app.canvas_view import CanvasView, paint_edge, paint_hint
from zen_digits.app.strokes import Drawing, Point, Stroke, bounds, erase_from, paint_stroke

_JITTER = 3.0  # pixels: a press that moves less is a dot
_ERASER_SCALE = 1.5  # of the brush


class Tool(Enum):
    """What a press on the canvas does."""

    PEN = "pen"
    ERASER = "eraser"


class _Change(QUndoCommand):
    """From one drawing to another; strokes never change, so both are kept as they are."""

    def __init__(self, canvas: "DrawingCanvas", before: Drawing, after: Drawing, text: str) -> None:
        super().__init__(text)
        self._canvas, self._before, self._after = canvas, before, after

    def undo(self) -> None:
        self._canvas.show_drawing(self._before)

    def redo(self) -> None:
        self._canvas.show_drawing(self._after)


class DrawingCanvas(QWidget):
    """A sheet to draw on; it keeps strokes, and paints them.

    ``drawing_changed`` is emitted with every new point, ``stroke_finished`` when pen, finger or
    mouse is lifted or the drawing changes as a whole.
    """

    drawing_changed = Signal()
    stroke_finished = Signal()

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
        self.history = QUndoStack(self)
        self.tool = Tool.PEN
        self.brush_width = 18.0
        self._view = CanvasView()
        self._drawing: Drawing = ()
        self._points: list[Point] = []
        self._rubbed: Drawing | None = None  # the drawing as an eraser in use has left it so far
        self._pen_down = False
        self._sheet: QPixmap | None = None

    def sizeHint(self) -> QSize:
        return QSize(440, 440)

    # The drawing

    def strokes(self) -> list[list[tuple[float, float]]]:
        """All strokes, the one being drawn too: lists of (x, y) in canvas pixels, y down."""
        return [
            [self._view.to_canvas(point) for point in stroke.points] for stroke in self.drawing()
        ]

    def set_strokes(self, strokes: Sequence[Sequence[Sequence[float]]]) -> None:
        """Replace the drawing, as one step that can be undone; points in canvas pixels."""
        new = tuple(
            Stroke(tuple(self._view.to_sheet(x, y, 1.0) for x, y in stroke), self.brush_width)
            for stroke in strokes
            if len(stroke)
        )
        self._finish_stroke()
        self._push(new, self.tr("Set drawing"))

    def clear(self) -> None:
        """Empty the sheet, as one step that can be undone."""
        self._finish_stroke()
        if self._drawing:
            self._push((), self.tr("Clear"))

    def drawing(self) -> Drawing:
        """All strokes in sheet pixels, the one being drawn and what is being rubbed out too."""
        kept = self._drawing if self._rubbed is None else self._rubbed
        if self._points and self._rubbed is None:
            return (*kept, self._current_stroke())
        return kept

    def show_drawing(self, drawing: Drawing) -> None:
        """Show a drawing without a step of history: undo and redo come through here."""
        self._drawing = drawing
        self._fit()
        self.drawing_changed.emit()
        self.stroke_finished.emit()

    def picture(self) -> QImage:
        """The drawing in black on white, as it stands on the canvas, at twice its pixels."""
        image = QImage(self.size() * 2, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.scale(2, 2)
        self._paint_drawing(painter, self.drawing(), QColor(Qt.GlobalColor.black))
        painter.end()
        return image

    def _push(self, drawing: Drawing, text: str) -> None:
        self.history.push(_Change(self, self._drawing, drawing, text))

    # Drawing and erasing

    def _press(self, position: QPointF, pressure: float, *, eraser: bool) -> None:
        self._points = [self._sheet_point(position, pressure)]
        self._rubbed = self._drawing if eraser else None
        self._moved()

    def _move(self, position: QPointF, pressure: float) -> None:
        point = self._sheet_point(position, pressure)
        if self._points and point[:2] != self._points[-1][:2]:
            self._points.append(point)
            self._moved()

    def _moved(self) -> None:
        if self._rubbed is not None:
            radius = self.brush_width * _ERASER_SCALE / 2 / self._view.zoom
            self._rubbed = erase_from(self._rubbed, self._points[-2:], radius)
            self._sheet = None
        self.update()
        self.drawing_changed.emit()

    def _finish_stroke(self) -> None:
        if not self._points:
            return
        after = self.drawing()
        text = self.tr("Draw") if self._rubbed is None else self.tr("Erase")
        if self._rubbed is None and self._is_jitter():
            after = (*self._drawing, Stroke((self._points[0],), self.brush_width))
        self._points, self._rubbed = [], None
        if after != self._drawing:
            self._push(after, text)
        self.update()

    def _current_stroke(self) -> Stroke:
        return Stroke(tuple(self._points), self.brush_width / self._view.zoom)

    def _is_jitter(self) -> bool:
        extent = bounds((self._current_stroke(),))
        return max(extent.width(), extent.height()) * self._view.zoom < _JITTER

    def _sheet_point(self, position: QPointF, pressure: float) -> Point:
        return self._view.to_sheet(position.x(), position.y(), pressure)

    # Mouse, finger and pen

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self._pen_down:
            self._press(event.position(), 1.0, eraser=self.tool is Tool.ERASER)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and not self._pen_down:
            self._move(event.position(), 1.0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self._pen_down:
            self._finish_stroke()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen sends mouse events besides: ``_pen_down`` keeps those out."""
        event.accept()
        kind = event.type()
        if kind == QEvent.Type.TabletPress:
            self._finish_stroke()
            self._pen_down = True
            turned = event.pointerType() == QPointingDevice.PointerType.Eraser
            self._press(
                event.position(), event.pressure(), eraser=turned or self.tool is Tool.ERASER
            )
        elif kind == QEvent.Type.TabletMove and self._pen_down:
            self._move(event.position(), event.pressure())
        elif kind == QEvent.Type.TabletRelease:
            self._finish_stroke()
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
            self._press(finger.position(), 1.0, eraser=self.tool is Tool.ERASER)
        elif event.type() == QEvent.Type.TouchUpdate:
            self._move(finger.position(), 1.0)
        else:
            self._finish_stroke()

    # Painting

    def _fit(self) -> None:
        self._view.fit(self.size(), bounds(self._drawing))
        self._sheet = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._finish_stroke()
        self._fit()

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
        if self._points and self._rubbed is None:
            self._paint_drawing(painter, (self._current_stroke(),), self._ink_colour())
        elif not self._drawing:
            paint_hint(painter, self, self.tr("Draw a digit here"))
        paint_edge(painter, self)

    def _paint_sheet(self) -> QPixmap:
        """The finished strokes, painted once for all repaints of the one in work."""
        ratio = self.devicePixelRatio()
        sheet = QPixmap(self.size() * ratio)
        sheet.setDevicePixelRatio(ratio)
        sheet.fill(self.palette().color(QPalette.ColorRole.Base))
        painter = QPainter(sheet)
        kept = self._drawing if self._rubbed is None else self._rubbed
        self._paint_drawing(painter, kept, self._ink_colour())
        painter.end()
        return sheet

    def _paint_drawing(self, painter: QPainter, drawing: Drawing, colour: QColor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setTransform(self._view.transform(), combine=True)
        for stroke in drawing:
            paint_stroke(painter, stroke, colour)
        painter.restore()

    def _ink_colour(self) -> QColor:
        return self.palette().color(QPalette.ColorRole.Text)
