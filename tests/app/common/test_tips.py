"""Widgets whose parts have tooltips of their own."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.common.tips import WidgetWithTips


class _Halves(WidgetWithTips):
    def tip_at(self, place: QPointF) -> str:
        return "left" if place.x() < 50 else "right"


def test_each_part_tells_its_own(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[tuple[QPoint, str]] = []

    def show(place: QPoint, text: str, _widget: QWidget) -> None:
        shown.append((place, text))

    monkeypatch.setattr(QToolTip, "showText", show)
    widget = _Halves()
    qtbot.addWidget(widget)
    for x in (20, 80):
        place, on_screen = QPoint(x, 5), QPoint(1000 + x, 5)
        QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, place, on_screen))
    assert shown == [(QPoint(1020, 5), "left"), (QPoint(1080, 5), "right")]
