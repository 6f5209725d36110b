"""A colour for each class: six that the colour-blind tell apart, then darker and lighter ones."""

from PySide6.QtGui import QColor

from zen_digits.app.common.theme import current, series_colours

_SHARE = 0.45  # of text or card that is mixed in


def class_colour(number: int) -> QColor:
    """The colour of the class with a number, from 0; 18 differ."""
    *colours, _text = series_colours()
    colour = QColor(colours[number % len(colours)])
    towards = (None, current().text, current().card)[number // len(colours) % 3]
    return colour if towards is None else _mixed(colour, QColor(towards))


def _mixed(colour: QColor, other: QColor) -> QColor:
    pairs = zip(colour.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(a + _SHARE * (b - a)) for a, b in pairs))
