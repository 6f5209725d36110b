"""Whole numbers in the window: boxes on the canvas, tabs and bars for the selected digit."""

import json
from pathlib import Path

import pytest
from helpers.drawings import DIGITS, scaled
from helpers.user_actions import click, find, text
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar

from zen_digits.app.window import MainWindow
from zen_digits.commands.cli import main
from zen_digits.core.ink.ink_file import Drawing, write_ink


def write(window: MainWindow, number: str) -> None:
    """A number in one go, in the middle of the canvas."""
    canvas = window.canvas_panel.canvas
    scale = 0.9 * canvas.width() / (110 * len(number))
    canvas.set_strokes(
        [
            stroke
            for index, digit in enumerate(number)
            for stroke in scaled(DIGITS[digit], scale, 10 + 110 * scale * index, 150)
        ]
    )


def tabs(window: MainWindow) -> list[str]:
    bar = find(window, "digit_tabs")
    assert isinstance(bar, QTabBar)
    return [bar.tabText(index) for index in range(bar.count())] if bar.isVisible() else []


def share(window: MainWindow, digit: str) -> float:
    return float(text(window, f"probability_{digit}").strip("<> %"))


def test_a_number_is_read_as_a_whole_and_digit_by_digit(window: MainWindow) -> None:
    write(window, "2026")
    assert text(window, "reading_label") == "2026"
    assert tabs(window) == ["2", "0", "2", "6"]
    assert "sure of the whole" in text(window, "verdict_label")
    assert share(window, "6") > 50  # the digit drawn last


def test_a_tab_and_a_tag_on_the_canvas_select_a_digit(window: MainWindow) -> None:
    write(window, "417")
    bar = find(window, "digit_tabs")
    assert isinstance(bar, QTabBar)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(1).center())
    assert share(window, "1") > 50
    canvas = window.canvas_panel.canvas
    strokes = canvas.strokes()
    tag = tag_of(window, 0)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=tag.toPoint())
    assert share(window, "4") > 50
    assert bar.currentIndex() == 0
    assert canvas.strokes() == strokes  # the click drew nothing


def tag_of(window: MainWindow, index: int) -> QPointF:
    """A place on the canvas where the tag of a digit is."""
    canvas = window.canvas_panel.canvas
    places = (QPointF(x, y) for y in range(0, canvas.height(), 4) for x in range(canvas.width()))
    return next(place for place in places if canvas.digit_box_at(place) == index)


def test_a_tag_says_how_sure_it_is_on_one_line_or_on_two(window: MainWindow) -> None:
    canvas = window.canvas_panel.canvas
    metrics = canvas.fontMetrics()

    def lines(room: float) -> int:
        """Of the tag of a 4 that has a 7 so many pixels right of it."""
        four, seven = scaled(DIGITS["4"], 0.5), scaled(DIGITS["7"], 0.5)
        lefts = [min(x for stroke in digit for x, _ in stroke) for digit in (four, seven)]
        canvas.set_strokes(four + scaled(DIGITS["7"], 0.5, room + lefts[0] - lefts[1]))
        window.reader.read_now()
        place = tag_of(window, 0)
        height = sum(canvas.digit_box_at(place + QPointF(0, down)) == 0 for down in range(99))
        return round(height / metrics.lineSpacing())

    narrow, wide = metrics.horizontalAdvance("> 99.9 %"), metrics.horizontalAdvance("4 · > 99.9 %")
    assert lines(wide + 40) == 1
    assert lines((narrow + wide) / 2 + 10) == 2


def test_a_single_digit_has_neither_boxes_nor_tabs(window: MainWindow) -> None:
    write(window, "417")
    click(window, "clear_button")
    assert tabs(window) == []
    write(window, "7")
    assert text(window, "reading_label") == "7"
    assert tabs(window) == []
    canvas = window.canvas_panel.canvas
    assert canvas.digit_box_at(QPointF(canvas.width() / 2, 140)) is None


@pytest.mark.parametrize("number", ["10", "3141592653"])
def test_short_and_long_numbers_fit(window: MainWindow, number: str) -> None:
    write(window, number)
    label = find(window, "reading_label")
    assert text(window, "reading_label") == number
    assert label.fontMetrics().horizontalAdvance(number) <= label.width()


ODD = {
    "a dot": [[(50, 60)]],
    "far off": [[(3e6, -50), (3e6, 2e6)]],
    "a number": [s for i, d in enumerate("586") for s in scaled(DIGITS[d], 0.9, 100 * i, 100)],
    "a cross": [[(80, 80), (220, 260)], [(220, 80), (80, 260)]],
}


@pytest.mark.parametrize("strokes", ODD.values(), ids=ODD.keys())
def test_the_window_reads_as_predict_does(
    window: MainWindow, strokes: list, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "ink.jsonl"
    write_ink(path, [Drawing(strokes)])
    assert main(["predict", str(path), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    window.canvas_panel.canvas.set_strokes(strokes)
    assert text(window, "reading_label") == told["text"]
    assert find(window, "reading_label").isEnabled() == told["is_digit"]
    assert len(told["digits"]) == max(len(tabs(window)), 1)


def test_a_finger_on_a_tag_selects_its_digit_and_draws_nothing(window: MainWindow) -> None:
    write(window, "417")
    canvas = window.canvas_panel.canvas
    strokes = canvas.strokes()
    place = tag_of(window, 0).toPoint()
    finger = QTest.createTouchDevice()
    QTest.touchEvent(canvas, finger).press(0, place, canvas).commit()
    QTest.touchEvent(canvas, finger).release(0, place, canvas).commit()
    assert share(window, "4") > 50
    assert canvas.strokes() == strokes


def test_a_letter_is_no_digit_and_it_says_what_it_would_be(window: MainWindow) -> None:
    canvas = window.canvas_panel.canvas
    canvas.set_strokes([[(80, 80), (80, 300)], [(220, 80), (220, 300)], [(80, 190), (220, 190)]])
    assert "doesn’t look like a digit" in text(window, "verdict_label")
    assert "Best guess:" in text(window, "verdict_label")
    assert not find(window, "reading_label").isEnabled()


def test_boxes_follow_when_the_window_is_resized(window: MainWindow) -> None:
    write(window, "42")
    before = tag_of(window, 1)
    window.resize(1000, 600)
    QTest.qWait(100)
    canvas = window.canvas_panel.canvas
    left = min(x for stroke in canvas.strokes()[-1:] for x, _ in stroke)
    after = tag_of(window, 1)
    assert before != after
    assert abs(after.x() - left) < 40
