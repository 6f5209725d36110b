"""A stack of which only the front asks for room."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.common.layout.front_stack import FrontStack


class Sized(QWidget):
    def __init__(self, side: int) -> None:
        super().__init__()
        self._side = QSize(side, side)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self._side

    def sizeHint(self) -> QSize:  # noqa: N802
        return self._side


def test_only_the_front_asks_for_room(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    stack = FrontStack(Sized(40), Sized(400))
    layout = QVBoxLayout(around)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(stack)
    assert around.minimumSizeHint() == around.sizeHint() == QSize(40, 40)
    stack.setCurrentIndex(1)
    assert around.minimumSizeHint() == QSize(400, 400)
