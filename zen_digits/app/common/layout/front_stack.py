"""Widgets of which one is seen, and which are no larger together than that one needs."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget


class FrontStack(QStackedWidget):
    """A stack that asks for the room of its front alone.

    Qt’s own asks for that of the largest: a page with nothing to show could be scrolled.
    """

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        for widget in widgets:
            self.addWidget(widget)
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        front = self.currentWidget()
        return front.minimumSizeHint() if front else QSize()

    def sizeHint(self) -> QSize:
        front = self.currentWidget()
        return front.sizeHint() if front else QSize()
