"""Corrections of a page are not lost without a question, however it is left."""

from collections.abc import Callable
from pathlib import Path

import pytest
from helpers.mouse import draw
from helpers.pages_user import (
    TEXTS,
    doubt,
    open_page,
    save_page,
    shown_notes,
    shown_numbers,
    table,
    type_number,
    view,
    wait_for_page,
)
from helpers.reading_window import photo, wait_for_reading
from helpers.user_actions import (
    answer_file_dialog,
    choose_menu_entry,
    click,
    drop_file,
    error_text,
)
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from zen_digits.app.window import MainWindow
from zen_digits.core.pages import reader

FIRST = TEXTS.index("314")
OTHER = [["57", "47"], ["806"]]
CORRECTED = ["374" if text == "314" else text for text in TEXTS]


@pytest.fixture
def page(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    """The window with a page, a number of which was corrected."""
    doubt(monkeypatch, "314", "32")
    open_page(window, qtbot, save_page(tmp_path / "page.png"))
    type_number(window, "374")
    return window


def question(window: MainWindow, qtbot: QtBot) -> QMessageBox:
    """The one question that is open."""
    qtbot.waitUntil(lambda: len(questions(window)) == 1, timeout=10_000)
    return questions(window)[0]


def questions(window: MainWindow) -> list[QMessageBox]:
    return [box for box in window.findChildren(QMessageBox, "question_box") if box.isVisible()]


def press(box: QMessageBox, caption: str) -> None:
    (button,) = [each for each in box.findChildren(QPushButton) if caption in each.text()]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def drop_other(window: MainWindow, folder: Path) -> None:
    drop_file(window, save_page(folder / "other.png", OTHER))


def paste_other(window: MainWindow, folder: Path) -> None:
    path = save_page(folder / "other.png", OTHER)
    QGuiApplication.clipboard().setImage(QImage(str(path)))
    window.files.drawing_import.paste()


def open_other(window: MainWindow, folder: Path) -> None:
    window.files.open_path(save_page(folder / "other.png", OTHER))


@pytest.mark.parametrize("way", [open_other, drop_other, paste_other])
def test_opening_another_asks_first(
    way: Callable[[MainWindow, Path], None], page: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    way(page, tmp_path)
    question(page, qtbot).reject()
    assert shown_numbers(page) == CORRECTED
    way(page, tmp_path)
    press(question(page, qtbot), "Discard")
    qtbot.waitUntil(lambda: shown_numbers(page) == ["57", "47", "806"], timeout=20_000)
    assert not questions(page)


def test_a_second_picture_asks_no_second_question(
    page: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    open_other(page, tmp_path)
    box = question(page, qtbot)
    page.files.open_path(photo(tmp_path / "number.png"))
    press(box, "Discard")  # of the first, which counts no more
    wait_for_reading(page, qtbot, "375")


def test_another_drawing_asks_and_no_answer_leaves_the_page(page: MainWindow, qtbot: QtBot) -> None:
    page.canvas_panel.canvas.set_strokes([[(10.0, 10.0), (50.0, 90.0)]])
    question(page, qtbot).reject()
    assert view(page).isVisible()
    page.canvas_panel.canvas.set_strokes([[(20.0, 10.0), (50.0, 90.0)]])
    press(question(page, qtbot), "Discard")
    assert not view(page).isVisible()


def test_reading_it_as_one_number_asks(page: MainWindow, qtbot: QtBot) -> None:
    click(page, "one_number_button")
    question(page, qtbot).reject()
    assert shown_numbers(page) == CORRECTED


def test_closing_the_window_asks(page: MainWindow, qtbot: QtBot) -> None:
    assert not page.close()
    question(page, qtbot).reject()
    assert page.isVisible()
    assert not page.close()
    press(question(page, qtbot), "Discard")
    assert not page.isVisible()


def test_closing_the_page_asks_until_all_is_copied(page: MainWindow, qtbot: QtBot) -> None:
    click(page, "close_page_button")
    question(page, qtbot).reject()
    assert view(page).isVisible()
    choose_menu_entry(page, "C&opy reading")
    click(page, "close_page_button")
    assert not view(page).isVisible()


def test_it_can_be_saved_instead(
    page: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    click(page, "close_page_button")
    answer_file_dialog(monkeypatch, tmp_path / "page.csv")
    press(question(page, qtbot), "Save table")
    assert "374" in (tmp_path / "page.csv").read_text(encoding="utf-8")
    assert not view(page).isVisible()


def test_what_was_undone_is_no_loss(page: MainWindow) -> None:
    page.page_actions.steps.undo()
    click(page, "close_page_button")
    assert not view(page).isVisible()


@pytest.mark.parametrize("content", [b"no picture", b""])
def test_a_broken_file_leaves_the_page_without_a_question(
    content: bytes, page: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "broken.png").write_bytes(content)
    page.files.open_path(tmp_path / "broken.png")
    qtbot.waitUntil(lambda: bool(page.findChildren(QMessageBox, "error_box")), timeout=10_000)
    assert "broken.png" in error_text(page)
    assert not questions(page)
    assert shown_numbers(page) == CORRECTED


def test_a_picture_that_cannot_be_read_leaves_the_page(
    page: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    Image.new("RGB", (600, 800), (230, 230, 220)).save(tmp_path / "blank.png")
    page.files.open_path(tmp_path / "blank.png")
    qtbot.waitUntil(lambda: bool(page.findChildren(QMessageBox, "error_box")), timeout=10_000)
    assert "blank.png is empty" in error_text(page)
    assert shown_numbers(page) == CORRECTED
    assert not questions(page)


def test_a_page_with_too_much_on_it_leaves_the_page_and_is_told_so(
    page: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "_MOST_PIECES", 5)
    open_other(page, tmp_path)
    qtbot.waitUntil(lambda: bool(page.findChildren(QMessageBox, "error_box")), timeout=10_000)
    assert "more than are read at once" in error_text(page)
    assert shown_numbers(page) == CORRECTED


def test_reading_the_page_again_keeps_what_was_corrected(page: MainWindow, qtbot: QtBot) -> None:
    table(page).choose(0)
    QTest.keyClick(table(page), Qt.Key.Key_Delete)
    before = [shown_numbers(page), shown_notes(page)]
    first = page.page_opening._document
    choose_menu_entry(page, "Rea&d as a page")
    qtbot.waitUntil(lambda: page.page_opening._document is not first, timeout=20_000)
    wait_for_page(page, qtbot)
    assert not questions(page)
    assert [shown_numbers(page), shown_notes(page)] == before
    click(page, "close_page_button")
    question(page, qtbot).reject()


def test_a_number_on_the_canvas_is_read_after_the_question(
    page: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page.files.open_path(photo(tmp_path / "number.png"))
    press(question(page, qtbot), "Discard")
    wait_for_reading(page, qtbot, "375")
    assert not questions(page)
    draw("7", page.canvas_panel.canvas)
    assert not questions(page)


def test_undo_and_redo_are_those_of_the_page(page: MainWindow) -> None:
    assert shown_notes(page)[FIRST] == "corrected"
    undo = "&Undo correction"
    choose_menu_entry(page, undo)
    assert shown_numbers(page) == TEXTS
    assert shown_notes(page)[FIRST] == "doubtful"
    assert table(page).current_number == FIRST
    choose_menu_entry(page, "&Redo correction")
    assert shown_numbers(page) == CORRECTED
    QTest.keyClick(table(page), Qt.Key.Key_Delete)
    assert shown_numbers(page)[FIRST] == ""
    choose_menu_entry(page, "&Undo leaving out")
    assert shown_numbers(page) == CORRECTED
