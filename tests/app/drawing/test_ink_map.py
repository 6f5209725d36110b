"""Where ink is on a canvas, and where there is room beside it."""

import numpy as np
from PySide6.QtCore import QRectF, QSize, QSizeF

from zen_digits.app.drawing.ink_map import InkMap


def map_of(*inked: tuple[int, int, int, int]) -> InkMap:
    """Of a canvas of 200 × 100 pixels, with ink in rectangles: left, top, right, bottom."""
    thumbnail = np.zeros((100, 100), np.uint8)  # a cell is two pixels; 25 are above the canvas
    for left, top, right, bottom in inked:
        thumbnail[25 + top // 2 : 25 + bottom // 2, left // 2 : right // 2] = 255
    return InkMap(thumbnail, QSize(200, 100), 2)


def test_an_area_with_ink_is_not_free() -> None:
    ink = map_of((100, 40, 120, 60))
    assert ink.is_free(QRectF(50, 40, 48, 20))
    assert not ink.is_free(QRectF(50, 40, 52, 20))
    assert ink.is_free(QRectF(122, 10, 70, 80))


def test_nothing_is_free_at_the_edge_and_beyond() -> None:
    ink = map_of()
    assert ink.is_free(QRectF(2, 2, 196, 96))
    for area in (QRectF(0, 10, 20, 20), QRectF(10, -5, 20, 20), QRectF(190, 90, 20, 20)):
        assert not ink.is_free(area)


def test_what_is_taken_counts_as_ink() -> None:
    ink = map_of()
    ink.take(QRectF(50, 50, 20, 20))
    assert not ink.is_free(QRectF(60, 60, 20, 20))


def test_the_nearest_free_area() -> None:
    ink = map_of((0, 0, 200, 60))
    around = QRectF(80, 30, 20, 20)
    found = ink.nearest(QSizeF(30, 12), around, 60)
    assert found is not None
    assert ink.is_free(found)
    assert found.top() - 60 <= 4
    assert ink.nearest(QSizeF(30, 12), around, 5) is None
    assert map_of((0, 0, 200, 100)).nearest(QSizeF(10, 10), around, 500) is None
