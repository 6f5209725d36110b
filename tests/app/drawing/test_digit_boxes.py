"""Boxes around the digits of a number, and their tags."""

from helpers.drawings import DIGITS, scaled
from helpers.reading_window import shown_percent, shown_tabs, tag_position, write_number
from helpers.user_actions import click, text
from PySide6.QtCore import QPointF
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from zen_digits.app.window import MainWindow


def test_a_tag_shows_the_confidence_on_one_line_or_two(window: MainWindow) -> None:
    canvas = window.canvas_panel.canvas
    metrics = canvas.fontMetrics()

    def lines(room: float) -> int:
        """Of the tag of a 4 that has a 7 so many pixels right of it."""
        four, seven = scaled(DIGITS["4"], 0.5), scaled(DIGITS["7"], 0.5)
        lefts = [min(x for stroke in digit for x, _ in stroke) for digit in (four, seven)]
        canvas.set_strokes(four + scaled(DIGITS["7"], 0.5, room + lefts[0] - lefts[1]))
        window.reader.read_now()
        place = tag_position(window, 0)
        height = sum(canvas.digit_box_at(place + QPointF(0, down)) == 0 for down in range(99))
        return round(height / metrics.lineSpacing())

    narrow, wide = metrics.horizontalAdvance("> 99.9 %"), metrics.horizontalAdvance("4 · > 99.9 %")
    assert lines(wide + 40) == 1
    assert lines((narrow + wide) / 2 + 10) == 2


def test_a_single_digit_has_neither_box_nor_tab(window: MainWindow) -> None:
    write_number(window, "417")
    click(window, "clear_button")
    assert shown_tabs(window) == []
    write_number(window, "7")
    assert text(window, "reading_label") == "7"
    assert shown_tabs(window) == []
    canvas = window.canvas_panel.canvas
    assert canvas.digit_box_at(QPointF(canvas.width() / 2, 140)) is None


def test_touching_a_tag_selects_its_digit_and_draws_nothing(window: MainWindow) -> None:
    write_number(window, "417")
    canvas = window.canvas_panel.canvas
    strokes = canvas.strokes()
    place = tag_position(window, 0).toPoint()
    finger = QTest.createTouchDevice()
    QTest.touchEvent(canvas, finger).press(0, place, canvas).commit()
    QTest.touchEvent(canvas, finger).release(0, place, canvas).commit()
    assert shown_percent(window, "4") > 50
    assert canvas.strokes() == strokes


def test_boxes_follow_their_digits_on_resize(window: MainWindow, qtbot: QtBot) -> None:
    write_number(window, "42")
    before = tag_position(window, 1)
    window.resize(1000, 600)
    qtbot.waitUntil(lambda: tag_position(window, 1) != before, timeout=10_000)
    canvas = window.canvas_panel.canvas
    left = min(x for stroke in canvas.strokes()[-1:] for x, _ in stroke)
    after = tag_position(window, 1)
    assert abs(after.x() - left) < 40
