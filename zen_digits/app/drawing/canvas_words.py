"""What is on the canvas, in words, for who does not see it."""

from PySide6.QtCore import QObject

from zen_digits.app.common.numbers import count
from zen_digits.app.drawing.canvas import DrawingCanvas
from zen_digits.app.reading.reader import CanvasContent, Reader
from zen_digits.app.reading.verdict import shown_text
from zen_digits.core.reading.result import NumberReading


class CanvasWords(QObject):
    """Describes strokes or picture, the digits that are read, and which of them is selected."""

    def __init__(self, canvas: DrawingCanvas, reader: Reader) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        reader.reading_made.connect(self._tell_reading)
        reader.nothing_read.connect(self._tell_drawing)

    def _tell_reading(self, _: CanvasContent, number: NumberReading, selected: int) -> None:
        digits, drawn = number.digits, self._drawn()
        if len(digits) == 1:
            text = self.tr("{0}, read as {1}").format(drawn, shown_text(number))
        else:
            text = self.tr("{0}, read as {1}; digit {2} of {3} is selected, {4}").format(
                drawn,
                shown_text(number),
                count(selected + 1),
                count(len(digits)),
                digits[selected].reading.text,
            )
        self._canvas.setAccessibleDescription(text)

    def _tell_drawing(self) -> None:
        is_empty = self._canvas.document.is_empty
        self._canvas.setAccessibleDescription(
            self._canvas.spoken_hint if is_empty else self._drawn()
        )

    def _drawn(self) -> str:
        document = self._canvas.document
        number = len(document.visible.strokes)
        strokes = self.tr("%Ln strokes", "", number)
        if document.picture is None:
            return strokes
        picture = self.tr("A picture")
        return self.tr("{0} and {1}").format(picture, strokes) if number else picture
