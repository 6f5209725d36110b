"""The chosen number, enlarged, with what each of its digits may be instead."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from zen_digits.app.common.appearance.theme import GRID, current
from zen_digits.app.common.language.phrases import lines
from zen_digits.app.common.numbers import percent_or_bound
from zen_digits.app.common.painter import painter_on
from zen_digits.app.page.entry import Entry
from zen_digits.app.page.page_document import PageDocument
from zen_digits.app.page.picture.page_picture import PagePicture
from zen_digits.core.reading.result import DigitReading, NumberReading

_AROUND = 0.25  # of a number's height that is seen around it
_LEAST = 0.005  # the probability from which on a second choice is worth telling
_PICTURE = 56  # pixels, at least, of the height of the picture
_WIDEST = 5.0  # times the height of a line, of a digit's column
_MIDDLE = Qt.AlignmentFlag.AlignCenter


class NumberCard(QWidget):
    """Painted: its picture, and below it a column for each digit; the tooltip says it in words.

    ``digit_selected`` carries the number as a NumberReading and the index of the digit that a click
    or an arrow key has selected: at first, of one that is doubtful.
    """

    digit_selected = Signal(object, int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("number_card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._selected = 0
        self.setAccessibleName(self.tr("The chosen number"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._image: QImage | None = None
        self._entry: Entry | None = None

    def show_number(self, picture: PagePicture, document: PageDocument, index: int) -> None:
        """Show a number of a page."""
        self._entry = document.entries[index]
        self._image = number_picture(picture, document, self._entry)
        doubts = self._entry.number.doubts
        self._select(doubts.index(True) if any(doubts) else 0)
        self._tell(lines(*map(self._choice, self._entry.number.digits)))

    def show_nothing(self) -> None:
        """No number is chosen."""
        self._image = self._entry = None
        self._tell("")
        self.digit_selected.emit(NumberReading(()), 0)

    def refresh(self, document: PageDocument, index: int) -> None:
        """The user has said what the number is that is shown."""
        self._entry = document.entries[index]
        self.update()

    def _select(self, index: int) -> None:
        digits = self._entry.number.digits if self._entry is not None else ()
        if 0 <= index < len(digits):
            self._selected = index
            self.digit_selected.emit(NumberReading(digits), index)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click selects the digit of a column."""
        if self._entry is not None:
            column, left = self._columns(len(self._entry.number.digits))
            self._select(int((event.position().x() - left) // column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right select the digit beside the one that is selected."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._select(self._selected + step)

    def _tell(self, words: str) -> None:
        """The description says it to those who do not see it."""
        self.setToolTip(words)
        self.setAccessibleDescription(words)
        self.update()

    def _choice(self, digit: DigitReading) -> str:
        first = f"{digit.reading.text} ({percent_or_bound(digit.reading.confidence)})"
        second, share = digit.reading.second_choice
        if share < _LEAST:
            return first
        return self.tr("{0} or {1} ({2})").format(first, second, percent_or_bound(share))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(12 * GRID, _PICTURE + self._below)

    @property
    def _below(self) -> int:
        """The height of what is written below the picture."""
        return 2 * self.fontMetrics().height() + GRID

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image is None or self._entry is None or self._image.isNull():
            return
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = QRectF(1, 1, self.width() - 2, self.height() - self._below - 2)
        size = self._image.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(room.center())
        painter.drawImage(place, self._image)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        painter.drawRect(place)
        self._paint_choices(painter, self._entry, place.bottom() + GRID / 2)

    def _paint_choices(self, painter: QPainter, entry: Entry, top: float) -> None:
        """Each digit, and below it the second choice."""
        number, line = entry.number, self.fontMetrics().height()
        column, left = self._columns(len(number.digits))
        for index, (digit, doubt) in enumerate(zip(number.digits, number.doubts, strict=True)):
            place = QRectF(left, top, column, line)
            if index == self._selected:
                self._paint_selected(painter, place.adjusted(0, 0, 0, line))
            doubtful = doubt and not entry.checked
            painter.setPen(QColor(current().validation_curve if doubtful else current().text))
            painter.drawText(place, _MIDDLE, digit.reading.text + ("?" if doubtful else ""))
            second, share = digit.reading.second_choice
            if share >= _LEAST:
                painter.setPen(QColor(current().faint))
                painter.drawText(place.translated(0, line), _MIDDLE, second)
            left += column

    def _paint_selected(self, painter: QPainter, place: QRectF) -> None:
        """A frame, which is stronger where keys select another digit."""
        width = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(QColor(current().accent), width))
        painter.drawRoundedRect(place, 3, 3)

    def _columns(self, count: int) -> tuple[float, float]:
        """How wide a digit's column is, and where the first one begins."""
        column = min(self.width() / max(count, 1), _WIDEST * self.fontMetrics().height())
        return column, (self.width() - column * count) / 2


def number_picture(picture: PagePicture, document: PageDocument, entry: Entry) -> QImage:
    """A number and what is just around it, upright."""
    left, top, right, bottom = document.box(entry.number.box)
    around = _AROUND * min(right - left, bottom - top)
    area = QRectF(left, top, right - left, bottom - top)
    area.adjust(-around, -around, around, around)
    return picture.crop(area, document.reading.turned)
