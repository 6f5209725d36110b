"""Mouse, finger and pen, as a person chooses to use them."""

import numpy as np
import pytest
from helpers.activation import activate
from helpers.mouse import drag
from helpers.pen import draw_with_pen, hover
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from zen_digits.app.drawing.canvas import DrawingCanvas
from zen_digits.app.drawing.input import palms
from zen_digits.app.drawing.input.choices import InputChoices, RememberedChoices
from zen_digits.app.startup.settings import open_settings
from zen_digits.app.window import MainWindow

LEFT = Qt.MouseButton.LeftButton


def click(canvas: DrawingCanvas, x: int, y: int) -> None:
    QTest.mouseClick(canvas, LEFT, pos=QPoint(x, y))


def points(canvas: DrawingCanvas) -> list[list[tuple[int, int]]]:
    return [[(round(x), round(y)) for x, y in stroke] for stroke in canvas.strokes()]


# From click to click


def test_a_click_begins_a_stroke_and_another_ends_it(canvas: DrawingCanvas) -> None:
    canvas.input_choices.draw_by_clicks = True
    click(canvas, 100, 100)
    QTest.mouseMove(canvas, QPoint(150, 120))
    assert canvas.document.is_pressed
    click(canvas, 200, 150)
    assert not canvas.document.is_pressed
    QTest.mouseMove(canvas, QPoint(250, 250))
    assert points(canvas) == [[(100, 100), (150, 120), (200, 150)]]
    click(canvas, 50, 50)
    click(canvas, 51, 50)
    assert points(canvas)[1] == [(50, 50)]  # a dot
    assert canvas.document.history.undo_name == "stroke"


def test_whoever_drags_draws_as_before(canvas: DrawingCanvas) -> None:
    canvas.input_choices.draw_by_clicks = True
    drag(canvas, [(100, 100), (150, 120), (200, 150)])
    assert not canvas.document.is_pressed
    assert points(canvas) == [[(100, 100), (150, 120), (200, 150)]]


def test_a_click_is_a_dot_where_clicks_do_not_draw(canvas: DrawingCanvas) -> None:
    click(canvas, 100, 100)
    QTest.mouseMove(canvas, QPoint(150, 120))
    assert points(canvas) == [[(100, 100)]]


def test_escape_gives_up_what_the_mouse_draws(canvas: DrawingCanvas) -> None:
    canvas.input_choices.draw_by_clicks = True
    click(canvas, 100, 100)
    QTest.mouseMove(canvas, QPoint(150, 120))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseMove(canvas, QPoint(200, 120))
    assert canvas.strokes() == []
    click(canvas, 100, 100)  # begins anew
    assert canvas.document.is_pressed


def test_a_stroke_between_clicks_ends_when_the_canvas_is_left(
    window: MainWindow, qtbot: QtBot
) -> None:
    canvas = window.canvas_panel.canvas
    canvas.input_choices.draw_by_clicks = True
    activate(window, qtbot)
    click(canvas, 100, 100)

    def moved() -> bool:
        """Once more to the same place draws nothing; a move that was lost is made up for."""
        QTest.mouseMove(canvas, QPoint(150, 120))
        return points(canvas) == [[(100, 100), (150, 120)]]

    qtbot.waitUntil(moved)
    QTest.keyClick(canvas, Qt.Key.Key_Tab)
    assert not canvas.document.is_pressed
    assert points(canvas) == [[(100, 100), (150, 120)]]


# Steadied ink


def shake(canvas: DrawingCanvas) -> np.ndarray:
    """Drag slowly across the canvas with a hand that trembles up and down."""
    xs = np.arange(100, 300, 2.0)
    ys = 150 + 10 * np.sin(2 * np.pi * 5 * np.arange(len(xs)) * 0.016)
    kinds = [QEvent.Type.MouseButtonPress, *[QEvent.Type.MouseMove] * (len(xs) - 1)]
    for number, (kind, x, y) in enumerate(zip(kinds, xs, ys, strict=True)):
        place = QPointF(x, y)
        button = LEFT if number == 0 else Qt.MouseButton.NoButton
        event = QMouseEvent(kind, place, place, button, LEFT, Qt.KeyboardModifier.NoModifier)
        event.setTimestamp(1000 + 16 * number)
        QApplication.sendEvent(canvas, event)
    return np.array(canvas.strokes()[-1])


