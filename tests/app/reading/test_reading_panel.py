"""The reading of a number, its tabs and its bars."""

from dataclasses import replace

import numpy as np
import pytest
from helpers.reading_window import shown_percent, shown_tabs, tag_position, write_number
from helpers.readings import number_reading
from helpers.small_models import untrained_model
from helpers.user_actions import click, find, text
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar
from pytestqt.qtbot import QtBot

from zen_digits.app.common.images import grey_pixels, rgba_pixels
from zen_digits.app.reading.probability_bar import ProbabilityBar
from zen_digits.app.reading.reading_label import ReadingLabel
from zen_digits.app.reading.verdict import closest, shown_text, verdict
from zen_digits.app.window import MainWindow
from zen_digits.core.labels import DIGITS
from zen_digits.core.reading.result import NumberReading


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


def test_tabs_are_seen_whole(window: MainWindow) -> None:
    write_number(window, "417")
    bar = find(window, "digit_tabs")
    assert isinstance(bar, QTabBar)
    assert bar.rect().contains(bar.tabRect(1))


@pytest.mark.parametrize("number", ["10", "3141592653"])
def test_short_and_long_numbers_fit(window: MainWindow, number: str) -> None:
    write_number(window, number)
    label = find(window, "reading_label")
    assert text(window, "reading_label") == number
    assert label.fontMetrics().horizontalAdvance(number) <= label.width()


def test_a_digit_has_a_second_choice() -> None:
    assert (
        verdict(number_reading(("7", 0.91, True)), str) == "91.0 % sure\nSecond choice: 9 (1.0 %)"
    )


def test_a_reading_too_long_for_the_panel_shows_its_ends(window: MainWindow) -> None:
    name = "A" * 63 + "z"
    panel, label = window.reading_panel, find(window, "reading_label")
    canvas = np.zeros((28, 28), np.uint8)
    panel.show_reading(number_reading((name, 0.9, True), names=(name, "b")), 0, canvas)
    shown = text(window, "reading_label")
    assert shown.startswith("AAAA")
    assert shown.endswith("Az")
    assert "…" in shown
    assert label.fontMetrics().horizontalAdvance(shown) <= label.width()
    assert label.toolTip() == panel.reading_text == name
    panel.show_reading(number_reading(("b", 0.9, True), names=(name, "b")), 0, canvas)
    assert text(window, "reading_label") == "b"
    assert label.toolTip() == ""


def test_several_lines_are_no_number() -> None:
    upper, lower = number_reading(("7", 0.91, True), ("1", 0.99, True)).digits
    below = replace(lower, box=(0.0, 1.1, 1.0, 2.1))
    expected = "This stands in several lines.\nWrite one number at a time."
    assert verdict(NumberReading((upper, below)), str) == expected


def test_a_sign_that_is_left_out_is_said() -> None:
    first, second = number_reading(("7", 0.91, True), ("1", 0.99, True)).digits
    digits = (first, replace(second, box=(2.0, 0.0, 3.0, 1.0)))
    point, behind = (1.4, 0.9, 1.5, 1.0), (3.4, 0.9, 3.5, 1.0)
    expected = "A sign stands before or between the digits.\nIt is left out."
    assert verdict(NumberReading(digits, (point,)), str) == expected
    assert verdict(NumberReading(digits, (behind,)), str).startswith("90")


def test_a_scribble_gets_a_best_guess() -> None:
    number = number_reading(("7", 0.91, False))
    assert verdict(number, str) == "This doesn’t look like a digit."
    assert (shown_text(number), closest(number)) == ("?", "closest:\n7")


def test_a_doubtful_digit_of_a_number_is_a_question_mark_in_its_place() -> None:
    number = number_reading(("2", 0.9, True), ("8", 0.8, False), ("1", 0.7, True))
    assert (shown_text(number), closest(number)) == ("2?1", "closest:\n281")
    sure = number_reading(("2", 0.9, True), ("1", 0.7, True))
    assert (shown_text(sure), closest(sure)) == ("21", "")


def test_other_labels_are_not_called_digits() -> None:
    expected = "This doesn’t look like anything the network has learned."
    assert verdict(number_reading(("b", 0.9, False), names=("a", "b")), str) == expected


def test_a_second_choice_with_a_long_name_fits_on_its_line(window: MainWindow) -> None:
    number = number_reading(("b", 0.9, True), names=("b", "W" * 64))
    window.reading_panel.show_reading(number, 0, np.zeros((28, 28), np.uint8))
    sure, second = text(window, "verdict_label").split("\n")
    assert sure == "90.0 % sure"
    assert second.startswith("Second choice: WW")
    assert second.endswith("WW (10.0 %)")
    label = find(window, "verdict_label")
    name = second.split()[2]
    assert label.fontMetrics().horizontalAdvance(name) <= label.width()


def test_a_number_names_its_least_sure_digit() -> None:
    expected = "72.0 % sure of the whole number\nLeast sure: 2 (80.0 %)"
    assert verdict(number_reading(("4", 0.9, True), ("2", 0.8, True)), str) == expected


def test_a_number_names_what_does_not_look_like_a_digit() -> None:
    reading = number_reading(("4", 0.9, True), ("8", 0.8, False), ("1", 0.7, False))
    assert verdict(reading, str) == "Some of this doesn’t look like digits.\nDoubtful: 8, 1"


