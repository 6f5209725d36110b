"""Whatever can be clicked is large enough for a hand that is not steady.

``test_access`` measures all that the window shows, in small type.
"""

from helpers.targets import small_targets
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget

from zen_digits.app.drawing.digit_boxes import DigitBox
from zen_digits.app.window import MainWindow


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
