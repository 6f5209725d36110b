"""Boxes around the digits of a number on the canvas, each with a tag that says how it is read."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QPen

from zen_digits.app.common.appearance.theme import TARGET
from zen_digits.app.common.numbers import percent_or_bound
from zen_digits.app.drawing.ink_map import InkMap
from zen_digits.app.reading.reader import CanvasContent
from zen_digits.core.reading.result import Box, NumberReading

_GAP = 6  # pixels between ink and box
_CORNER = 4
_PADDING = 10  # of a tag, left and right together
_OPACITY = 0.75  # of a frame that is not selected
_FARTHEST = 60  # pixels between a frame and its tag
_SEPARATOR = " · "
EDGE = 2
"""Pixels that stay free along the edge of the canvas."""


@dataclass(frozen=True, slots=True)
class DigitBox:
    """A digit found on the canvas: its ink's box in canvas pixels, and the texts of its tag."""

    box: Box
    text: str
    confidence: str
    doubtful: bool = False


def digit_boxes(content: CanvasContent, number: NumberReading) -> list[DigitBox]:
    """A box for each digit of a number; none for a single digit."""
    if len(number.digits) < 2:
        return []
    return [
        DigitBox(
            content.on_canvas(digit.box),
            digit.reading.text,
            percent_or_bound(digit.reading.confidence),
            doubtful=not digit.reading.is_accepted,
        )
        for digit in number.digits
    ]


@dataclass(frozen=True, slots=True)
class PlacedBox:
    """A digit box as it is painted: its frame, and its tag with the lines that fit in it."""

    frame: QRectF
    tag: QRectF
    lines: Sequence[str]
    doubtful: bool


def place_boxes(
    boxes: Sequence[DigitBox], brush_width: float, canvas: QRect, font: QFont, ink: InkMap
) -> list[PlacedBox]:
    """Lay boxes out around ink drawn with a brush of ``brush_width``, all within the canvas.

    Tags lie where no ink is and over no other tag: above their frames if there is room, else
    below, beside or near them. Each has the reading and the confidence on one line if all tags have
    room for that; else on two, or the reading alone. Where there is no room at all there is no tag.
    """
    metrics = QFontMetricsF(font)
    inside = QRectF(canvas).adjusted(EDGE, EDGE, -EDGE, -EDGE)
    frames = [_frame(box.box, _GAP + brush_width / 2) & inside for box in boxes]
    lines = _fitting_lines(boxes, frames, inside, metrics)
    placed = []
    for box, frame, texts in zip(boxes, frames, lines, strict=True):
        tag, fitting = _tag(frame, texts, frames, ink, metrics)
        placed.append(PlacedBox(frame, tag, fitting, box.doubtful))
    return placed


def _frame(box: Box, margin: float) -> QRectF:
    left, top, right, bottom = box
    return QRectF(left, top, right - left, bottom - top).adjusted(-margin, -margin, margin, margin)


def _fitting_lines(
    boxes: Sequence[DigitBox], frames: Sequence[QRectF], inside: QRectF, metrics: QFontMetricsF
) -> list[list[str]]:
    rooms = [_room(frame, frames, inside.right()) for frame in frames]
    single = [[f"{box.text}{_SEPARATOR}{box.confidence}"] for box in boxes]
    if all(_width(lines, metrics) <= room for lines, room in zip(single, rooms, strict=True)):
        return single
    stacked = [[box.text, box.confidence] for box in boxes]
    return [
        lines if _width(lines, metrics) <= room else lines[:1]
        for lines, room in zip(stacked, rooms, strict=True)
    ]


def _room(frame: QRectF, frames: Sequence[QRectF], end: float) -> float:
    """From a frame's left to the next one's in its row, or to the end of the canvas."""
    row = [f for f in frames if f.top() < frame.bottom() and f.bottom() > frame.top()]
    lefts = [f.left() for f in row if f.left() > frame.left()]
    return min(lefts, default=end) - frame.left()


def _width(lines: Sequence[str], metrics: QFontMetricsF) -> float:
    return max(metrics.horizontalAdvance(line) for line in lines) + _PADDING


def _tag(
    frame: QRectF,
    lines: Sequence[str],
    frames: Sequence[QRectF],
    ink: InkMap,
    metrics: QFontMetricsF,
) -> tuple[QRectF, Sequence[str]]:
    """Where a tag is, and its lines: the first alone where there is no room for all."""
    for texts in (lines, [lines[0].split(_SEPARATOR)[0]]):
        size = QSizeF(_width(texts, metrics), len(texts) * metrics.lineSpacing() + 2)
        others = [other for other in frames if other is not frame]
        tag = _beside(frame, size, others, ink) or ink.nearest(size, frame, _FARTHEST)
        if tag is not None:
            ink.take(tag)
            return tag, texts
    return QRectF(), []


def _beside(frame: QRectF, size: QSizeF, others: Sequence[QRectF], ink: InkMap) -> QRectF | None:
    """A free place right above, below or beside a frame, and over no other."""
    above, below = frame.top() - size.height() - 2, frame.bottom() + 2
    left, right = frame.left(), frame.right() - size.width()
    corners = (
        (left, above), (right, above), (left, below), (right, below),
        (frame.right() + 2, frame.top()), (left - size.width() - 2, frame.top()),
    )  # fmt: skip
    for x, y in corners:
        tag = QRectF(QPointF(x, y), size)
        if ink.is_free(tag) and not any(tag.intersects(other) for other in others):
            return tag
    return None


def tag_at(boxes: Sequence[PlacedBox], position: QPointF) -> int | None:
    """The index of the first box whose tag is at a position on the canvas, or close to it."""
    return next((index for index, box in enumerate(boxes) if _reach(box).contains(position)), None)


def _reach(box: PlacedBox) -> QRectF:
    """Where a press means a tag: small ones need no steady hand."""
    if box.tag.isEmpty():
        return box.tag
    across = max(TARGET - box.tag.width(), 0) / 2
    down = max(TARGET - box.tag.height(), 0) / 2
    return box.tag.adjusted(-across, -down, across, down)


def paint_boxes(
    painter: QPainter, boxes: Sequence[PlacedBox], selected: int, palette: QPalette
) -> None:
    """Paint all boxes, the selected one last."""
    painter.save()
    for index, box in enumerate(boxes):
        if index != selected:
            _paint_box(painter, box, palette, selected=False)
    if 0 <= selected < len(boxes):
        _paint_box(painter, boxes[selected], palette, selected=True)
    painter.restore()


def _paint_box(painter: QPainter, box: PlacedBox, palette: QPalette, *, selected: bool) -> None:
    role = QPalette.ColorRole.PlaceholderText if box.doubtful else QPalette.ColorRole.Accent
    colour = palette.color(role)
    line = QColor(colour)
    line.setAlphaF(1.0 if selected else _OPACITY)
    style = Qt.PenStyle.DashLine if box.doubtful else Qt.PenStyle.SolidLine
    painter.setPen(QPen(line, 1.5 if selected else 1.0, style))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.frame, _CORNER, _CORNER)
    if box.tag.isEmpty():
        return
    painter.setPen(QPen(colour, 1))
    painter.setBrush(colour if selected else palette.color(QPalette.ColorRole.Base))
    painter.drawRoundedRect(box.tag, _CORNER, _CORNER)
    text = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
    painter.setPen(palette.color(text))
    painter.drawText(box.tag, Qt.AlignmentFlag.AlignCenter, "\n".join(box.lines))
