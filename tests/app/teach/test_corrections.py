"""Saying what a drawing is, with keys and clicks."""

from dataclasses import replace

import numpy as np
import pytest
from helpers.activation import activate
from helpers.drawings import DIGITS
from helpers.mouse import draw
from helpers.reading_window import write_number
from helpers.small_models import untrained_model
from helpers.user_actions import choose_menu_entry, click, find, text
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QPushButton
from pytestqt.qtbot import QtBot

from zen_digits.app.window import TEACH, MainWindow
from zen_digits.core.ink.mnist_format import digit_image
from zen_digits.core.personal.hand.hand import Hand
from zen_digits.core.personal.hand.kept_drawing import KeptDrawing


def kept(window: MainWindow) -> list[str]:
    """The labels of what lies in the user's data folder."""
    return [drawing.label for drawing in drawings(window)]


def drawings(window: MainWindow) -> tuple[KeptDrawing, ...]:
    return Hand(window.teaching.hand.name).drawings()


def type_keys(window: MainWindow, keys: str) -> None:
    QTest.keyClicks(window.canvas_panel.canvas, keys)


def test_a_digit_key_keeps_the_drawing_and_undo_takes_it_back(window: MainWindow) -> None:
    draw("7", window.canvas_panel.canvas)
    assert kept(window) == []
    type_keys(window, "1")
    (drawing,) = drawings(window)
    assert (drawing.label, drawing.read) == ("1", "7")
    assert drawing.strokes is not None
    assert len(drawing.strokes) == len(window.canvas_panel.canvas.strokes())
    assert text(window, "kept_label") == "Kept as 1"
    assert not find(window, "right_button").isVisible()
    click(window, "keep_undo_button")
    assert kept(window) == []
    assert find(window, "right_button").isVisible()


def test_said_again_it_is_kept_once(window: MainWindow) -> None:
    draw("7", window.canvas_panel.canvas)
    type_keys(window, "1")
    type_keys(window, "7")
    assert kept(window) == ["7"]
    click(window, "keep_undo_button")
    assert kept(window) == ["1"]
    assert text(window, "kept_label") == "Kept as 1"


def test_right_keeps_what_was_read_and_not_a_digit_no_class(window: MainWindow) -> None:
    draw("4", window.canvas_panel.canvas)
    click(window, "right_button")
    assert kept(window) == ["4"]
    click(window, "clear_button")
    assert not find(window, "label_edit").isVisible()
    assert not find(window, "kept_label").isVisible()
    draw("7", window.canvas_panel.canvas)
    click(window, "not_a_digit_button")
    assert kept(window) == ["4", ""]
    assert text(window, "kept_label") == "Kept as no digit"


def test_a_number_typed_quickly_labels_all_of_it(window: MainWindow, qtbot: QtBot) -> None:
    write_number(window, "2026")
    type_keys(window, "2028")
    qtbot.waitUntil(lambda: kept(window) == ["2", "0", "2", "8"])
    assert [drawing.read for drawing in drawings(window)] == ["2", "0", "2", "6"]
    click(window, "keep_undo_button")
    assert kept(window) == []


def test_one_digit_of_a_number_is_the_selected_one(window: MainWindow, qtbot: QtBot) -> None:
    write_number(window, "417")
    window.reader.select(1)
    type_keys(window, "9")
    assert text(window, "kept_label") == "9…"
    qtbot.waitUntil(lambda: kept(window) == ["9"])
    assert drawings(window)[0].read == "1"
    window.reader.select(0)
    assert find(window, "right_button").isVisible()
    window.reader.select(1)
    assert text(window, "kept_label") == "Kept as 9"


@pytest.mark.parametrize("typed", ["41", "4178"])
def test_more_or_fewer_than_are_read_do_not_fit(
    window: MainWindow, qtbot: QtBot, typed: str
) -> None:
    write_number(window, "417")
    type_keys(window, typed)
    expected = f"{typed}? 3 digits are read: type 3, or draw them farther apart."
    qtbot.waitUntil(lambda: find(window, "kept_label").toolTip() == expected)
    assert kept(window) == []


def test_two_parts_are_one_digit(window: MainWindow, qtbot: QtBot) -> None:
    """Such as a 4 whose strokes lie apart; what was kept of its parts is not kept on."""
    write_number(window, "11")
    window.reader.select(0)
    click(window, "right_button")
    window.reader.read_now()
    assert kept(window) == ["1"]
    type_keys(window, "4")
    qtbot.waitUntil(lambda: kept(window) == ["4"])
    (drawing,) = drawings(window)
    assert drawing.read == "11"
    assert drawing.strokes is not None
    assert len(drawing.strokes) == len(window.canvas_panel.canvas.strokes())
    assert text(window, "kept_label") == "Both parts kept as one 4"
    click(window, "keep_undo_button")
    assert kept(window) == ["1"]


def test_of_two_digits_the_chosen_one_is_said(window: MainWindow, qtbot: QtBot) -> None:
    """And what was kept of all is not kept on."""
    write_number(window, "11")
    type_keys(window, "4")
    qtbot.waitUntil(lambda: kept(window) == ["4"])
    window.reader.select(0)
    type_keys(window, "7")
    qtbot.waitUntil(lambda: kept(window) == ["7"])
    assert drawings(window)[0].read == "1"
    click(window, "keep_undo_button")
    assert kept(window) == ["4"]
    assert text(window, "kept_label") == "Both parts kept as one 4"


