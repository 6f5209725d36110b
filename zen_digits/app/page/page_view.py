"""A page to look at: its picture with boxes over the numbers, to zoom, to move and to choose."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QGestureEvent,
    QGraphicsScene,
    QGraphicsView,
    QPinchGesture,
)

from zen_digits.app.common.pictures.picture import Picture
from zen_digits.app.common.pictures.picture_actions import PictureMenu
from zen_digits.app.page.page_document import PageDocument
from zen_digits.app.page.page_marks import PageMarks
from zen_digits.app.page.page_picture import PagePicture
from zen_digits.core.errors import InputError

_STEP = 1.25  # of zoom, for each step of a wheel or key
_NOTCH = 120  # a wheel's, in Qt's unit
_LARGEST = 16.0  # pixels of the screen that one of the picture takes, at most
_MARGIN = 48  # pixels of the screen that stay free around a number that is brought into view
_PICTURE = 1600.0  # pixels of the longer side of a copy
_REACH = 4.0  # pixels of the screen beside a box that still choose it
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class PageView(QGraphicsView):
    """Wheel, pinch and Ctrl with + and - zoom, Ctrl+0 shows all; dragging moves the page.

    ``number_chosen`` carries the index of a number that was clicked, ``walked`` how many numbers an
    arrow key goes on, and ``typed`` what begins to correct the chosen number.
    """

    number_chosen = Signal(int)
    walked = Signal(int)
    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page_view")
        self.setAccessibleName(self.tr("The page"))
        self.setToolTip(
            self.tr("Wheel or pinch: zoom. Drag: move. Click a number to choose it, and type.")
        )
        self.setScene(QGraphicsScene(self))
        self.setMinimumSize(QSize(64, 64))
        self.setCacheMode(QGraphicsView.CacheModeFlag.CacheBackground)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self.setAcceptDrops(False)  # the window takes what is dropped
        self._picture: PagePicture | None = None
        self._marks: PageMarks | None = None
        self._chosen: int | None = None
        self._turned = 0  # degrees clockwise
        self._is_fitted = True
        self._pressed = QPoint()
        PictureMenu(self, self.as_picture)

    # What is shown

    def show_picture(self, picture: PagePicture) -> None:
        """Show all of a page, which is not read yet."""
        self._picture = picture
        self.scene().setSceneRect(picture.bounds)
        self.show_document(None)
        self.fit()

    def show_document(self, document: PageDocument | None) -> None:
        """Mark its numbers, and turn the page so that they stand upright; None marks none."""
        self.show_marks(document)
        turned = document.reading.turned if document else 0
        if turned != self._turned:
            self.rotate(turned - self._turned)
            self._turned = turned
            self.fit()

    def show_marks(self, document: PageDocument | None) -> None:
        """Mark the numbers that there are now, of which none is chosen yet."""
        self._marks = PageMarks(document) if document else None
        self._chosen = None
        self._paint_anew()

    def _bring_into_view(self, area: QRectF) -> None:
        """Move the page as little as need be; of what is larger than the view, show the middle."""
        shown, room = self.mapFromScene(area).boundingRect(), self.viewport().rect()
        if shown.width() > room.width() or shown.height() > room.height():
            self.centerOn(area.center())
        else:
            self.ensureVisible(area, _MARGIN, _MARGIN)

    def refresh(self) -> None:
        """Numbers have changed."""
        if self._marks is not None:
            self._marks.refresh()
        self._paint_anew()

    def _paint_anew(self) -> None:
        self.resetCachedContent()
        self.viewport().update()

    def forget(self) -> None:
        """Keep nothing of the page."""
        self._picture = self._marks = None

    def choose(self, index: int) -> None:
        """Highlight a number, and bring it into view."""
        self._chosen = index
        if self._marks is not None and not self._is_fitted:
            self._bring_into_view(self._marks.bounds(index))
        self.viewport().update()

    @property
    def chosen(self) -> int | None:
        """The index of the number that is highlighted."""
        return self._chosen

    @property
    def scale_factor(self) -> float:
        """How many of the screen's pixels one of the picture takes."""
        return math.sqrt(self.transform().determinant())

    # Zoom

    def fit(self) -> None:
        """Show all of the page, and go on doing so in any size."""
        self._is_fitted = True
        if self._picture is not None:
            self.fitInView(self._picture.bounds, Qt.AspectRatioMode.KeepAspectRatio)

    def zoom_in(self) -> None:
        self._zoom(_STEP, self.viewport().rect().center())

    def zoom_out(self) -> None:
        self._zoom(1 / _STEP, self.viewport().rect().center())

    def _zoom(self, factor: float, place: QPoint) -> None:
        """Between all of the page and a few of its pixels; what is at a place stays there."""
        least = self._fitting_scale()
        scale = min(self.scale_factor * factor, max(_LARGEST, least))
        if scale <= least:
            self.fit()
            return
        self._is_fitted = False
        point = self.mapToScene(place)
        self.scale(scale / self.scale_factor, scale / self.scale_factor)
        moved = self.mapFromScene(point) - place
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + moved.x())
        down.setValue(down.value() + moved.y())

    def _fitting_scale(self) -> float:
        if self._picture is None:
            return 1.0
        room = self.viewport().size()
        page = QTransform().rotate(self._turned).mapRect(self._picture.bounds)
        return min(room.width() / page.width(), room.height() / page.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel zooms; two fingers on a touch pad move the page, and zoom with Ctrl."""
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_fitted:
            self.fit()

    def as_picture(self) -> Picture:
        """All of the page with its boxes, to be copied, saved and printed."""
        if self._picture is None:
            raise InputError(self.tr("No page is open; open a picture of one first."))
        picture, marks, bounds = self._picture, self._marks, self._picture.bounds
        scale = min(1.0, _PICTURE / max(bounds.width(), bounds.height()))

        def paint(painter: QPainter) -> None:
            painter.scale(scale, scale)
            picture.paint(painter, 2 * scale)
            if marks is not None:
                marks.paint(painter)

        return Picture("page", (bounds.size() * scale).toSize(), paint)

    # Choosing and typing

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses a number; where the mouse has moved, the page was."""
        super().mouseReleaseEvent(event)
        moved = (event.position().toPoint() - self._pressed).manhattanLength()
        if event.button() != Qt.MouseButton.LeftButton or moved >= QApplication.startDragDistance():
            return
        index = self._index_at(event.position())
        if index is not None:
            self.number_chosen.emit(index)

    def _index_at(self, position: QPointF) -> int | None:
        if self._marks is None:
            return None
        point = self.mapToScene(position.toPoint())
        return self._marks.index_at(point, _REACH / self.scale_factor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys walk from number to number; what is typed corrects the chosen one."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_plain = plain == Qt.KeyboardModifier.NoModifier
        if is_plain and event.key() in _STEPS:
            self.walked.emit(_STEPS[Qt.Key(event.key())])
        elif is_plain and event.text() and event.text().isprintable():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    # Painting

    # Qt keeps the background, and paints it anew where the page has moved or numbers have changed.

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        super().drawBackground(painter, rect)
        if self._picture is not None:
            self._picture.paint(painter, self.scale_factor * self.devicePixelRatioF())
        if self._marks is not None:
            self._marks.paint(painter)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        if self._marks is not None and self._chosen is not None:
            self._marks.paint_chosen(painter, self._chosen)
