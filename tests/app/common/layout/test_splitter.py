"""Panels that the user sizes, also by a press beside the thin handle between them."""

import pytest
from helpers.mouse import drag
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.layout.splitter import PanelSplitter
from zen_digits.app.common.widgets import Card


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def splitter(request: pytest.FixtureRequest, qtbot: QtBot) -> PanelSplitter:
    """Two cards, of which the second is full of a button."""
    first, second = Card(), QPushButton("second")
    first.body.addWidget(QLabel("first"))
    splitter = PanelSplitter(((first, 1), (second, 1)), (300, 300))
    splitter.setLayoutDirection(request.param)
    qtbot.addWidget(splitter)
    splitter.resize(608, 200)
    splitter.show()
    return splitter


def _drag(splitter: PanelSplitter, beside: int, by: int) -> None:
    """From a place beside the middle of the handle; towards the first panel, both are negative."""
    sign = -1 if splitter.isRightToLeft() else 1
    start = QPoint(splitter.handle(1).geometry().center().x() + sign * beside, 60)
    panel = splitter.childAt(start)
    end = start + QPoint(sign * by, 0)
    drag(panel, [panel.mapFrom(splitter, place).toTuple() for place in (start, end)])


@pytest.mark.parametrize("beside", [0, -8, -11])
def test_a_handle_is_taken_beside_it(splitter: PanelSplitter, beside: int) -> None:
    """From right to left, Qt lets it jump by its width each time."""
    before = splitter.sizes()[0]
    _drag(splitter, beside, 100)
    assert splitter.sizes()[0] == pytest.approx(before + 100, abs=GRID)
    _drag(splitter, beside, -150)
    assert splitter.sizes()[0] == pytest.approx(before - 50, abs=2 * GRID)


@pytest.mark.parametrize("beside", [-14, 8])
def test_farther_away_and_on_a_button_it_is_not(splitter: PanelSplitter, beside: int) -> None:
    before = splitter.sizes()
    _drag(splitter, beside, 100)
    assert splitter.sizes() == before


def test_the_pointer_tells_where_it_is_taken(splitter: PanelSplitter, qtbot: QtBot) -> None:
    middle, sign = splitter.handle(1).geometry().center(), -1 if splitter.isRightToLeft() else 1
    shapes = []
    for beside in (-60, -10, 10):
        place = middle + QPoint(sign * beside, 0)
        panel = splitter.childAt(place)
        QTest.mouseMove(panel, panel.mapFrom(splitter, place))
        qtbot.wait(20)
        shapes.append(splitter.cursor().shape())
    arrow, split = Qt.CursorShape.ArrowCursor, Qt.CursorShape.SplitHCursor
    assert shapes == [arrow, split, arrow]


def test_in_another_splitter_each_has_its_own(qtbot: QtBot) -> None:
    inner = PanelSplitter(((Card(), 1), (Card(), 1)), (200, 200), Qt.Orientation.Vertical)
    half = QWidget()
    layout = QHBoxLayout(half)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(inner)
    outer = PanelSplitter(((half, 1), (Card(), 1)), (300, 300))
    qtbot.addWidget(outer)
    outer.resize(608, 408)
    outer.show()
    _drag(outer, -9, 50)
    assert outer.sizes()[0] == pytest.approx(350, abs=1)
    assert inner.sizes()[0] == pytest.approx(200, abs=1)
