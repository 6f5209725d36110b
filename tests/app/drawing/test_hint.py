"""What stands on an empty canvas."""

from helpers.small_models import untrained_model
from helpers.user_actions import text

from zen_digits.app.drawing.hint import hint, spoken_hint
from zen_digits.app.window import MainWindow
from zen_digits.core.labels import DIGITS


def test_it_names_what_can_be_read() -> None:
    assert hint(DIGITS) == "Draw a digit here"
    assert hint(["house", "tree"]) == "Draw one of these here:\nhouse, tree"
    assert hint(["a", "b", "c", "d", "e"]) == "Draw one of these here:\na, b, c, d, …"
    assert spoken_hint(["house", "tree"]).endswith("lifts it): house, tree.")


def test_the_window_asks_for_what_its_network_reads(window: MainWindow) -> None:
    canvas = window.canvas_panel.canvas
    before = canvas.grab().toImage()
    window.models.add("letters", untrained_model("dense", ["house", "tree"]))
    assert canvas.accessibleDescription().endswith("house, tree.")
    assert canvas.grab().toImage() != before
    assert text(window, "verdict_label") == "Draw something; it is read as you draw."
    window.models.choose(0)
    assert canvas.accessibleDescription().startswith("Draw a digit here")
    assert text(window, "verdict_label") == "Draw a digit; it is read as you draw."
    assert canvas.grab().toImage() == before
