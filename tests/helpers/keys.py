"""Drawing with keys alone."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from zen_digits.app.drawing.canvas import DrawingCanvas

_ARROWS = {
    (-1, 0): Qt.Key.Key_Left, (1, 0): Qt.Key.Key_Right, (0, -1): Qt.Key.Key_Up,
    (0, 1): Qt.Key.Key_Down,
}  # fmt: skip


def draw_with_keys(canvas: DrawingCanvas, strokes: Sequence[Sequence[Sequence[float]]]) -> None:
    """Draw strokes in canvas pixels with arrow keys and Space, as near as their steps allow."""
    for stroke in strokes:
        go_to(canvas, *stroke[0])
        QTest.keyClick(canvas, Qt.Key.Key_Space)
        for point in stroke[1:]:
            go_to(canvas, *point)
        QTest.keyClick(canvas, Qt.Key.Key_Space)


def go_to(canvas: DrawingCanvas, x: float, y: float) -> None:
    """Move the cursor step by step, always along the way that is the longer."""
    while True:
        way = QPointF(x, y) - canvas.cursor_of_keys.position
        if max(abs(way.x()), abs(way.y())) < min(canvas.width(), canvas.height()) / 60:
            return
        across = abs(way.x()) > abs(way.y())
        sign = -1 if (way.x() if across else way.y()) < 0 else 1
        QTest.keyClick(canvas, _ARROWS[(sign, 0) if across else (0, sign)])
