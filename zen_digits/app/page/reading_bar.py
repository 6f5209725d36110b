"""What is seen below a page while it is read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from zen_digits.app.common.flow_layout import FlowRow
from zen_digits.app.common.widgets import label, named, push_button, tight


class ReadingBar(QWidget):
    """``stop_wanted`` is emitted when the page is not to be read any further."""

    stop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        bar = named(QProgressBar(), "page_progress", self.tr("Progress"))
        bar.setTextVisible(False)
        bar.setRange(0, 0)
        tip = self.tr("Reads no further; the picture stays (Shift+F5).")
        text = self.tr("Stop reading")
        stop = push_button("page_stop_button", text, self.stop_wanted.emit, tip)
        stop.setShortcut("Shift+F5")
        column = tight(QVBoxLayout(self))
        for widget in (label(self.tr("Reading the page…"), wrap=True), bar, FlowRow([stop])):
            column.addWidget(widget)
