"""Pictures that are opened, pasted and dropped."""

import threading
from pathlib import Path

import pytest
from helpers.drawings import DIGITS
from helpers.reading_window import photo, wait_for_reading
from helpers.user_actions import drop, drop_file, error_text, text
from PIL import Image
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from zen_digits.app.common.jobs.background_job import BackgroundJob
from zen_digits.app.window import MainWindow
from zen_digits.core.ink.ink_file import Drawing, write_ink
from zen_digits.core.ink.strokes import Strokes
from zen_digits.core.pictures.decode import read_picture
from zen_digits.core.pictures.ink_extraction import ink_of_rgba
from zen_digits.core.reading.number_reader import read_number
from zen_digits.core.reading.predictor import open_predictor


def test_a_photo_is_shown_unchanged_and_read(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = photo(tmp_path / "number.png")
    window.files.open_path(path)
    wait_for_reading(window, qtbot, "375")
    assert read_number(open_predictor(), ink_of_rgba(read_picture(path).pixels)).text == "375"
    shown = window.canvas_panel.canvas.grab().toImage()
    assert shown.pixelColor(shown.width() // 2, 4).lightness() > 200  # the canvas around it
    middle = shown.pixelColor(shown.width() - 30, shown.height() // 2)
    assert 100 < middle.lightness() < 200  # its paper, in the shade


def test_paste_a_picture(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    image = QImage(str(photo(tmp_path / "number.png", "46")))
    QGuiApplication.clipboard().setImage(image)
    window.files.drawing_import.paste()
    wait_for_reading(window, qtbot, "46")
    QGuiApplication.clipboard().clear()
    window.files.drawing_import.paste()
    assert "no picture on the clipboard" in error_text(window)


def test_of_two_pictures_the_later_one_counts_whichever_is_read_first(
    unloaded: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first_may_end, first_ended = threading.Event(), threading.Event()

    def read(path: Path) -> Strokes:
        if path.name == "first":
            first_may_end.wait(10)
            first_ended.set()
        return DIGITS["1" if path.name == "first" else "4"]

    monkeypatch.setattr("zen_digits.app.drawing.drawing_import._read_file", read)
    for name in ("first", "second"):
        unloaded.files.drawing_import.read_file(Path(name))
    qtbot.waitUntil(lambda: bool(unloaded.canvas_panel.canvas.strokes()), timeout=30_000)
    first_may_end.set()
    qtbot.waitUntil(lambda: not unloaded.findChildren(BackgroundJob), timeout=30_000)
    assert first_ended.is_set()
    assert len(unloaded.canvas_panel.canvas.strokes()) == len(DIGITS["4"]) == 2


def test_drop_a_file(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    assert drop_file(window, photo(tmp_path / "number.png", "29"))
    wait_for_reading(window, qtbot, "29")


def test_dropped_text_is_rejected(window: MainWindow) -> None:
    data = QMimeData()
    data.setText("a 7")
    assert not drop(window, data)


def test_a_picture_without_ink_shows_an_error(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    Image.new("L", (90, 90), 200).save(tmp_path / "empty.png")
    window.files.open_path(tmp_path / "empty.png")
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox, "error_box")), timeout=30_000)
    assert "empty.png is empty" in error_text(window)


def test_of_an_ink_file_only_what_is_shown_is_read(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "ink.jsonl"
    write_ink(path, [Drawing(DIGITS["3"])])
    with path.open("a", encoding="utf-8") as file:
        file.write("never read\n" * 100)
    window.files.open_path(path)
    assert text(window, "reading_label") == ""  # it is read on another thread
    wait_for_reading(window, qtbot, "3")


def test_of_a_photo_no_more_is_kept_than_can_be_shown(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with Image.open(photo(tmp_path / "number.png", "375")) as image:
        image.resize((3225, 1800)).save(tmp_path / "large.png", compress_level=1)
    window.files.open_path(tmp_path / "large.png")
    wait_for_reading(window, qtbot, "375")
    picture = window.canvas_panel.canvas.document.picture
    assert picture is not None
    shown = picture.visible_image()
    assert (shown.width(), shown.height()) == (1613, 900)
    assert picture.remains.shape == (600, 1075)


def test_of_two_files_the_later_one_counts(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.files.open_path(photo(tmp_path / "number.png", "46"))
    write_ink(tmp_path / "ink.jsonl", [Drawing(DIGITS["3"])])
    window.files.open_path(tmp_path / "ink.jsonl")
    wait_for_reading(window, qtbot, "3")
    importer = window.files.drawing_import
    qtbot.waitUntil(lambda: not importer.findChildren(BackgroundJob), timeout=30_000)
    assert text(window, "reading_label") == "3"
