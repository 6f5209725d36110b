"""What is painted over a page: boxes around its numbers; doubtful ones also differ in form."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from zen_digits.app.common.theme import LIGHT
from zen_digits.app.page.page_document import Entry, PageDocument
from zen_digits.core.reading.result import Box

# A page is paper, and light in the dark appearance, too; so are the colours over it.
_SURE, _DOUBTFUL, _FAINT = LIGHT.accent, LIGHT.validation_curve, LIGHT.faint
_AROUND = 3.0  # pixels of the screen between ink and box
_WIDE, _THIN, _HAIR = 2.5, 1.5, 1.0  # pixels of the screen
_CHOSEN = 48  # the opacity, of 255, of what fills the chosen box
_DISC = 13  # pixels of the screen: behind a question mark


class PageMarks:
    """The boxes of a document on its picture, in the picture's pixels."""

    def __init__(self, document: PageDocument) -> None:
        self._document = document
        self._numbers = [self._polygon(entry.number.box) for entry in document.entries]
        self._bounds = [polygon.boundingRect() for polygon in self._numbers]
        lines = document.reading.lines
        self._others = [self._polygon(box) for line in lines for box in line.not_digits]
        self._signs = [
            self._polygon(sign.box) for entry in document.entries for sign in entry.number.signs
        ]

    def _polygon(self, box: Box) -> QPolygonF:
        corners = self._document.reading.corners_in_picture(box).tolist()
        return QPolygonF([QPointF(x, y) for x, y in corners])

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

    def paint(self, painter: QPainter, area: QRectF, scale: float, chosen: int | None) -> None:
        """Paint what is in an area; ``scale`` is how many of the screen's pixels one takes."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = Qt.PenStyle
        for polygons, line in ((self._others, style.DashDotLine), (self._signs, style.DotLine)):
            painter.setPen(_pen(_FAINT, _HAIR, line))
            for polygon in polygons:
                painter.drawPolygon(polygon)
        for index, entry in enumerate(self._document.entries):
            if self._bounds[index].intersects(area):
                self._paint_number(painter, index, entry, scale, is_chosen=index == chosen)

    def _paint_number(
        self, painter: QPainter, index: int, entry: Entry, scale: float, *, is_chosen: bool
    ) -> None:
        colour = QColor(_DOUBTFUL if entry.doubtful else _SURE if entry.text else _FAINT)
        style = Qt.PenStyle.DashLine if entry.doubtful else Qt.PenStyle.SolidLine
        fill = QColor(colour)
        fill.setAlpha(_CHOSEN if is_chosen else 0)
        painter.setBrush(fill)
        painter.setPen(_pen(colour, _WIDE if is_chosen else _THIN, style))
        painter.drawPolygon(_grown(self._numbers[index], _AROUND / scale))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if entry.doubtful:
            _paint_question(painter, self._bounds[index].topRight(), scale)


def _grown(polygon: QPolygonF, by: float) -> QPolygonF:
    """A box with its corners farther from its middle."""
    middle = polygon.boundingRect().center()

    def outwards(corner: QPointF) -> QPointF:
        x = by if corner.x() > middle.x() else -by
        return corner + QPointF(x, by if corner.y() > middle.y() else -by)

    return QPolygonF([outwards(polygon.at(place)) for place in range(polygon.count())])


def _paint_question(painter: QPainter, corner: QPointF, scale: float) -> None:
    """A question mark on a disc, as large at any zoom."""
    painter.save()
    painter.translate(corner)
    painter.scale(1 / scale, 1 / scale)
    disc = QRectF(_AROUND - _DISC / 2, -_AROUND - _DISC / 2, _DISC, _DISC)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_DOUBTFUL))
    painter.drawEllipse(disc)
    font = QFont(painter.font())
    font.setPixelSize(_DISC - 3)
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
