"""Whatever the window shows has a name, is reached by the keyboard and is found in its order.

And it is large enough to be clicked, also in small type.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.accessible_tree import BACKWARDS, not_reached, out_of_order, unnamed_controls
from helpers.accessible_walk import walk
from helpers.targets import small_targets, targets
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.window import MainWindow


@pytest.fixture
def small_type(qapp: QApplication) -> Iterator[None]:
    """8 points, before there is a window."""
    usual, font = qapp.font(), qapp.font()
    font.setPointSizeF(8)
    qapp.setFont(font)
    yield
    qapp.setFont(usual)


@pytest.mark.usefixtures("small_type", "runs", "few_images")
def test_everything_is_named_reached_in_order_and_large_enough(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    places = measured = 0
    for place, shown in walk(window, lambda c: qtbot.waitUntil(c, timeout=60_000), tmp_path):
        QApplication.processEvents()
        assert unnamed_controls(shown) == [], place
        assert out_of_order(shown) == [], place
        assert not_reached(shown) == [], place
        assert small_targets(shown) == [], place
        assert not_reached(shown, BACKWARDS) == [], place
        measured += len(list(targets(shown)))
        places += 1
    assert places > 25
    assert measured > 2000


def test_a_label_is_called_what_it_says(window: MainWindow) -> None:
    (verdict,) = window.findChildren(QLabel, "verdict_label")
    told = QAccessible.queryAccessibleInterface(verdict)
    assert told.text(QAccessible.Text.Name) == verdict.text() != ""
    assert told.text(QAccessible.Text.Description) == "Verdict"


def test_what_is_missing_is_found(window: MainWindow) -> None:
    slider, canvas = window.canvas_panel.brush_slider, window.canvas_panel.canvas
    slider.setAccessibleName("")
    assert unnamed_controls(window) == ["QSlider brush_slider"]
    canvas.setFocusPolicy(canvas.focusPolicy().ClickFocus)
    assert not_reached(window) == ["DrawingCanvas drawing_canvas"]
    (pen,) = window.findChildren(QWidget, "pen_button")
    pen.raise_()
    assert "_IconButton pen_button before QSlider brush_slider" in out_of_order(window)


def test_what_cannot_be_left_is_found(window: MainWindow) -> None:
    trap = QPlainTextEdit(window.canvas_panel)
    trap.show()
    assert not_reached(window) == ["DrawingCanvas drawing_canvas"]  # which comes after it
    trap.setTabChangesFocus(True)
    assert not_reached(window) == []
