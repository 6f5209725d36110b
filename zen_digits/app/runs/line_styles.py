"""Line styles that tell runs apart by colour, dash and symbol at once."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPen, QPixmap

from zen_digits.app.common.appearance.theme import current, series_colours

SWATCH = QSize(32, 14)
_INSET = 2

_DASHES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DashDotDotLine,
)
_SYMBOLS = ("o", "s", "t", "d", "+", "x")  # pyqtgraph's names


@dataclass(frozen=True, slots=True)
class LineStyle:
    """Colour, dash and symbol of a curve."""

    colour: str
    dash: Qt.PenStyle
    symbol: str


def line_style(number: int) -> LineStyle:
    """The style with a number, from 0; 35 differ in colour or dash."""
    colours = series_colours()
    return LineStyle(
        colours[number % len(colours)],
        _DASHES[number % len(_DASHES)],
        _SYMBOLS[number % len(_SYMBOLS)],
    )


def swatch(number: int) -> QIcon:
    """A short line in this style, as an icon for the run’s name."""
    return _swatch(line_style(number), QGuiApplication.primaryScreen().devicePixelRatio())


@lru_cache(maxsize=256)
def _swatch(style: LineStyle, ratio: float) -> QIcon:
    icon = QIcon(_line(style, ratio, QColor(Qt.GlobalColor.transparent)))
    icon.addPixmap(_line(style, ratio, QColor(current().card)), QIcon.Mode.Selected)
    return icon


def _line(style: LineStyle, ratio: float, ground: QColor) -> QPixmap:
    pixmap = QPixmap(SWATCH * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(ground)
    painter = QPainter(pixmap)
    painter.setPen(QPen(QColor(style.colour), 2, style.dash))
    middle = SWATCH.height() / 2
    painter.drawLine(QPointF(_INSET, middle), QPointF(SWATCH.width() - _INSET, middle))
    painter.end()
    return pixmap
