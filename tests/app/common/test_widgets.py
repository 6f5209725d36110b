"""Widgets that several rooms use."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.common.widgets import FittingScrollArea


def test_a_fitting_area_is_as_high_as_its_content_and_its_frame(qtbot: QtBot) -> None:
    content, filling, window = QWidget(), QWidget(), QWidget()
    filling.setMinimumSize(100, 150)
    QVBoxLayout(content).addWidget(filling)
    area = FittingScrollArea(content)
    area.setStyleSheet("FittingScrollArea { border: 2px solid black; }")
    column = QVBoxLayout(window)
    column.addWidget(QWidget(), 1)
    column.addWidget(area)
    qtbot.addWidget(window)
    window.resize(300, 600)
    with qtbot.waitExposed(window):
        window.show()
    assert area.frameWidth() == 2
    assert area.verticalScrollBar().maximum() == 0
