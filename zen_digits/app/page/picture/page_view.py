"""A page to look at: its picture with boxes over the numbers, to choose, to correct and to mark."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QApplication, QMenu

from zen_digits.app.common.digit_keys import typed_digit
from zen_digits.app.common.pictures.picture import Picture
from zen_digits.app.common.pictures.picture_actions import PictureMenu
from zen_digits.app.page.number_menu import add_number_entries
from zen_digits.app.page.page_document import PageDocument
from zen_digits.app.page.picture.marks import PageMarks
from zen_digits.app.page.picture.page_picture import PagePicture
from zen_digits.app.page.picture.zoom_view import ZoomView
from zen_digits.core.errors import InputError

_PICTURE = 1600.0  # pixels of the longer side of a copy
_REACH = 4.0  # pixels of the screen beside a box that still choose it
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class PageView(ZoomView):
    """Arrow keys walk from number to number; a double click looks at one closely.

    ``number_chosen`` carries the index of a number that was clicked, ``walked`` how many numbers an
    arrow key goes on, and ``typed`` what begins to correct the chosen number. ``marked`` carries
    the corners of a part in which a number is, in the picture's pixels, and ``marking_changed``
    whether the next drag marks one.
    """

    number_chosen = Signal(int)
    walked = Signal(int)
    typed = Signal(str)
    marked = Signal(object)
    marking_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page_view")
        self.setAccessibleName(self.tr("The page"))
        self.setToolTip(
            self.tr(
                "Click a number to choose it, and type. Double click: closer. Wheel or pinch: "
                "zoom. Drag: move. Shift and drag: mark a number that was missed."
            )
        )
        self.setAcceptDrops(False)  # the window takes what is dropped
        self._picture: PagePicture | None = None
        self._document: PageDocument | None = None
        self._marks: PageMarks | None = None
        self._chosen: int | None = None
        self._pressed = QPoint()
        self.is_marking = False
        PictureMenu(self, self.as_picture, self._add_entries)

    # What is shown

    def show_picture(self, picture: PagePicture) -> None:
        """Show all of a page, which is not read yet."""
        self._picture = picture
        self.show_document(None)
        self.show_area(picture.bounds)

    def show_document(self, document: PageDocument | None) -> None:
        """Mark its numbers, and turn the page so that they stand upright; None marks none."""
        self.show_marks(document)
        self.turn(document.reading.turned if document else 0)

    def show_marks(self, document: PageDocument | None) -> None:
        """Mark the numbers that there are now, of which none is chosen yet."""
        self._document = document
        self._marks = PageMarks(document) if document else None
        self._chosen = None
        self._paint_anew()

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
        self._picture = self._marks = self._document = None
        self.set_marking(on=False)

    def choose(self, index: int) -> None:
        """Highlight a number, and bring it into view."""
        self._chosen = index
        if self._marks is not None:
            self.bring_into_view(self._marks.bounds(index))
        self.viewport().update()

    @property
    def chosen(self) -> int | None:
        """The index of the number that is highlighted."""
        return self._chosen

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

    def _add_entries(self, menu: QMenu, place: QPoint) -> None:
        """What can be done with the number at a place goes before what can be with the picture."""
        index = self._index_at(QPointF(place))
        if index is None or self._document is None:
            return
        self.number_chosen.emit(index)
        add_number_entries(menu, self._document, index)
        menu.addSeparator()

    # Choosing and marking

    def set_marking(self, *, on: bool) -> None:
        """Let the next drag mark a number, or move the page."""
        if on != self.is_marking:
            self.is_marking = on
            self.setDragMode(self.DragMode.RubberBandDrag if on else self.DragMode.ScrollHandDrag)
            shape = Qt.CursorShape.CrossCursor if on else Qt.CursorShape.OpenHandCursor
            self.viewport().setCursor(QCursor(shape))
            self.marking_changed.emit(on)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if shift and self._marks is not None:
            self.set_marking(on=True)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses a number; where the mouse has moved, the page was, or a number marked."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if (place - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            if self.is_marking:
                self._mark(QRect(self._pressed, place).normalized())
            return
        self.set_marking(on=False)
        index = self._index_at(event.position())
        if index is not None:
            self.number_chosen.emit(index)

    def _mark(self, area: QRect) -> None:
        self.set_marking(on=False)
        self.marked.emit(QPolygonF(self.mapToScene(area)))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Look at a number closely, or again at all of the page."""
        index = self._index_at(event.position())
        if index is not None and self._marks is not None:
            self.zoom_to(self._marks.bounds(index))
        elif event.button() == Qt.MouseButton.LeftButton:
            self.fit()

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
        elif is_plain and event.key() == Qt.Key.Key_Escape and self.is_marking:
            self.set_marking(on=False)
        elif is_plain and event.text() and event.text().isprintable():
            self.typed.emit(typed_digit(event.text()) or event.text())
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
