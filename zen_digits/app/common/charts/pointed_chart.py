"""A chart in which mouse or arrow keys point at one place, and a sentence tells what is there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from zen_digits.app.common.accessibility.announcing import describe
from zen_digits.app.common.appearance.focus_mark import paint_focus
from zen_digits.app.common.appearance.theme import current
from zen_digits.app.common.charts.chart_frame import ChartFrame
from zen_digits.app.common.painter import painter_on
from zen_digits.app.common.tables.value_table import ValueTable
from zen_digits.app.common.tips import WidgetWithTips
from zen_digits.app.common.widgets import unmirrored

_LINES = (10, 14)  # of text: the least width and height
_HIGHEST = 360  # pixels that are asked for at most, where texts are large
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageDown: -10, Qt.Key.Key_PageUp: 10}


class PointedChart(WidgetWithTips):
    """``pointed`` carries the sentence about the place that is pointed at.

    A chart derived from it has places, in a row from left to right; it tells how many, where each
    one is, what is there, and paints them.
    """

    pointed = Signal(str)

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        unmirrored(self)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.place: int | None = None

    # What a chart tells

    def places(self) -> int:
        """How many places there are; 0: there is nothing to show."""
        raise NotImplementedError

    def place_at(self, x: float) -> int:
        """The place that is nearest to pixel ``x``."""
        raise NotImplementedError

    def description(self, place: int) -> str:
        """What is there, in a sentence."""
        raise NotImplementedError

    def columns(self) -> Sequence[str]:
        """What a table of the places tells of each."""
        raise NotImplementedError

    def cells(self, place: int) -> Sequence[str]:
        """What the table tells of one."""
        raise NotImplementedError

    def frame(self) -> ChartFrame:
        """The axes in the present size."""
        raise NotImplementedError

    def paint_values(self, painter: QPainter, frame: ChartFrame) -> None:
        """Paint all that is between the axes."""
        raise NotImplementedError

    # Telling

    def tabled_places(self) -> Sequence[int]:
        """The places that the table has."""
        return range(self.places())

    def table(self) -> ValueTable:
        """All that it shows."""
        rows = [self.cells(place) for place in self.tabled_places()]
        return ValueTable(self.accessibleName(), self.columns(), rows)

    def show_values(self) -> None:
        """Show other values: none is pointed at, and who does not see them is told the last."""
        self.place = None
        self.setAccessibleDescription(self.description(self.places() - 1) if self.places() else "")
        self.update()

    # Pointing

    def point_at(self, place: int) -> None:
        """Point at one of the places, or at the nearest that there is."""
        self.place = min(max(place, 0), self.places() - 1)
        text = self.description(self.place)
        describe(self, text)
        self.update()
        self.pointed.emit(text)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._follow(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._follow(event)

    def _follow(self, event: QMouseEvent) -> None:
        if self.places():
            self.point_at(self.place_at(event.position().x()))

    def tip_at(self, place: QPointF) -> str:
        return self.description(self.place_at(place.x())) if self.places() else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = self.places() - 1
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        key = Qt.Key(event.key())
        if last < 0 or (key not in _STEPS and key not in ends):
            super().keyPressEvent(event)
            return
        here = last if self.place is None else self.place
        self.point_at(ends[key] if key in ends else here + _STEPS[key])

    # Painting

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint() * 1.25

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(_LINES[0] * line, min(_LINES[1] * line, _HIGHEST))

    def inner(self) -> QRectF:
        """Where the chart is painted, within the line that shows the focus."""
        return QRectF(self.rect()).adjusted(4, 4, -4, -4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = painter_on(self), current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self.frame()
        frame.paint(painter, theme)
        if self.places():
            self.paint_values(painter, frame)
        paint_focus(painter, self)
