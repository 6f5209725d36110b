"""Minus signs on negative numbers, for whoever does not tell blue from orange."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from zen_digits.app.common.appearance.colours import mixed, readable_on
from zen_digits.core.insight.heat_map import AGAINST

if TYPE_CHECKING:
    from numpy.typing import NDArray

_ROOM, _MOST = 6.0, 20.0  # pixels of the screen that a sign has to itself, at least and at most
_LENGTH, _BREADTH = 0.55, 0.3  # of its room; of its length
_STRONG = 0.3  # of the opacity: what is fainter has no sign
_OPAQUE = 255


def paint_minus_signs(
    painter: QPainter, place: QRectF, tile: NDArray[np.uint8], paper: QColor
) -> None:
    """Paint a minus on what is blue in a tile of ``value_tiles``, height × width × 4.

    Where pixels are small, some share a sign.
    """
    step = max(math.ceil(_ROOM * tile.shape[1] / max(place.width(), 1.0)), 1)
    across, down = place.width() * step / tile.shape[1], place.height() * step / tile.shape[0]
    half = min(across, down, _MOST) * _LENGTH / 2
    signs = []
    for row, column in np.argwhere(_blue(tile, step) >= _STRONG).tolist():
        x, y = place.x() + (column + 0.5) * across, place.y() + (row + 0.5) * down
        signs.append(QLineF(x - half, y, x + half, y))
    ground = mixed(paper, QColor(*AGAINST), 0.5)  # of faint blue and strong: seen on both
    painter.setPen(QPen(readable_on(ground), max(2 * half * _BREADTH, 1.0)))
    painter.drawLines(signs)


def _blue(tile: NDArray[np.uint8], step: int) -> NDArray[np.float64]:
    """How strong the blue is in squares of ``step`` pixels; any other colour counts against it."""
    is_blue = (tile[..., :3] == AGAINST).all(axis=-1)
    signed = np.where(is_blue, 1.0, -1.0) * tile[..., 3] / _OPAQUE
    rows, columns = (size // step for size in signed.shape)
    whole = signed[: rows * step, : columns * step].reshape(rows, step, columns, step)
    return np.asarray(whole.mean(axis=(1, 3)))
