"""Small pictures in rows, of which one is chosen: pixels, hidden units, maps, filters."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy

from zen_digits.app.common.accessibility.announcing import describe
from zen_digits.app.common.appearance.colours import mixed, readable_on
from zen_digits.app.common.appearance.focus_mark import paint_focus
from zen_digits.app.common.images import image_from_rgba
from zen_digits.app.common.painter import painter_on
from zen_digits.app.common.pictures.picture import widget_picture
from zen_digits.app.common.pictures.picture_actions import PictureMenu
from zen_digits.app.common.tips import WidgetWithTips
from zen_digits.app.common.widgets import unmirrored
from zen_digits.app.why.inside.minus_signs import paint_minus_signs

_GAP = 2.0  # pixels between tiles that have one
_FRAME = 1.0  # pixels around all of them
_KEEP = Qt.AspectRatioMode.KeepAspectRatio
_LEAST_TYPE = 7  # pixels: smaller texts are left out
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class TileView(WidgetWithTips):
    """Tiles of the same size; mouse or arrow keys choose one, and hovering points at one."""

    chosen = Signal(int)
    """The index of a tile."""
    pointed = Signal(int)
    """The same, under the pointer; that of the chosen one when the pointer leaves."""

    def __init__(
        self, describe: Callable[[int], str], side: int = 120, *, choosable: bool = True
    ) -> None:
        """``describe`` says what a tile shows; ``side`` is the view's least, in pixels.

        What is not ``choosable`` is only looked at.
        """
        super().__init__()
        unmirrored(self)
        self._describe, self._least = describe, side
        self._picture, self._tiles = QImage(), np.zeros((0, 1, 1, 4), np.uint8)
        self._rows = self._columns = self._count = self._current = 0
        self._tile = QSize(1, 1)  # pixels of the picture
        self._gap, self._stretched = 0.0, False
        self._texts: Sequence[str] = ()
        self._pointed = -1
        PictureMenu(self, lambda: widget_picture(self, self.objectName()))
        self._choosable = choosable
        self.setMouseTracking(choosable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if choosable else Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def current(self) -> int:
        """The index of the chosen tile."""
        return self._current

    def show_tiles(
        self, tiles: NDArray[np.uint8], columns: int, *, apart: bool = False,
        stretched: bool = False, texts: Sequence[str] = (),
    ) -> None:  # fmt: skip
        """Show n × height × width × 4 of red, green, blue and opacity, in rows of ``columns``.

        ``apart``: with gaps between them. ``stretched``: they fill the view. ``texts`` stand on
        the tiles.
        """
        count, height, width, _ = tiles.shape
        self._count, self._columns = count, max(columns, 1)
        self._rows = -(-count // self._columns)
        self._tile, self._gap, self._texts = QSize(width, height), _GAP if apart else 0.0, texts
        self._stretched, self._tiles = stretched, tiles
        self._picture = image_from_rgba(_joined(tiles, self._rows, self._columns))
        self._current = min(self._current, max(count - 1, 0))
        self.setAccessibleDescription(self._description(self._current))
        self.updateGeometry()
        self.update()

    def choose(self, index: int) -> None:
        """Choose a tile without telling anybody."""
        self._current = index
        describe(self, self._description(index))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(2 * self._least, 2 * self._least)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least, self._least)

    # Where things are

    def _side(self) -> QSizeF:
        """Of a tile, on the screen."""
        rows, columns = max(self._rows, 1), max(self._columns, 1)
        across = (self.width() - 2 * _FRAME - (columns - 1) * self._gap) / columns
        down = (self.height() - 2 * _FRAME - (rows - 1) * self._gap) / rows
        room = QSizeF(max(across, 0.1), max(down, 0.1))
        return room if self._stretched else QSizeF(self._tile).scaled(room, _KEEP)

    def _place(self, index: int) -> QRectF:
        row, column = divmod(index, self._columns)
        side = self._side()
        across, down = side.width() + self._gap, side.height() + self._gap
        left = (self.width() - self._columns * across + self._gap) / 2
        return QRectF(QPointF(left + column * across, _FRAME + row * down), side)

    def tile_at(self, place: QPointF) -> int | None:
        """The index of the tile at a place."""
        if not self._count:
            return None
        first = self._place(0)
        column = int((place.x() - first.x()) // (first.width() + self._gap))
        row = int((place.y() - first.y()) // (first.height() + self._gap))
        index = row * self._columns + column
        inside = 0 <= column < self._columns and row >= 0 and index < self._count
        return index if inside else None

    # What the user does

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.tile_at(event.position())
        left = event.button() == Qt.MouseButton.LeftButton
        if index is not None and left and self._choosable:
            self._choose(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self.tile_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)

    def _point(self, index: int | None) -> None:
        pointed = self._current if index is None else index
        if pointed != self._pointed:
            self._pointed = pointed
            self.update()
            self.pointed.emit(pointed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not self._count:
            super().keyPressEvent(event)
            return
        row, column = divmod(self._current, self._columns)
        row = min(max(row + step[0], 0), self._rows - 1)
        column = min(max(column + step[1], 0), self._columns - 1)
        self._choose(min(row * self._columns + column, self._count - 1))

    def _choose(self, index: int) -> None:
        self.choose(index)
        self._pointed = index
        self.chosen.emit(index)

    def tip_at(self, place: QPointF) -> str:
        index = self.tile_at(place)
        return self.toolTip() if index is None else self._describe(index)

    def _description(self, index: int) -> str:
        return self._describe(index) if index < self._count else ""

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        if self._count:
            self._paint_tiles(painter)
        if self._count and self._choosable:
            self._paint_marks(painter)
        paint_focus(painter, self)

    def _paint_marks(self, painter: QPainter) -> None:
        """Around the chosen tile, and that which is pointed at."""
        role, colour = QPalette.ColorRole, self.palette().color
        if 0 <= self._pointed < self._count:
            self._frame(painter, self._place(self._pointed), colour(role.PlaceholderText), 2)
        chosen = role.Accent if self.hasFocus() else role.Text
        self._frame(painter, self._place(self._current), colour(chosen), 2)

    def _paint_tiles(self, painter: QPainter) -> None:
        paper = self.palette().color(QPalette.ColorRole.Base)
        line = self.palette().color(QPalette.ColorRole.Mid)
        if not self._gap:
            place = self._place(0).united(self._place(self._columns - 1))
            place = place.united(self._place((self._rows - 1) * self._columns))
            painter.fillRect(place, paper)
            painter.drawImage(place, self._picture)
            self._frame(painter, place, line, 1)
        else:
            for index in range(self._count):
                place = self._place(index)
                painter.fillRect(place, paper)
                painter.drawImage(place, self._picture, self._source(index))
                self._frame(painter, place, line, 1)
        self._paint_signs(painter, paper)
        self._paint_texts(painter)

    def _paint_signs(self, painter: QPainter, paper: QColor) -> None:
        """A tile that has a text has one beside it."""
        for index, tile in enumerate(self._tiles):
            place = self._place(index)
            if self._texts:
                place.setWidth(place.width() / tile.shape[1])
                tile = tile[:, :1]
            paint_minus_signs(painter, place, tile, paper)

    def _source(self, index: int) -> QRectF:
        row, column = divmod(index, self._columns)
        width, height = self._tile.width(), self._tile.height()
        return QRectF(column * width, row * height, width, height)

    def _frame(self, painter: QPainter, place: QRectF, colour: object, width: int) -> None:
        painter.setPen(QPen(colour, width))  # type: ignore[call-overload]
        painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _paint_texts(self, painter: QPainter) -> None:
        """In type that is no larger than the tiles."""
        font, room = self.font(), self._place(0) if self._count else QRectF()
        size = min(self.fontInfo().pixelSize(), int(room.height()) - 2)
        if not self._texts or size < _LEAST_TYPE:
            return
        font.setPixelSize(size)
        painter.setFont(font)
        for index, text in enumerate(self._texts):
            place = self._place(index)
            painter.setPen(self._readable_on(index))
            elided = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, int(place.width()) - 2
            )
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, elided)

    def _readable_on(self, index: int) -> QColor:
        """Black or white, for a text on a tile."""
        tile = self._picture.pixelColor(self._source(index).topLeft().toPoint())
        paper = self.palette().color(QPalette.ColorRole.Base)
        return readable_on(mixed(paper, tile, tile.alphaF()))


def _joined(tiles: NDArray[np.uint8], rows: int, columns: int) -> NDArray[np.uint8]:
    """One picture of all tiles, in rows of ``columns``."""
    count, height, width, channels = tiles.shape
    padded = np.zeros((rows * columns, height, width, channels), np.uint8)
    padded[:count] = tiles
    grid = padded.reshape(rows, columns, height, width, channels).swapaxes(1, 2)
    return grid.reshape(rows * height, columns * width, channels)
