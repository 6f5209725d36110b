"""One bar of the reading panel: a label and its probability."""

from PySide6.QtCore import QEasingCurve, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from zen_digits.core.percent import percent_or_bound

_GLIDE = 120  # ms: long enough to be seen as a movement, short enough not to lag behind the pen
_TRACK = 8
_MOST_NAME = 0.4  # of the width; longer names are elided


class ProbabilityBar(QProgressBar):
    """A label, a bar that glides to its new length, and the percentage as text.

    ``text()`` and the value for assistive technology change at once; only the bar glides.
    """

    def __init__(self) -> None:
        super().__init__()
        self._name = self._widest = ""
        self._shown = 0.0
        self._highlighted = False
        self.setRange(0, 1000)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._glide = QVariantAnimation(self, duration=_GLIDE)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.valueChanged.connect(self._show)
        self.set_probability(None)

    def set_name(self, name: str, widest: str) -> None:
        """Set the label; ``widest`` is the longest label of all bars, for which room is left."""
        self._name, self._widest = name, widest
        self.setAccessibleName(name)
        self.update()

    def set_probability(self, probability: float | None, *, highlighted: bool = False) -> None:
        """Show a probability from 0 to 1, or an empty bar for None."""
        self._highlighted = highlighted
        target = probability or 0.0
        self.setValue(round(1000 * target))
        self.setFormat("" if probability is None else percent_or_bound(probability))
        self._glide.stop()
        self._glide.setStartValue(self._shown)
        self._glide.setEndValue(float(target))
        self._glide.start()
        self.update()

    def _show(self, probability: float) -> None:
        self._shown = probability
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, 26)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        number = metrics.horizontalAdvance("> 99.9 % ")
        room = min(metrics.horizontalAdvance(self._widest), round(_MOST_NAME * self.width()))
        track = QRectF(room, (self.height() - _TRACK) / 2, self.width() - room - number, _TRACK)
        self._paint_bar(painter, track)
        role = QPalette.ColorRole.Text if self._highlighted else QPalette.ColorRole.PlaceholderText
        painter.setPen(self.palette().color(role))
        middle = Qt.AlignmentFlag.AlignVCenter
        name = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(self.rect(), middle | Qt.AlignmentFlag.AlignLeft, name)
        painter.drawText(self.rect(), middle | Qt.AlignmentFlag.AlignRight, self.text())

    def _paint_bar(self, painter: QPainter, track: QRectF) -> None:
        palette = self.palette()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Midlight))
        painter.drawRoundedRect(track, _TRACK / 2, _TRACK / 2)
        colour = QColor(palette.color(QPalette.ColorRole.Accent))
        if not self._highlighted:
            colour.setAlphaF(0.55)
        filled = QRectF(track)
        filled.setWidth(track.width() * self._shown)
        if filled.width() >= 1:
            painter.setBrush(colour)
            painter.drawRoundedRect(filled, min(_TRACK, filled.width()) / 2, _TRACK / 2)
