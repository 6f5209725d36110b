"""A colour for each class: six that the colour-blind tell apart, then two nearer to the text each."""

from PySide6.QtGui import QColor

from zen_digits.app.common.colours import mixed
from zen_digits.app.common.theme import current, series_colours

_SHARES = (0.0, 0.4, 0.7)  # of text that is mixed in: on a card all can be seen


def class_colour(number: int) -> QColor:
    """The colour of the class with a number, from 0; 18 differ."""
    *colours, _text = series_colours()
    colour = QColor(colours[number % len(colours)])
    share = _SHARES[number // len(colours) % len(_SHARES)]
    return mixed(colour, QColor(current().text), share)
