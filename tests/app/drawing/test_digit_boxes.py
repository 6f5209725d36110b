"""Boxes around the digits of a number, and their tags."""

import random
from itertools import combinations

from helpers.drawings import DIGITS, Stroke, scaled
from helpers.reading_window import shown_percent, shown_tabs, tag_position, write_number
from helpers.user_actions import click, text
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from zen_digits.app.common.images import grey_pixels
from zen_digits.app.drawing.canvas import DrawingCanvas
from zen_digits.app.drawing.digit_boxes import DigitBox
from zen_digits.app.window import MainWindow
from zen_digits.core.reading.result import Box


def test_a_tag_shows_the_confidence_on_one_line_or_two(window: MainWindow) -> None:
    canvas = window.canvas_panel.canvas
    metrics = canvas.fontMetrics()

    def lines(room: float) -> int:
        """Of the tag of a 4 that has a 7 so many pixels right of it."""
        four, seven = scaled(DIGITS["4"], 0.5), scaled(DIGITS["7"], 0.5)
        lefts = [min(x for stroke in digit for x, _ in stroke) for digit in (four, seven)]
        canvas.set_strokes(four + scaled(DIGITS["7"], 0.5, room + lefts[0] - lefts[1]))
        window.reader.read_now()
        return len(canvas.digit_boxes[0].lines)

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


def random_number(numbers: random.Random, size: QSize) -> list[Stroke]:
    """Digits, and often a scribble, anywhere on a canvas: close together and at its edges too."""
    strokes: list[Stroke] = []
    left = float(numbers.randint(-20, 60))
    for _ in range(numbers.randint(2, 6)):
        scale = numbers.uniform(0.3, 2.2)
        top = numbers.uniform(-30, size.height() - 140 * scale)
        strokes += scaled(DIGITS[numbers.choice("0123456789")], scale, left, top)
        left += numbers.uniform(60, 120) * scale
    for _ in range(numbers.choice([0, 0, 3])):
        ends = [(numbers.uniform(0, size.width()), numbers.uniform(0, size.height())) for _ in "ab"]
        strokes.append(ends)
    return strokes


def test_tags_cover_neither_ink_nor_each_other(qtbot: QtBot) -> None:
    numbers, without = random.Random(5), 0
    canvas = DrawingCanvas()
    qtbot.addWidget(canvas)
    for _ in range(60):
        canvas.resize(numbers.randint(240, 800), numbers.randint(240, 500))
        canvas.nib.brush_width = float(numbers.choice([4, 18, 40]))
        canvas.set_strokes(random_number(numbers, canvas.size()))
        strokes = canvas.strokes()
        boxes = [DigitBox(bounding_box([run]), "0", "> 99.9 %") for run in strokes]
        canvas.show_digit_boxes(boxes, 0)
        drawn = grey_pixels(canvas.image().convertToFormat(QImage.Format.Format_Grayscale8))
        tags = [placed.tag for placed in canvas.digit_boxes if not placed.tag.isEmpty()]
        without += len(boxes) - len(tags)
        for tag in tags:
            assert QRectF(canvas.rect()).contains(tag)
            left, top, right, bottom = (round(2 * side) for side in tag.getCoords())  # type: ignore[union-attr]
            assert drawn[top:bottom, left:right].min() > 200
        assert not any(one.intersects(other) for one, other in combinations(tags, 2))
    assert without < 20  # of some hundreds: where ink leaves no room


def bounding_box(strokes: list[Stroke]) -> Box:
    xs, ys = zip(*(point for stroke in strokes for point in stroke), strict=True)
    return min(xs), min(ys), max(xs), max(ys)
