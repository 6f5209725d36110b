"""Mouse, finger and pen on the canvas."""

import numpy as np
import pytest
from helpers.mouse import drag
from helpers.pen import draw_with_pen
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from zen_digits.app.drawing.canvas import DrawingCanvas
from zen_digits.app.drawing.document import Tool

LINE = [(100, 100), (150, 120), (200, 150)]


def rounded(canvas: DrawingCanvas) -> list[list[tuple[int, int]]]:
    return [[(round(x), round(y)) for x, y in stroke] for stroke in canvas.strokes()]


def test_a_drag_draws_a_stroke_in_canvas_pixels(canvas: DrawingCanvas) -> None:
    drag(canvas, LINE)
    assert rounded(canvas) == [LINE]


def test_a_press_that_hardly_moves_draws_a_dot(canvas: DrawingCanvas) -> None:
    drag(canvas, [(50, 60), (51, 61), (50, 61)])
    assert rounded(canvas) == [[(50, 60)]]


def test_each_new_point_is_signalled_while_drawing(canvas: DrawingCanvas, qtbot: QtBot) -> None:
    seen: list[int] = []
    canvas.drawing_changed.connect(lambda: seen.append(len(canvas.strokes()[0])))
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    QTest.mouseMove(canvas, QPoint(30, 30))
    QTest.mouseMove(canvas, QPoint(60, 20))
    assert seen == [1, 2, 3]
    with qtbot.waitSignal(canvas.stroke_finished, timeout=30_000):
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(60, 20))


def test_a_pen_draws_with_pressure_and_its_mouse_events_are_ignored(canvas: DrawingCanvas) -> None:
    draw_with_pen(canvas, [(100, 100, 0.2), (140, 120, 0.6), (200, 150, 1.0)])
    assert rounded(canvas) == [[(100, 100), (140, 120), (200, 150)]]
    assert [point[2] for point in canvas.document.visible.strokes[0].points] == pytest.approx(
        [0.2, 0.6, 1.0], abs=0.01
    )
    canvas.grab()


def test_the_eraser_end_of_a_pen_erases(canvas: DrawingCanvas) -> None:
    drag(canvas, [(50, 150), (350, 150)])
    draw_with_pen(canvas, [(200, 120, 0.5), (200, 180, 0.5)], eraser=True)
    assert len(canvas.strokes()) == 2
    assert canvas.nib.tool is Tool.PEN


def test_only_the_first_finger_draws(canvas: DrawingCanvas) -> None:
    finger = QTest.createTouchDevice()
    QTest.touchEvent(canvas, finger).press(0, QPoint(100, 100), canvas).commit()
    QTest.touchEvent(canvas, finger).move(0, QPoint(150, 120), canvas).press(
        1, QPoint(300, 200), canvas
    ).commit()
    QTest.touchEvent(canvas, finger).move(0, QPoint(200, 150), canvas).commit()
    QTest.touchEvent(canvas, finger).release(0, QPoint(200, 150), canvas).release(
        1, QPoint(300, 200), canvas
    ).commit()
    assert rounded(canvas) == [LINE]


def test_ink_keeps_its_size_and_stays_in_sight_on_resize(
    canvas: DrawingCanvas, qtbot: QtBot
) -> None:
    strokes = [[(20.0, 20.0), (380.0, 280.0)]]
    canvas.set_strokes(strokes)
    canvas.resize(800, 700)
    (low, high) = canvas.strokes()[0]
    assert high[0] - low[0] == pytest.approx(360)
    canvas.resize(240, 240)
    assert all(0 <= x <= 240 and 0 <= y <= 240 for x, y in canvas.strokes()[0])
    canvas.resize(400, 300)
    assert canvas.strokes()[0] == [pytest.approx(point) for point in strokes[0]]


def test_ink_is_not_cropped_by_half_its_width_when_the_canvas_becomes_narrow(
    canvas: DrawingCanvas,
) -> None:
    canvas.set_strokes([[(20.0, 150.0), (380.0, 150.0)]])
    canvas.resize(200, 300)
    (stroke,) = canvas.document.finished.strokes
    half = stroke.width / 2 * canvas._viewport.zoom
    (left, _), (right, _) = canvas.strokes()[0]
    assert left - half >= -0.01
    assert right + half <= 200.01


def test_ink_drawn_up_to_the_edge_stays_where_it_was_drawn(canvas: DrawingCanvas) -> None:
    line = [(200, 100), (300, 150), (399, 200)]
    drag(canvas, line)
    assert rounded(canvas) == [line]


def test_strokes_outside_the_canvas_are_brought_into_sight(canvas: DrawingCanvas) -> None:
    canvas.set_strokes([[(-500, 10), (3000, 90)]])
    assert all(0 <= x <= 400 and 0 <= y <= 300 for x, y in canvas.strokes()[0])
    drag(canvas, LINE)
    assert rounded(canvas)[1] == LINE


def test_set_strokes_does_not_depend_on_what_was_there_before(canvas: DrawingCanvas) -> None:
    for far in (900, 1e12, 1e150):
        canvas.set_strokes([[(10, 10), (100, far)]])
        canvas.grab()
        canvas.set_strokes([LINE])
        assert rounded(canvas) == [LINE]


def test_drawing_beside_strokes_that_reach_far(canvas: DrawingCanvas) -> None:
    canvas.set_strokes([[(10, 10), (1e9, 900)]])
    drag(canvas, LINE)
    canvas.grab()
    assert rounded(canvas)[1] == LINE


def test_points_with_nan_are_dropped(canvas: DrawingCanvas) -> None:
    canvas.set_strokes([[(float("nan"), 3), (5, 5)], [(float("inf"), float("nan"))]])
    assert canvas.strokes() == [[(5, 5)]]


@pytest.mark.parametrize("strokes", [[], [[]], [[(5, 5)]]])
def test_empty_strokes_and_dots_are_accepted(canvas: DrawingCanvas, strokes: list) -> None:
    canvas.set_strokes(strokes)
    assert canvas.strokes() == [stroke for stroke in strokes if stroke]
    canvas.grab()


def test_the_thumbnail_follows_the_drawing(canvas: DrawingCanvas) -> None:
    shown = [canvas.thumbnail(56)]
    assert canvas.thumbnail(56) is shown[0]  # not drawn twice
    canvas.set_strokes([[(50, 50), (150, 150)]])
    shown.append(canvas.thumbnail(56))
    drag(canvas, [(150, 60), (60, 150)])
    shown.append(canvas.thumbnail(56))
    canvas.nib.tool = Tool.ERASER
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    QTest.mouseMove(canvas, QPoint(120, 100))
    shown.append(canvas.thumbnail(56))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(120, 100))
    canvas.document.history.undo()
    assert np.array_equal(canvas.thumbnail(56), shown[2])
    assert len({image.tobytes() for image in shown}) == len(shown)
