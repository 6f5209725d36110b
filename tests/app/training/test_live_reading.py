"""The drawing is read by the network that is learning, as it is at that moment."""

import math
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from helpers.drawings import DIGITS
from helpers.learning_run import LearningRun, labelled
from helpers.mouse import digit_on_canvas, draw
from helpers.reading_window import shown_tabs, write_number
from helpers.training_user import wait_for_end
from helpers.user_actions import choose, choose_menu_entry, click, find, text
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QMessageBox
from pytestqt.qtbot import QtBot

from zen_digits.app.main import create_window
from zen_digits.app.reading.reader import CanvasContent
from zen_digits.app.training import live_reading
from zen_digits.app.window import MainWindow
from zen_digits.core.models.model_file import TrainedModel

ENTRY = "Read my &drawing while training"


@pytest.fixture
def run(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> LearningRun:
    """A run that has not started."""
    return LearningRun(window, monkeypatch)


@contextmanager
def started(run: LearningRun, qtbot: QtBot) -> Iterator[None]:
    """A run from its start on; it is stopped at the end of the block."""
    run.start()
    try:
        yield
    finally:
        run.window.controller.stop()
        wait_for_end(run.window, qtbot)


@contextmanager
def reading(run: LearningRun, qtbot: QtBot) -> Iterator[None]:
    """The same, once its network reads."""
    with started(run, qtbot):
        qtbot.waitUntil(lambda: run.window.models.is_learning, timeout=10_000)
        yield


def wait_for_copies(run: LearningRun, qtbot: QtBot, count: int = 2) -> None:
    so_far = run.asked
    qtbot.waitUntil(lambda: run.asked >= so_far + count, timeout=10_000)


def is_left_alone(run: LearningRun, qtbot: QtBot) -> bool:
    """Whether a run is asked for nothing, once what was asked before is answered."""
    qtbot.wait(150)
    before = run.asked
    qtbot.wait(250)
    return run.asked == before


def shown_network(window: MainWindow) -> str:
    combo = find(window, "model_combo")
    assert isinstance(combo, QComboBox)
    return combo.currentText()


def shown_epoch(window: MainWindow) -> int:
    """That of the learning network which reads; 0 where none does."""
    network, _, epoch = shown_network(window).partition(", epoch ")
    return int(epoch) if network.startswith("Learning: ") else 0


@pytest.mark.usefixtures("small_runs")
def test_a_network_reads_while_it_learns(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A real run: what is shown is marked, follows it from epoch to epoch, and ends with it."""
    monkeypatch.setattr(live_reading, "_PAUSE", 20)
    monkeypatch.setattr(live_reading, "_SHARE", 0)
    readings: list[float] = []
    window.reader.reading_made.connect(
        lambda _, number, __: window.models.is_learning and readings.append(number.confidence)
    )
    draw("3", window.canvas_panel.canvas)
    choose(window, "architecture_combo", "quick")
    find(window, "epochs_spin").setValue(1000)  # type: ignore[attr-defined]
    click(window, "train_button")
    qtbot.waitUntil(lambda: shown_epoch(window) > 2 and len(set(readings)) > 3, timeout=60_000)
    assert text(window, "reading_tag") == "learning…"
    window.controller.stop()
    wait_for_end(window, qtbot)
    assert [window.models.current, len(window.models.names())] == [1, 2]
    assert not shown_epoch(window)
    assert text(window, "reading_tag") == ""
    assert text(window, "reading_label") == "3"


def empty(window: MainWindow) -> None:
    window.canvas_panel.canvas.document.clear()


def press(window: MainWindow) -> None:
    canvas = window.canvas_panel.canvas
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    QTest.mouseMove(canvas, QPoint(40, 40))


def switch_off(window: MainWindow) -> None:
    choose_menu_entry(window, ENTRY)


def choose_the_shipped(window: MainWindow) -> None:
    window.models.choose(0)


@pytest.mark.parametrize(
    "end",
    [empty, press, switch_off, choose_the_shipped, MainWindow.hide, MainWindow.showMinimized],
)
def test_nothing_is_copied_where_nobody_looks(
    window: MainWindow, run: LearningRun, qtbot: QtBot, end: Callable[[MainWindow], None]
) -> None:
    draw("3", window.canvas_panel.canvas)
    with reading(run, qtbot):
        wait_for_copies(run, qtbot)
        end(window)
        assert is_left_alone(run, qtbot)


def test_nothing_is_copied_before_there_is_a_drawing(
    window: MainWindow, run: LearningRun, qtbot: QtBot
) -> None:
    with started(run, qtbot):
        assert is_left_alone(run, qtbot)
        assert run.asked == 0
        draw("3", window.canvas_panel.canvas)
        wait_for_copies(run, qtbot)


def test_what_is_drawn_next_is_read_by_the_learning_network_at_once(
    window: MainWindow, run: LearningRun, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw("3", window.canvas_panel.canvas)
    with reading(run, qtbot):
        monkeypatch.setattr(live_reading, "_PAUSE", 10**8)
        qtbot.wait(200)
        made = []
        window.reader.reading_made.connect(lambda _, number, __: made.append(number))
        empty(window)
        draw("1", window.canvas_panel.canvas)
        assert made
        assert window.models.is_learning
        assert made[-1].digits[0].reading.confidence < 0.5  # it has learned nothing
        assert text(window, "reading_tag") == "learning…"


def test_choosing_another_network_is_respected_until_the_learning_one_is_chosen_again(
    window: MainWindow, run: LearningRun, qtbot: QtBot
) -> None:
    draw("3", window.canvas_panel.canvas)
    with reading(run, qtbot):
        window.models.choose(0)
        assert [text(window, "reading_label"), text(window, "reading_tag")] == ["3", ""]
        assert window.models.names() == ["Shipped", "Learning: Dense 128, epoch 1"]
        assert is_left_alone(run, qtbot)
        window.models.choose(1)
        wait_for_copies(run, qtbot)
        assert text(window, "reading_tag") == "learning…"


def test_a_paused_run_is_asked_once_and_its_network_goes_on_reading(
    window: MainWindow, run: LearningRun, qtbot: QtBot
) -> None:
    with started(run, qtbot):
        qtbot.waitUntil(lambda: window.training_panel.plots.has_curves, timeout=10_000)
        window.controller.toggle_pause()
        draw("3", window.canvas_panel.canvas)
        qtbot.waitUntil(lambda: window.models.is_learning, timeout=10_000)
        assert is_left_alone(run, qtbot)
        assert run.asked == 1
        window.controller.toggle_pause()
        wait_for_copies(run, qtbot)


def test_the_choice_is_remembered_and_ends_with_the_network_of_before(
    window: MainWindow, run: LearningRun, qtbot: QtBot
) -> None:
    draw("3", window.canvas_panel.canvas)
    with reading(run, qtbot):
        choose_menu_entry(window, ENTRY)
        assert window.models.names() == ["Shipped"]
        assert [text(window, "reading_label"), text(window, "reading_tag")] == ["3", ""]
        again = create_window(load_now=False)
        qtbot.addWidget(again)
        assert not again.live_reading.is_on
        choose_menu_entry(window, ENTRY)
        wait_for_copies(run, qtbot)
        assert create_window(load_now=False).live_reading.is_on


def test_other_labels_are_shown_while_it_learns_and_go_when_nothing_was_learned(
    window: MainWindow, run: LearningRun, qtbot: QtBot
) -> None:
    run.network = labelled("abcde")
    draw("3", window.canvas_panel.canvas)
    with reading(run, qtbot):
        wait_for_copies(run, qtbot)
        assert text(window, "reading_label") in "abcde"
        window.controller.stop()
        wait_for_end(window, qtbot)
        assert window.models.names() == ["Shipped"]
        assert text(window, "reading_label") == "3"


def test_the_name_follows_the_epoch_while_the_list_is_open(
    window: MainWindow, run: LearningRun, qtbot: QtBot
) -> None:
    draw("3", window.canvas_panel.canvas)
    with reading(run, qtbot):
        combo = find(window, "model_combo")
        assert isinstance(combo, QComboBox)
        combo.showPopup()
        run.epoch = 7
        qtbot.waitUntil(lambda: "epoch 7" in shown_network(window), timeout=10_000)
        assert combo.view().isVisible()
        combo.hidePopup()


def test_the_digit_that_is_selected_stays_so(
    window: MainWindow, run: LearningRun, qtbot: QtBot
) -> None:
    write_number(window, "42")
    selected: list[int] = []
    with reading(run, qtbot):
        count = len(shown_tabs(window))
        assert count > 1
        window.reader.select(0)
        window.reader.reading_made.connect(lambda *made: selected.append(made[-1]))
        wait_for_copies(run, qtbot, 4)
        assert set(selected) == {0}


def test_answers_that_are_no_numbers_change_nothing(
    window: MainWindow, run: LearningRun, qtbot: QtBot
) -> None:
    run.network.weights["layers.3.bias"].fill(math.nan)
    draw("3", window.canvas_panel.canvas)
    with started(run, qtbot):
        wait_for_copies(run, qtbot, 4)
        assert window.models.names() == ["Shipped"]
        assert text(window, "reading_label") == "3"
        assert not window.findChildren(QMessageBox)


def test_a_fault_is_told_once(window: MainWindow, run: LearningRun, qtbot: QtBot) -> None:
    run.network.weights.clear()  # which no network has
    draw("3", window.canvas_panel.canvas)
    with qtbot.captureExceptions() as errors:
        with started(run, qtbot):
            qtbot.waitUntil(lambda: bool(errors), timeout=10_000)
            assert is_left_alone(run, qtbot)
        assert len(errors) == 1


def test_the_window_closes_in_the_middle(
    window: MainWindow, run: LearningRun, qtbot: QtBot
) -> None:
    draw("3", window.canvas_panel.canvas)
    with reading(run, qtbot):
        window.end()
        qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)


def test_a_reading_that_comes_after_the_end_is_dropped(
    window: MainWindow, run: LearningRun, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw("3", window.canvas_panel.canvas)
    read, ended = live_reading._read, threading.Event()

    def slow(model: TrainedModel, content: CanvasContent) -> object:
        ended.wait(10)
        return read(model, content)

    monkeypatch.setattr(live_reading, "_read", slow)
    with started(run, qtbot):
        qtbot.waitUntil(lambda: run.asked > 0, timeout=10_000)
        qtbot.wait(100)
        window.controller.stop()
        wait_for_end(window, qtbot)
        ended.set()
        qtbot.wait(100)
        assert window.models.names() == ["Shipped"]


def test_what_is_drawn_while_the_network_reads_elsewhere_is_read_anew(
    window: MainWindow, run: LearningRun, qtbot: QtBot
) -> None:
    """A reading of the drawing before is not shown for the one after."""
    canvas = window.canvas_panel.canvas
    draw("3", canvas)
    with reading(run, qtbot):
        shown: list[int] = []
        window.reader.reading_made.connect(lambda content, *_: shown.append(len(content.strokes)))
        canvas.set_strokes([*digit_on_canvas("3", canvas), *DIGITS["1"]])
        wait_for_copies(run, qtbot, 4)
        assert set(shown) == {len(canvas.strokes())}
