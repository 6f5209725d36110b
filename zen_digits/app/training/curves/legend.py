"""The legend of both live plots, with the latest values."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from zen_digits.app.common.appearance.theme import GRID, Theme, current
from zen_digits.app.common.painter import beginning, mirrored, painter_on

_SWATCH = 28  # pixels of line
_DOT = 3.5


class LegendEntry(QWidget):
    """The line of a curve, its name and its latest values, always as wide as any values need."""

    def __init__(self, name: str, widest: str, *, dashed: bool) -> None:
        """``widest`` are values that take as much room as any; ``dashed`` lines have a dot."""
        super().__init__()
        self._name, self._widest, self._dashed = name, widest, dashed
        self._values = ""
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """What stands beside the line."""
        return f"{self._name}  {self._values}".rstrip()

    def show_values(self, values: str) -> None:
        """Show other values; the layout stays."""
        if values != self._values:
            self._values = values
            self.setAccessibleDescription(values)
            self.update()

    def sizeHint(self) -> QSize:
        text = self.fontMetrics().horizontalAdvance(f"{self._name}  {self._widest}")
        return QSize(_SWATCH + GRID + text, self.fontMetrics().height() + GRID // 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, middle = current(), self.height() / 2
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(self._colour(theme)), 2)
        pen.setStyle(Qt.PenStyle.DashLine if self._dashed else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        line = mirrored(self, QRect(0, 0, _SWATCH, self.height()))
        painter.drawLine(QPointF(line.left() + 1, middle), QPointF(line.right() + 1, middle))
        if self._dashed:
            painter.setBrush(QColor(self._colour(theme)))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QPointF(line.left() + _SWATCH / 2, middle), _DOT, _DOT)
        painter.setPen(QColor(theme.text))
        left = _SWATCH + GRID
        place = mirrored(self, QRect(left, 0, self.width() - left, self.height()))
        beside = beginning() | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, beside, self.text)
        painter.end()

    def _colour(self, theme: Theme) -> str:
        return theme.validation_curve if self._dashed else theme.training_curve
