"""The reading in large letters, in a tone that follows its confidence."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel

from zen_digits.app.common.appearance.colours import mixed
from zen_digits.app.common.painter import beginning, mirrored, painter_on

_LARGEST, _SMALLEST = 160, 12  # pixels of a letter
_HEIGHT = 1.15  # of a line, in letters
_SURE, _UNSURE = 0.95, 0.5  # confidences at which the tone is full, and at which it is faintest
_FADED = 0.55  # opacity of an example
_GAP = 8  # pixels between reading and note
_LONG = 12  # digits of a number that may stand in two rows
_NOTE_SHARE = 0.45  # of the room, for the note beside the reading


class ReadingLabel(QLabel):
    """A text as large as there is room, with a small note beside it.

    Its tone is that of the texts where it is sure, that of the faint ones where it is not, and
    between them in between; both can be read well in light and dark.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._whole = self._note = self._example = ""
        self._tone = 1.0

    def show_example(self, text: str) -> None:
        """Show what a reading looks like, faded, in place of one."""
        self.show_reading("", 1.0)
        self._example = text

    def show_reading(self, text: str, confidence: float, note: str = "") -> None:
        """Show a text, which is empty without a reading; ``confidence`` is from 0 to 1."""
        self._whole, self._note, self._example = text, note, ""
        self.setAccessibleName(" ".join([text, *note.split("\n")]).strip())
        self._tone = min(max((confidence - _UNSURE) / (_SURE - _UNSURE), 0.0), 1.0)
        self.fit()

    def fit(self) -> None:
        """Cut what does not fit in the smallest letters to its two ends; the tooltip has all."""
        metrics, room = QFontMetricsF(self._font(_SMALLEST)), self._room() * self._most_rows()
        shown = metrics.elidedText(self._whole, Qt.TextElideMode.ElideMiddle, room)
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")
        self.update()

    def _most_rows(self) -> int:
        return 2 if len(self._whole) >= _LONG and self._whole.isdecimal() else 1

    @property
    def rows(self) -> list[str]:
        """The text as it is painted: a very long number in two rows, if it is larger so."""
        text = self.text()
        half = -(-len(text) // 2)
        halves = [text[:half], text[half:]]
        if self._most_rows() == 2 and self._size_of(halves) > self._size_of([text]):
            return halves
        return [text]

    @property
    def letter_size(self) -> int:
        """Pixels of the letters: as many as there is room for."""
        return self._size_of(self.rows)

    def _size_of(self, rows: Sequence[str]) -> int:
        tallest = max(min(int(self.height() / _HEIGHT / len(rows)), _LARGEST), _SMALLEST)
        metrics = QFontMetricsF(self._font(100))
        width = max(1.0, *(metrics.horizontalAdvance(row) for row in rows))
        return max(min(tallest, int(100 * self._room() / width)), _SMALLEST)

    def _font(self, pixels: int) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(pixels)
        return font

    def _room(self) -> float:
        return self.width() - self._note_width()

    def _note_width(self) -> float:
        """For the note, of which a long second line is cut, never the first."""
        if not self._note:
            return 0.0
        metrics = QFontMetricsF(self.font())
        first, *others = (metrics.horizontalAdvance(line) for line in self._note.split("\n"))
        return max(first, *(min(other, _NOTE_SHARE * self.width()) for other in others)) + _GAP

    @property
    def colour(self) -> QColor:
        """The tone: between the palette's faint and full text colour."""
        palette = self.palette()
        full = palette.color(QPalette.ColorRole.Text)
        faint = palette.color(QPalette.ColorRole.PlaceholderText)
        return mixed(faint, full, self._tone)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setPen(self.colour)
        painter.setOpacity(_FADED if self._example else 1.0)
        painter.setFont(self._font(self.letter_size))
        place = mirrored(self, QRect(0, 0, ceil(self._room()) + 2, self.height()))
        beside = beginning() | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, beside, "\n".join(self.rows) or self._example)
        painter.setOpacity(1.0)
        self._paint_note(painter)

    def _paint_note(self, painter: QPainter) -> None:
        drawn = max(map(QFontMetricsF(painter.font()).horizontalAdvance, self.rows))
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        metrics, room = QFontMetricsF(self.font()), self._note_width()
        lines = [
            metrics.elidedText(line, Qt.TextElideMode.ElideMiddle, room - _GAP)
            for line in self._note.split("\n")
        ]
        place = mirrored(self, QRect(ceil(drawn) + _GAP, 0, ceil(room), self.height()))
        beside = beginning() | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, beside, "\n".join(lines))
