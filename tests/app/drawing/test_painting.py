"""What is painted on the canvas and in its image."""

from helpers.mouse import digit_on_canvas, draw
from helpers.pen import draw_with_pen

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
