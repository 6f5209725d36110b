"""A colour for each class: six that the colour-blind tell apart, and two more made of each.

All of them can be seen on a card.
"""

from PySide6.QtGui import QColor

from zen_digits.app.common.appearance.colours import mixed
from zen_digits.app.common.appearance.theme import current, series_colours

_TURNS = (0, 0, 40)  # degrees around the circle of hues,
_SHARES = (0.0, 0.25, 0.2)  # and the share of the text's colour that is mixed in


def class_colour(number: int) -> QColor:
    """The colour of the class with a number, from 0; 18 differ."""
    *colours, _text = series_colours()
    turn, share = (of[number // len(colours) % len(of)] for of in (_TURNS, _SHARES))
    base = QColor(colours[number % len(colours)])
    turned = QColor.fromHsv(int(base.hue() + turn) % 360, base.saturation(), base.value())
    return mixed(turned, QColor(current().text), share)
