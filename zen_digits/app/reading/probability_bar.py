"""One bar of the reading panel: a label and its probability."""

from enum import Enum, auto

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QProgressBar

from zen_digits.app.common.numbers import percent_or_bound
from zen_digits.app.common.painter import painter_on
from zen_digits.app.common.widgets import unmirrored

_TRACK = 8
_GAP = 6  # between name and bar, and between bar and figure
_SHORTEST_TRACK = 28
_LEAST_FIGURE = 0.001  # smaller probabilities have no figure: ten of them would be noise


class Tone(Enum):
    """What a bar is for, which its colour shows."""

    BEST = auto()
    OTHER = auto()
    REFUSED = auto()  # of a drawing that looks like none of the labels
    EXAMPLE = auto()


_OPACITIES = {Tone.OTHER: 0.85, Tone.EXAMPLE: 0.55}


def figure_width(metrics: QFontMetrics) -> int:
    """Pixels that the widest percentage takes."""
    return metrics.horizontalAdvance(percent_or_bound(1.0)) + _GAP


def name_width(metrics: QFontMetrics, name: str) -> int:
    """Pixels that a name needs, so that it is not cut: its width is no whole number of them."""
    return metrics.horizontalAdvance(name) + 1


def narrowest(metrics: QFontMetrics, name: str) -> int:
    """Pixels that a bar needs at least to show a name whole."""
    return name_width(metrics, name) + _GAP + _SHORTEST_TRACK + figure_width(metrics)


class ProbabilityBar(QProgressBar):
    """A label, a bar, and the percentage as text.

    ``text()`` and the value for assistive technology are the probability's; ``show_length`` moves
    the bar.
    """

    def __init__(self) -> None:
        super().__init__()
        unmirrored(self)
        self.name = ""
        self.length = 0.0
        """Of the bar as it is on show, from 0 to 1."""
        self.name_width = 0
        """Pixels that the longest label of all bars takes."""
        self.figure = ""
        """The percentage as it is painted: ``text()``, or empty for a tiny one."""
        self._tone = Tone.OTHER
        self.setRange(0, 1000)
        self.set_probability(None)

    def set_name(self, name: str) -> None:
        """Set the label."""
        if name != self.name:
            self.name = name
            self.setAccessibleName(name)
            self.setToolTip(self.tr("The network’s probability for {0}").format(name))
            self.update()

    def set_probability(self, probability: float | None, tone: Tone = Tone.OTHER) -> None:
        """Set a probability from 0 to 1, None for no reading; the bar keeps its length."""
        self._tone = tone
        text = "" if probability is None else percent_or_bound(probability)
        self.figure = text if (probability or 0.0) >= _LEAST_FIGURE else ""
        self.setUpdatesEnabled(False)  # or Qt would paint at once, and again for the text
        self.setValue(round(1000 * (probability or 0.0)))
        self.setFormat(text)
        self.setUpdatesEnabled(True)

    def show_length(self, length: float) -> None:
        """Make the bar so long: from 0 to 1."""
        self.length = length
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, self.minimumSizeHint().height() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(narrowest(self.fontMetrics(), "00"), self.fontMetrics().height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        figure, room = figure_width(self.fontMetrics()), self._room
        left = room + _GAP
        track = QRectF(left, (self.height() - _TRACK) / 2, self.width() - left - figure, _TRACK)
        self._paint_bar(painter, track)
        self._paint_texts(painter)

    @property
    def _room(self) -> int:
        """Pixels that there are for the name."""
        beside = _GAP + _SHORTEST_TRACK + figure_width(self.fontMetrics())
        return min(self.name_width, self.width() - beside)

    @property
    def shown_name(self) -> str:
        """The label as far as there is room for it."""
        return self.fontMetrics().elidedText(self.name, Qt.TextElideMode.ElideMiddle, self._room)

    def _paint_texts(self, painter: QPainter) -> None:
        best = self._tone is Tone.BEST
        role = QPalette.ColorRole.Text if best else QPalette.ColorRole.PlaceholderText
        painter.setPen(self.palette().color(role))
        middle = Qt.AlignmentFlag.AlignVCenter
        place = QRect(0, 0, self._room, self.height())
        painter.drawText(place, middle | Qt.AlignmentFlag.AlignRight, self.shown_name)
        painter.drawText(self.rect(), middle | Qt.AlignmentFlag.AlignRight, self.figure)

    def _paint_bar(self, painter: QPainter, track: QRectF) -> None:
        palette = self.palette()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Midlight))
        painter.drawRoundedRect(track, _TRACK / 2, _TRACK / 2)
        filled = QRectF(track)
        filled.setWidth(track.width() * self.length)
        if filled.width() >= 1:
            painter.setBrush(self._bar_colour())
            painter.drawRoundedRect(filled, min(_TRACK, filled.width()) / 2, _TRACK / 2)

    def _bar_colour(self) -> QColor:
        sure = self._tone in (Tone.BEST, Tone.OTHER)
        role = QPalette.ColorRole.Accent if sure else QPalette.ColorRole.PlaceholderText
        colour = QColor(self.palette().color(role))
        colour.setAlphaF(_OPACITIES.get(self._tone, 1.0))
        return colour
