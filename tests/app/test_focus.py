"""Whoever works with the keyboard sees where the focus is."""

import numpy as np
import pytest
from helpers.run_folders import completed_run
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.common.images import rgba_pixels
from zen_digits.app.window import MainWindow

_MARGIN = 4  # pixels around a widget
_LEAST_CONTRAST = 40  # of 255, in one of the colours
_LEAST_PIXELS = 24  # that must differ so


def picture(window: MainWindow, area: QRect) -> NDArray[np.int16]:
    return rgba_pixels(window.grab(area).toImage()).astype(np.int16)


def around(window: MainWindow, widget: QWidget) -> QRect:
    corner = widget.mapTo(window, QPoint(0, 0))
    return QRect(corner, widget.size()).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)


def is_marked(window: MainWindow, widget: QWidget) -> bool:
    """Whether a widget looks different with the focus."""
    area = around(window, widget)
    focused = picture(window, area)
    widget.clearFocus()
    without = picture(window, area)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    differing = np.abs(focused - without).max(axis=2) >= _LEAST_CONTRAST
    return int(differing.sum()) >= _LEAST_PIXELS


def tab_through(window: MainWindow) -> list[QWidget]:
    """Every widget that Tab reaches, each checked."""
    window.canvas_panel.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    reached: list[QWidget] = []
    while (widget := QApplication.focusWidget()) is not None and widget not in reached:
        reached.append(widget)
        assert is_marked(window, widget), (widget, widget.objectName())
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    return reached


@pytest.mark.usefixtures("plots")
@pytest.mark.parametrize("appearance", ["light", "dark"])
@pytest.mark.parametrize("page", ["train_page", "runs_page"])
def test_every_widget_shows_that_it_has_the_focus(
    window: MainWindow, qtbot: QtBot, appearance: str, page: str
) -> None:
    completed_run()
    window.appearance.choose(appearance)
    window.show_page(page)
    if page == "runs_page":
        (table,) = window.findChildren(QWidget, "runs_table")
        qtbot.waitUntil(table.isVisible, timeout=60_000)
    with qtbot.waitActive(window):
        window.activateWindow()
    names = {widget.objectName() for widget in tab_through(window)}
    assert {"drawing_canvas", "brush_slider", "model_combo"} <= names
    assert len(names) > 12
