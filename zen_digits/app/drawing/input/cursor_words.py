"""What is said, where there is a screen reader, of the cursor that keys move over the canvas."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.accessibility.announcing import announce
from zen_digits.app.common.numbers import percent
from zen_digits.app.drawing.document import Tool


class CursorWords(QObject):
    """Says where the cursor is, as shares of the canvas from 0 to 1, and what the pen does."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas

    def say_place(self, across: float, down: float) -> None:
        """Where the cursor has come to rest."""
        announce(self._canvas, self._place(across, down))

    def say_pen(self, is_down: bool, tool: Tool, across: float, down: float) -> None:
        """The pen or the eraser is set down, or lifted."""
        texts = {
            (Tool.PEN, True): self.tr("Pen down, {0}"),
            (Tool.PEN, False): self.tr("Pen up, {0}"),
            (Tool.ERASER, True): self.tr("Eraser down, {0}"),
            (Tool.ERASER, False): self.tr("Eraser up, {0}"),
        }
        announce(self._canvas, texts[tool, is_down].format(self._place(across, down)))

    def say_given_up(self) -> None:
        """The stroke is dropped."""
        announce(self._canvas, self.tr("Stroke given up"))

    def _place(self, across: float, down: float) -> str:
        text = self.tr("{0} from the left, {1} from the top")
        return text.format(percent(across, 0), percent(down, 0))
