"""Drawing with keys."""

import numpy as np
import pytest
from helpers.activation import activate
from helpers.keys import draw_with_keys
from helpers.mouse import digit_on_canvas, drag
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from zen_digits.app.common.appearance.palette import palette_of
from zen_digits.app.common.appearance.theme import DARK, LIGHT, Theme
from zen_digits.app.common.images import rgba_pixels
from zen_digits.app.drawing.canvas import DrawingCanvas
from zen_digits.app.drawing.document import Tool
from zen_digits.app.drawing.input import cursor_words
from zen_digits.app.window import MainWindow

Key = Qt.Key
PAD, SHIFT = Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier
STEP = 7.5  # pixels: a fortieth of the canvas's height


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is asked to say."""
    texts: list[str] = []
    monkeypatch.setattr(cursor_words, "announce", lambda _, text: texts.append(text))
    return texts


def press(
    canvas: DrawingCanvas, *keys: Qt.Key, modifier: Qt.KeyboardModifier | None = None
) -> None:
    for key in keys:
        QTest.keyClick(canvas, key, modifier or Qt.KeyboardModifier.NoModifier)


def type_on_pad(canvas: DrawingCanvas, digits: str) -> None:
    for digit in digits:
        key = Key(Key.Key_0 + int(digit))
        event = QKeyEvent(QEvent.Type.KeyPress, key, PAD, digit)
        QApplication.sendEvent(canvas, event)


def stroke(canvas: DrawingCanvas) -> list[tuple[float, float]]:
    (only,) = canvas.strokes()
    return [(round(x, 1), round(y, 1)) for x, y in only]


def test_space_sets_the_pen_down_and_lifts_it(canvas: DrawingCanvas) -> None:
    press(canvas, Key.Key_Left, Key.Key_Space, Key.Key_Up, Key.Key_Right)
    assert canvas.document.is_pressed
    press(canvas, Key.Key_Space, Key.Key_Right)
    assert not canvas.document.is_pressed
    x = 200 - STEP
    assert stroke(canvas) == [(x, 150), (x, 150 - STEP), (x + STEP, 150 - STEP)]


def test_it_is_a_stroke_as_any_other(canvas: DrawingCanvas, qtbot: QtBot) -> None:
    seen: list[int] = []
    canvas.drawing_changed.connect(lambda: seen.append(sum(map(len, canvas.strokes()))))
    press(canvas, Key.Key_Space, Key.Key_Right)
    assert seen == [1, 2]  # it is read while it is drawn
    with qtbot.waitSignal(canvas.stroke_finished, timeout=30_000):
        press(canvas, Key.Key_Space)
    assert canvas.document.history.undo_name == "stroke"
    canvas.document.history.undo()
    assert canvas.strokes() == []


def test_shift_makes_larger_steps(canvas: DrawingCanvas) -> None:
    press(canvas, Key.Key_Right, modifier=SHIFT)
    assert canvas.cursor_of_keys.position == QPointF(200 + 4 * STEP, 150)


def test_two_arrows_held_together_lead_aslant(canvas: DrawingCanvas) -> None:
    QTest.keyPress(canvas, Key.Key_Right)
    QTest.keyPress(canvas, Key.Key_Up)
    QTest.keyRelease(canvas, Key.Key_Up)
    QTest.keyRelease(canvas, Key.Key_Right)
    press(canvas, Key.Key_Down)
    assert canvas.cursor_of_keys.position == QPointF(200 + 2 * STEP, 150)


def test_the_cursor_stays_on_the_canvas(canvas: DrawingCanvas) -> None:
    press(canvas, *[Key.Key_Left] * 40, *[Key.Key_Up] * 40)
    assert canvas.cursor_of_keys.position == QPointF(0, 0)


def test_the_number_pad_is_a_pen_in_eight_directions(canvas: DrawingCanvas) -> None:
    corners = (Key.Key_Home, Key.Key_PageUp, Key.Key_PageDown, Key.Key_End)
    press(canvas, Key.Key_Clear, *corners, Key.Key_Clear, modifier=PAD)
    expected = [(0, 0), (-1, -1), (0, -2), (1, -1), (0, 0)]
    assert stroke(canvas) == [(200 + STEP * x, 150 + STEP * y) for x, y in expected]


def test_digits_of_the_number_pad_type_until_the_cursor_is_shown(canvas: DrawingCanvas) -> None:
    typed: list[str] = []
    canvas.digit_typed.connect(typed.append)
    type_on_pad(canvas, "79")
    assert typed == ["7", "9"]
    press(canvas, Key.Key_Right, Key.Key_1)  # the row above the letters types
    type_on_pad(canvas, "47853")
    assert typed == ["7", "9", "1"]
    assert stroke(canvas) == [(200 - STEP, 150 - 2 * STEP), (200, 150 - STEP)]
    press(canvas, Key.Key_Escape, Key.Key_Escape)
    type_on_pad(canvas, "2")
    assert typed[-1] == "2"


def test_digits_of_an_arabic_keyboard_type_too(canvas: DrawingCanvas) -> None:
    typed: list[str] = []
    canvas.digit_typed.connect(typed.append)
    for text in "٧٣":
        QApplication.sendEvent(canvas, QKeyEvent(QEvent.Type.KeyPress, ord(text), PLAIN, text))
    assert typed == ["7", "3"]


def test_escape_gives_up_the_stroke(canvas: DrawingCanvas) -> None:
    drag(canvas, [(50, 50), (90, 90)])
    press(canvas, Key.Key_Space, Key.Key_Right, Key.Key_Escape)
    assert len(canvas.strokes()) == 1
    assert not canvas.document.is_pressed
    assert canvas.cursor_of_keys.is_shown
    press(canvas, Key.Key_Escape)
    assert not canvas.cursor_of_keys.is_shown


def test_keys_erase(canvas: DrawingCanvas) -> None:
    drag(canvas, [(50, 150), (350, 150)])
    canvas.nib.tool = Tool.ERASER
    press(canvas, Key.Key_Space)
    assert len(canvas.strokes()) == 2
    press(canvas, Key.Key_Escape)
    assert len(canvas.strokes()) == 1


def test_the_mouse_takes_over_and_nothing_is_lost(canvas: DrawingCanvas) -> None:
    press(canvas, Key.Key_Space, Key.Key_Right)
    drag(canvas, [(50, 50), (90, 90)])
    assert [len(each) for each in canvas.strokes()] == [2, 2]
    assert not canvas.cursor_of_keys.is_shown
    press(canvas, Key.Key_Right)
    assert len(canvas.strokes()[1]) == 2


def test_a_key_does_not_disturb_the_mouse(canvas: DrawingCanvas) -> None:
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton)
    press(canvas, Key.Key_Right, Key.Key_Right)
    (only,) = canvas.strokes()
    assert len(only) == 1


def test_an_undo_lifts_the_pen(canvas: DrawingCanvas) -> None:
    drag(canvas, [(50, 50), (90, 90)])
    press(canvas, Key.Key_Space, Key.Key_Right)
    canvas.document.history.undo()
    press(canvas, Key.Key_Right)
    assert canvas.strokes() == []
    assert not canvas.cursor_of_keys.is_down


def test_where_the_cursor_rests_is_said_once(
    canvas: DrawingCanvas, qtbot: QtBot, said: list[str]
) -> None:
    press(canvas, *[Key.Key_Right] * 10, *[Key.Key_Up] * 20)
    qtbot.waitUntil(lambda: said != [])
    assert said == ["69 % from the left, 0 % from the top"]
    press(canvas, Key.Key_Space, Key.Key_Space, Key.Key_Space, Key.Key_Escape)
    assert [text.split(",")[0] for text in said[1:]] == [
        "Pen down", "Pen up", "Pen down", "Stroke given up",
    ]  # fmt: skip


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("is_down", [False, True])
def test_the_cursor_is_seen_on_paper_and_on_ink(
    canvas: DrawingCanvas, theme: Theme, is_down: bool
) -> None:
    canvas.setPalette(palette_of(theme))
    drag(canvas, [(200, 60), (200, 240)])
    before = _luminance(canvas)
    press(canvas, Key.Key_Left, Key.Key_Right, *[Key.Key_Space] * is_down)
    after = _luminance(canvas)
    high, low = np.maximum(before, after), np.minimum(before, after)
    clear = (high + 0.05) / (low + 0.05) >= 3
    on_ink = slice(192, 208)
    assert clear[150 - 22 : 150 + 22, on_ink].sum() > 20
    clear[:, on_ink] = False
    assert clear.sum() > 40


def _luminance(canvas: DrawingCanvas) -> np.ndarray:
    share = rgba_pixels(canvas.grab().toImage())[..., :3] / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


@pytest.mark.parametrize("digit", ["0", "1", "4", "7"])
def test_what_keys_draw_is_read(window: MainWindow, qtbot: QtBot, digit: str) -> None:
    canvas = window.canvas_panel.canvas
    canvas.setFocus()
    draw_with_keys(canvas, digit_on_canvas(digit, canvas))
    qtbot.waitUntil(lambda: window.reading_panel.reading_text == digit)


def test_the_focus_takes_the_cursor_with_it_and_the_stroke_is_kept(
    window: MainWindow, qtbot: QtBot
) -> None:
    canvas = window.canvas_panel.canvas
    activate(window, qtbot)
    canvas.setFocus()
    press(canvas, Key.Key_Space, Key.Key_Right, Key.Key_Tab)
    assert window.focusWidget() is not canvas
    assert len(canvas.strokes()) == 1
    assert not canvas.document.is_pressed
    assert not canvas.cursor_of_keys.is_shown


def test_escape_leaves_a_stroke_before_the_presentation(window: MainWindow, qtbot: QtBot) -> None:
    canvas = window.canvas_panel.canvas
    window.presentation.toggle()
    activate(window, qtbot)
    canvas.setFocus()
    press(canvas, Key.Key_Space, Key.Key_Right, Key.Key_Escape)
    assert window.presentation.is_on
    press(canvas, Key.Key_Escape)
    assert window.presentation.is_on
    press(canvas, Key.Key_Escape)
    assert not window.presentation.is_on
