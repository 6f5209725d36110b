"""What is finished on the canvas, painted once."""

from typing import Any

import numpy as np
import pytest
from helpers.mouse import drag
from helpers.pen import draw_with_pen
from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from PySide6.QtWidgets import QApplication

from zen_digits.app.drawing.canvas import DrawingCanvas
from zen_digits.app.drawing.canvas_state import CanvasState
from zen_digits.app.drawing.document import Tool
from zen_digits.app.drawing.painting import paint_ink

LINE = [(100, 100), (150, 120), (200, 150)]


def test_a_finished_stroke_is_painted_on_top_and_looks_as_if_all_had_been_painted_anew(
    canvas: DrawingCanvas, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[int] = []

    def counted(painter: QPainter, to_canvas: QTransform, state: CanvasState, *rest: Any) -> None:
        painted.append(len(state.strokes))
        paint_ink(painter, to_canvas, state, *rest)

    monkeypatch.setattr("zen_digits.app.drawing.finished_ink.paint_ink", counted)
    for down in (0, 30, 60):
        drag(canvas, [(x, y + down) for x, y in LINE])
        canvas.grab()
    assert max(painted) == 1
    grown = canvas.grab().toImage()
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.PaletteChange))
    assert canvas.grab().toImage() == grown
    assert painted[-1] == 3


@pytest.mark.parametrize("change", ["undo", "erase", "resize"])
def test_whatever_else_changes_is_painted_anew(canvas: DrawingCanvas, change: str) -> None:
    drag(canvas, LINE)
    drag(canvas, [(50, 200), (350, 200)])
    canvas.grab()
    if change == "undo":
        canvas.document.history.undo()
    elif change == "erase":
        draw_with_pen(canvas, [(200, 170, 0.5), (200, 230, 0.5)], eraser=True)
    else:
        canvas.resize(300, 260)
    seen = canvas.grab().toImage()
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.PaletteChange))
    assert canvas.grab().toImage() == seen


@pytest.mark.parametrize("with_picture", [True, False])
def test_only_what_the_eraser_changed_is_painted_and_all_of_that(
    canvas: DrawingCanvas, with_picture: bool
) -> None:
    if with_picture:
        image = QImage(300, 200, QImage.Format.Format_RGB32)
        image.fill(QColor("#c0a080"))
        canvas.show_picture(image, np.full((200, 300), 0.5, np.float32))
    for y in range(30, 280, 20):
        drag(canvas, [(x, y + x % 7) for x in range(20, 390, 9)])
    canvas.grab()
    painter = QPainter(canvas._finished.pixmap)
    painter.fillRect(0, 0, 20, 20, QColor("red"))
    painter.end()
    canvas.document.press((-80.0, -10.0, 1.0), 18.0, Tool.ERASER)
    for point in ((-50.0, 0.0, 1.0), (0.0, 40.0, 1.0)):
        canvas.document.move(point)
    painted = canvas.grab().toImage()
    assert painted.pixelColor(15, 15) == QColor("red")
    canvas.changeEvent(QEvent(QEvent.Type.PaletteChange))  # everything is painted anew
    below = QRect(0, 20, canvas.width(), canvas.height() - 20)
    assert painted.copy(below) == canvas.grab().toImage().copy(below)
