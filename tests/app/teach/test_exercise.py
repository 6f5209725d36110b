"""The exercise: what is asked for, drawn and kept."""

from collections import Counter

import pytest
from helpers.keys import draw_with_keys
from helpers.mouse import draw
from helpers.user_actions import find, text
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from zen_digits.app.common.settings import Settings
from zen_digits.app.drawing.canvas import DrawingCanvas
from zen_digits.app.teach import exercise as exercise_module
from zen_digits.app.teach.current_hand import FIRST, CurrentHand
from zen_digits.app.teach.exercise import Exercise
from zen_digits.app.window import TEACH, TRAIN, MainWindow
from zen_digits.core.errors import InputError
from zen_digits.core.personal.hand.hand import Hand

STROKES = [[(10.0, 10.0), (20.0, 60.0)]]


@pytest.fixture
def exercise(qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory) -> Exercise:
    canvas = DrawingCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(300, 300)
    settings = Settings(tmp_path_factory.mktemp("settings") / "settings.json", {})
    return Exercise(canvas, CurrentHand(settings, canvas), canvas)


def canvas_of(exercise: Exercise) -> DrawingCanvas:
    canvas = exercise.parent()
    assert isinstance(canvas, DrawingCanvas)
    return canvas


def rest(exercise: Exercise) -> None:
    """Let the pen rest: what the timer would do."""
    (timer,) = exercise.findChildren(QTimer)
    assert timer.isActive()
    timer.timeout.emit()


def kept() -> list[str]:
    return [drawing.label for drawing in Hand(FIRST).drawings()]


def test_each_digit_is_asked_for_three_times_and_kept(exercise: Exercise) -> None:
    ends: list[int] = []
    exercise.ended.connect(ends.append)
    exercise.start("0123456789")
    asked = []
    while exercise.running:
        asked.append(exercise.label)
        canvas_of(exercise).set_strokes(STROKES)
        exercise.show_reading("5")
        rest(exercise)
        assert canvas_of(exercise).strokes() == []
    assert set(Counter(asked).values()) == {3}
    assert len(asked) == 30
    assert asked != sorted(asked)
    assert (kept(), ends) == (asked, [30])
    assert {drawing.read for drawing in Hand(FIRST).drawings()} == {"5"}


def test_nothing_is_kept_before_the_pen_rests_or_without_an_exercise(exercise: Exercise) -> None:
    (timer,) = exercise.findChildren(QTimer)
    canvas_of(exercise).set_strokes(STROKES)
    assert not timer.isActive()
    exercise.start(["4"])
    assert canvas_of(exercise).strokes() == []
    canvas_of(exercise).set_strokes(STROKES)
    assert timer.isActive()
    canvas_of(exercise).drawing_changed.emit()  # a next stroke begins
    assert not timer.isActive()
    canvas_of(exercise).set_strokes(STROKES)
    exercise.stop()
    assert not timer.isActive()
    assert kept() == []


def test_who_draws_with_keys_has_time_to_move_to_the_next_stroke(exercise: Exercise) -> None:
    canvas = canvas_of(exercise)
    (timer,) = exercise.findChildren(QTimer)
    exercise.start(["4"])
    draw_with_keys(canvas, STROKES)
    assert (timer.isActive(), timer.interval()) == (True, exercise_module.PAUSE_OF_KEYS)
    timer.start(1)
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert timer.interval() == exercise_module.PAUSE_OF_KEYS


def test_undo_brings_the_last_one_back(exercise: Exercise) -> None:
    canvas = canvas_of(exercise)
    exercise.start("0123456789")
    first = exercise.label
    canvas.set_strokes(STROKES)
    rest(exercise)
    assert kept() == [first]
    canvas.document.history.undo()
    assert (exercise.label, exercise.progress) == (first, (0, 30))
    assert kept() == []
    canvas.set_strokes([[(10.0, 10.0), (90.0, 60.0)]])
    rest(exercise)
    assert kept() == [first]
    ends: list[int] = []
    exercise.ended.connect(ends.append)
    exercise.stop()
    assert ends == [1]


def test_skipped_ones_are_not_kept(exercise: Exercise) -> None:
    exercise.start(["apple"])
    canvas_of(exercise).set_strokes(STROKES)
    exercise.skip()
    assert exercise.progress == (1, 10)
    assert canvas_of(exercise).strokes() == []
    assert kept() == []


def test_a_full_disk_ends_it(exercise: Exercise, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise InputError("It cannot be written (No space left on device); make room.")

    failures: list[Exception] = []
    exercise.failed.connect(failures.append)
    monkeypatch.setattr(Hand, "add", fail)
    exercise.start(["4"])
    canvas_of(exercise).set_strokes(STROKES)
    rest(exercise)
    assert len(failures) == 1
    assert not exercise.running
    assert len(canvas_of(exercise).strokes()) == 1


def test_in_the_window_drawings_are_kept_with_what_was_read(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exercise_module, "PAUSE", 1)
    window.show_page(TEACH)
    (exercise,) = window.findChildren(Exercise)
    exercise.start(["4"])
    draw("4", window.canvas_panel.canvas)
    qtbot.waitUntil(lambda: exercise.progress == (1, 10))
    (drawing,) = Hand(FIRST).drawings()
    assert (drawing.label, drawing.read) == ("4", "4")
    draw("7", window.canvas_panel.canvas)
    window.teaching.corrections.say("7")
    assert exercise.progress == (2, 10)  # it is kept as what the user said, and only so
    assert kept() == ["4", "7"]
    window.teaching.hand.choose("Anna")
    assert not exercise.running
    exercise.start(["4"])
    window.show_page(TRAIN)
    assert not exercise.running


def test_afterwards_it_tells_the_style_that_it_saw(window: MainWindow) -> None:
    window.show_page(TEACH)
    (exercise,) = window.findChildren(Exercise)
    canvas, style = window.canvas_panel.canvas, find(window, "style_label")
    assert not style.isVisible()
    stem, bar = [(10.0, 10.0), (60.0, 10.0), (30.0, 90.0)], [(20.0, 50.0), (70.0, 50.0)]
    for strokes, words in (
        ([stem, bar], "Your style: sevens with a bar."),
        ([stem], "Your style: plain"),
    ):
        exercise.start(["7"])
        assert not style.isVisible()
        for shift in (0.0, 5.0):
            canvas.set_strokes([[(x + shift, y) for x, y in stroke] for stroke in strokes])
            rest(exercise)
        exercise.stop()
        assert text(window, "style_label").startswith(words)
    exercise.start(["apple"])
    canvas.set_strokes([stem])
    rest(exercise)
    exercise.stop()
    assert not style.isVisible()
