"""What is painted over a page: boxes around its numbers; doubtful ones also differ in form."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QTransform,
)
from PySide6.QtWidgets import QApplication

from zen_digits.app.common.appearance.theme import LIGHT
from zen_digits.app.page.entry import Entry
from zen_digits.app.page.page_document import PageDocument
from zen_digits.core.reading.result import Box

# A page is paper, and light in the dark appearance, too; so are the colours over it.
_SURE, _DOUBTFUL, _FAINT = LIGHT.accent, LIGHT.validation_curve, LIGHT.faint
_UPPER_RIGHT = 1  # of a box's corners
_AROUND = 0.1  # of a number's height between its ink and its box
_WIDE, _THIN, _HAIR = 2.5, 1.5, 1.0  # pixels of the screen
_CHOSEN = 48  # the opacity, of 255, of what fills the chosen box
_DISC = 13  # pixels of the screen at least: behind a question mark
_STYLE = Qt.PenStyle


class PageMarks:
    """The boxes of a document on its picture, in the picture's pixels.

    All of one kind are painted at once: there may be hundreds.
    """

    def __init__(self, document: PageDocument) -> None:
        self._document = document
        entries, lines = document.entries, document.reading.lines
        self._numbers = self._polygons([_around(entry.number.box) for entry in entries])
        self._bounds = [polygon.boundingRect() for polygon in self._numbers]
        self._others = self._polygons([box for line in lines for box in line.not_digits])
        self._signs = self._polygons([s.box for entry in entries for s in entry.number.signs])
        self.refresh()

    def _polygons(self, boxes: Sequence[Box]) -> list[QPolygonF]:
        """Boxes of the page as they lie in the picture."""
        corners = [
            corner
            for left, top, right, bottom in boxes
            for corner in ((left, top), (right, top), (right, bottom), (left, bottom))
        ]
        points = np.array(corners, np.float64).reshape(-1, 2)
        placed = self._document.reading.straightening.points(points).reshape(-1, 4, 2).tolist()
        return [QPolygonF([QPointF(x, y) for x, y in four]) for four in placed]

    def refresh(self) -> None:
        """Numbers have changed."""
        entries = self._document.entries
        self._doubtful = [index for index, entry in enumerate(entries) if entry.doubtful]
        left_out = [i for i, entry in enumerate(entries) if not (entry.doubtful or entry.text)]
        rest = set(range(len(entries))) - {*self._doubtful, *left_out}
        numbers = self._numbers
        kinds = (
            (self._others, _pen(_FAINT, _HAIR, _STYLE.DashDotLine)),
            (self._signs, _pen(_FAINT, _HAIR, _STYLE.DotLine)),
            ([numbers[i] for i in left_out], _pen(_FAINT, _THIN, _STYLE.SolidLine)),
            ([numbers[i] for i in rest], _pen(_SURE, _THIN, _STYLE.SolidLine)),
            ([numbers[i] for i in self._doubtful], _pen(_DOUBTFUL, _THIN, _STYLE.DashLine)),
        )
        self._paths = [(_path(polygons), pen) for polygons, pen in kinds if polygons]

    def bounds(self, index: int) -> QRectF:
        """The rectangle around a number."""
        return self._bounds[index]

    def index_at(self, point: QPointF, reach: float) -> int | None:
        """The smallest number at a point, or within ``reach`` of it; None where there is none."""
        hits = [
            (area.width() * area.height(), index)
            for index, area in enumerate(self._bounds)
            if area.adjusted(-reach, -reach, reach, reach).contains(point)
        ]
        return min(hits)[1] if hits else None

    def paint(self, painter: QPainter) -> None:
        """Paint all of them."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for path, pen in self._paths:
            painter.setPen(pen)
            painter.drawPath(path)
        painter.setPen(_STYLE.NoPen)
        for index in self._doubtful:
            _paint_question(painter, self._numbers[index].at(_UPPER_RIGHT))

    def paint_chosen(self, painter: QPainter, index: int) -> None:
        """Highlight one of them."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(_colour(self._document.entries[index]))
        painter.setPen(_pen(colour, _WIDE, _STYLE.SolidLine))
        colour.setAlpha(_CHOSEN)
        painter.setBrush(colour)
        painter.drawPolygon(self._numbers[index])
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _colour(entry: Entry) -> str:
    if entry.doubtful:
        return _DOUBTFUL
    return _SURE if entry.text else _FAINT


def _around(box: Box) -> Box:
    left, top, right, bottom = box
    around = _AROUND * (bottom - top)
    return left - around, top - around, right + around, bottom + around


def _path(polygons: Sequence[QPolygonF]) -> QPainterPath:
    path = QPainterPath()
    for polygon in polygons:
        path.addPolygon(polygon)
        path.closeSubpath()
    return path


def _paint_question(painter: QPainter, corner: QPointF) -> None:
    """A question mark on a disc, upright and as large at any zoom."""
    painter.save()
    place = painter.worldTransform().map(corner)
    painter.setWorldTransform(QTransform.fromTranslate(place.x(), place.y()))
    side = max(_DISC, QFontMetrics(QApplication.font()).ascent())
    disc = QRectF(-side / 2, -side / 2, side, side)
    painter.setBrush(QColor(_DOUBTFUL))
    painter.drawEllipse(disc)
    font = QFont(painter.font())
    font.setPixelSize(side - 3)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(LIGHT.on_accent))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, "?")
    painter.restore()


def _pen(colour: QColor | str, width: float, style: Qt.PenStyle) -> QPen:
    """As wide at any zoom."""
    pen = QPen(QColor(colour), width, style)
    pen.setCosmetic(True)
    return pen
