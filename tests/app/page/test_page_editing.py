"""Numbers that were missed are marked; boxes that were wrong are joined and split."""

from pathlib import Path

import pytest
from helpers.activation import activate
from helpers.mouse import drag
from helpers.pages_user import (
    TEXTS,
    document,
    doubt,
    open_page,
    place_of,
    save_page,
    shown_notes,
    shown_numbers,
    table,
    type_number,
    view,
    wait_for_page,
)
from helpers.user_actions import choose_menu_entry, click, error_text, text
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from zen_digits.app.window import MainWindow


@pytest.fixture
def page(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    doubt(monkeypatch, "314")
    open_page(window, qtbot, save_page(tmp_path / "page.png"))
    return window


def mark(window: MainWindow, corners: tuple[QPoint, QPoint]) -> None:
    """Drag a rectangle on the page."""
    click(window, "mark_number_button")
    drag(view(window).viewport(), [(float(c.x()), float(c.y())) for c in corners])


def corners_of(window: MainWindow, *indices: int) -> tuple[QPoint, QPoint]:
    """Upper left and lower right of some numbers together, on the view, with some room."""
    shown = document(window)
    boxes = [shown.box(shown.entries[index].number.box) for index in indices]
    left, top, _, _ = (min(sides) for sides in zip(*boxes, strict=True))
    _, _, right, bottom = (max(sides) for sides in zip(*boxes, strict=True))
    around = QPoint(4, 4)
    first, last = view(window).mapFromScene(left, top), view(window).mapFromScene(right, bottom)
    return first - around, last + around


def menu_of(window: MainWindow, index: int) -> QMenu:
    """The context menu of a number in the list."""
    row = table(window).visualRect(table(window).numbers.index(index, 1)).center()
    viewport = table(window).viewport()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, row, viewport.mapToGlobal(row)))
    (menu,) = [each for each in window.findChildren(QMenu, "number_menu") if each.isVisible()]
    return menu


def choose(menu: QMenu, text: str) -> None:
    (action,) = [each for each in menu.actions() if each.text() == text]
    action.trigger()
    menu.close()


def test_two_numbers_are_joined_and_parted_again(page: MainWindow) -> None:
    table(page).choose(0)
    choose_menu_entry(page, "&Join with the next")
    assert shown_numbers(page) == ["2026314", *TEXTS[2:]]
    assert table(page).current_number == view(page).chosen == 0
    assert shown_notes(page)[0] == "doubtful"
    choose_menu_entry(page, "Split at the widest &gap")
    assert shown_numbers(page) == TEXTS
    choose_menu_entry(page, "&Undo splitting")
    choose_menu_entry(page, "&Undo joining")
    assert shown_numbers(page) == TEXTS
    choose_menu_entry(page, "&Redo joining")
    assert shown_numbers(page) == ["2026314", *TEXTS[2:]]
    assert text(page, "page_status").startswith("6 numbers in 3 lines")


def test_the_last_of_a_line_is_joined_with_none(page: MainWindow) -> None:
    table(page).choose(1)
    choose_menu_entry(page, "&Join with the next")
    assert shown_numbers(page) == TEXTS
    assert "last of its line" in text(page, "page_status")


def test_a_corrected_number_is_split_as_it_was_corrected(page: MainWindow) -> None:
    table(page).choose(0)
    type_number(page, "20.27")
    menu = menu_of(page, 0)
    (parts,) = [each for each in menu.findChildren(QMenu) if each.title() == "Spl&it"]
    choose(parts, "20   |   26")
    assert shown_numbers(page) == ["20.", "27", *TEXTS[1:]]
    menu.close()


def test_the_menu_of_a_number_says_what_it_is(page: MainWindow) -> None:
    choose(menu_of(page, 0), "It is &no number")
    assert shown_numbers(page)[0] == ""
    choose(menu_of(page, 1), "It is &right")
    assert shown_notes(page)[1] == "checked"


def test_what_is_marked_is_read_and_put_in_its_place(page: MainWindow, qtbot: QtBot) -> None:
    mark(page, corners_of(page, 2, 3))  # two numbers that are one
    qtbot.waitUntil(lambda: len(shown_numbers(page)) == 6, timeout=10_000)
    assert shown_numbers(page) == ["2026", "314", "758069", "5", "32", "47"]
    assert table(page).current_number == 2
    assert not view(page).is_marking
    choose_menu_entry(page, "&Undo marking")
    assert shown_numbers(page) == TEXTS


def test_what_was_marked_stays_when_the_page_is_read_again(page: MainWindow, qtbot: QtBot) -> None:
    mark(page, corners_of(page, 2, 3))
    qtbot.waitUntil(lambda: len(shown_numbers(page)) == 6, timeout=10_000)
    before = page.page_opening._document
    choose_menu_entry(page, "Rea&d as a page")
    qtbot.waitUntil(lambda: page.page_opening._document is not before, timeout=20_000)
    wait_for_page(page, qtbot)
    assert shown_numbers(page) == ["2026", "314", "758069", "5", "32", "47"]


def test_where_nothing_is_a_sentence_says_so(page: MainWindow, qtbot: QtBot) -> None:
    corner = view(page).viewport().rect().bottomRight() - QPoint(40, 40)
    mark(page, (corner, corner + QPoint(30, 30)))
    qtbot.waitUntil(lambda: bool(page.findChildren(QMessageBox, "error_box")), timeout=10_000)
    assert "No digit was found" in error_text(page)
    assert shown_numbers(page) == TEXTS


def test_escape_ends_marking_and_does_not_close_the_page(page: MainWindow, qtbot: QtBot) -> None:
    activate(page, qtbot)
    choose_menu_entry(page, "&Mark a number")
    assert view(page).is_marking
    QTest.keyClick(view(page), Qt.Key.Key_Escape)
    assert not view(page).is_marking
    assert view(page).isVisible()


def test_a_double_click_looks_at_a_number_closely_and_back(page: MainWindow) -> None:
    fitted = view(page).scale_factor
    viewport, left = view(page).viewport(), Qt.MouseButton.LeftButton
    QTest.mouseDClick(viewport, left, pos=place_of(page, 3))
    assert view(page).scale_factor > 1.5 * fitted
    assert viewport.rect().contains(place_of(page, 3))
    QTest.mouseDClick(viewport, left, pos=place_of(page, 3))
    assert view(page).scale_factor == pytest.approx(fitted)


def test_shift_with_arrow_keys_moves_the_page(page: MainWindow) -> None:
    QTest.mouseDClick(view(page).viewport(), Qt.MouseButton.LeftButton, pos=place_of(page, 3))
    before, chosen = place_of(page, 3), table(page).current_number
    QTest.keyClick(view(page), Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert place_of(page, 3).x() < before.x()
    assert table(page).current_number == chosen


def test_tab_says_when_no_doubtful_number_comes_next(page: MainWindow, qtbot: QtBot) -> None:
    activate(page, qtbot)
    table(page).setFocus()
    table(page).choose(len(TEXTS) - 1)
    QTest.keyClick(table(page), Qt.Key.Key_Tab)
    assert text(page, "page_status") == "No doubtful one comes next; 1 are left elsewhere."
    table(page).setFocus()
    table(page).choose(1)
    QTest.keyClick(table(page), Qt.Key.Key_Return)
    QTest.keyClick(table(page), Qt.Key.Key_Tab)
    assert text(page, "page_status") == "No doubtful one is left."
