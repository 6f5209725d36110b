"""Paints the cells of a confusion matrix."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.appearance.colours import mixed, readable_on
from zen_digits.app.common.numbers import decimal, with_sign
from zen_digits.core.percent import in_percent

_READABLE = 8  # pixels of type
_SHADES = 64
Numbers = NDArray[np.float64]


class CellPainter:
    """Paints square cells on a widget, ``side`` pixels apart from the same ``corner`` on both axes:
    counts, or ``shares`` between 0 and 1."""

    def __init__(
        self, painter: QPainter, widget: QWidget, corner: int, side: int, *, shares: bool
    ) -> None:
        self._painter, self._widget = painter, widget
        self._corner, self._side, self._shares = corner, side, shares
        self._colours = _colours(widget.palette())

    def paint(self, values: Numbers) -> None:
        """Paint classes × classes: mistakes stand out, the diagonal is dimmed, and the ground shows
        where nothing is: of many classes, most cells are empty."""
        diagonal = np.eye(len(values), dtype=np.bool_)
        mistakes = np.where(diagonal, 0, values)
        shades = np.ceil((mistakes / (mistakes.max(initial=0) or 1)) ** 0.5 * _SHADES).astype(int)
        shades[diagonal] = -1
        for row, column in np.argwhere((values > 0) | diagonal).tolist():
            colour = self._colours[shades[row, column]]
            left, top = self._corner + column * self._side, self._corner + row * self._side
            self._painter.fillRect(left, top, self._side - 1, self._side - 1, colour)
        for group in (~diagonal, diagonal):
            self._paint_numbers(values, group & (values > 0), shades)

    def _paint_numbers(
        self, values: Numbers, chosen: NDArray[np.bool_], shades: NDArray[np.int64]
    ) -> None:
        """All in one size of type, which fits the longest; none where that cannot be read."""
        places = np.argwhere(chosen).tolist()
        texts = self._fitting_texts([values[row, column] for row, column in places])
        for (row, column), text in zip(places, texts, strict=False):  # there may be none
            colour = self._colours[shades[row, column]]
            left, top = self._corner + column * self._side, self._corner + row * self._side
            cell = QRect(left, top, self._side - 1, self._side - 1)
            self._painter.setPen(readable_on(colour))
            self._painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, text)

    def _fitting_texts(self, values: Sequence[float]) -> list[str]:
        """The numbers as they are written, shares without the sign where it leaves too little room;
        no texts where there is none."""
        for write in (_percent, _percent_number) if self._shares else (_short_count,):
            texts = [write(value) for value in values]
            if self._fit_type(texts):
                return texts
        return []

    def _fit_type(self, texts: Sequence[str]) -> bool:
        """Choose the largest type in which the longest text fits a cell; whether it can be read."""
        font, room = self._widget.font(), self._side - 5
        usual = self._widget.fontInfo().pixelSize()
        width = self._widget.fontMetrics().horizontalAdvance
        widest = max(map(width, dict.fromkeys(texts)), default=0)
        size = min(usual, room, usual * room // max(widest, 1))
        if size < _READABLE:
            return False
        font.setPixelSize(size)
        self._painter.setFont(font)
        return True


def _percent(share: float) -> str:
    return with_sign(_percent_number(share))


def _percent_number(share: float) -> str:
    """0.987 as "99", 0.0123 as "1.2", 0.0001 as "<0.1"; nothing short of 1 as "100"."""
    if share >= 0.1:
        return decimal(in_percent(share, 0), 0)
    return decimal(100 * share, 1) if share >= 0.0005 else f"<{decimal(0.1, 1)}"


def _short_count(number: float) -> str:
    """12345 as "12k": a cell has no room for more than four signs."""
    return f"{number:.0f}" if number < 10_000 else f"{number // 1000:.0f}k"


def _colours(palette: QPalette) -> list[QColor]:
    """From the card's colour to the accent, more strongly for more mistakes; the last is that of
    the diagonal."""
    base = palette.color(QPalette.ColorRole.Base)
    accent = palette.color(QPalette.ColorRole.Accent)
    colours = [mixed(base, accent, 0.9 * shade / _SHADES) for shade in range(_SHADES + 1)]
    return [*colours, palette.color(QPalette.ColorRole.Midlight)]
