"""Widgets whose parts have tooltips of their own."""

from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget


class WidgetWithTips(QWidget):
    """Its tooltip depends on where the pointer rests."""

    def tip_at(self, place: QPointF) -> str:
        """What is told of a place; nothing is shown for an empty text."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(QPointF(event.pos())), self)
            return True
        return super().event(event)
