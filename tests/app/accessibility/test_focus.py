"""Whoever works with the keyboard sees where the focus is."""

from pathlib import Path

import pytest
from helpers.accessible_walk import walk
from helpers.activation import activate
from helpers.focus_marks import is_marked, reached_by_tab
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.window import MainWindow


@pytest.mark.usefixtures("runs", "few_images")
@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_every_widget_shows_that_it_has_the_focus(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, appearance: str
) -> None:
    window.appearance.choose(appearance)
    window.resize(1300, 860)
    seen: set[tuple[str, str]] = set()
    for _, shown in walk(window, lambda c: qtbot.waitUntil(c, timeout=60_000), tmp_path):
        QApplication.processEvents()
        for widget in reached_by_tab(shown):
            kind = (type(widget).__name__, widget.objectName())
            if kind not in seen:
                assert_marked(qtbot, shown, widget)
            seen.add(kind)
    names = {name for _, name in seen}
    assert {"drawing_canvas", "brush_slider", "model_combo", "confusion_view"} <= names
    assert len(seen) > 120


def assert_marked(qtbot: QtBot, shown: QWidget, widget: QWidget) -> None:
    """Once what is being computed has come, and no window of another program is the active one."""
    for _ in range(20):
        activate(shown, qtbot)
        if is_marked(shown, widget):
            return
        qtbot.wait(50)
    raise AssertionError((shown.objectName(), type(widget).__name__, widget.objectName()))


def test_a_widget_without_a_mark_is_found(window: MainWindow, qtbot: QtBot) -> None:
    activate(window, qtbot)
    slider = window.canvas_panel.brush_slider
    assert is_marked(window, slider)
    slider.setStyleSheet("QSlider:focus { border-color: transparent; }")
    assert not is_marked(window, slider)
