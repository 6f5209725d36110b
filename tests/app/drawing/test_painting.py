"""What is painted on the canvas and in its image."""

import numpy as np
import pytest
from helpers.mouse import digit_on_canvas, draw
from helpers.pen import draw_with_pen
from PySide6.QtGui import QImage

from zen_digits.app.drawing.canvas import DrawingCanvas


def test_a_digit_is_painted_on_the_canvas_and_in_its_image(canvas: DrawingCanvas) -> None:
    empty = canvas.grab().toImage()
    draw("5", canvas)
    assert canvas.grab().toImage() != empty
    image = canvas.image()
    assert image.size() == canvas.size() * 2
    x, y = digit_on_canvas("5", canvas)[0][0]
    assert image.pixelColor(round(2 * x), round(2 * y)).lightness() < 30
    assert image.pixelColor(4, 4).lightness() == 255


def test_pressure_widens_ink(canvas: DrawingCanvas) -> None:
    def dark_pixels() -> int:
        image = canvas.image()
        return sum(
            image.pixelColor(x, y).lightness() < 128
            for x in range(0, image.width(), 3)
            for y in range(0, image.height(), 3)
        )

    draw_with_pen(canvas, [(100, 100, 0.1), (300, 100, 0.12)])
    thin = dark_pixels()
    canvas.document.clear()
    draw_with_pen(canvas, [(100, 100, 0.9), (300, 100, 1.0)])
    assert dark_pixels() > 2 * thin > 0


def test_landscape_photo_fills_the_canvas_at_any_size(canvas: DrawingCanvas) -> None:
    photo = np.zeros((30, 60), np.float32)
    canvas.show_picture(QImage(60, 30, QImage.Format.Format_RGB32), photo)
    for width, height in ((600, 450), (900, 500), (300, 280)):
        canvas.resize(width, height)
        left, top, right, bottom = canvas.content().on_canvas((0, 0, 60, 30))
        assert (right - left) / width == pytest.approx(0.96)
        assert (left + right, top + bottom) == pytest.approx((width, height))


def test_ink_keeps_its_size_and_stays_in_sight(canvas: DrawingCanvas) -> None:
    canvas.resize(600, 400)
    canvas.set_strokes([[(50, 50), (550, 350)]])
    canvas.resize(900, 600)
    np.testing.assert_allclose(canvas.strokes()[0], [(200, 150), (700, 450)])
    canvas.resize(300, 300)
    (first, last) = canvas.strokes()[0]
    assert 0 <= min(*first, *last) < max(*first, *last) <= 300
