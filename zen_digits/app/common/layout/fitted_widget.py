"""A widget that gives itself the height that it needs at its width."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class FittedWidget(QWidget):
    """Calls ``fit`` when it has another width, and when something in it has another size.

    Splitters and scroll areas do not ask a layout how its height depends on its width: they would
    take the height that texts have at the width that they prefer.
    """

    def fit(self) -> None:
        """Set the least height that is needed at the width of now."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().event(event)
