"""Shows, while something is dragged over the window, what takes it and what will happen."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QMainWindow, QWidget

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.painter import painter_on
from zen_digits.app.drawing.drawing_import import local_file
from zen_digits.app.files.kinds import DATA, DRAWING, MODEL, UNKNOWN, kind_of

_CORNER = 10
_FRAME = 3
_TINT = 48  # of 255: what is below stays recognisable
_ENDS = (QEvent.Type.DragLeave, QEvent.Type.Drop)


class DropHighlight(QWidget):
    """A frame around the part of the window that takes what is dragged, and a sentence.

    ``targets`` are the parts by the kind of what they take; the whole window stands for one that
    is folded away. Nothing is shown for what cannot be used.
    """

    def __init__(self, window: QMainWindow, targets: Mapping[str, QWidget]) -> None:
        super().__init__(window)
        self.setObjectName("drop_highlight")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._main, self._targets = window, targets
        self.text = ""
        window.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look on: what is dropped is for others to take."""
        if isinstance(event, QDragEnterEvent):
            self._show_for(_kind(event))
        elif event.type() in _ENDS:
            self.hide()
        return super().eventFilter(watched, event)

    def _show_for(self, kind: str) -> None:
        if kind == UNKNOWN:
            self.hide()
            return
        self.text = {
            DRAWING: self.tr("Drop to read this picture"),
            MODEL: self.tr("Drop to open this network"),
            DATA: self.tr("Drop to use these images"),
        }[kind]
        self.setAccessibleName(self.text)
        target = self._targets[kind]
        in_sight = target.visibleRegion().boundingRect()  # of a part that can be scrolled
        corner = target.mapTo(self._main, in_sight.topLeft())
        whole = self._main.rect()
        self.setGeometry(whole if in_sight.isEmpty() else QRect(corner, in_sight.size()))
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self.palette().color(QPalette.ColorRole.Accent)
        tint = QColor(accent)
        tint.setAlpha(_TINT)
        frame = QRectF(self.rect()).adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME)
        painter.setPen(QPen(accent, _FRAME, Qt.PenStyle.DashLine))
        painter.setBrush(tint)
        painter.drawRoundedRect(frame, _CORNER, _CORNER)
        self._paint_text(painter, frame)

    def _paint_text(self, painter: QPainter, frame: QRectF) -> None:
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        wrapped = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        place = painter.boundingRect(frame, wrapped, self.text)
        palette = self.palette()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Accent))
        painter.drawRoundedRect(place.adjusted(-2 * GRID, -GRID, 2 * GRID, GRID), GRID, GRID)
        painter.setPen(palette.color(QPalette.ColorRole.HighlightedText))
        painter.drawText(place, wrapped, self.text)


def _kind(event: QDragEnterEvent) -> str:
    """The kind of what is dragged; UNKNOWN also for what cannot be dropped here."""
    data = event.mimeData()
    path = local_file(data)
    if path is not None:
        return kind_of(path)
    return DRAWING if data.hasImage() else UNKNOWN
