"""The strokes of a digit: which one is meant, and what the digit would be without it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.language.phrases import lines
from zen_digits.app.common.numbers import percent_or_bound
from zen_digits.app.common.painter import painter_on
from zen_digits.app.common.widgets import label, unmirrored

if TYPE_CHECKING:
    from zen_digits.core.insight.explanation import Explanation
    from zen_digits.core.insight.strokes import StrokeWorth

_SIDE = 48  # pixels of a small drawing
_LINE, _MARGIN = 3.0, 6.0  # pixels
MOST = 8
"""Strokes that are listed."""


class StrokeList(QWidget):
    """One line for each stroke, the one that is worth most first."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("stroke_list")
        self.setAccessibleName(self.tr("Strokes"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setColumnStretch(1, 1)
        self._rows = [self._add_row(row) for row in range(MOST)]
        self.show_explanation(None)

    def _add_row(self, row: int) -> tuple[_SmallDrawing, QLabel]:
        drawing, text = _SmallDrawing(), label(wrap=True)
        text.setObjectName(f"stroke_{row}")
        self._grid.addWidget(drawing, row, 0)
        self._grid.addWidget(text, row, 1)
        return drawing, text

    def show_explanation(self, explanation: Explanation | None) -> None:
        """List the strokes of a digit that has several."""
        strokes = explanation.strokes if explanation and len(explanation.strokes) > 1 else ()
        ordered = sorted(strokes, key=lambda stroke: -stroke.worth)[:MOST]
        for (drawing, text), stroke in zip(self._rows, ordered, strict=False):
            assert explanation is not None
            drawing.show_strokes(explanation.digit.strokes, stroke.stroke)
            text.setText(self._text(stroke))
        for place, (drawing, text) in enumerate(self._rows):
            drawing.setVisible(place < len(ordered))
            text.setVisible(place < len(ordered))

    def _text(self, stroke: StrokeWorth) -> str:
        assert stroke.without is not None
        rest = self.tr("Without this stroke: {0} ({1})").format(
            stroke.without.text, percent_or_bound(stroke.without.confidence)
        )
        adds, takes = self.tr("It adds {0} to the certainty."), self.tr("It takes {0} from it.")
        worth = (adds if stroke.worth >= 0 else takes).format(percent_or_bound(abs(stroke.worth)))
        return lines(rest, worth)


class _SmallDrawing(QWidget):
    """A digit with one of its strokes highlighted."""

    def __init__(self) -> None:
        super().__init__()
        unmirrored(self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._lines: list[QPolygonF] = []
        self._highlighted = 0

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def show_strokes(self, strokes: Sequence[NDArray[np.float64]], highlighted: int) -> None:
        """Show strokes, float n × 2 each, fitted into the square."""
        points = np.concatenate(strokes)
        low, size = points.min(axis=0), np.ptp(points, axis=0)
        scale = (_SIDE - 2 * _MARGIN) / max(float(size.max()), 1e-9)
        corner = (_SIDE - size * scale) / 2
        self._lines = [
            QPolygonF([QPointF(x, y) for x, y in ((stroke - low) * scale + corner).tolist()])
            for stroke in strokes
        ]
        self._highlighted = highlighted
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        for place, line in enumerate(self._lines):
            if place != self._highlighted:
                self._paint(painter, line, QPalette.ColorRole.Mid)
        if self._lines:
            self._paint(painter, self._lines[self._highlighted], QPalette.ColorRole.Accent)

    def _paint(self, painter: QPainter, line: QPolygonF, role: QPalette.ColorRole) -> None:
        painter.setPen(QPen(self.palette().color(role), _LINE))
        if line.size() == 1:
            painter.drawPoint(line.first())
        painter.drawPolyline(line)
