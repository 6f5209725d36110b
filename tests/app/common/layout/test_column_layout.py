"""Columns of one width."""

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.common.layout.column_layout import ColumnLayout


def box(width: int, height: int = 20) -> QWidget:
    widget = QLabel()
    widget.setFixedHeight(height)
    widget.setMinimumWidth(width)
    return widget


def test_columns_have_one_width_and_their_number_follows_the_room(qtbot: QtBot) -> None:
    grid, widgets = QWidget(), [box(80, height) for height in (20, 40, 20)]
    qtbot.addWidget(grid)
    layout = ColumnLayout(100)
    for widget in widgets:
        layout.addWidget(widget)
    grid.setLayout(layout)
    grid.resize(250, 200)
    grid.show()
    assert [(w.x(), w.y(), w.width()) for w in widgets] == [
        (0, 0, 121),
        (129, 0, 121),
        (0, 48, 121),
    ]
    assert layout.heightForWidth(100) == 20 + 8 + 40 + 8 + 20
    assert layout.heightForWidth(330) == 40
