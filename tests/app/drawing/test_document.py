"""Drawing, erasing, undo and redo."""

import weakref

import numpy as np
from helpers.mouse import drag
from PySide6.QtGui import QImage

from zen_digits.app.drawing.canvas import DrawingCanvas
from zen_digits.app.drawing.document import Tool

LINE = [(100, 100), (150, 120), (200, 150)]


def test_every_action_can_be_undone_and_redone(canvas: DrawingCanvas) -> None:
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


def test_the_eraser_splits_a_stroke_and_leaves_others_alone(canvas: DrawingCanvas) -> None:
    drag(canvas, [(50, 150), (350, 150)])
    drag(canvas, [(50, 50), (350, 50)])
    canvas.tool = Tool.ERASER
    drag(canvas, [(200, 120), (200, 180)])
    strokes = canvas.strokes()
    assert len(strokes) == 3
    cut = sorted(max(x for x, _ in stroke) for stroke in strokes if stroke[0][1] > 100)
    assert cut[0] < 200 < cut[1]
    rounded = [[(round(x), round(y)) for x, y in stroke] for stroke in strokes]
    assert [(50, 50), (350, 50)] in rounded


def test_clearing_an_empty_canvas_is_not_a_step(canvas: DrawingCanvas) -> None:
    canvas.document.clear()
    assert not canvas.document.history.canUndo()


def test_a_removed_picture_is_freed(canvas: DrawingCanvas) -> None:
    ink = np.zeros((40, 60), np.float32)
    ink[10:20, 10:50] = 1
    freed = weakref.ref(ink)
    canvas.show_picture(QImage(60, 40, QImage.Format.Format_RGB32), ink)
    assert canvas.content().ink is ink
    del ink
    canvas.set_strokes([LINE])
    assert freed() is not None  # it can come back
    canvas.document.history.clear()
    assert freed() is None
