"""Whatever can be clicked is large enough for a hand that is not steady."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.accessible_walk import walk
from helpers.targets import small_targets, targets
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.drawing.digit_boxes import DigitBox
from zen_digits.app.window import MainWindow


@pytest.fixture(params=[8, 11, 18])
def points(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    """The size of all type, before there is a window."""
    usual, font = qapp.font(), qapp.font()
    font.setPointSizeF(request.param)
    qapp.setFont(font)
    yield request.param
    qapp.setFont(usual)


@pytest.mark.usefixtures("points", "runs", "few_images")
def test_all_targets_are_large_enough(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    measured = 0
    for place, shown in walk(window, lambda c: qtbot.waitUntil(c, timeout=60_000), tmp_path):
        QApplication.processEvents()
        assert small_targets(shown) == [], place
        measured += len(list(targets(shown)))
    assert measured > 2000


def test_a_small_one_is_found(window: MainWindow) -> None:
    (pen,) = window.findChildren(QWidget, "pen_button")
    assert small_targets(window) == []
    pen.setFixedHeight(20)
    assert small_targets(window) == [f"_IconButton pen_button {pen.width()}×20"]


def test_beside_a_small_tag_is_close_enough(window: MainWindow) -> None:
    canvas = window.canvas_panel.canvas
    canvas.set_strokes([[(100, 200), (110, 300)], [(300, 200), (310, 300)]])
    canvas.show_digit_boxes([DigitBox((100, 200, 110, 300), "1", "99 %")])
    (box,) = canvas.digit_boxes
    assert box.tag.height() < 22
    assert canvas.digit_box_at(box.tag.center() + QPointF(0, 11.5)) == 0
    assert canvas.digit_box_at(box.tag.center() + QPointF(0, 12.5)) is None
