"""Tells the finger that draws from a hand that lies on the screen."""

from math import inf
from time import monotonic

from PySide6.QtGui import QEventPoint
from PySide6.QtWidgets import QWidget

_WIDEST = 25.0  # mm of a finger that draws
_NEAR = 1.0  # s after a pen was over the canvas: the hand that holds it is still there
_MM = 25.4  # in an inch


class Palms:
    """What touches the canvas while a pen is near, or is too wide for a finger, is a palm."""

    def __init__(self, canvas: QWidget) -> None:
        self._canvas = canvas
        self._pen_seen = -inf

    def see_pen(self) -> None:
        """A pen is over the canvas, or on it."""
        self._pen_seen = monotonic()

    def is_palm(self, touch: QEventPoint) -> bool:
        """Whether this is no finger that draws."""
        width = _pixels_wide(touch) * _MM / self._canvas.logicalDpiX()
        return width > _WIDEST or monotonic() - self._pen_seen < _NEAR


def _pixels_wide(touch: QEventPoint) -> float:
    size = touch.ellipseDiameters()
    return max(size.width(), size.height())
