import pytest
from helpers.mouse import digit_on_canvas, drag, draw
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from zen_digits.app.drawing.canvas import DrawingCanvas
from zen_digits.app.drawing.document import Tool


@pytest.fixture
def canvas(qtbot: QtBot) -> DrawingCanvas:
    canvas = DrawingCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    with qtbot.waitExposed(canvas):
        canvas.show()
    return canvas


LINE = [(100, 100), (150, 120), (200, 150)]


def rounded(canvas: DrawingCanvas) -> list[list[tuple[int, int]]]:
    return [[(round(x), round(y)) for x, y in stroke] for stroke in canvas.strokes()]


def test_a_drag_is_a_stroke_in_canvas_pixels(canvas: DrawingCanvas) -> None:
    drag(canvas, LINE)
    assert rounded(canvas) == [LINE]


def test_a_press_that_hardly_moves_is_a_dot(canvas: DrawingCanvas) -> None:
    drag(canvas, [(50, 60), (51, 61), (50, 61)])
    assert rounded(canvas) == [[(50, 60)]]


def test_changes_are_told_while_a_stroke_is_drawn(canvas: DrawingCanvas, qtbot: QtBot) -> None:
    seen: list[int] = []
    canvas.drawing_changed.connect(lambda: seen.append(len(canvas.strokes()[0])))
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    QTest.mouseMove(canvas, QPoint(30, 30))
    QTest.mouseMove(canvas, QPoint(60, 20))
    assert seen == [1, 2, 3]
    with qtbot.waitSignal(canvas.stroke_finished, timeout=1000):
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(60, 20))


def test_undo_and_redo_go_through_every_action(canvas: DrawingCanvas) -> None:
    states = [canvas.strokes()]
    drag(canvas, LINE)
    states.append(canvas.strokes())
    drag(canvas, [(300, 50), (320, 250)])
    states.append(canvas.strokes())
    canvas.tool = Tool.ERASER
    drag(canvas, [(290, 150), (330, 150)])
    states.append(canvas.strokes())
    canvas.document.clear()
    states.append(canvas.strokes())
    canvas.set_strokes([[(1, 1), (9, 9)]])
    states.append(canvas.strokes())
    assert len({str(state) for state in states[:4]}) == 4
    assert states[4] == []
    for state in reversed(states[:-1]):
        canvas.document.history.undo()
        assert canvas.strokes() == state
    assert not canvas.document.history.canUndo()
    for state in states[1:]:
        canvas.document.history.redo()
        assert canvas.strokes() == state


def test_the_eraser_cuts_a_stroke_and_leaves_others_alone(canvas: DrawingCanvas) -> None:
    drag(canvas, [(50, 150), (350, 150)])
    drag(canvas, [(50, 50), (350, 50)])
    canvas.tool = Tool.ERASER
    drag(canvas, [(200, 120), (200, 180)])
    strokes = canvas.strokes()
    assert len(strokes) == 3
    cut = sorted(max(x for x, _ in stroke) for stroke in strokes if stroke[0][1] > 100)
    assert cut[0] < 200 < cut[1]
    assert [(50, 50), (350, 50)] in rounded(canvas)


def test_a_clear_of_nothing_is_no_step(canvas: DrawingCanvas) -> None:
    canvas.document.clear()
    assert not canvas.document.history.canUndo()


