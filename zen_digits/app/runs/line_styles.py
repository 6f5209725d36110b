"""Line styles that tell runs apart by colour, dash and symbol at once."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPen, QPixmap

from zen_digits.app.common.theme import current

SWATCH = QSize(32, 14)
_INSET = 2

# The palette of Okabe and Ito (2008) as far as it shows on the card; the theme's text for black.
_LIGHT = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#1d2126")
_DARK = ("#56b4e9", "#e69f00", "#009e73", "#cc79a7", "#f0e442", "#d55e00", "#e9ecef")
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
    colours = _DARK if current().dark else _LIGHT
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
