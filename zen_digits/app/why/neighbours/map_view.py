"""A map of images as dots in the colours of their classes, and the drawing as a large one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from zen_digits.app.common.accessibility.announcing import describe
from zen_digits.app.common.appearance.focus_mark import paint_focus
from zen_digits.app.common.appearance.motion import glide
from zen_digits.app.common.appearance.theme import GRID, current
from zen_digits.app.common.painter import painter_on
from zen_digits.app.common.widgets import unmirrored
from zen_digits.app.why.neighbours.map_ground import RING, paint_images, paint_signs

if TYPE_CHECKING:
    from zen_digits.core.insight.image_map import ImageMap

_LARGE = 15.0  # pixels across
_REACH = 10.0  # pixels within which an image is meant
_GLIDE = 150  # ms in which the drawing's dot moves to its new place
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class MapView(QWidget):
    """Images are chosen with the mouse or the arrow keys. They are painted once, on a pixmap; only
    what moves is painted anew."""

    image_chosen = Signal(object)
    """The index of the image that is pointed at or chosen; None: none is."""
    image_wanted = Signal(int)
    """The same, when it is double-clicked or Enter is pressed."""

    def __init__(self) -> None:
        super().__init__()
        unmirrored(self)
        self.setObjectName("map_view")
        self.setAccessibleName(self.tr("Map of the test images"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 160)
        self._map: ImageMap | None = None
        self._ground = QPixmap()
        self._dot: QPointF | None = None
        self._sign = ""
        self._chosen: int | None = None
        self._pointed: int | None = None
        self._glide = QVariantAnimation(self, duration=_GLIDE)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.valueChanged.connect(self._move_dot)

    def sizeHint(self) -> QSize:
        return QSize(360, 360)

    def show_map(self, shown: ImageMap | None) -> None:
        """Show a map; None empties the view."""
        self._map, self._chosen, self._pointed = shown, None, None
        self._glide.stop()
        self._dot = None
        self._repaint_ground()
        self._tell()

    def show_drawing(self, place: tuple[float, float] | None, sign: str) -> None:
        """Let the dot of the drawing move to a place of the map; ``sign`` is its reading."""
        self._sign = sign
        self._glide.stop()
        if place is None or self._dot is None:
            self._dot = None if place is None else QPointF(*place)
            self.update()
            return
        self._glide.setStartValue(self._dot)
        self._glide.setEndValue(QPointF(*place))
        glide(self._glide)

    def _move_dot(self, place: QPointF) -> None:
        self._dot = place
        self.update()

    def _tell(self) -> None:
        index = self._pointed if self._pointed is not None else self._chosen
        describe(self, self.description(index))
        self.image_chosen.emit(index)
        self.update()

    def description(self, index: int | None) -> str:
        """What an image is, and what it is read as."""
        if self._map is None or index is None:
            return ""
        label, reading = self._map.label(index), self._map.reading(index)
        if label == reading:
            return self.tr("{0}, read rightly").format(label)
        return self.tr("{0}, read as {1}").format(label, reading)

    # Where things are

    def _square(self) -> QRectF:
        """What shows the places from -1 to 1."""
        side = max(min(self.width(), self.height()) - 4 * GRID, 1)
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(self.rect()).center())
        return square

    def _to_pixels(self, places: NDArray[np.floating]) -> NDArray[np.float64]:
        """Pixels of places, n × 2; what lies outside is shown at the border."""
        square = self._square()
        half, middle = square.width() / 2, square.center()
        pixels = np.array((half, -half)) * places + np.array((middle.x(), middle.y()))
        margin = RING / 2 + 1
        sizes = np.array((self.width(), self.height()))
        return np.asarray(np.clip(pixels, margin, sizes - margin), np.float64)

    def _pixel(self, place: QPointF) -> QPointF:
        ((x, y),) = self._to_pixels(np.array([[place.x(), place.y()]]))
        return QPointF(x, y)

    def pixel_of(self, index: int) -> QPointF:
        """Where an image is shown."""
        assert self._map is not None
        return self._pixel(QPointF(*map(float, self._map.places[index])))

    def _image_at(self, position: QPointF) -> int | None:
        if self._map is None:
            return None
        square = self._square()
        half, away = square.width() / 2, position - square.center()
        return self._map.nearest((away.x() / half, -away.y() / half), _REACH / half)

    # What the user does

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pointed = self._image_at(event.position())
        if pointed != self._pointed:
            self._pointed = pointed
            self._tell()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._pointed is not None:
            self._pointed = None
            self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._chosen = self._image_at(event.position())
            self._tell()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._chosen is not None:
            self.image_wanted.emit(self._chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and self._map is not None:
            self._walk(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen is not None:
            self.image_wanted.emit(self._chosen)
        else:
            super().keyPressEvent(event)

    def _walk(self, direction: tuple[int, int]) -> None:
        """Choose the next image in a direction; the first step starts at the drawing."""
        assert self._map is not None
        if self._chosen is not None:
            x, y = map(float, self._map.places[self._chosen])
        else:
            x, y = (self._dot.x(), self._dot.y()) if self._dot else (0.0, 0.0)
        following = self._map.next((x, y), direction)
        if following is not None:
            self._chosen, self._pointed = following, None
            self._tell()

    # Painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._repaint_ground()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._repaint_ground()

    def _repaint_ground(self) -> None:
        self._ground = QPixmap()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatio()
        if self._ground.isNull() or self._ground.devicePixelRatio() != ratio:
            self._ground = self._painted_ground(ratio)
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._ground)
        self._paint_chosen(painter)
        if self._map is not None and self._dot is not None:
            self._paint_drawing(painter, self._pixel(self._dot))

    def _painted_ground(self, ratio: float) -> QPixmap:
        ground = QPixmap(self.size() * ratio)
        ground.setDevicePixelRatio(ratio)
        ground.fill(self.palette().color(QPalette.ColorRole.Base))
        painter = painter_on(ground)
        painter.setFont(self.font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        if self._map is not None:
            paint_images(painter, self._map, self._to_pixels(self._map.places))
            middles = {each: self._pixel(QPointF(*at)) for each, at in self._map.centres.items()}
            paint_signs(painter, self._map, middles, self._square().width(), self.palette())
        painter.end()
        return ground

    def _paint_chosen(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for index in {self._chosen, self._pointed} - {None}:
            assert index is not None
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Text), 2))
            painter.drawEllipse(self.pixel_of(index), RING, RING)
        paint_focus(painter, self)

    def _paint_drawing(self, painter: QPainter, middle: QPointF) -> None:
        theme = current()
        painter.setPen(QPen(QColor(theme.card), 2))
        painter.setBrush(QColor(theme.accent))
        side = max(_LARGE, painter.fontMetrics().height() + 4.0)
        place = QRectF(0, 0, side, side)
        place.moveCenter(middle)
        painter.drawEllipse(place)
        painter.setPen(QColor(theme.on_accent))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._sign[:1])