def test_ink_keeps_its_size_and_stays_in_sight_when_resized(
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


def test_strokes_beyond_the_canvas_are_brought_into_sight(canvas: DrawingCanvas) -> None:
    canvas.set_strokes([[(-500, 10), (3000, 90)]])
    assert all(0 <= x <= 400 and 0 <= y <= 300 for x, y in canvas.strokes()[0])
    drag(canvas, LINE)
    assert rounded(canvas)[1] == LINE


def test_a_drawing_lies_where_it_is_put_whatever_was_there_before(canvas: DrawingCanvas) -> None:
    for far in (900, 1e12, 1e150):
        canvas.set_strokes([[(10, 10), (100, far)]])
        canvas.grab()
        canvas.set_strokes([LINE])
        assert rounded(canvas) == [LINE]


def test_beside_a_drawing_that_reaches_far_a_pen_can_draw(canvas: DrawingCanvas) -> None:
    canvas.set_strokes([[(10, 10), (1e9, 900)]])
    drag(canvas, LINE)
    canvas.grab()
    assert rounded(canvas)[1] == LINE


def test_points_that_are_no_numbers_are_left_out(canvas: DrawingCanvas) -> None:
    canvas.set_strokes([[(float("nan"), 3), (5, 5)], [(float("inf"), float("nan"))]])
    assert canvas.strokes() == [[(5, 5)]]


@pytest.mark.parametrize("strokes", [[], [[]], [[(5, 5)]]])
def test_odd_strokes_are_taken(canvas: DrawingCanvas, strokes: list) -> None:
    canvas.set_strokes(strokes)
    assert canvas.strokes() == [stroke for stroke in strokes if stroke]
    canvas.grab()


def pen_event(
    kind: QEvent.Type, x: float, y: float, pressure: float, *, eraser: bool = False
) -> QTabletEvent:
    tip = QPointingDevice.PointerType.Eraser if eraser else QPointingDevice.PointerType.Pen
    stylus = QInputDevice.DeviceType.Stylus
    device = QPointingDevice(
        "pen",
        1,
        stylus,
        tip,
        QInputDevice.Capability.Pressure,
        1,
        1,
        parent=QApplication.instance(),
    )
    button = Qt.MouseButton.LeftButton
    where = QPointF(x, y)
    return QTabletEvent(
        kind, device, where, where, pressure, 0, 0, 0.0, 0.0, 0.0,
        Qt.KeyboardModifier.NoModifier, button, button,
    )  # fmt: skip


def pen(
    canvas: DrawingCanvas, points: list[tuple[float, float, float]], *, eraser: bool = False
) -> None:
    kinds = [QEvent.Type.TabletPress, *[QEvent.Type.TabletMove] * (len(points) - 1)]
    for kind, point in zip(kinds, points, strict=True):
        QApplication.sendEvent(canvas, pen_event(kind, *point, eraser=eraser))
        # What a pen sends besides: a mouse that the canvas must not listen to.
        QTest.mouseMove(canvas, QPoint(5, 5))
    QApplication.sendEvent(canvas, pen_event(QEvent.Type.TabletRelease, *points[-1], eraser=eraser))


def test_a_pen_draws_with_pressure_and_its_mouse_is_ignored(canvas: DrawingCanvas) -> None:
    pen(canvas, [(100, 100, 0.2), (140, 120, 0.6), (200, 150, 1.0)])
    assert rounded(canvas) == [[(100, 100), (140, 120), (200, 150)]]
    assert [point[2] for point in canvas.document.visible.strokes[0].points] == pytest.approx(
        [0.2, 0.6, 1.0], abs=0.01
    )
    canvas.grab()


def test_pressure_makes_ink_wider(canvas: DrawingCanvas) -> None:
    def dark_pixels() -> int:
        image = canvas.image()
        return sum(
            image.pixelColor(x, y).lightness() < 128
            for x in range(0, image.width(), 3)
            for y in range(0, image.height(), 3)
        )

    pen(canvas, [(100, 100, 0.1), (300, 100, 0.12)])
    thin = dark_pixels()
    canvas.document.clear()
    pen(canvas, [(100, 100, 0.9), (300, 100, 1.0)])
    assert dark_pixels() > 2 * thin > 0


def test_the_other_end_of_the_pen_erases(canvas: DrawingCanvas) -> None:
    drag(canvas, [(50, 150), (350, 150)])
    pen(canvas, [(200, 120, 0.5), (200, 180, 0.5)], eraser=True)
    assert len(canvas.strokes()) == 2
    assert canvas.tool is Tool.PEN


def test_the_first_finger_draws_and_a_second_does_not(canvas: DrawingCanvas) -> None:
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


def test_a_digit_is_seen_on_the_canvas_and_in_its_picture(canvas: DrawingCanvas) -> None:
    empty = canvas.grab().toImage()
    draw("5", canvas)
    assert canvas.grab().toImage() != empty
    picture = canvas.image()
    assert picture.size() == canvas.size() * 2
    x, y = digit_on_canvas("5", canvas)[0][0]
    assert picture.pixelColor(round(2 * x), round(2 * y)).lightness() < 30
    assert picture.pixelColor(4, 4).lightness() == 255
