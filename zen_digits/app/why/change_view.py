"""A digit, large, with the ghost of a change: ink that goes is hatched, ink that comes dashed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from zen_digits.app.common.appearance.theme import current
from zen_digits.app.common.painter import painter_on
from zen_digits.app.common.widgets import unmirrored
from zen_digits.app.why.ink_image import ink_box, ink_image
from zen_digits.core.ink.mnist_format import PEN_THICKNESS, SIDE
from zen_digits.core.ink.strokes import Points

if TYPE_CHECKING:
    from zen_digits.core.insight.changes.ink_changes import Changed
    from zen_digits.core.reading.result import DigitReading

_ROOM = 0.68  # of the square's side that the digit's longer side takes
_INK = 0.6  # how strong the ink is beside its ghost
_NEW = 90  # of 255: the opacity of ink that is new
_NUDGE = 0.01  # pixels: a line without length has no outline


class ChangeView(QWidget):
    """Shows strokes as a pen draws them, and a picture as it is."""

    def __init__(self) -> None:
        super().__init__()
        unmirrored(self)
        self.setObjectName("change_view")
        self.setAccessibleName(self.tr("The smallest change"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 160)
        self._digit: DigitReading | None = None
        self._changed: Changed | None = None

    def sizeHint(self) -> QSize:
        return QSize(320, 320)

    def show_change(self, digit: DigitReading | None, changed: Changed | None) -> None:
        """Show a digit and the ghost of a change; either may be None."""
        self._digit, self._changed = digit, changed
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        side = min(self.width(), self.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(self.rect()).center())
        painter.fillRect(square, self.palette().color(QPalette.ColorRole.Base))
        if self._digit is not None and self._digit.strokes:
            self._paint_strokes(painter, square, self._digit)
        elif self._digit is not None:
            self._paint_picture(painter, square, self._digit)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(square.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_strokes(self, painter: QPainter, square: QRectF, digit: DigitReading) -> None:
        changed = self._changed
        frame, pen = _frame(digit, changed)
        place = _Place(square, frame, pen)
        if changed is not None:
            self._paint_gone(painter, place.outline(changed.removed))
        kept = place.outline(digit.strokes if changed is None else changed.kept)
        painter.fillPath(kept, self._ink())
        if changed is not None:
            self._paint_new(painter, place.outline(changed.added))

    def _paint_picture(self, painter: QPainter, square: QRectF, digit: DigitReading) -> None:
        from zen_digits.core.insight.changes.sheets import PICTURE_PEN, WIPER

        steps, scale = digit.preprocess(), square.width() / SIDE
        box = ink_box(steps)
        place = QRectF(box.topLeft() * scale, box.size() * scale).translated(square.topLeft())
        painter.drawImage(place, ink_image(steps, self.palette(), _INK))
        if self._changed is not None:
            frame = QRectF(0, 0, SIDE, SIDE)
            gone = _Place(square, frame, WIPER).outline(self._changed.removed)
            self._paint_gone(painter, gone)
            new = _Place(square, frame, PICTURE_PEN).outline(self._changed.added)
            self._paint_new(painter, new)

    def _paint_gone(self, painter: QPainter, outline: QPainterPath) -> None:
        painter.fillPath(outline, self.palette().color(QPalette.ColorRole.Base))
        colour = self.palette().color(QPalette.ColorRole.Accent)
        painter.fillPath(outline, QBrush(colour, Qt.BrushStyle.BDiagPattern))
        painter.strokePath(outline, QPen(colour, 1.5))

    def _paint_new(self, painter: QPainter, outline: QPainterPath) -> None:
        from zen_digits.core.insight.heat_map import FOR

        painter.fillPath(outline, QColor(*FOR, _NEW))
        colour = QColor(current().validation_curve)
        painter.strokePath(outline, QPen(colour, 2, Qt.PenStyle.DashLine))

    def _ink(self) -> QColor:
        text, paper = (
            self.palette().color(role)
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.Base)
        )
        parts = zip(text.getRgb()[:3], paper.getRgb()[:3], strict=True)  # type: ignore[index]
        return QColor(*(round(_INK * one + (1 - _INK) * other) for one, other in parts))


class _Place:
    """Where lines lie in a square that shows a frame around them."""

    def __init__(self, square: QRectF, frame: QRectF, pen: float) -> None:
        self._square, self._frame = square, frame
        self._scale = square.width() / frame.width()
        self._stroker = QPainterPathStroker()
        self._stroker.setWidth(pen * self._scale)
        self._stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)

    def outline(self, lines: Iterable[Points]) -> QPainterPath:
        """The outline of lines that a round pen draws."""
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for line in lines:
            path.addPath(self._stroker.createStroke(self._path(line)))
        return path.simplified()

    def _path(self, line: Points) -> QPainterPath:
        corner, frame = self._square.topLeft(), self._frame.topLeft()
        points = [corner + (QPointF(x, y) - frame) * self._scale for x, y in line.tolist()]
        path = QPainterPath()
        path.addPolygon(QPolygonF([*points, points[-1] + QPointF(_NUDGE, _NUDGE)]))
        return path


def _frame(digit: DigitReading, changed: Changed | None) -> tuple[QRectF, float]:
    """A square around a digit in strokes and its ghost, and the thickness of the pen."""
    points = np.concatenate(digit.strokes)
    size = max(float(np.ptp(points, axis=0).max()), 1e-9)
    ghost = [*changed.removed, *changed.added] if changed else []
    everything = np.concatenate([points, *ghost])
    reach = 2 * float(np.abs(everything - _middle(points)).max()) + 2 * PEN_THICKNESS * size
    side = max(size / _ROOM, reach)
    frame = QRectF(0, 0, side, side)
    frame.moveCenter(QPointF(*_middle(points).tolist()))
    return frame, PEN_THICKNESS * size


def _middle(points: Points) -> Points:
    return np.asarray((points.min(axis=0) + points.max(axis=0)) / 2)
