"""Drawing, erasing, undo and redo."""

import weakref

import numpy as np
import pytest
from helpers.mouse import drag
from PySide6.QtGui import QImage

from zen_digits.app.drawing.background_picture import BackgroundPicture
from zen_digits.app.drawing.canvas import DrawingCanvas
from zen_digits.app.drawing.document import Tool
from zen_digits.app.drawing.strokes import Drawing

LINE = [(100, 100), (150, 120), (200, 150)]


def test_every_action_can_be_undone_and_redone(canvas: DrawingCanvas) -> None:
    states = [canvas.strokes()]
    drag(canvas, LINE)
    states.append(canvas.strokes())
    drag(canvas, [(300, 50), (320, 250)])
    states.append(canvas.strokes())
    canvas.nib.tool = Tool.ERASER
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
    assert not canvas.document.history.can_undo
    for state in states[1:]:
        canvas.document.history.redo()
        assert canvas.strokes() == state


def test_the_eraser_splits_a_stroke_and_leaves_others_alone(canvas: DrawingCanvas) -> None:
    drag(canvas, [(50, 150), (350, 150)])
    drag(canvas, [(50, 50), (350, 50)])
    canvas.nib.tool = Tool.ERASER
    drag(canvas, [(200, 120), (200, 180)])
    strokes = canvas.strokes()
    assert len(strokes) == 3
    cut = sorted(max(x for x, _ in stroke) for stroke in strokes if stroke[0][1] > 100)
    assert cut[0] < 200 < cut[1]
    rounded = [[(round(x), round(y)) for x, y in stroke] for stroke in strokes]
    assert [(50, 50), (350, 50)] in rounded


def test_clearing_an_empty_canvas_is_not_a_step(canvas: DrawingCanvas) -> None:
    canvas.document.clear()
    assert not canvas.document.history.can_undo


def picture(canvas: DrawingCanvas, megabytes: int) -> weakref.ref[np.ndarray]:
    """Show a picture of so much memory in all, and return its ink."""
    ink = np.zeros((megabytes * 2**17, 1), np.float32)
    ink[0] = 1
    canvas.show_picture(QImage(megabytes * 2**17, 1, QImage.Format.Format_RGB32), ink)
    return weakref.ref(ink)


def test_pictures_can_come_back_as_long_as_there_is_room(canvas: DrawingCanvas) -> None:
    history = canvas.document.history
    inks = [picture(canvas, 30) for _ in range(12)]
    canvas.document.clear()
    assert [ink() is not None for ink in inks] == [False] * 8 + [True] * 4
    for ink in reversed(inks[8:]):
        history.undo()
        assert canvas.content().ink is ink()
    assert not history.can_undo
    drag(canvas, LINE)
    assert [ink() is not None for ink in inks] == [False] * 8 + [True] + [False] * 3


def test_one_step_can_be_undone_however_large(canvas: DrawingCanvas) -> None:
    picture(canvas, 150)
    large = picture(canvas, 150)
    canvas.document.clear()
    assert canvas.document.history.can_undo
    canvas.document.history.undo()
    assert canvas.content().ink is large()
    assert not canvas.document.history.can_undo


def test_what_states_share_is_counted_once(canvas: DrawingCanvas) -> None:
    picture(canvas, 100)
    for x in range(20):
        drag(canvas, [(x, y) for y in range(0, 200, 5)])
    for _ in range(20):
        canvas.document.history.undo()
    assert canvas.document.history.undo_name == "picture"


def test_hundreds_of_strokes_can_be_undone(canvas: DrawingCanvas) -> None:
    document = canvas.document
    for x in range(300):
        document.press((x, 0.0, 1.0), 9.0, Tool.PEN)
        document.move((x, 90.0, 1.0))
        document.release()
    for _ in range(300):
        document.history.undo()
    assert document.is_empty
    assert (document.history.undo_name, document.history.redo_name) == ("", "stroke")


def test_strokes_over_a_picture_are_drawn_once(
    canvas: DrawingCanvas, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[int] = []
    real = BackgroundPicture.draw_over

    def draw_over(self: BackgroundPicture, ink: np.ndarray, strokes: Drawing) -> None:
        drawn.append(len(strokes))
        real(self, ink, strokes)

    ink = np.zeros((60, 80), np.float32)
    canvas.show_picture(QImage(80, 60, QImage.Format.Format_RGB32), ink)
    document, history = canvas.document, canvas.document.history
    monkeypatch.setattr(BackgroundPicture, "draw_over", draw_over)
    amounts = []
    for x in (-30.0, 0.0, 30.0):
        document.press((x, -20.0, 1.0), 9.0, Tool.PEN)
        document.move((x, 20.0, 1.0))
        document.release()
        amounts.append(document.ink().sum())  # type: ignore[union-attr]
    assert drawn == [1, 1, 1]
    assert 0 < amounts[0] < amounts[1] < amounts[2]
    assert ink.sum() == document.picture_ink().sum() == 0  # type: ignore[union-attr]
    history.undo()
    assert document.ink().sum() == amounts[1]  # type: ignore[union-attr]
    history.redo()
    assert document.ink().sum() == amounts[2]  # type: ignore[union-attr]
    document.press((0.0, -20.0, 1.0), 9.0, Tool.ERASER)
    document.move((0.0, 20.0, 1.0))
    document.release()
    assert document.ink().sum() < amounts[2]  # type: ignore[union-attr]
    history.undo()
    assert document.ink().sum() == amounts[2]  # type: ignore[union-attr]


def test_what_an_eraser_needs_is_freed_with_the_picture(canvas: DrawingCanvas) -> None:
    picture(canvas, 1)
    canvas.nib.tool = Tool.ERASER
    drag(canvas, [(180, 150), (220, 150)])
    shown = canvas.document.picture
    assert shown is not None
    kept = shown.visible_image()
    assert shown.visible_image() is kept
    canvas.document.clear()
    assert shown.visible_image() is not kept
