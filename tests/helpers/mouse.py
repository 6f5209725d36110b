"""Drawing with the mouse."""

from collections.abc import Sequence

from helpers.drawings import DIGITS, Stroke
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from zen_digits.app.drawing.canvas import DrawingCanvas


def drag(canvas: QWidget, stroke: Sequence[Sequence[float]]) -> None:
    """Press, move along the stroke and release, with real mouse events."""
    points = [QPoint(round(x), round(y)) for x, y in stroke]
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(canvas, point)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=points[-1])


def digit_on_canvas(digit: str, canvas: DrawingCanvas, share: float = 0.6) -> list[Stroke]:
    """A digit's strokes in the middle of the canvas."""
    side = share * min(canvas.width(), canvas.height())
    scale = side / 150
    left, top = (canvas.width() - 100 * scale) / 2, (canvas.height() - side) / 2
    return [[(left + x * scale, top + y * scale) for x, y in stroke] for stroke in DIGITS[digit]]


def draw(digit: str, canvas: DrawingCanvas) -> None:
    """Draw a digit with the mouse."""
    for stroke in digit_on_canvas(digit, canvas):
        drag(canvas, stroke)