def test_two_parts_of_a_picture_are_one_digit(window: MainWindow, qtbot: QtBot) -> None:
    image = np.zeros((28, 28), np.uint8)
    image[4:24, 6:9] = image[4:24, 19:22] = 255
    window.canvas_panel.canvas.show_sample(image)
    assert len(window.reading_panel.reading_text) == 2
    type_keys(window, "4")
    qtbot.waitUntil(lambda: kept(window) == ["4"])
    (drawing,) = drawings(window)
    assert drawing.strokes is None
    columns = drawing.image().sum(axis=0)
    assert columns[:14].any()
    assert columns[14:].any()


def test_a_class_with_a_name_names_both_parts(window: MainWindow) -> None:
    window.models.add("letters", untrained_model(labels=("apple", "pear")))
    write_number(window, "11")
    window.teaching.corrections.say("pear")
    assert kept(window) == ["pear"]
    window.reader.select(0)
    window.teaching.corrections.say("apple")
    assert kept(window) == ["apple"]


def test_nothing_can_be_said_of_an_empty_canvas(window: MainWindow) -> None:
    canvas = window.canvas_panel.canvas
    size = canvas.size()
    type_keys(window, "4")
    for name in ("right_button", "label_edit", "not_a_digit_button", "kept_label"):
        assert not find(window, name).isVisible()
    draw("4", canvas)
    assert canvas.size() == size
    type_keys(window, "4")
    assert canvas.size() == size
    assert kept(window) == ["4"]


def test_labels_are_completed_to_those_of_the_network(window: MainWindow, qtbot: QtBot) -> None:
    activate(window, qtbot)
    window.models.add("letters", untrained_model(labels=("apple", "pear")))
    draw("4", window.canvas_panel.canvas)
    field = find(window, "label_edit")
    assert isinstance(field, QLineEdit)
    button = find(window, "not_a_digit_button")
    assert isinstance(button, QPushButton)
    assert button.text() == "None of these"
    click(window, "label_edit")
    QTest.keyClicks(field, "pe")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert kept(window) == ["pear"]
    assert not field.isVisible()


def test_of_a_picture_its_pixels_are_kept(window: MainWindow) -> None:
    image = np.zeros((28, 28), np.uint8)
    image[4:24, 12:16] = 255
    window.canvas_panel.canvas.show_sample(image)
    type_keys(window, "1")
    (drawing,) = drawings(window)
    assert drawing.strokes is None
    assert drawing.image().max() == 255


@pytest.mark.parametrize(("entry", "label"), [("Keep as re&ad", "4"), ("Keep as &no digit", "")])
def test_menu_entries_do_what_the_row_does(window: MainWindow, entry: str, label: str) -> None:
    draw("4", window.canvas_panel.canvas)
    choose_menu_entry(window, entry)
    assert kept(window) == [label]
    choose_menu_entry(window, "&Keep as…")
    QTest.keyClicks(find(window, "label_edit"), "9")
    QTest.keyClick(find(window, "label_edit"), Qt.Key.Key_Return)
    assert kept(window) == ["9"]
    choose_menu_entry(window, "Keep no lon&ger")
    assert kept(window) == [label]


def test_what_is_deleted_elsewhere_is_asked_again(window: MainWindow) -> None:
    draw("4", window.canvas_panel.canvas)
    type_keys(window, "4")
    hand = window.teaching.hand.get()
    hand.delete([hand.drawings()[0].id])
    window.teaching.hand.changed.emit()
    assert find(window, "right_button").isVisible()


def test_a_label_that_the_network_does_not_know_is_kept_and_said(window: MainWindow) -> None:
    draw("4", window.canvas_panel.canvas)
    window.teaching.corrections.say("house")
    assert kept(window) == ["house"]
    expected = "Kept as house, which the network does not know"
    assert find(window, "kept_label").toolTip() == expected


def put_on_canvas(window: MainWindow, row: int) -> None:
    """Double-click a drawing on the page Teach."""
    window.show_page(TEACH)
    wall = find(window, "hand_view")
    assert isinstance(wall, QListView)
    wall.activated.emit(wall.model().index(row, 0))


def test_a_kept_drawing_that_is_put_on_the_canvas_gets_the_label(window: MainWindow) -> None:
    kept_before = window.teaching.hand.get().add("1", DIGITS["7"], read="7")
    put_on_canvas(window, 0)
    assert find(window, "right_button").isVisible()
    click(window, "right_button")
    assert drawings(window) == (replace(kept_before, label="7"),)
    assert text(window, "kept_label") == "Kept as 7"
    click(window, "keep_undo_button")
    assert drawings(window) == (kept_before,)
    type_keys(window, "9")
    assert kept(window) == ["9"]


def test_a_kept_picture_that_is_put_on_the_canvas_gets_the_label(window: MainWindow) -> None:
    image = digit_image(DIGITS["7"])
    window.teaching.hand.get().add("1", image=image)
    put_on_canvas(window, 0)
    type_keys(window, "7")
    assert kept(window) == ["7"]


def test_what_is_drawn_to_a_kept_drawing_makes_another(window: MainWindow) -> None:
    window.teaching.hand.get().add("1", DIGITS["7"])
    put_on_canvas(window, 0)
    draw("1", window.canvas_panel.canvas)
    click(window, "clear_button")
    draw("7", window.canvas_panel.canvas)
    type_keys(window, "7")
    assert kept(window) == ["1", "7"]
