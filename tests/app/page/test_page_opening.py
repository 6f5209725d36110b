"""Pictures of pages that are opened, and what becomes of the canvas."""

from pathlib import Path
from threading import Event
from typing import Any

import pytest
from helpers.activation import activate
from helpers.mouse import draw
from helpers.pages_user import (
    LINES,
    TEXTS,
    doubt,
    open_page,
    save_page,
    shown_confidences,
    shown_notes,
    shown_numbers,
    table,
    view,
    wait_for_page,
)
from helpers.reading_window import photo, wait_for_reading
from helpers.user_actions import choose_menu_entry, click, drop_file, error_text, find, text
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from zen_digits.app import page_opening
from zen_digits.app.page.page_questions import OneNumber
from zen_digits.app.window import MainWindow
from zen_digits.core.pages import reader
from zen_digits.core.pages.progress import PageProgress, Show, Step
from zen_digits.core.pages.result import PageReading
from zen_digits.core.pages.sheet import Sheet
from zen_digits.core.reading.predictor import Predictor


@pytest.fixture
def page(tmp_path: Path) -> Path:
    return save_page(tmp_path / "page.png")


def test_a_page_fills_the_left_half_with_its_numbers(
    window: MainWindow, qtbot: QtBot, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    doubt(monkeypatch, "8069")
    open_page(window, qtbot, page)
    assert shown_numbers(window) == TEXTS
    assert [bool(note) for note in shown_notes(window)] == [text == "8069" for text in TEXTS]
    assert shown_confidences(window)[TEXTS.index("8069")] == "60.0 %"
    assert view(window).isVisible()
    assert not window.canvas_panel.isVisible()
    assert text(window, "page_status") == "7 numbers in 3 lines. 1 of 1 doubtful left."


@pytest.mark.parametrize("way", ["drop", "paste"])
def test_a_page_is_dropped_and_pasted(
    way: str, window: MainWindow, qtbot: QtBot, page: Path
) -> None:
    if way == "drop":
        assert drop_file(window, page)
    else:
        QGuiApplication.clipboard().setImage(QImage(str(page)))
        window.files.drawing_import.paste()
    wait_for_page(window, qtbot)
    assert shown_numbers(window) == TEXTS


@pytest.mark.parametrize("way", ["button", "escape"])
def test_closed_it_leaves_the_drawing_as_it_was(
    way: str, window: MainWindow, qtbot: QtBot, page: Path
) -> None:
    canvas = window.canvas_panel.canvas
    draw("7", canvas)
    strokes, place = canvas.strokes(), canvas.geometry()
    open_page(window, qtbot, page)
    assert not canvas.isVisible()
    if way == "button":
        click(window, "close_page_button")
    else:
        QTest.keyClick(table(window), Qt.Key.Key_Escape)
    assert canvas.isVisible()
    assert not view(window).isVisible()
    qtbot.waitUntil(lambda: canvas.geometry() == place)
    assert canvas.strokes() == strokes
    assert canvas.document.history.undo_name == "stroke"
    assert text(window, "reading_label") == "7"


def test_keys_for_the_drawing_do_nothing_to_it_while_a_page_is_open(
    window: MainWindow, qtbot: QtBot, page: Path
) -> None:
    canvas = window.canvas_panel.canvas
    draw("7", canvas)
    open_page(window, qtbot, page)
    activate(window, qtbot)
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_E):
        QTest.keyClick(view(window), key)
    QTest.keyClick(view(window), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    click(window, "close_page_button")
    assert len(canvas.strokes()) == 1
    assert canvas.nib.tool.value == "pen"
    QTest.keyClick(window, Qt.Key.Key_Delete)
    assert canvas.strokes() == []


def test_one_number_goes_to_the_canvas_and_closes_a_page(
    window: MainWindow, qtbot: QtBot, page: Path, tmp_path: Path
) -> None:
    open_page(window, qtbot, page)
    window.files.open_path(photo(tmp_path / "number.png"))
    wait_for_reading(window, qtbot, "375")
    assert window.canvas_panel.canvas.isVisible()
    assert shown_numbers(window) == []


def test_the_guess_can_be_overruled(
    window: MainWindow, qtbot: QtBot, page: Path, tmp_path: Path
) -> None:
    window.files.open_path(photo(tmp_path / "number.png"))
    wait_for_reading(window, qtbot, "375")
    choose_menu_entry(window, "Rea&d as a page")
    wait_for_page(window, qtbot)
    assert "".join(shown_numbers(window)) == "375"
    assert text(window, "page_status").startswith("One number.")
    click(window, "one_number_button")
    qtbot.waitUntil(window.canvas_panel.canvas.isVisible, timeout=10_000)
    wait_for_reading(window, qtbot, "375")


def test_without_a_picture_there_is_no_page_to_read(window: MainWindow) -> None:
    choose_menu_entry(window, "Rea&d as a page")
    assert "no picture" in error_text(window)
    choose_menu_entry(window, "Copy as ta&ble")
    assert "No page" in error_text(window)


def hold_reading(monkeypatch: pytest.MonkeyPatch) -> Event:
    """Let no page be read until the event is set, or ten seconds are over."""
    go_on, read = Event(), page_opening.read_as_fits

    def wait_and_read(*asked: Any) -> PageReading | OneNumber:
        go_on.wait(10)
        return read(*asked)

    monkeypatch.setattr(page_opening, "read_as_fits", wait_and_read)
    monkeypatch.setattr(page_opening, "_PATIENCE", 0)
    return go_on


def test_a_large_page_is_seen_before_it_is_read_and_can_be_stopped(
    window: MainWindow, qtbot: QtBot, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = hold_reading(monkeypatch)
    window.files.open_path(page)
    qtbot.waitUntil(lambda: window.page_opening.is_open, timeout=10_000)
    assert find(window, "page_progress").isVisible()
    assert shown_numbers(window) == []
    click(window, "page_stop_button")
    assert text(window, "page_status") == "This picture is not read yet."
    go_on.set()
    click(window, "read_page_button")
    wait_for_page(window, qtbot)
    assert shown_numbers(window) == TEXTS


def test_what_is_stopped_ends_at_its_next_step(
    window: MainWindow, qtbot: QtBot, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads, find = 0, reader.find_sheet
    begun, go_on = Event(), Event()

    def find_once_let(predictor: Predictor, rgb: Any, name: str, show: Show) -> Sheet:
        nonlocal reads
        show(PageProgress(Step.INK))
        begun.set()
        go_on.wait(10)
        sheet = find(predictor, rgb, name, show)
        reads += 1
        return sheet

    monkeypatch.setattr(reader, "find_sheet", find_once_let)
    monkeypatch.setattr(page_opening, "_PATIENCE", 0)
    window.files.open_path(page)
    qtbot.waitUntil(lambda: begun.is_set() and window.page_opening.is_open, timeout=10_000)
    qtbot.waitUntil(lambda: "lines of numbers" in text(window, "page_step"), timeout=10_000)
    click(window, "page_stop_button")
    go_on.set()
    click(window, "read_page_button")
    wait_for_page(window, qtbot)
    assert reads == 1


def test_an_empty_page_is_named(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    Image.new("RGB", (600, 800), (230, 230, 220)).save(tmp_path / "blank.png")
    window.files.open_path(tmp_path / "blank.png")
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox, "error_box")), timeout=10_000)
    assert "blank.png is empty" in error_text(window)
    assert not window.page_opening.is_open


def test_pages_are_remembered_as_opened_files(window: MainWindow, qtbot: QtBot, page: Path) -> None:
    open_page(window, qtbot, page)
    assert [path for _, path in window.files.recent.entries()] == [page]
    assert len(LINES) == 3
