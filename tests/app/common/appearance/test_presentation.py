"""Presentation mode."""

import pytest
from helpers.activation import activate
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from zen_digits.app.common.appearance.theme import current
from zen_digits.app.main import create_window
from zen_digits.app.window import MainWindow


@pytest.mark.usefixtures("plots")
def test_f11_presents_and_escape_brings_all_back(window: MainWindow, qtbot: QtBot) -> None:
    size, points = window.size(), QApplication.font().pointSizeF()
    activate(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert QApplication.font().pointSizeF() > 1.5 * points
    assert window.menuBar().font().pointSizeF() > 1.5 * points
    assert current().curve_width > 2
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert QApplication.font().pointSizeF() == points
    assert current().curve_width == 1
    qtbot.waitUntil(lambda: window.size() == size)


def test_a_presentation_is_not_remembered(window: MainWindow, qtbot: QtBot) -> None:
    points = QApplication.font().pointSizeF()
    window.presentation.toggle()
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert QApplication.font().pointSizeF() == points
    again = create_window(load_now=False)
    qtbot.addWidget(again)
    again.show()
    assert not again.isFullScreen()
    again.close()
