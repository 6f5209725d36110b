"""Pictures on the canvas: drawn over, erased, undone and fitted."""

from pathlib import Path

import pytest
from helpers.mouse import drag
from helpers.reading_window import photo, wait_for_reading
from helpers.user_actions import find, text
from PIL import Image
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from zen_digits.app.drawing.document import Tool
from zen_digits.app.window import MainWindow


def test_undo_and_clear_remove_a_picture(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.files.open_path(photo(tmp_path / "number.png", "8"))
    wait_for_reading(window, qtbot, "8")
    document = window.canvas_panel.canvas.document
    document.history.undo()
    assert text(window, "reading_label") == ""
    document.history.redo()
    assert text(window, "reading_label") == "8"
    document.clear()
    assert text(window, "reading_label") == ""


def test_drawing_and_erasing_on_a_picture(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.files.open_path(photo(tmp_path / "number.png", "10"))
    wait_for_reading(window, qtbot, "10")
    panel, canvas = window.canvas_panel, window.canvas_panel.canvas
    content = canvas.content()
    left, top, right, bottom = (round(side) for side in content.on_canvas((0, 0, 300, 240)))
    zero = content.on_canvas((150, 30, 270, 210))
    panel.select_tool(Tool.ERASER)
    panel.brush_slider.setValue(48)
    rows = range(round(zero[1]) - 10, round(zero[3]) + 10, 20)
    drag(canvas, [(x, y) for y in rows for x in (zero[0], zero[2])])
    assert text(window, "reading_label") == "1"
    panel.select_tool(Tool.PEN)
    panel.brush_slider.setValue(8)
    middle = (zero[0] + zero[2]) / 2
    drag(canvas, [(middle, y) for y in range(round(zero[1]), round(zero[3]), 4)])
    assert text(window, "reading_label") == "11"
    assert left < right <= canvas.width()
    assert top < bottom <= canvas.height()


def test_the_current_stroke_is_read_with_those_before_it(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.files.open_path(photo(tmp_path / "number.png", "1"))
    wait_for_reading(window, qtbot, "1")
    canvas = window.canvas_panel.canvas
    amounts = [canvas.content().ink.sum()]  # type: ignore[union-attr]
    document = canvas.document
    for x in (-70.0, 70.0):
        document.press((x, -50.0, 1.0), 12.0, Tool.PEN)
        document.move((x, 50.0, 1.0))
        amounts.append(canvas.content().ink.sum())  # type: ignore[union-attr]
        document.release()
        assert canvas.content().ink.sum() == amounts[-1]  # type: ignore[union-attr]
    assert amounts[0] < amounts[1] < amounts[2]
    canvas.document.history.undo()
    assert canvas.content().ink.sum() == amounts[1]  # type: ignore[union-attr]


@pytest.mark.parametrize("side", [28, 3000])
def test_small_and_large_pictures_fit(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, side: int
) -> None:
    with Image.open(photo(tmp_path / "number.png", "6", darkest=1)) as image:
        image.resize((side, side)).save(tmp_path / "resized.png")
    window.files.open_path(tmp_path / "resized.png")
    wait_for_reading(window, qtbot, "6")
    canvas = window.canvas_panel.canvas
    ink = canvas.content().ink
    assert ink is not None
    place = canvas.content().on_canvas((0, 0, *ink.shape))
    assert 0 <= place[0] < place[2] <= canvas.width()
    assert place[2] - place[0] >= 200
    assert find(window, "drawing_canvas").rect().contains(QPoint(round(place[0]), round(place[1])))
