"""Pictures in the window: opened, pasted, dropped, drawn over and rubbed out."""

from pathlib import Path

import numpy as np
import pytest
from helpers.drawings import DIGITS, scaled
from helpers.mouse import drag
from helpers.user_actions import answer_file_dialog, choose_menu_entry, error_text, find, text
from PIL import Image, ImageDraw
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from zen_digits.app.drawing.document import Tool
from zen_digits.app.window import MainWindow
from zen_digits.core.pictures.decode import read_picture
from zen_digits.core.pictures.ink_extraction import ink_of_rgba
from zen_digits.core.reading.number_reader import read_number
from zen_digits.core.reading.predictor import open_predictor


def photo(path: Path, number: str = "375", darkest: float = 0.55) -> Path:
    """Dark digits on paper in the light of a lamp to the left."""
    image = Image.new("L", (130 * len(number) + 40, 240), 255)
    draw = ImageDraw.Draw(image)
    for index, digit in enumerate(number):
        for stroke in scaled(DIGITS[digit], 1, 30 + 130 * index, 40):
            draw.line(stroke, fill=30, width=11, joint="curve")
    light = np.linspace(1, darkest, image.width)[None]
    Image.fromarray((np.asarray(image) * light).astype(np.uint8)).save(path)
    return path


def wait_for(window: MainWindow, qtbot: QtBot, reading: str) -> None:
    qtbot.waitUntil(lambda: text(window, "reading_label") == reading, timeout=10_000)


def test_a_photo_lies_on_the_canvas_as_it_was_and_is_read(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = photo(tmp_path / "number.png")
    window.files.open_path(path)
    wait_for(window, qtbot, "375")
    assert read_number(open_predictor(), ink_of_rgba(read_picture(path))).text == "375"
    shown = window.canvas_panel.canvas.grab().toImage()
    assert shown.pixelColor(shown.width() // 2, 4).lightness() > 200  # the canvas around it
    middle = shown.pixelColor(shown.width() - 30, shown.height() // 2)
    assert 100 < middle.lightness() < 200  # its paper, in the shade


def test_undo_takes_a_picture_away_and_clear_too(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.files.open_path(photo(tmp_path / "number.png", "8"))
    wait_for(window, qtbot, "8")
    document = window.canvas_panel.canvas.document
    document.history.undo()
    assert text(window, "reading_label") == ""
    document.history.redo()
    assert text(window, "reading_label") == "8"
    document.clear()
    assert text(window, "reading_label") == ""


def test_ink_is_added_to_a_picture_and_rubbed_out(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.files.open_path(photo(tmp_path / "number.png", "10"))
    wait_for(window, qtbot, "10")
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


def test_the_stroke_in_work_is_read_with_those_before_it(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.files.open_path(photo(tmp_path / "number.png", "1"))
    wait_for(window, qtbot, "1")
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


def test_a_picture_with_ink_on_it_is_not_saved_as_ink_alone(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.files.open_path(photo(tmp_path / "number.png", "1"))
    wait_for(window, qtbot, "1")
    drag(window.canvas_panel.canvas, [(20, 20), (20, 90)])
    answer_file_dialog(monkeypatch, tmp_path / "ink.jsonl")
    window.files.save_drawing()
    assert "cannot hold a picture" in error_text(window)
    assert not (tmp_path / "ink.jsonl").exists()


def test_a_picture_is_pasted(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    image = QImage(str(photo(tmp_path / "number.png", "46")))
    QGuiApplication.clipboard().setImage(image)
    window.files.picture_import.paste()
    wait_for(window, qtbot, "46")
    QGuiApplication.clipboard().clear()
    window.files.picture_import.paste()
    assert "no picture on the clipboard" in error_text(window)


def dropped(window: MainWindow, data: QMimeData) -> bool:
    """Whether a drag over the canvas is welcome; if so, what it carries is dropped there."""
    action, canvas = Qt.DropAction.CopyAction, window.canvas_panel.canvas
    hand = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(50, 50), action, *hand)
    QGuiApplication.sendEvent(canvas, enter)
    if enter.isAccepted():
        QGuiApplication.sendEvent(canvas, QDropEvent(QPointF(50, 50), action, *hand))
    return enter.isAccepted()


def test_files_are_dropped(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo(tmp_path / "number.png", "29")))])
    assert dropped(window, data)
    wait_for(window, qtbot, "29")


def test_text_is_not_welcome(window: MainWindow) -> None:
    data = QMimeData()
    data.setText("a 7")
    assert not dropped(window, data)


def test_a_picture_without_ink_is_said_in_a_dialog(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    Image.new("L", (90, 90), 200).save(tmp_path / "empty.png")
    window.files.open_path(tmp_path / "empty.png")
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox, "error_box")), timeout=5000)
    assert "empty.png is empty" in error_text(window)


@pytest.mark.parametrize("side", [28, 3000])
def test_small_and_large_pictures_fit(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, side: int
) -> None:
    with Image.open(photo(tmp_path / "number.png", "6", darkest=1)) as image:
        image.resize((side, side)).save(tmp_path / "resized.png")
    window.files.open_path(tmp_path / "resized.png")
    wait_for(window, qtbot, "6")
    canvas = window.canvas_panel.canvas
    ink = canvas.content().ink
    assert ink is not None
    place = canvas.content().on_canvas((0, 0, *ink.shape))
    assert 0 <= place[0] < place[2] <= canvas.width()
    assert place[2] - place[0] >= 200
    assert find(window, "drawing_canvas").rect().contains(QPoint(round(place[0]), round(place[1])))


def test_what_is_read_is_copied_as_text_and_as_a_picture(window: MainWindow, qtbot: QtBot) -> None:
    choose_menu_entry(window, "C&opy reading")
    assert "draw something first" in error_text(window)
    window.canvas_panel.canvas.set_strokes(scaled(DIGITS["7"], 2, 60, 40))
    wait_for(window, qtbot, "7")
    choose_menu_entry(window, "C&opy reading")
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "7"
    assert QImage(data.imageData()).width() > 50
