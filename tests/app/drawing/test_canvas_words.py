"""What is said of the canvas to who does not see it."""

from helpers.drawings import DIGITS
from helpers.mnist_digit import digit
from helpers.reading_window import write_number
from helpers.user_actions import click

from zen_digits.app.window import MainWindow


def test_it_tells_strokes_digits_and_the_selected_one(window: MainWindow) -> None:
    canvas = window.canvas_panel.canvas
    canvas.set_strokes(DIGITS["7"])
    assert canvas.accessibleDescription() == "1 stroke, read as 7"
    write_number(window, "26")
    start = f"{len(canvas.strokes())} strokes, read as 26; digit "
    assert canvas.accessibleDescription() == f"{start}2 of 2 is selected, 6"
    window.reader.select(0)
    assert canvas.accessibleDescription() == f"{start}1 of 2 is selected, 2"


def test_without_a_drawing_it_tells_what_to_do(window: MainWindow) -> None:
    canvas = window.canvas_panel.canvas
    canvas.set_strokes(DIGITS["7"])
    click(window, "clear_button")
    assert canvas.accessibleDescription().startswith("Draw a digit here")


def test_a_picture_is_no_stroke(window: MainWindow) -> None:
    canvas = window.canvas_panel.canvas
    canvas.show_sample(digit())
    assert canvas.accessibleDescription() == "A picture, read as 7"
