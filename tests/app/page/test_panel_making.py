"""The panel of pages is made in steps."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from zen_digits.app.page.panel_making import PanelMaking


def test_it_is_there_when_it_is_asked_for(qtbot: QtBot) -> None:
    parent = QObject()
    making = PanelMaking(parent)
    making.begin()
    panel = making.panel()
    qtbot.addWidget(panel)
    assert making.panel() is panel
    assert panel.numbers.isAncestorOf(panel.numbers.table)


def test_in_the_end_nothing_is_left_to_make(qtbot: QtBot) -> None:
    parent = QObject()
    making = PanelMaking(parent)
    making.begin()
    qtbot.waitUntil(lambda: not making._timer.isActive(), timeout=10_000)
    assert making._panel is not None
    qtbot.addWidget(making._panel)
