"""Light boxes around the digits of a number, each with a tag that says how it is read."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from zen_digits.app.reading.content import Content
from zen_digits.core.percent import percent_or_bound
from zen_digits.core.reading.result import Box, NumberReading

_ROOM = 6  # pixels between ink and box, besides half a brush
_CORNER = 4
_PADDING = 10


@dataclass(frozen=True, slots=True)
class Mark:
    """A digit found on the canvas: its ink's box in canvas pixels, and what its tag says.

    ``more`` is said beside the text where all tags have room for it, else below where this one has.
    """

    box: Box
    text: str
    more: str
    doubtful: bool = False


def marks_of(content: Content, number: NumberReading) -> list[Mark]:
    """A mark for each digit of a number; none for a digit alone."""
    if len(number.digits) < 2:
        return []
    return [
        Mark(
            content.on_canvas(digit.box),
            digit.reading.text,
            percent_or_bound(digit.reading.confidence),
            doubtful=not digit.reading.is_digit,
        )
        for digit in number.digits
    ]


class Marks:
    """The marks on a canvas, one of them selected."""

    def __init__(self, canvas: QWidget) -> None:
        self._canvas = canvas
        self._marks: Sequence[Mark] = ()
        self._selected = -1
        self._margin = 0.0
        self._lines: Sequence[Sequence[str]] = ()

    def show(self, marks: Sequence[Mark], selected: int, brush_width: float) -> None:
        """Show these marks, around ink drawn with a brush so wide."""
        self._marks, self._selected = marks, selected
        self._margin = _ROOM + brush_width / 2
        self._lines = self._fitting_lines([self._frame(index) for index in range(len(marks))])

    def at(self, place: QPointF) -> int | None:
        """Which mark's tag lies at a place on the canvas."""
        for index in range(len(self._marks)):
            if self._tag(index).contains(place):
                return index
        return None

    def paint(self, painter: QPainter) -> None:
        """Paint all marks, the selected one last."""
        order = sorted(range(len(self._marks)), key=lambda index: index == self._selected)
        painter.save()
        for index in order:
            self._paint_mark(painter, index)
        painter.restore()

    def _paint_mark(self, painter: QPainter, index: int) -> None:
        mark, chosen = self._marks[index], index == self._selected
        palette = self._canvas.palette()
        role = QPalette.ColorRole.PlaceholderText if mark.doubtful else QPalette.ColorRole.Accent
        colour = QColor(palette.color(role))
        line = QColor(colour)
        line.setAlphaF(0.9 if chosen else 0.4)
        style = Qt.PenStyle.DashLine if mark.doubtful else Qt.PenStyle.SolidLine
        painter.setPen(QPen(line, 1.5 if chosen else 1.0, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._frame(index), _CORNER, _CORNER)
        self._paint_tag(painter, index, colour, chosen=chosen)

    def _paint_tag(self, painter: QPainter, index: int, colour: QColor, *, chosen: bool) -> None:
        palette = self._canvas.palette()
        tag = self._tag(index)
        painter.setPen(QPen(colour, 1))
        painter.setBrush(colour if chosen else palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(tag, _CORNER, _CORNER)
        text = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        painter.setPen(palette.color(text))
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, "\n".join(self._lines[index]))

    def _frame(self, index: int) -> QRectF:
        left, top, right, bottom = self._marks[index].box
        frame = QRectF(left, top, right - left, bottom - top)
        inside = QRectF(self._canvas.rect()).adjusted(2, 2, -2, -2)
        margin = self._margin
        return frame.adjusted(-margin, -margin, margin, margin) & inside

    def _fitting_lines(self, frames: Sequence[QRectF]) -> list[list[str]]:
        rooms = [_room(frame, frames, self._canvas.width() - 2) for frame in frames]
        whole = [[f"{mark.text} · {mark.more}"] for mark in self._marks]
        if all(self._width(lines) <= room for lines, room in zip(whole, rooms, strict=True)):
            return whole
        stacked = [[mark.text, mark.more] for mark in self._marks]
        return [
            lines if self._width(lines) <= room else lines[:1]
            for lines, room in zip(stacked, rooms, strict=True)
        ]

    def _width(self, lines: Sequence[str]) -> float:
        metrics = QFontMetricsF(self._canvas.font())
        return max(metrics.horizontalAdvance(line) for line in lines) + _PADDING

    def _tag(self, index: int) -> QRectF:
        """Above the frame, or inside it where the canvas ends."""
        metrics = QFontMetricsF(self._canvas.font())
        frame = self._frame(index)
        lines = self._lines[index]
        width, height = self._width(lines), len(lines) * metrics.lineSpacing() + 2
        tag = QRectF(frame.left(), frame.top() - height - 2, width, height)
        if tag.top() < 2:
            tag.moveTop(frame.top() + 2)
        tag.moveLeft(max(2.0, min(tag.left(), self._canvas.width() - width - 2)))
        return tag


def _room(frame: QRectF, frames: Sequence[QRectF], end: float) -> float:
    """From a frame's left to the next one's in its row, or to the end of the canvas."""
    row = [
        other.left()
        for other in frames
        if other.left() > frame.left()
        and other.top() < frame.bottom()
        and other.bottom() > frame.top()
    ]
    return min(row, default=end) - frame.left()
