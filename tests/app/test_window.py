"""The window as a person uses it."""

from collections import Counter

import pytest
from helpers.drawings import DIGITS
from helpers.mouse import drag, draw
from helpers.user_actions import click, error_text, find, text
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.window import MainWindow

NAMES = [
    "drawing_canvas", "clear_button", "undo_button", "redo_button", "reading_label",
    "verdict_label", *[f"probability_{digit}" for digit in range(10)], "network_input_view",
    "train_button", "pause_button", "stop_button", "training_progress", "training_status",
    "loss_plot", "accuracy_plot", "architecture_combo", "optimizer_combo", "loss_combo",
    "device_combo", "dataset_combo", "epochs_spin", "batch_size_spin", "learning_rate_spin",
    "preset_combo",
]  # fmt: skip


def test_every_public_name_is_there_once(window: MainWindow) -> None:
    assert window.objectName() == "main_window"
    for name in NAMES:
        assert find(window, name) is not None


def test_every_control_has_an_accessible_name_and_a_tooltip(window: MainWindow) -> None:
    kinds = (QAbstractButton, QComboBox, QAbstractSpinBox)
    for widget in window.findChildren(QWidget):
        if isinstance(widget, kinds) and widget.objectName() and "qt_" not in widget.objectName():
            said = widget.accessibleName() or (
                widget.text() if isinstance(widget, QAbstractButton) else ""
            )
            assert said, widget.objectName()
            assert widget.toolTip(), widget.objectName()


def test_an_alt_key_leads_to_one_thing(window: MainWindow) -> None:
    """Two that share a key take it in turn, and a menu does not open."""
    menus = [menu.text() for menu in window.menuBar().actions()]
    buttons = [button.text() for button in window.findChildren(QAbstractButton)]
    captions = [caption.text() for caption in window.findChildren(QLabel)]
    shown = [*menus, *buttons, *captions]
    keys = Counter(QKeySequence.mnemonic(text).toString() for text in shown)
    del keys[""]
    assert len(keys) > 15
    assert set(keys.values()) == {1}, keys


def test_digits_drawn_with_the_mouse_are_read(window: MainWindow) -> None:
    for digit in DIGITS:
        draw(digit, window.canvas_panel.canvas)
        assert text(window, "reading_label") == digit
        assert text(window, f"probability_{digit}").endswith("%")
        percent = float(text(window, f"probability_{digit}").strip("<> %"))
        assert percent > 50
        assert "Second choice:" in text(window, "verdict_label")
        click(window, "clear_button")


def test_it_is_read_while_the_stroke_is_still_being_drawn(window: MainWindow, qtbot: QtBot) -> None:
    canvas = window.canvas_panel.canvas
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(150, 100))
    for step in range(20):
        QTest.mouseMove(canvas, QPoint(150, 100 + 10 * step))
    qtbot.waitUntil(lambda: text(window, "reading_label") == "1", timeout=2000)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(150, 290))


def test_the_reading_empties_with_the_canvas(window: MainWindow) -> None:
    draw("3", window.canvas_panel.canvas)
    assert text(window, "reading_label") == "3"
    click(window, "clear_button")
    assert text(window, "reading_label") == ""
    assert text(window, "probability_3") == ""
    click(window, "undo_button")
    assert text(window, "reading_label") == "3"
    click(window, "redo_button")
    assert text(window, "reading_label") == ""


def test_a_dot_is_no_digit(window: MainWindow) -> None:
    drag(window.canvas_panel.canvas, [(50, 50), (50, 51)])
    assert "doesn’t look like a digit" in text(window, "verdict_label")
    assert "Best guess: " in text(window, "verdict_label")
    assert not find(window, "reading_label").isEnabled()


@pytest.mark.usefixtures("damaged_shipped_model")
def test_a_damaged_shipped_model_is_said_and_the_window_stays(qtbot: QtBot) -> None:
    from zen_digits.app.main import create_window

    window = create_window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.loaded, timeout=30_000)
    assert "broken.zendigits" in error_text(window)
    assert "no network" in text(window, "verdict_label")
    window.close()


def test_training_folds_away_on_a_small_window_and_the_canvas_never(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1024, 700)
    assert window.training_panel.isVisible()
    window.resize(700, 560)
    assert not window.training_panel.isVisible()
    assert window.canvas_panel.canvas.isVisible()
    window.resize(1200, 760)
    assert window.training_panel.isVisible()


def test_folding_training_away_and_out_again_leaves_all_as_wide_as_before(
    window: MainWindow, qtbot: QtBot
) -> None:
    panels = (window.canvas_panel, window.reading_panel, window.training_panel)
    before = [panel.width() for panel in panels]
    window.toggle_training_panel()
    qtbot.waitUntil(lambda: window.canvas_panel.width() > before[0])
    window.toggle_training_panel()
    qtbot.waitUntil(lambda: [panel.width() for panel in panels] == before)


def test_no_reading_moves_the_canvas(window: MainWindow) -> None:
    """It would end a stroke that is being drawn."""
    panel = window.reading_panel
    assert panel.minimumSizeHint().width() < panel.minimumWidth()
    for digit in "2718":
        draw(digit, window.canvas_panel.canvas)
        assert panel.minimumSizeHint().width() < panel.minimumWidth()


def test_the_appearance_is_remembered(window: MainWindow, qtbot: QtBot) -> None:
    from zen_digits.app.common import theme
    from zen_digits.app.main import create_window

    window.appearance.choose("dark")
    assert theme.current() is theme.DARK
    window.close()
    again = create_window()
    qtbot.addWidget(again)
    assert again.appearance.name == "dark"
    again.appearance.choose("light")
    assert theme.current() is theme.LIGHT
    qtbot.waitUntil(lambda: again.loaded, timeout=30_000)


def test_the_reading_keeps_its_size_in_another_appearance(window: MainWindow, qtbot: QtBot) -> None:
    window.appearance.choose("light")
    draw("7", window.canvas_panel.canvas)
    reading = window.findChild(QLabel, "reading_label")
    qtbot.waitUntil(lambda: reading.font().pixelSize() > 100)
    window.appearance.choose("dark")
    assert reading.font().pixelSize() < 100
    qtbot.waitUntil(lambda: reading.font().pixelSize() > 100)


def test_keys_do_what_the_menus_say(window: MainWindow, qtbot: QtBot) -> None:
    canvas = window.canvas_panel.canvas
    with qtbot.waitActive(window):
        window.activateWindow()
    draw("7", canvas)
    QTest.keyClick(window, Qt.Key.Key_Delete)
    assert canvas.strokes() == []
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert canvas.strokes() != []
    QTest.keyClick(window, Qt.Key.Key_E)
    assert canvas.tool.value == "eraser"
    QTest.keyClick(window, Qt.Key.Key_P)
    assert canvas.tool.value == "pen"
    before = canvas.brush_width
    QTest.keyClick(window, Qt.Key.Key_BracketRight)
    assert canvas.brush_width > before


def test_none_is_not_lost_by_qt_calls(window: MainWindow) -> None:
    """PySide6 6.12.0 lost a reference to None with each call; live curves then crash."""
    import sys

    before = sys.getrefcount(None)
    for _ in range(500):
        window.setObjectName("main_window")
    assert abs(sys.getrefcount(None) - before) < 100
