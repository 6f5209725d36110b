"""Looking at a page, correcting its numbers, and taking them along."""

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from helpers.activation import activate
from helpers.mouse import drag
from helpers.pages import compose, rgba
from helpers.pages_user import (
    TEXTS,
    click_number,
    document,
    doubt,
    field,
    open_page,
    place_of,
    save_page,
    shown_notes,
    shown_numbers,
    table,
    type_number,
    view,
)
from helpers.user_actions import (
    answer_file_dialog,
    choose_menu_entry,
    click,
    error_text,
    find,
    text,
)
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from zen_digits.app.page.numbers.card import NumberCard, number_picture
from zen_digits.app.page.page_panel import PagePanel
from zen_digits.app.window import MainWindow
from zen_digits.core.pages import reader
from zen_digits.core.pages.result import PageReading
from zen_digits.core.pages.straightening import Straightening
from zen_digits.core.personal.hand.hand import Hand
from zen_digits.core.personal.hand.kept_drawing import KeptDrawing
from zen_digits.core.reading.predictor import Predictor


@pytest.fixture
def page(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    """The window with a page, two numbers of which are doubtful."""
    doubt(monkeypatch, "314", "32")
    open_page(window, qtbot, save_page(tmp_path / "page.png"))
    return window


FIRST, SECOND = TEXTS.index("314"), TEXTS.index("32")


def kept(window: MainWindow) -> tuple[KeptDrawing, ...]:
    return Hand(window.teaching.hand.name).drawings()


def test_a_click_on_either_side_chooses_on_both(page: MainWindow) -> None:
    assert table(page).current_number == view(page).chosen == FIRST
    click_number(page, TEXTS.index("47"))
    assert table(page).current_number == view(page).chosen == TEXTS.index("47")
    row = table(page).visualRect(table(page).numbers.index(0, 1))
    QTest.mouseClick(table(page).viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert view(page).chosen == 0


def test_arrow_keys_walk_through_the_numbers(page: MainWindow) -> None:
    QTest.keyClick(view(page), Qt.Key.Key_Right)
    assert table(page).current_number == FIRST + 1
    QTest.keyClick(view(page), Qt.Key.Key_Up)
    QTest.keyClick(table(page), Qt.Key.Key_Down)
    assert view(page).chosen == FIRST + 1


def test_what_is_typed_corrects_a_number_and_goes_on_to_the_next_doubtful(page: MainWindow) -> None:
    type_number(page, "3x1.7")
    assert shown_numbers(page)[FIRST] == "31.7"
    assert shown_notes(page)[FIRST] == "corrected"
    assert table(page).current_number == SECOND
    assert text(page, "page_status").endswith("1 of 2 doubtful left.")
    type_number(page, "82")
    assert text(page, "page_status").endswith("No doubtful one is left.")


def test_typing_begins_on_the_page_itself(page: MainWindow) -> None:
    QTest.keyClicks(view(page), "9")
    edit = field(page)
    assert edit.text() == "9"
    QTest.keyClicks(edit, "1")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert shown_numbers(page)[FIRST] == "91"


def test_tab_goes_from_doubtful_to_doubtful_and_then_on(page: MainWindow, qtbot: QtBot) -> None:
    activate(page, qtbot)
    table(page).setFocus()
    click_number(page, 0)
    QTest.keyClick(table(page), Qt.Key.Key_Tab)
    assert table(page).current_number == FIRST
    QTest.keyClick(table(page), Qt.Key.Key_Tab)
    assert table(page).current_number == SECOND
    QTest.keyClick(table(page), Qt.Key.Key_Backtab)
    assert table(page).current_number == FIRST
    type_number(page, "374", then=Qt.Key.Key_Tab)
    assert table(page).current_number == SECOND
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Escape)  # the field that Tab opened
    QTest.keyClick(table(page), Qt.Key.Key_Tab)
    assert page.focusWidget() is not table(page)


def test_enter_says_that_a_number_is_right_and_delete_that_it_is_none(page: MainWindow) -> None:
    QTest.keyClick(table(page), Qt.Key.Key_Return)
    assert shown_notes(page)[FIRST] == "checked"
    assert table(page).current_number == SECOND
    QTest.keyClick(table(page), Qt.Key.Key_Delete)
    assert shown_notes(page)[SECOND] == "left out"
    choose_menu_entry(page, "C&opy reading")
    assert QGuiApplication.clipboard().text() == "2026 314\n75 8069\n5 47"


def test_copied_as_text_and_as_a_table(page: MainWindow) -> None:
    choose_menu_entry(page, "C&opy reading")
    assert QGuiApplication.clipboard().text() == "2026 314\n75 8069\n5 32 47"
    click(page, "copy_table_button")
    assert QGuiApplication.clipboard().text() == "2026\t314\n75\t8069\n5\t32\t47"


@pytest.mark.parametrize(("name", "delimiter"), [("page.csv", ","), ("page.tsv", "\t")])
def test_saved_as_a_table(
    name: str, delimiter: str, page: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_file_dialog(monkeypatch, tmp_path / name)
    choose_menu_entry(page, "Save &table…")
    with (tmp_path / name).open(encoding="utf-8", newline="") as file:
        assert list(csv.reader(file, delimiter=delimiter)) == [
            ["2026", "314"], ["75", "8069"], ["5", "32", "47"],
        ]  # fmt: skip


def test_a_table_keeps_its_columns_where_a_number_is_missing(page: MainWindow) -> None:
    shown = document(page)
    shown.entries = tuple(entry for entry in shown.entries if entry.text in ("2026", "314", "47"))
    click(page, "copy_table_button")
    rows = [row.split("\t") for row in QGuiApplication.clipboard().text().splitlines()]
    assert rows == [["2026", "314"], ["", "47"]]


def test_saved_with_a_picture_of_each_number(
    page: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "numbers"
    answer_file_dialog(monkeypatch, folder, "Folder (*)")
    click(page, "save_page_button")
    with (folder / "numbers.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["text"] for row in rows] == TEXTS
    for row in rows:
        with Image.open(folder / row["picture"]) as picture:
            assert picture.convert("L").getextrema()[0] < 100  # its ink
            assert picture.width < 300
    click(page, "save_page_button")
    assert "numbers cannot be made" in error_text(page)
    answer_file_dialog(monkeypatch, tmp_path / "page.xlsx")
    click(page, "save_page_button")
    assert "no name for a table" in error_text(page)


def test_what_was_wrong_or_doubtful_is_taught_once(page: MainWindow) -> None:
    assert not find(page, "teach_page_button").isEnabled()
    type_number(page, "374")  # its first digit was doubtful, its second is another
    type_number(page, "3")  # as many digits were not read
    click(page, "teach_page_button")
    assert [(each.label, each.read) for each in kept(page)] == [("3", "3"), ("7", "1")]
    assert all(each.pixels is not None for each in kept(page))
    assert "digits: 2" in text(page, "page_status")
    click(page, "teach_page_button")
    assert len(kept(page)) == 2


def wheel(page: MainWindow, place: QPoint, notches: int) -> None:
    viewport = view(page).viewport()
    event = QWheelEvent(
        QPointF(place),
        QPointF(viewport.mapToGlobal(place)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def test_wheel_and_keys_zoom_and_dragging_moves(page: MainWindow, qtbot: QtBot) -> None:
    activate(page, qtbot)
    fitted = view(page).scale_factor
    place = place_of(page, 3)
    wheel(page, place, 4)
    assert view(page).scale_factor > 2 * fitted
    assert (place_of(page, 3) - place).manhattanLength() < 12  # under the mouse
    middle = QPointF(view(page).viewport().rect().center())
    before = place_of(page, 3)
    drag(view(page).viewport(), [(middle.x(), middle.y()), (middle.x() - 40, middle.y())])
    assert abs(place_of(page, 3).x() - before.x() + 40) < 3
    assert view(page).chosen == FIRST  # it was no click
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(view(page), Qt.Key.Key_0, control)
    assert view(page).scale_factor == pytest.approx(fitted)
    QTest.keyClick(view(page), Qt.Key.Key_Plus, control)
    assert view(page).scale_factor == pytest.approx(1.25 * fitted)
    QTest.keyClick(view(page), Qt.Key.Key_Minus, control)
    assert view(page).scale_factor == pytest.approx(fitted, rel=0.02)


def test_a_number_out_of_sight_is_brought_into_view(page: MainWindow) -> None:
    wheel(page, QPoint(5, 5), 12)
    last = len(TEXTS) - 1
    assert not view(page).viewport().rect().contains(place_of(page, last))
    table(page).choose(last)
    assert view(page).viewport().rect().contains(place_of(page, last))
    assert (
        table(page)
        .viewport()
        .rect()
        .contains(table(page).visualRect(table(page).currentIndex()).center())
    )


def test_the_chosen_number_is_told_with_second_choices(page: MainWindow) -> None:
    words = find(page, "number_card").accessibleDescription().splitlines()
    assert [line[0] for line in words] == ["3", "1", "4"]


def test_a_page_that_lies_on_its_side_is_turned(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    upright, _ = compose([["2026", "314"], ["75", "8069"]])
    upright.rotate(90, expand=True).save(tmp_path / "page.png")  # counter-clockwise
    read = reader.read_page

    def read_upright(predictor: Predictor, _: object, name: str, _show: object) -> PageReading:
        back = np.array([[0.0, 1, 0], [-1, 0, upright.width], [0, 0, 1]])
        reading = read(predictor, rgba(upright), name)
        return replace(
            reading,
            width=upright.height,
            height=upright.width,
            straightening=Straightening(back @ reading.straightening.matrix),
            turned=90,
        )

    monkeypatch.setattr(reader, "read_page", read_upright)
    open_page(window, qtbot, tmp_path / "page.png")
    assert "Turned by 90°" in text(window, "page_status")
    places = [place_of(window, index) for index in range(4)]
    assert places[0].x() < places[1].x()
    assert abs(places[0].y() - places[1].y()) < 6
    assert places[2].y() > places[0].y() + 6
    click_number(window, 3)
    assert table(window).current_number == 3
    shown = document(window)
    picture = window.findChildren(PagePanel)[0].picture
    assert picture is not None
    crop = number_picture(picture, shown, shown.entries[3])
    assert crop.width() > 1.5 * crop.height()


def test_the_page_is_a_picture(page: MainWindow) -> None:
    assert view(page).as_picture().size.width() == 900


def test_why_is_about_the_digit_of_the_page_that_is_selected(
    page: MainWindow, qtbot: QtBot
) -> None:
    shown = page.insight
    page.show_page("why_page")
    assert shown.why is not None
    qtbot.waitUntil(lambda: why_digit(page) == "3", timeout=10_000)  # the doubtful one of 314
    card = find(page, "number_card")
    QTest.keyClick(card, Qt.Key.Key_Right)
    assert why_digit(page) == "1"
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().center())
    assert why_digit(page) == "1"  # in the middle of three
    table(page).choose(TEXTS.index("8069"))
    assert why_digit(page) == "8"
    page.reader.read_now()  # an empty canvas, which is not seen
    assert why_digit(page) == "8"
    click(page, "close_page_button")
    assert why_digit(page) == ""


def why_digit(page: MainWindow) -> str:
    """Which digit the page Why is about; nothing without one."""
    panel = page.insight.why
    assert panel is not None
    return panel._digit.reading.text if panel._digit is not None else ""


def test_the_chosen_number_shows_at_once_that_it_is_checked(page: MainWindow) -> None:
    QTest.keyClick(table(page), Qt.Key.Key_Delete)
    card = find(page, "number_card")
    assert isinstance(card, NumberCard)
    assert card._entry is not None
    assert not card._entry.doubtful


def test_around_the_page_are_the_colours_of_the_appearance(page: MainWindow, qtbot: QtBot) -> None:
    def lightness() -> float:
        return view(page).viewport().grab().toImage().pixelColor(1, 1).lightnessF()

    page.appearance.choose("light")
    qtbot.waitUntil(lambda: lightness() > 0.8, timeout=30_000)
    page.appearance.choose("dark")
    qtbot.waitUntil(lambda: lightness() < 0.4, timeout=30_000)
