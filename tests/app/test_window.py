"""The main window in use."""

from collections import Counter

import pytest
from helpers.activation import activate
from helpers.drawings import DIGITS
from helpers.mouse import drag, draw
from helpers.user_actions import click, find, text
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLabel, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.window import RUNS, MainWindow

NAMES = [
    "drawing_canvas", "clear_button", "undo_button", "redo_button", "reading_label",
    "verdict_label", *[f"probability_{digit}" for digit in range(10)], "network_input_view",
    "train_button", "pause_button", "stop_button", "training_progress", "training_status",
    "loss_plot", "accuracy_plot", "architecture_combo", "optimizer_combo", "loss_combo",
    "device_combo", "dataset_combo", "epochs_spin", "batch_size_spin", "learning_rate_spin",
    "preset_combo",
]  # fmt: skip


@pytest.mark.usefixtures("plots")
def test_public_object_names_are_unique(window: MainWindow) -> None:
    assert window.objectName() == "main_window"
    for name in NAMES:
        assert find(window, name) is not None


@pytest.mark.usefixtures("plots")
def test_controls_have_accessible_names_and_tooltips(window: MainWindow) -> None:
    kinds = (QAbstractButton, QComboBox, QAbstractSpinBox)
    for widget in window.findChildren(QWidget):
        own = widget.objectName() and "qt_" not in widget.objectName()
        if isinstance(widget, kinds) and own and not isinstance(widget.parent(), QTabBar):
            spoken = widget.accessibleName() or (
                widget.text() if isinstance(widget, QAbstractButton) else ""
            )
            assert spoken, widget.objectName()
            assert widget.toolTip(), widget.objectName()


@pytest.mark.usefixtures("plots")
def test_mnemonics_are_unique(window: MainWindow) -> None:
    """Widgets that share a key take turns, and a menu does not open."""
    hand = window.teaching.hand.get()
    hand.add("4", [[(0.0, 0.0), (9.0, 9.0)]])  # so that the page Teach has all parts
    menus = [menu.text() for menu in window.menuBar().actions()]
    for page in window.pages.names():
        window.show_page(page)
        buttons = [b.text() for b in window.findChildren(QAbstractButton) if b.isVisible()]
        captions = [c.text() for c in window.findChildren(QLabel) if c.isVisible() and c.buddy()]
        keys = Counter(QKeySequence.mnemonic(t).toString() for t in (*menus, *buttons, *captions))
        del keys[""]
        assert len(keys) >= 5, page
        assert set(keys.values()) == {1}, (page, keys)


def test_digits_drawn_with_the_mouse_are_read(window: MainWindow) -> None:
    for digit in DIGITS:
        draw(digit, window.canvas_panel.canvas)
        assert text(window, "reading_label") == digit
        assert text(window, f"probability_{digit}").endswith("%")
        percent = float(text(window, f"probability_{digit}").strip("<> %"))
        assert percent > 50
        assert "Second choice:" in text(window, "verdict_label")
        click(window, "clear_button")


def test_stroke_is_read_while_it_is_drawn(window: MainWindow, qtbot: QtBot) -> None:
    canvas = window.canvas_panel.canvas
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(150, 100))
    for step in range(20):
        QTest.mouseMove(canvas, QPoint(150, 100 + 10 * step))
    qtbot.waitUntil(lambda: text(window, "reading_label") == "1", timeout=30_000)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(150, 290))


def test_clearing_the_canvas_clears_the_reading(window: MainWindow) -> None:
    draw("3", window.canvas_panel.canvas)
    assert text(window, "reading_label") == "3"
    click(window, "clear_button")
    assert text(window, "reading_label") == ""
    assert text(window, "probability_3") == ""
    click(window, "undo_button")
    assert text(window, "reading_label") == "3"
    click(window, "redo_button")
    assert text(window, "reading_label") == ""


def test_dot_is_no_digit(window: MainWindow) -> None:
    drag(window.canvas_panel.canvas, [(50, 50), (50, 51)])
    assert "doesn’t look like a digit" in text(window, "verdict_label")
    assert text(window, "reading_label") == "?"
    assert not find(window, "reading_label").isEnabled()


def test_narrow_window_folds_the_pages_away_but_not_the_canvas(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1024, 700)
    assert window.training_panel.isVisible()
    window.resize(700, 560)
    assert not window.training_panel.isVisible()
    assert window.canvas_panel.canvas.isVisible()
    window.resize(1200, 760)
    assert window.training_panel.isVisible()


def test_folding_the_pages_away_and_back_restores_all_widths(
    window: MainWindow, qtbot: QtBot
) -> None:
    panels = (window.canvas_panel, window.pages)
    before = [panel.width() for panel in panels]
    window.toggle_pages()
    qtbot.waitUntil(lambda: window.canvas_panel.width() > before[0])
    window.toggle_pages()
    qtbot.waitUntil(lambda: [panel.width() for panel in panels] == before)


def test_reading_never_moves_the_canvas(window: MainWindow) -> None:
    """It would end a stroke that is being drawn."""
    before = window.reading_panel.minimumSizeHint(), window.canvas_panel.canvas.geometry()
    for digit in "2718":
        draw(digit, window.canvas_panel.canvas)
        now = window.reading_panel.minimumSizeHint(), window.canvas_panel.canvas.geometry()
        assert now == before


def test_qt_calls_keep_references_to_none(window: MainWindow) -> None:
    """PySide6 6.12.0 lost a reference to None with each call; live curves then crash."""
    import sys

    before = sys.getrefcount(None)
    for _ in range(500):
        window.setObjectName("main_window")
    assert abs(sys.getrefcount(None) - before) < 100


def test_canvas_is_about_four_to_three_and_never_higher_than_wide(
    window: MainWindow, qtbot: QtBot
) -> None:
    canvas = window.canvas_panel.canvas
    assert 1.2 < canvas.width() / canvas.height() < 1.5
    for width, height in ((560, 1100), (1900, 1100), (800, 1000)):
        window.resize(width, height)
        qtbot.waitUntil(lambda: canvas.height() <= canvas.width())


def test_pages_are_chosen_with_keys_and_unfold(window: MainWindow, qtbot: QtBot) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    activate(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_5, control)
    assert find(window, "runs_page").isVisible()
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert not window.pages.isVisible()
    QTest.keyClick(window, Qt.Key.Key_1, control)
    assert window.training_panel.isVisible()


def test_training_unfolds_its_page(window: MainWindow, qtbot: QtBot, small_runs: None) -> None:
    window.show_page(RUNS)
    window.toggle_pages()
    window.training.train()
    assert window.training_panel.isVisible()
    window.controller.stop()
    qtbot.waitUntil(lambda: not window.controller.running, timeout=60_000)
