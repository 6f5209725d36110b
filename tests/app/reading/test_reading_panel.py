"""The reading of a number, its tabs and its bars."""

import pytest
from helpers.reading_window import shown_percent, shown_tabs, tag_position, write_number
from helpers.user_actions import find, text
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar

from zen_digits.app.window import MainWindow


def test_a_number_is_read_as_a_whole_and_digit_by_digit(window: MainWindow) -> None:
    write_number(window, "2026")
    assert text(window, "reading_label") == "2026"
    assert shown_tabs(window) == ["2", "0", "2", "6"]
    assert "sure of the whole" in text(window, "verdict_label")
    assert shown_percent(window, "6") > 50  # the digit drawn last


def test_tabs_and_tags_select_a_digit(window: MainWindow) -> None:
    write_number(window, "417")
    bar = find(window, "digit_tabs")
    assert isinstance(bar, QTabBar)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(1).center())
    assert shown_percent(window, "1") > 50
    canvas = window.canvas_panel.canvas
    strokes = canvas.strokes()
    tag = tag_position(window, 0)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=tag.toPoint())
    assert shown_percent(window, "4") > 50
    assert bar.currentIndex() == 0
    assert canvas.strokes() == strokes  # the click drew nothing


@pytest.mark.parametrize("number", ["10", "3141592653"])
def test_short_and_long_numbers_fit(window: MainWindow, number: str) -> None:
    write_number(window, number)
    label = find(window, "reading_label")
    assert text(window, "reading_label") == number
    assert label.fontMetrics().horizontalAdvance(number) <= label.width()
