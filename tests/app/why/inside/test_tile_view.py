"""Small pictures of which one is chosen."""

import numpy as np
import pytest
from helpers.heard import listen
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from zen_digits.app.common.images import rgba_pixels
from zen_digits.app.why.inside.minus_signs import paint_minus_signs
from zen_digits.app.why.inside.tile_view import TileView
from zen_digits.app.why.inside.tiles import pixel_tiles, value_tiles

BESIDE_THE_SIGN = QPoint(0, 15)


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
        place = middle(view, index) + BESIDE_THE_SIGN
        return list(pixels[place.y(), place.x(), :3])

    assert colour(0)[2] > colour(0)[0] + 100  # blue
    assert colour(6)[0] > colour(6)[2] + 100  # orange
    assert min(colour(3)) > 200  # paper


def test_negative_numbers_have_a_minus(view: TileView) -> None:
    """In a grey picture, too, they can be told from the positive ones."""
    grey = view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)

    def has_minus(index: int) -> bool:
        place = middle(view, index)
        sign, beside = (grey.pixelColor(at).value() for at in (place, place + BESIDE_THE_SIGN))
        return abs(sign - beside) > 80

    assert [has_minus(index) for index in range(7)] == [True, True, True, *(False,) * 4]


@pytest.mark.parametrize(("side", "signs"), [(280, 28 * 28), (56, 9 * 9), (14, 4)])
def test_small_pixels_share_a_minus(side: int, signs: int) -> None:
    tile = value_tiles(np.full((1, 28, 28), -1.0))[0]
    picture = QImage(side, side, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.blue)
    painter = QPainter(picture)
    paint_minus_signs(painter, QRectF(0, 0, side, side), tile, QColor("white"))
    painter.end()
    black = rgba_pixels(picture)[..., 2] == 0
    starts = black & ~np.roll(black, 1, axis=1)
    lines = starts & ~np.roll(starts, 1, axis=0)
    assert lines.sum() == signs


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
