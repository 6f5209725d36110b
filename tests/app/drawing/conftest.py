import pytest
from pytestqt.qtbot import QtBot

from zen_digits.app.drawing.canvas import DrawingCanvas


@pytest.fixture
def canvas(qtbot: QtBot) -> DrawingCanvas:
    """An empty canvas of 400 × 300 pixels."""
    canvas = DrawingCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    with qtbot.waitExposed(canvas):
        canvas.show()
    return canvas
