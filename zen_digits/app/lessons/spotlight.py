"""A ring around the control that a lesson means."""

import shiboken6
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.appearance.theme import current
from zen_digits.app.lessons.parts import Place

_RING, _EDGE = 3, 1  # pixels: the ring, and what sets it off on both sides
_CORNER = 8
_WHOLE = _RING + 2 * _EDGE


class Spotlight:
    """Puts a ring into the window that has what is meant: a page may have one of its own."""

    def __init__(self) -> None:
        self._ring: _Ring | None = None

    def show_at(self, place: Place | None) -> None:
        """Put the ring around what can be seen of a place; take it away where nothing can."""
        seen = QRect() if place is None else place.in_sight()
        if place is None or seen.isEmpty():
            self._take_away()
            return
        window = place.widget.window()
        corner = place.widget.mapTo(window, seen.topLeft())
        self._ring_in(window).surround(QRect(corner, seen.size()), window.rect())

    @property
    def _is_there(self) -> bool:
        """A ring goes with its window."""
        return self._ring is not None and shiboken6.isValid(self._ring)

    def _ring_in(self, window: QWidget) -> "_Ring":
        if self._ring is None or not self._is_there or self._ring.parentWidget() is not window:
            self._take_away()
            self._ring = _Ring(window)
        return self._ring

    def _take_away(self) -> None:
        if self._ring is not None and self._is_there:
            self._ring.hide()
            self._ring.setParent(None)
            self._ring.deleteLater()
        self._ring = None


class _Ring(QWidget):
    """Lies over a window where the ring is, and nowhere else: nothing is dimmed or repainted with
    it, and the mouse goes through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("lesson_spotlight")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def surround(self, area: QRect, window: QRect) -> None:
        """Lie around an area of the window, as far as that goes."""
        around = area.adjusted(-_WHOLE, -_WHOLE, _WHOLE, _WHOLE) & window
        if around == self.geometry() and self.isVisible():
            return
        self.setGeometry(around)
        inner = self.rect().adjusted(_WHOLE, _WHOLE, -_WHOLE, -_WHOLE)
        self.setMask(QRegion(self.rect()) - QRegion(inner))
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = _WHOLE / 2
        middle = QRectF(self.rect()).adjusted(half, half, -half, -half)
        for colour, width in ((theme.field, _WHOLE), (theme.validation_curve, _RING)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawRoundedRect(middle, _CORNER, _CORNER)
        painter.end()
