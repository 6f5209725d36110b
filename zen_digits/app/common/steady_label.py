"""A text that changes often, without moving what is below it."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel


class SteadyLabel(QLabel):
    """It wraps, and keeps the height of its longest text until its width changes.

    Splitters and scroll areas do not ask a text how high it is at a width: it insists on that.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)

    def say(self, text: str) -> None:
        """Show a text."""
        self.setText(text)
        self._insist()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.setMinimumHeight(0)  # which would count
            self._insist()

    def _insist(self) -> None:
        self.setMinimumHeight(max(self.heightForWidth(self.width()), 0))
