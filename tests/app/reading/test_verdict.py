"""What is said about a reading."""

from helpers.user_actions import find, text

from zen_digits.app.window import MainWindow


def test_a_letter_is_not_a_digit_and_gets_a_best_guess(window: MainWindow) -> None:
    canvas = window.canvas_panel.canvas
    canvas.set_strokes([[(80, 80), (80, 300)], [(220, 80), (220, 300)], [(80, 190), (220, 190)]])
    assert "doesn’t look like a digit" in text(window, "verdict_label")
    assert "Best guess:" in text(window, "verdict_label")
    assert not find(window, "reading_label").isEnabled()
