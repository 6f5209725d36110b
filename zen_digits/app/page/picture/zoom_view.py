"""A large picture to look at: wheel, fingers and keys enlarge it, dragging and keys move it."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import (
    QInputDevice,
    QKeyEvent,
    QNativeGestureEvent,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QGraphicsScene, QGraphicsView, QPinchGesture

from zen_digits.app.common.widgets import unmirrored

_STEP = 1.25  # of zoom, for each step of a wheel or key
_NOTCH = 120  # a wheel's, in Qt's unit
_LARGEST = 16.0  # pixels of the screen that one of the picture takes, at most
_MARGIN = 48  # pixels of the screen that stay free around what is brought into view
_CLOSE = 0.4  # of the view, along one side, that is filled by what is looked at closely
_PAN = 0.2  # of the view that a key moves
_DIRECTIONS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip


class ZoomView(QGraphicsView):
    """Wheel, pinch and Ctrl with + and - zoom, Ctrl+0 shows all; dragging and Shift with arrow keys
    move the picture."""

    def __init__(self) -> None:
        super().__init__()
        unmirrored(self)
        self.setScene(QGraphicsScene(self))
        self.setMinimumSize(QSize(64, 64))
        self.setCacheMode(QGraphicsView.CacheModeFlag.CacheBackground)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self._turned = 0  # degrees clockwise
        self._is_fitted = True

    # What is shown

    def show_area(self, bounds: QRectF) -> None:
        """Show all of a picture."""
        self.scene().setSceneRect(bounds)
        self.fit()

    def turn(self, degrees: int) -> None:
        """Show it turned clockwise."""
        if degrees != self._turned:
            self.rotate(degrees - self._turned)
            self._turned = degrees
            self.fit()

    def bring_into_view(self, area: QRectF) -> None:
        """Move the picture as little as need be; of what is larger, show the middle."""
        if self._is_fitted:
            return
        shown, room = self.mapFromScene(area).boundingRect(), self.viewport().rect()
        if shown.width() > room.width() or shown.height() > room.height():
            self.centerOn(area.center())
        else:
            self.ensureVisible(area, _MARGIN, _MARGIN)

    @property
    def scale_factor(self) -> float:
        """How many of the screen's pixels one of the picture takes."""
        return math.sqrt(self.transform().determinant())

    # Zoom

    def fit(self) -> None:
        """Show all of the picture, and go on doing so in any size."""
        self._is_fitted = True
        if not self.sceneRect().isEmpty():
            self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)

    def zoom_in(self) -> None:
        self._zoom(_STEP, self.viewport().rect().center())

    def zoom_out(self) -> None:
        self._zoom(1 / _STEP, self.viewport().rect().center())

    def zoom_to(self, area: QRectF) -> None:
        """Look at a part of the picture closely; where it is seen so already, at all of it."""
        shown, room = self.mapFromScene(area).boundingRect(), self.viewport().size()
        factor = _CLOSE * min(room.width() / shown.width(), room.height() / shown.height())
        if not self._is_fitted and factor < _STEP:
            self.fit()
            return
        self._zoom(factor, shown.center())
        if not self._is_fitted:
            self.centerOn(area.center())

    def _zoom(self, factor: float, place: QPoint) -> None:
        """Between all of the picture and a few of its pixels; what is at a place stays there."""
        least = self._fitting_scale()
        scale = min(self.scale_factor * factor, max(_LARGEST, least))
        if scale <= least:
            self.fit()
            return
        self._is_fitted = False
        point = self.mapToScene(place)
        self.scale(scale / self.scale_factor, scale / self.scale_factor)
        moved = self.mapFromScene(point) - place
        self._move(moved.x(), moved.y())

    def _move(self, across: int, down: int) -> None:
        """Show what is so many of the screen's pixels farther to the right and further down."""
        for bar, step in ((self.horizontalScrollBar(), across), (self.verticalScrollBar(), down)):
            bar.setValue(bar.value() + step)

    def _fitting_scale(self) -> float:
        if self.sceneRect().isEmpty():
            return 1.0
        room = self.viewport().size()
        page = QTransform().rotate(self._turned).mapRect(self.sceneRect())
        return min(room.width() / page.width(), room.height() / page.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel zooms; two fingers on a touch pad move the picture, and zoom with Ctrl."""
        touch_pad = event.device().type() == QInputDevice.DeviceType.TouchPad
        if touch_pad and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._zoom(_STEP ** (event.angleDelta().y() / _NOTCH), event.position().toPoint())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self._zoom(1 + event.value(), event.position().toPoint())
                return True
        elif isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self._zoom(pinch.scaleFactor(), self.viewport().rect().center())
                return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift with an arrow key moves the picture, and so do Page Up and Page Down."""
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        direction = _DIRECTIONS.get(Qt.Key(event.key())) if shift else None
        if direction is None:
            super().keyPressEvent(event)
            return
        room = self.viewport().size()
        self._move(*(round(_PAN * w * s) for w, s in zip(direction, room.toTuple(), strict=True)))

    def changeEvent(self, event: QEvent) -> None:
        """What Qt keeps of the picture has the colour of the appearance before."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.resetCachedContent()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_fitted:
            self.fit()
