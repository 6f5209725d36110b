"""The confusion matrix: how often each class was read as each other; mistakes stand out."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QSizePolicy

from zen_digits.app.common.accessibility.announcing import describe
from zen_digits.app.common.appearance.focus_mark import paint_focus
from zen_digits.app.common.numbers import count, percent
from zen_digits.app.common.painter import painter_on
from zen_digits.app.common.tables.value_table import ValueTable
from zen_digits.app.common.tips import WidgetWithTips
from zen_digits.app.common.widgets import unmirrored
from zen_digits.app.results.confusion_cells import CellPainter

Cell = tuple[int | None, int | None]
"""A class and what it was read as; None stands for a whole row or column."""

_LEAST = 5  # pixels of a cell's side,
_LARGEST = 56
_ROOM = 300  # that few classes get at least, if they can use it
_LEAST_TYPE = 10  # for names beside it
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class ConfusionView(WidgetWithTips):
    """Rows are true classes, columns what they were read as; a cell, row or column is chosen with
    the mouse or the arrow keys."""

    cell_chosen = Signal(object)
    """A Cell."""

    def __init__(self) -> None:
        super().__init__()
        unmirrored(self)
        self.setObjectName("confusion_view")
        self.setAccessibleName(self.tr("Confusion matrix"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._counts: NDArray[np.int64] = np.zeros((0, 0), np.int64)
        self._names: Sequence[str] = ()
        self._chosen: Cell = (None, None)
        self._header = 0
        self._shows_shares = False

    def show_counts(self, counts: NDArray[np.int64], names: Sequence[str]) -> None:
        """Show int64 classes × classes: how often a class (row) was read as another (column)."""
        self._counts, self._names, self._chosen = counts, names, (None, None)
        self._measure_names()
        self.setAccessibleDescription(self._summary())
        self.update()

    def show_shares(self, on: bool) -> None:
        """Show percentages of each row, or counts."""
        self._shows_shares = on
        self.update()

    def choose(self, cell: Cell) -> None:
        """Choose a cell, a row or a column."""
        self._chosen = cell
        describe(self, self._description(cell))
        self.update()
        self.cell_chosen.emit(cell)

    @property
    def lesson_value(self) -> int:
        """How many mistakes are in the chosen cell."""
        row, column = self._chosen
        is_cell = row is not None and column is not None and row != column
        return int(self._counts[row, column]) if is_cell else 0

    def sizeHint(self) -> QSize:
        return QSize(400, 400)

    def minimumSizeHint(self) -> QSize:
        """Room for the numbers of a few classes, and for the cells of many."""
        number = max(len(self._names), 1)
        line = self.fontMetrics().height() + 4
        cell = max(min(line, (_ROOM - self._header) // number), _LEAST)
        side = number * cell + self._header + 2
        return QSize(max(side, 160), max(side, 160))

    # Where things are

    def _measure_names(self) -> None:
        """Find the width of row names, which is also the height of column names."""
        metrics = self.fontMetrics()
        widest = max(map(metrics.horizontalAdvance, self._names), default=0)
        self._header = min(max(widest, metrics.height()) + 8, 120)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure_names()

    def _side(self) -> int:
        room = min(self.width(), self.height()) - self._header - 2
        return min(max(room // max(len(self._names), 1), _LEAST), _LARGEST)

    def _rect(self, row: int, column: int) -> QRect:
        side, header = self._side(), self._header
        return QRect(header + column * side, header + row * side, side, side)

    def cell_at(self, place: QPoint) -> Cell | None:
        """The cell at a place; that of a name is its row or column."""
        side, header, number = self._side(), self._header, len(self._names)
        row, column = (place.y() - header) // side, (place.x() - header) // side
        if row >= number or column >= number or (row < 0 and column < 0):
            return None
        return (row if row >= 0 else None), (column if column >= 0 else None)

    # What it tells

    def table(self) -> ValueTable:
        """All counts, or shares of their rows."""
        write = percent if self._shows_shares else _count
        rows = [
            [name, *map(write, values)]
            for name, values in zip(self._names, self._values().tolist(), strict=True)
        ]
        read_as = self.tr("Class, and what it was read as")
        return ValueTable(self.accessibleName(), [read_as, *self._names], rows)

    def _summary(self) -> str:
        """What was mistaken most often; arrow keys tell more."""
        mistakes = self._counts - np.diag(np.diag(self._counts))
        if not mistakes.any():
            return ""
        row, column = np.unravel_index(int(mistakes.argmax()), mistakes.shape)
        text = self.tr("Most often mistaken: {0}")
        return text.format(self._description((int(row), int(column))))

    # What the user does

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position().toPoint())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self.choose(cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not self._names:
            super().keyPressEvent(event)
            return
        row, column = (
            0 if at is None else at + by for at, by in zip(self._chosen, step, strict=True)
        )
        last = len(self._names) - 1
        self.choose((min(max(row, 0), last), min(max(column, 0), last)))

    def tip_at(self, place: QPointF) -> str:
        cell = self.cell_at(place.toPoint())
        return self._description(cell) if cell else ""

    def _description(self, cell: Cell) -> str:
        row, column = cell
        if row is None or column is None:
            return self._line_description(row, column)
        texts = (
            self.tr("{1} of {0}, read rightly ({3})"),
            self.tr("{1} of {0}, read as {2} ({3})"),
        )
        number = int(self._counts[row, column])
        share = percent(number / max(int(self._counts[row].sum()), 1))
        return texts[row != column].format(
            self._names[row], count(number), self._names[column], share
        )

    def _line_description(self, row: int | None, column: int | None) -> str:
        if row is not None:
            total = count(int(self._counts[row].sum()))
            return self.tr("all {1} of {0}").format(self._names[row], total)
        if column is not None:
            total = count(int(self._counts[:, column].sum()))
            return self.tr("all {1} read as {0}").format(self._names[column], total)
        return ""

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        self._paint_names(painter)
        cells = CellPainter(painter, self, self._header, self._side(), shares=self._shows_shares)
        cells.paint(self._values())
        self._paint_chosen(painter)
        paint_focus(painter, self)

    def _values(self) -> NDArray[np.float64]:
        """What the cells show: counts, or shares of their rows."""
        counts = self._counts.astype(np.float64)
        return (
            counts / counts.sum(axis=1, keepdims=True).clip(min=1) if self._shows_shares else counts
        )

    def _paint_names(self, painter: QPainter) -> None:
        """In type that is no larger than the cells."""
        font, header, side = self.font(), self._header, self._side()
        if side < _LEAST_TYPE:
            return
        font.setPixelSize(min(side - 2, self.fontInfo().pixelSize()))
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        elided, right = painter.fontMetrics().elidedText, Qt.TextElideMode.ElideRight
        beside = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        above = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        for index, name in enumerate(self._names):
            row, column = self._rect(index, 0), self._rect(0, index)
            place = QRect(0, row.y(), header - 6, side)
            painter.drawText(place, beside, elided(name, right, header - 6))
            place = QRect(column.x(), 0, side, header - 4)
            painter.drawText(place, above, elided(name, right, side))

    def _paint_chosen(self, painter: QPainter) -> None:
        row, column = self._chosen
        if row is None and column is None:
            return
        number = len(self._names)
        first = self._rect(row or 0, column or 0)
        last = self._rect(
            number - 1 if row is None else row, number - 1 if column is None else column
        )
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawRect(QRectF(first.united(last)).adjusted(0.5, 0.5, -1.5, -1.5))


def _count(number: float) -> str:
    return count(round(number))
