"""The images of a map as dots in the colours of their classes, with the classes' names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen, QPolygonF

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.why.neighbours.class_colours import class_colour

if TYPE_CHECKING:
    from zen_digits.core.insight.image_map import ImageMap

RING = 7.0
"""Pixels across a ring around an image."""
_DOT = 3.0  # pixels across
_SIGN, _LEAST_SIGN = 1.6, 0.7  # times the usual font
_LINES = 16  # of a sign that would fit on the map, one above the other
_LONGEST = 12 * GRID  # pixels of a name
_PLATE = 0.8  # its opacity


def paint_images(painter: QPainter, shown: ImageMap, pixels: NDArray[np.float64]) -> None:
    """Paint each image at its place, ``pixels`` n × 2; those that are misread have a ring."""
    for each in shown.centres:
        painter.setPen(QPen(class_colour(each), _DOT, c=Qt.PenCapStyle.RoundCap))
        painter.drawPoints(_polygon(pixels[shown.labels == each]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for index in np.flatnonzero(shown.misread).tolist():
        painter.setPen(QPen(class_colour(int(shown.labels[index])), 1.5))
        painter.drawEllipse(QPointF(*pixels[index].tolist()), RING / 2, RING / 2)


def paint_signs(
    painter: QPainter,
    shown: ImageMap,
    middles: Mapping[int, QPointF],
    side: float,
    palette: QPalette,
) -> None:
    """Paint the name of each class in the middle of its images, on a plate.

    ``side`` is that of the map in pixels: small maps have smaller signs.
    """
    font, room = painter.font(), side / (_LINES * painter.fontMetrics().height())
    font.setPointSizeF(max(min(_SIGN, room), _LEAST_SIGN) * font.pointSizeF())
    font.setBold(True)
    painter.setFont(font)
    metrics, plate = painter.fontMetrics(), palette.color(QPalette.ColorRole.Base)
    plate.setAlphaF(_PLATE)
    for each, middle in middles.items():
        right = Qt.TextElideMode.ElideRight
        name = metrics.elidedText(shown.label_names[each], right, _LONGEST)
        place = QRectF(0, 0, metrics.horizontalAdvance(name) + GRID, metrics.height())
        place.moveCenter(middle)
        painter.setPen(QPen(class_colour(each), 1))
        painter.setBrush(plate)
        painter.drawRoundedRect(place, GRID / 2, GRID / 2)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)


def _polygon(pixels: NDArray[np.float64]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in pixels.tolist()])
