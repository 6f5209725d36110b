"""A network as a column of boxes, from the image to the answer, of which one is chosen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy

from zen_digits.app.common.accessibility.announcing import describe
from zen_digits.app.common.appearance.focus_mark import paint_focus
from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.images import image_from_rgba
from zen_digits.app.common.language.fonts import line_height
from zen_digits.app.common.language.phrases import lines, titled
from zen_digits.app.common.painter import beginning, painter_on
from zen_digits.app.common.pictures.picture import widget_picture
from zen_digits.app.common.pictures.picture_actions import PictureMenu
from zen_digits.app.common.tips import WidgetWithTips
from zen_digits.app.common.widgets import unmirrored
from zen_digits.app.why.inside import layer_texts
from zen_digits.app.why.inside.minus_signs import paint_minus_signs

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from zen_digits.app.why.inside.looked import Looked
    from zen_digits.core.insight.anatomy import Layer

_WRAPPED = Qt.TextFlag.TextWordWrap
_ARROW = 2 * GRID  # pixels between two boxes
_ROUNDED = 6.0
_STRIP = 2.0  # lines of text: the height of the small picture in a box
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True, slots=True, eq=False)
class _Box:
    title: str
    size: str
    strip: NDArray[np.uint8]


class NetworkDiagram(WidgetWithTips):
    """Each layer with its shape and parameters, and what it makes of the drawing at a glance."""

    chosen = Signal(int)
    """The index of a layer."""

    def __init__(self) -> None:
        super().__init__()
        unmirrored(self)
        self.setObjectName("network_diagram")
        self.setAccessibleName(self.tr("Layers of the network"))
        self.setToolTip(self.tr("Choose a layer, and see what it makes of the drawing"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        PictureMenu(self, lambda: widget_picture(self, "network"))
        self._boxes: list[_Box] = []
        self._sum = ""
        self._heights: list[int] = []  # of the boxes, in pixels
        self._current = 0

    @property
    def current(self) -> int:
        """The index of the chosen layer."""
        return self._current

    def show_network(self, looked: Looked) -> None:
        """Show the layers of a network, and what they made of a drawing."""
        layers = looked.anatomy.layers
        self._boxes = [self._box(layer, looked) for layer in layers]
        self._sum = layer_texts.sum_text(looked.anatomy.parameters)
        self.choose(min(self._current, len(layers) - 1))
        self._fit()

    def _box(self, layer: Layer, looked: Looked) -> _Box:
        title, size = layer_texts.layer_title(layer), layer_texts.size_text(layer)
        return _Box(title, size, looked.strips[layer.name])

    def choose(self, index: int) -> None:
        """Choose a layer without telling anybody."""
        self._current = index
        describe(self, lines(self._description(self._boxes[index]), self._sum))
        self.update()

    # Where things are

    def _inner_width(self) -> int:
        return max(self.width() - 2 * GRID - 2, 1)

    def _text_height(self, text: str) -> int:
        room = self.fontMetrics().boundingRect(0, 0, self._inner_width(), 10_000, _WRAPPED, text)
        return room.height()

    def _line(self) -> int:
        return line_height(self.fontMetrics())

    def _measured(self) -> list[int]:
        """The heights of all boxes."""
        padding = 2 * GRID + round(_STRIP * self._line())
        return [
            self._text_height(box.title) + self._text_height(box.size) + padding
            for box in self._boxes
        ]

    def place_of(self, index: int) -> QRectF:
        """Where a layer's box is."""
        top = self._line() + _ARROW + sum(self._heights[:index]) + _ARROW * index
        return QRectF(1, top, self.width() - 2, self._heights[index])

    def _whole_height(self) -> int:
        boxes = sum(self._heights) + _ARROW * (len(self._boxes) + 1)
        return boxes + self._line() + self._text_height(self._sum)

    def layer_at(self, place: QPointF) -> int | None:
        """The index of the layer at a place."""
        indices = range(len(self._boxes))
        return next((i for i in indices if self.place_of(i).contains(place)), None)

    def _fit(self) -> None:
        self._heights = self._measured()
        self.setMinimumHeight(self._whole_height() if self._boxes else 0)
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(12 * self.fontMetrics().averageCharWidth() + 2 * GRID, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    # What the user does

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.layer_at(event.position())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not self._boxes:
            super().keyPressEvent(event)
            return
        self._choose(min(max(self._current + step, 0), len(self._boxes) - 1))

    def _choose(self, index: int) -> None:
        self.choose(index)
        self.chosen.emit(index)

    def tip_at(self, place: QPointF) -> str:
        index = self.layer_at(place)
        return self.toolTip() if index is None else self._description(self._boxes[index])

    def _description(self, box: _Box) -> str:
        return titled(box.title, box.size)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._boxes:
            return
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = QPalette.ColorRole
        faint = self.palette().color(role.PlaceholderText)
        painter.setPen(faint)
        line = QRectF(0, 0, self.width(), self._line())
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, layer_texts.input_text())
        for index, box in enumerate(self._boxes):
            self._paint_box(painter, self.place_of(index), box, index == self._current)
        last = self.place_of(len(self._boxes) - 1)
        place = QRectF(0, last.bottom() + _ARROW, self.width(), self._text_height(self._sum))
        painter.setPen(self.palette().color(role.Text))
        painter.drawText(place, int(_WRAPPED | Qt.AlignmentFlag.AlignHCenter), self._sum)
        paint_focus(painter, self)

    def _paint_box(self, painter: QPainter, place: QRectF, box: _Box, chosen: bool) -> None:
        role, palette = QPalette.ColorRole, self.palette()
        self._paint_arrow(painter, place)
        frame = role.Mid if not chosen else role.Accent if self.hasFocus() else role.Text
        painter.setPen(QPen(palette.color(frame), 2 if chosen else 1))
        painter.setBrush(palette.color(role.Base))
        painter.drawRoundedRect(place, _ROUNDED, _ROUNDED)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = place.adjusted(GRID, GRID // 2, -GRID, -GRID // 2)
        for text, colour in ((box.title, role.Text), (box.size, role.PlaceholderText)):
            inner.setHeight(self._text_height(text))
            painter.setPen(palette.color(colour))
            painter.drawText(inner, int(_WRAPPED | beginning()), text)
            inner.moveTop(inner.bottom())
        inner.setHeight(_STRIP * self._line())
        self._paint_strip(painter, inner.translated(0, GRID // 2), box.strip)

    def _paint_arrow(self, painter: QPainter, place: QRectF) -> None:
        """From what is above a box."""
        middle, top = place.center().x(), place.top() - 3
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1))
        painter.drawLine(QPointF(middle, place.top() - _ARROW + 3), QPointF(middle, top))
        for side in (-3, 3):
            painter.drawLine(QPointF(middle, top), QPointF(middle + side, top - 4))

    def _paint_strip(self, painter: QPainter, room: QRectF, strip: NDArray[np.uint8]) -> None:
        height, width, _ = strip.shape
        scale = min(room.width() / width, room.height() / height)
        place = QRectF(room.x(), room.y(), width * scale, height * scale)
        painter.save()
        painter.setClipRect(room)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < 1)
        painter.drawImage(place, image_from_rgba(strip))
        paint_minus_signs(painter, place, strip, self.palette().color(QPalette.ColorRole.Base))
        painter.restore()