def test_a_letter_is_not_a_digit_and_gets_a_best_guess(window: MainWindow) -> None:
    canvas = window.canvas_panel.canvas
    canvas.set_strokes([[(80, 80), (80, 300)], [(220, 80), (220, 300)], [(80, 190), (220, 190)]])
    assert "doesn’t look like a digit" in text(window, "verdict_label")
    assert text(window, "reading_label") == "?"
    closest = window.reading_panel.reading_text
    assert closest in DIGITS  # which Copy copies
    assert find(window, "reading_label").accessibleName() == f"? closest: {closest}"
    assert not find(window, "reading_label").isEnabled()


def image_of(window: MainWindow, name: str) -> np.ndarray:
    image = find(window, name).grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    return grey_pixels(image)


def test_an_empty_canvas_shows_an_example_of_a_reading(window: MainWindow, qtbot: QtBot) -> None:
    assert text(window, "reading_tag") == "Example"
    assert text(window, "reading_label") == text(window, "probability_2") == ""
    qtbot.waitUntil(lambda: int(np.ptp(image_of(window, "network_input_view")[4:-4, 4:-4])) > 50)
    write_number(window, "7")
    assert not find(window, "reading_tag").isVisible()
    click(window, "clear_button")
    assert find(window, "reading_tag").isVisible()
    assert window.reading_panel.reading_text == ""


def test_there_is_no_example_of_other_labels_than_digits(window: MainWindow) -> None:
    window.models.add("letters", untrained_model(labels=("a", "b")))
    assert not find(window, "reading_tag").isVisible()
    window.models.choose(0)
    assert find(window, "reading_tag").isVisible()


def test_a_reading_by_a_network_that_is_learning_is_marked(window: MainWindow) -> None:
    nothing = np.zeros((28, 28), np.uint8)
    number = number_reading(("7", 0.91, True))
    window.reading_panel.show_reading(number, 0, nothing, learning=True)
    tag = find(window, "reading_tag")
    assert text(window, "reading_tag") == "learning…"
    assert tag.isVisible()
    assert tag.toolTip()
    window.reading_panel.show_reading(number, 0, nothing)
    assert not tag.isVisible()


def test_the_tag_stays_whole_in_another_style(window: MainWindow, qtbot: QtBot) -> None:
    tag = find(window, "reading_tag")
    qtbot.waitUntil(tag.isVisible)
    before = tag.width()
    tag.setStyleSheet("padding: 0 40px")
    qtbot.waitUntil(lambda: tag.width() == tag.sizeHint().width())
    assert tag.width() > before + 20


def test_the_tone_of_a_reading_follows_its_confidence_and_can_always_be_read(
    window: MainWindow,
) -> None:
    label = find(window, "reading_label")
    assert isinstance(label, ReadingLabel)
    for appearance in ("light", "dark"):
        window.appearance.choose(appearance)
        card = label.palette().color(QPalette.ColorRole.AlternateBase)
        contrasts = []
        for confidence in (0.3, 0.6, 0.8, 0.97):
            label.show_reading("7", confidence)
            contrasts.append(contrast(label.colour, card))
        assert contrasts == sorted(set(contrasts))
        assert contrasts[0] >= 4.5


def contrast(one: QColor, other: QColor) -> float:
    """As WCAG 2 defines it."""
    dark, light = sorted(map(luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def test_figures_below_a_thousandth_are_not_shown_and_bars_of_a_refused_drawing_are_grey(
    window: MainWindow, qtbot: QtBot
) -> None:
    bar = find(window, "probability_7")
    assert isinstance(bar, ProbabilityBar)
    nothing = np.zeros((28, 28), np.uint8)

    def colours(probability: float, is_digit: bool) -> np.ndarray:
        """Saturation of each pixel of the bar's right end, where the figure is, and of its bar."""
        panel = window.reading_panel
        panel.show_reading(number_reading(("7", probability, is_digit)), 0, nothing)
        qtbot.waitUntil(lambda: abs(bar.length - probability) < 1e-3)
        return rgba_pixels(bar.grab().toImage())[:, :, :3].astype(int)

    sure, doubtful = colours(0.98, True), colours(0.98, False)
    assert np.ptp(sure, axis=2).max() > 100
    assert np.ptp(doubtful, axis=2).max() < 40
    others = number_reading(("3", 0.9999999, True))
    window.reading_panel.show_reading(others, 0, nothing)
    assert bar.text() == "< 0.1 %"
    assert bar.figure == ""


@pytest.mark.parametrize("points", [8.0, 9.0, 10.0, 11.5, 14.0])
def test_names_of_own_classes_are_whole_beside_their_bars(
    window: MainWindow, points: float
) -> None:
    font = window.font()
    font.setPointSizeF(points)
    names = ["house", "tree", "apple", "bicycle"]
    window.models.add("own", untrained_model("dense", names))
    bars = window.reading_panel.findChildren(ProbabilityBar)
    for widget in (bars[0].parentWidget(), *bars):
        widget.setFont(font)
    window.reading_panel.show_models(["own"], 0, None, names)
    assert [bar.shown_name for bar in bars] == names


def test_few_bars_take_the_whole_width(window: MainWindow) -> None:
    window.models.add("own", untrained_model("dense", ["house", "tree"]))
    bars = window.reading_panel.findChildren(ProbabilityBar)
    assert {bar.width() for bar in bars} == {bars[0].parentWidget().width()}
