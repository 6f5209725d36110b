"""The reading in large letters."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLabel, QSizePolicy

_LARGEST, _SMALLEST = 240, 12  # pixels of a letter


class ReadingLabel(QLabel):
    """A text as large as there is room; ``reading`` is all of it, also where it is cut."""

    def __init__(self) -> None:
        super().__init__()
        self.reading = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumHeight(72)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def fit(self, room: int, tallest: int) -> None:
        """Show the reading in a width of ``room`` pixels, its letters at most ``tallest`` pixels.

        What does not fit in the smallest letters shows its two ends, and its tooltip the rest.
        """
        tallest = max(48, min(tallest, _LARGEST))
        self.setMinimumHeight(round(tallest * 1.15))
        font = self.font()
        font.setPixelSize(100)
        width = max(QFontMetricsF(font).horizontalAdvance(self.reading), 1.0)
        size = max(min(tallest, int(96 * room / width)), _SMALLEST)
        font = self.font()
        if font.pixelSize() != size:
            font.setPixelSize(size)
            self.setFont(font)
        shown = QFontMetricsF(font).elidedText(self.reading, Qt.TextElideMode.ElideMiddle, room)
        self.setText(shown)
        self.setToolTip(self.reading if shown != self.reading else "")
