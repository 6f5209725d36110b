"""The drawing canvas: shows what a document holds, and has it drawn on by all means there are."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy

from zen_digits.app.common.appearance.palette import palette_of
from zen_digits.app.common.appearance.theme import LIGHT
from zen_digits.app.common.digit_keys import typed_digit
from zen_digits.app.common.images import image_from_grey
from zen_digits.app.common.painter import painter_on
from zen_digits.app.common.widgets import unmirrored
from zen_digits.app.drawing.background_picture import BackgroundPicture
from zen_digits.app.drawing.canvas_state import CanvasState
from zen_digits.app.drawing.digit_boxes import (
    EDGE,
    DigitBox,
    PlacedBox,
    paint_boxes,
    place_boxes,
    tag_at,
)
from zen_digits.app.drawing.document import DrawingDocument
from zen_digits.app.drawing.edge import paint_edge
from zen_digits.app.drawing.finished_ink import FinishedInk
from zen_digits.app.drawing.hint import hint, paint_hint, spoken_hint
from zen_digits.app.drawing.ink_map import InkMap
from zen_digits.app.drawing.input.choices import InputChoices
from zen_digits.app.drawing.input.cursor_painting import paint_cursor
from zen_digits.app.drawing.input.key_cursor import KeyCursor
from zen_digits.app.drawing.input.nib import Nib
from zen_digits.app.drawing.input.palms import Palms
from zen_digits.app.drawing.input.pointers import Pointers
from zen_digits.app.drawing.painting import Viewport, paint_ink, render_on_white, render_thumbnail
from zen_digits.app.drawing.strokes import Stroke
from zen_digits.app.reading.reader import CanvasContent
from zen_digits.core.ink.strokes import stroke_arrays
from zen_digits.core.labels import DIGITS

_MAP = 168  # cells across the canvas, in which ink is looked for


class DrawingCanvas(QLabel):
    """Draws strokes with mouse, finger, pen or keys, over a picture if there is one.

    A label for screen readers alone: one with a picture is an image to them, where any other widget
    would be a filler, which they pass over. Python cannot give a widget a role.

    ``drawing_changed`` is emitted with every new point, ``stroke_finished`` when pen, finger or
    mouse is lifted or the drawing changes as a whole. ``digit_selected`` carries the index of a
    digit box whose tag was pressed, ``digit_typed`` one of 0 to 9.
    """

    drawing_changed = Signal()
    stroke_finished = Signal()
    digit_selected = Signal(int)
    digit_typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setPixmap(QPixmap(1, 1))  # never painted
        unmirrored(self)
        self.setObjectName("drawing_canvas")
        self.setAccessibleName(self.tr("Drawing canvas"))
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setMouseTracking(True)  # a click may draw until the next one
        self.setTabletTracking(True)  # a pen that is near comes with a palm
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.document = DrawingDocument(self)
        self.document.point_added.connect(self._point_added)
        self.document.erased.connect(self._area_erased)
        self.document.changed.connect(self._document_changed)
        self._viewport = Viewport()
        self.nib = Nib(self.document, self._viewport)
        self.input_choices = InputChoices()
        palms = Palms(self)
        self._pointers = Pointers(self.nib, self.input_choices, palms, self._select_digit)
        self.cursor_of_keys = KeyCursor(self, self.nib)
        self._boxes: Sequence[PlacedBox] = ()
        self._selected_box = -1
        self._hint = ""
        self.ask_for(DIGITS)
        self._thumbnail: NDArray[np.uint8] | None = None  # of the drawing as it is now
        self._finished = FinishedInk(self, self.document, self._viewport)

    def sizeHint(self) -> QSize:
        return QSize(560, 420)

    def ask_for(self, labels: Sequence[str]) -> None:
        """Ask, while nothing is drawn, for what can be read: one of these."""
        self._hint = hint(labels)
        self.spoken_hint = spoken_hint(labels)
        if self.document.is_empty:
            self.setAccessibleDescription(self.spoken_hint)
        self.update()

    # What is on the canvas

    def strokes(self) -> list[list[tuple[float, float]]]:
        """All strokes, the one being drawn too: lists of (x, y) in canvas pixels, y down."""
        to_canvas = self._viewport.to_canvas
        return [
            [to_canvas(x, y) for x, y, _ in stroke.points]
            for stroke in self.document.visible.strokes
        ]

    def set_strokes(self, strokes: Sequence[Sequence[Sequence[float]]]) -> None:
        """Replace the drawing, as one step that can be undone; points in canvas pixels."""
        middle = (self.width() / 2, self.height() / 2)  # the origin of an empty canvas
        drawing = tuple(
            Stroke(tuple((x, y, 1.0) for x, y in (run - middle).tolist()), self.nib.brush_width)
            for run in stroke_arrays(strokes)
        )
        self.document.set_strokes(drawing)

    def show_picture(self, image: QImage, ink: NDArray[np.float32]) -> None:
        """Show a picture and nothing else, as one step; ``ink`` is what is read, height × width.

        It fills the canvas, as far as its proportions allow.
        """
        picture = BackgroundPicture.centred(image, ink, self.width(), self.height())
        self.document.place_picture(picture)

    def show_sample(self, image: NDArray[np.uint8]) -> None:
        """Show an image of a dataset, uint8 height × width, ink bright, as one step."""
        self.show_picture(image_from_grey(255 - image), (image / 255).astype(np.float32))

    def content(self) -> CanvasContent:
        """What there is to read."""
        picture, ink = self.document.picture, self.document.ink()
        if picture is None or ink is None:
            return CanvasContent(self.strokes())
        origin = self._viewport.to_canvas(picture.left, picture.top)
        return CanvasContent((), ink, origin, picture.scale * self._viewport.zoom)

    def image(self) -> QImage:
        """The canvas in black ink on white, at twice its pixels along each side."""
        return render_on_white(self.size(), self._viewport.transform(), self.document.visible)

    def paint_light(self, painter: QPainter) -> None:
        """Paint ink and digit boxes in light colours, on a painter whose unit is a pixel."""
        painter.save()
        painter.setClipRect(self.rect(), Qt.ClipOperation.IntersectClip)
        painter.setFont(self.font())
        black = QColor(Qt.GlobalColor.black)
        paint_ink(painter, self._viewport.transform(), self.document.visible, black)
        paint_boxes(painter, self._boxes, -1, palette_of(LIGHT))
        painter.restore()

    def thumbnail(self, side: int) -> NDArray[np.uint8]:
        """All that is read, ink bright on black, uint8 on a square of ``side`` pixels."""
        if self._thumbnail is None or len(self._thumbnail) != side:
            state, picture_ink = self.document.visible, self.document.picture_ink()
            to_canvas = self._viewport.transform()
            self._thumbnail = render_thumbnail(self.size(), to_canvas, state, picture_ink, side)
        return self._thumbnail

    def show_digit_boxes(self, boxes: Sequence[DigitBox], selected: int = -1) -> None:
        """Show light boxes around digits, one of them selected."""
        self._boxes = self._placed(boxes) if boxes else ()
        self._selected_box = selected
        self.update()

    def _placed(self, boxes: Sequence[DigitBox]) -> Sequence[PlacedBox]:
        brush = 0.0 if self.document.picture else self.nib.brush_width
        ink = InkMap(self.thumbnail(_MAP), self.size(), EDGE)
        return place_boxes(boxes, brush, self.rect(), self.font(), ink)

    @property
    def digit_boxes(self) -> Sequence[PlacedBox]:
        """The boxes as they are shown."""
        return self._boxes

    def digit_box_at(self, position: QPointF) -> int | None:
        """The index of the digit box whose tag is at a position."""
        return tag_at(self._boxes, position)

    # Mouse, finger, pen and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.cursor_of_keys.hide()
        self._pointers.mouse_pressed(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointers.mouse_moved(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pointers.mouse_released(event)

    def tabletEvent(self, event: QTabletEvent) -> None:
        self._pointers.pen_used(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            self._pointers.touched(event)
            return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # Esc leaves what is going on here first, and the presentation the next time.
            event.setAccepted(event.key() == Qt.Key.Key_Escape and self._can_escape)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit that does not move the cursor says what is drawn; held down, it does so once."""
        if self.cursor_of_keys.press_key(event):
            return
        if event.key() == Qt.Key.Key_Escape and self._can_escape:
            self._escape()
            return
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        digit = typed_digit(event.text())
        if digit and plain == Qt.KeyboardModifier.NoModifier:
            if not event.isAutoRepeat():
                self.digit_typed.emit(digit)
            return
        super().keyPressEvent(event)

    @property
    def _can_escape(self) -> bool:
        return self.document.is_pressed or self.cursor_of_keys.is_shown

    def _escape(self) -> None:
        """Give up the stroke, whoever draws it; without one, leave drawing with keys."""
        if self.document.is_pressed:
            self.nib.give_up()
            self.cursor_of_keys.say_given_up()
        else:
            self.cursor_of_keys.hide()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self.cursor_of_keys.release_key(event)
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.cursor_of_keys.hide()
        self._pointers.leave()
        super().focusOutEvent(event)

    def _select_digit(self, position: QPointF) -> bool:
        """Select the digit whose tag is at a position; returns whether there is one."""
        box = self.digit_box_at(position)
        if box is not None:
            self.digit_selected.emit(box)
        return box is not None

    # Changes and painting

    def _point_added(self) -> None:
        self._thumbnail = None
        self.update()
        self.drawing_changed.emit()

    def _area_erased(self, area: QRectF) -> None:
        self._thumbnail = None
        self._finished.erase(area)
        self.update()
        self.drawing_changed.emit()

    def _document_changed(self) -> None:
        self._fit()
        self.drawing_changed.emit()
        self.stroke_finished.emit()

    def _fit(self) -> None:
        picture = self.document.picture
        drawing = self.document.finished.strokes
        self._viewport.fit(self.size(), drawing, picture.bounds if picture else QRectF())
        self._thumbnail = None
        self._finished.add_new_strokes()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.nib.finish()
        self._fit()
        self.drawing_changed.emit()  # everything on the canvas has moved

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._finished.forget()
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        self._finished.paint(painter)
        stroke = self.document.current_stroke
        if stroke is not None:
            to_canvas = self._viewport.transform()
            paint_ink(painter, to_canvas, CanvasState((stroke,)), self._finished.colour)
        elif self.document.is_empty:
            paint_hint(painter, self, self._hint)
        paint_boxes(painter, self._boxes, self._selected_box, self.palette())
        paint_edge(painter, self)
        cursor, width = self.cursor_of_keys, self.nib.width
        if cursor.is_shown:
            paint_cursor(painter, cursor.position, width, self.palette(), is_down=cursor.is_down)