def test_ink_is_steadied_where_that_is_chosen(canvas: DrawingCanvas) -> None:
    raw = shake(canvas)
    QTest.mouseRelease(canvas, LEFT)
    canvas.input_choices.steady_ink = True
    calm = shake(canvas)
    assert np.abs(calm[:-1, 1] - 150).max() < 0.6 * np.abs(raw[:, 1] - 150).max()
    assert calm[-1] == pytest.approx(raw[-1])  # ink reaches the pen while it is drawn,
    QTest.mouseRelease(canvas, LEFT)
    assert np.array(canvas.strokes()[1])[-1] == pytest.approx(raw[-1])  # and when it is lifted
    assert len(calm) == len(raw) + 1


def test_other_ink_is_as_it_was_drawn(canvas: DrawingCanvas) -> None:
    shaken = shake(canvas)
    assert shaken[:, 0] == pytest.approx(np.arange(100, 300, 2.0))


# Palms


WIDE, NARROW = 200.0, 30.0  # pixels


@pytest.fixture
def width(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How wide what touches the canvas is, in pixels: the last number."""
    widths = [NARROW]
    monkeypatch.setattr(palms, "_pixels_wide", lambda _: widths[-1])
    return widths


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time in seconds: the last number."""
    times = [100.0]
    monkeypatch.setattr(palms, "monotonic", lambda: times[-1])
    return times


class Finger:
    """Touches a canvas."""

    def __init__(self, canvas: DrawingCanvas) -> None:
        self._canvas, self._device = canvas, QTest.createTouchDevice()

    def press(self, x: int, y: int, finger: int = 0) -> None:
        sequence = QTest.touchEvent(self._canvas, self._device)
        sequence.press(finger, QPoint(x, y), self._canvas).commit()

    def move(self, x: int, y: int, finger: int = 0) -> None:
        sequence = QTest.touchEvent(self._canvas, self._device)
        sequence.move(finger, QPoint(x, y), self._canvas).commit()

    def release(self, x: int, y: int, finger: int = 0) -> None:
        sequence = QTest.touchEvent(self._canvas, self._device)
        sequence.release(finger, QPoint(x, y), self._canvas).commit()

    def draw(self) -> None:
        self.press(100, 100)
        self.move(150, 120)
        self.release(200, 150)


def test_a_palm_does_not_draw(canvas: DrawingCanvas, width: list[float]) -> None:
    width.append(WIDE)
    Finger(canvas).draw()
    assert canvas.strokes() == []
    canvas.input_choices.ignore_palms = False
    Finger(canvas).draw()
    assert points(canvas) == [[(100, 100), (150, 120)]]


def test_a_finger_that_turns_out_to_be_a_palm_leaves_nothing(
    canvas: DrawingCanvas, width: list[float]
) -> None:
    finger = Finger(canvas)
    finger.press(100, 100)
    finger.move(110, 100)
    assert canvas.document.is_pressed
    width.append(WIDE)
    finger.move(120, 100)
    assert canvas.strokes() == []
    width.append(NARROW)
    finger.move(130, 100)
    finger.release(130, 100)
    assert canvas.strokes() == []
    assert not canvas.document.history.can_undo
    finger.draw()
    assert len(canvas.strokes()) == 1


def test_fingers_do_not_draw_while_a_pen_is_near(
    canvas: DrawingCanvas, width: list[float], clock: list[float]
) -> None:
    hover(canvas, 300, 200)
    clock.append(100.5)
    Finger(canvas).draw()
    assert canvas.strokes() == []
    clock.append(102.0)
    Finger(canvas).draw()
    assert len(canvas.strokes()) == 1


def test_what_a_hand_drew_before_its_pen_came_is_no_stroke(
    canvas: DrawingCanvas, width: list[float]
) -> None:
    finger = Finger(canvas)
    finger.press(300, 200)
    finger.move(310, 210)
    draw_with_pen(canvas, [(100, 100, 0.5), (150, 120, 0.5)])
    finger.move(320, 210)
    finger.release(320, 210)
    assert points(canvas) == [[(100, 100), (150, 120)]]


# In the menu


def test_choices_are_made_in_the_menu_and_remembered(window: MainWindow) -> None:
    canvas = window.canvas_panel.canvas
    actions = {each.text().replace("&", ""): each for each in window.findChildren(QAction)}
    texts = {
        "draw_by_clicks": "Click to begin a stroke and to end it",
        "steady_ink": "Steady a trembling hand",
        "ignore_palms": "Ignore palms on the screen",
    }
    for name, text in texts.items():
        before = vars(canvas.input_choices)[name]
        assert actions[text].isChecked() is before
        actions[text].trigger()
        assert actions[text].isChecked() is not before
    assert canvas.input_choices == InputChoices(True, True, False)
    again = InputChoices()
    RememberedChoices(again, open_settings())
    assert again == canvas.input_choices
    window._settings.forget()  # as when the user's data is deleted
    window._start_over()
    assert canvas.input_choices == InputChoices()
