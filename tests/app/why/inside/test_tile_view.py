"""Small pictures of which one is chosen."""

import numpy as np
import pytest
from helpers.heard import listen
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from zen_digits.app.common.images import rgba_pixels
from zen_digits.app.why.inside.tile_view import TileView
from zen_digits.app.why.inside.tiles import pixel_tiles, value_tiles


@pytest.fixture
def view(qtbot: QtBot) -> TileView:
    """Seven tiles, three in a row."""
    view = TileView(lambda index: f"tile {index}")
    qtbot.addWidget(view)
    view.show_tiles(value_tiles(np.linspace(-1, 1, 7)), 3, apart=True)
    view.resize(200, 200)
    view.show()
    return view


def middle(view: TileView, index: int) -> QPoint:
    return view._place(index).center().toPoint()


def test_a_click_chooses_a_tile(view: TileView) -> None:
    chosen: list[int] = []
    view.chosen.connect(chosen.append)
    for index in (4, 0, 6):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle(view, index))
        assert view.current == index
        assert view.accessibleDescription() == f"tile {index}"
    assert chosen == [4, 0, 6]
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle(view, 8))  # there are but seven
    assert view.current == 6
    assert view.tile_at(QPointF(-5, -5)) is None


def test_arrow_keys_walk_and_stay_inside(
    view: TileView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = listen(monkeypatch)
    view.activateWindow()
    qtbot.waitUntil(view.hasFocus)
    walked: list[int] = []
    view.chosen.connect(walked.append)
    keys = Qt.Key
    for key in (keys.Key_Left, keys.Key_Right, keys.Key_Down, keys.Key_Down, keys.Key_Down):
        QTest.keyClick(view, key)
    assert walked == [0, 1, 4, 6, 6]
    assert [text for text, _ in heard] == ["tile 1", "tile 4", "tile 6"]


def test_the_pointer_points_and_leaves(view: TileView, qtbot: QtBot) -> None:
    pointed: list[int] = []
    view.pointed.connect(pointed.append)
    view.choose(2)
    before = view.grab().toImage()
    QTest.mouseMove(view, middle(view, 5))
    qtbot.waitUntil(lambda: pointed == [5])
    assert view.grab().toImage() != before  # it is framed
    QTest.mouseMove(view, QPoint(199, 199))
    qtbot.waitUntil(lambda: pointed == [5, 2])


def test_colours_are_those_of_the_numbers(view: TileView) -> None:
    pixels = rgba_pixels(view.grab().toImage()).astype(int)

    def colour(index: int) -> list[int]:
        place = middle(view, index)
        return list(pixels[place.y(), place.x(), :3])

    assert colour(0)[2] > colour(0)[0] + 100  # blue
    assert colour(6)[0] > colour(6)[2] + 100  # orange
    assert colour(3) == list(pixels[*reversed(middle(view, 3).toTuple()), :3])
    assert min(colour(3)) > 200  # paper


def test_fewer_tiles_than_before_keep_one_chosen(view: TileView) -> None:
    view.choose(6)
    image = np.array([[0, 255], [255, 0]], np.uint8)
    view.show_tiles(pixel_tiles(image, view.palette()), 2)
    assert view.current == 3
    pixels = rgba_pixels(view.grab().toImage()).astype(int)
    place = middle(view, 1)
    assert pixels[place.y(), place.x(), :3].max() < 100  # ink
    view.show_tiles(np.zeros((0, 1, 1, 4), np.uint8), 1)
    assert view.accessibleDescription() == ""
    QTest.keyClick(view, Qt.Key.Key_Right)
    QToolTip.hideText()
