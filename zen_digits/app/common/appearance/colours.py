"""Colours: between two others, and how well one can be told from another.

Contrast is what WCAG 2.2 measures, from 1 to 21: text needs 4.5; large text, and what has to be
seen of a control or a picture, 3.
"""

from PySide6.QtGui import QColor

_LINEAR = 0.04045  # below, sRGB is linear
_FLARE = 0.05  # light that a screen reflects


def luminance(colour: QColor) -> float:
    """Relative luminance of an opaque colour: 0 for black, 1 for white."""
    red, green, blue = map(_linear, (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor | str, other: QColor | str) -> float:
    """Of two opaque colours, in any order."""
    low, high = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (high + _FLARE) / (low + _FLARE)


def readable_on(ground: QColor) -> QColor:
    """Black or white, whichever can be read better; the contrast is 4.58 at least."""
    black, white = QColor("black"), QColor("white")
    return max(black, white, key=lambda text: contrast(text, ground))


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """An opaque colour between two, with a ``share`` of the other."""
    return QColor.fromRgbF(
        one.redF() + share * (other.redF() - one.redF()),
        one.greenF() + share * (other.greenF() - one.greenF()),
        one.blueF() + share * (other.blueF() - one.blueF()),
    )


def _linear(part: float) -> float:
    return part / 12.92 if part <= _LINEAR else float(((part + 0.055) / 1.055) ** 2.4)
