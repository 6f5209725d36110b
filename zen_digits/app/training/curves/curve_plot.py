"""The live curves of a run. Only it, ``local_axis`` and ``overlay_plot`` draw with pyqtgraph."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QGraphicsItem

from zen_digits.app.common.appearance.theme import Theme, current
from zen_digits.app.common.plotting import pyqtgraph as pg
from zen_digits.app.common.widgets import unmirrored
from zen_digits.app.training.curves.local_axis import LocalAxis, room_beyond_end

Points = tuple[NDArray[np.float64], NDArray[np.float64]]
Range = tuple[float, float]

_MIN_ROOM = 50.0  # batches that the view always has room for
_GROWTH = 1.5  # times the latest batch: the room made when the curve reaches the edge
_SHORT_RUN = 1000  # batches: up to here the view has room for the whole run from its start
_END = 1.03  # times the batches of a short run, so that the last point is whole
_MARKER_TOP = 0.97  # of the plot's height: where the text along a marker ends
_LABEL_ROOM = 6  # pixels around the labels of axes
_MARGIN = 0.06  # of the values' span, above and below
_MAX_SPANS = 1.5  # height of the view in spans of the values, before it closes in


class CurvePlot(pg.PlotWidget):
    """A training and a validation curve over the batches of a run.

    The view follows the curves until it is dragged or zoomed, and again after ``follow`` or a
    double click. Drawing is kept cheap, as it takes time from training: axes are cached as a
    pixmap, and the view grows in steps.
    """

    def __init__(self, value: str, batch: str) -> None:
        """Labels of the value and batch axes."""
        self._values_axis = LocalAxis("left")
        axes = {"left": self._values_axis, "bottom": LocalAxis("bottom", least_step=1)}
        super().__init__(enableMenu=False, axisItems=axes)
        unmirrored(self)
        self._labels = {"left": value, "bottom": batch}
        self._following = True
        self._min_room = _MIN_ROOM
        self._room = 0.0  # batches that the view shows
        self._values: Range | None = None  # values that the view shows
        self._log = False
        self.plotItem.hideButtons()
        make_room_for_label(self.plotItem)
        self.plotItem.getViewBox().sigRangeChangedManually.connect(self._stop_following)
        self.plotItem.showGrid(x=True, y=True, alpha=0.15)
        self._training = self.plot(antialias=False)
        self._validation = self.plot(antialias=True)
        self._training.setDownsampling(auto=True, method="peak")
        self._training.setClipToView(True)
        self._markers: list[pg.InfiniteLine] = []
        self.plotItem.getViewBox().sigResized.connect(self._fit_marker_texts)
        self.setMinimumSize(200, 160)
        self.apply_theme()

    def sizeHint(self) -> QSize:
        return QSize(260, 220)

    def set_curves(self, training: Points, validation: Points) -> None:
        """Show both curves, each as batch numbers and values."""
        self._training.setData(*training)
        self._validation.setData(*validation)
        if self._following:
            self._make_room(training[0][-1] if len(training[0]) else 0.0)
            self._show_values()

    def set_markers(self, markers: Sequence[tuple[float, str]]) -> None:
        """Replace all markers; each is a line at a batch, with a text."""
        for line in self._markers:
            self.removeItem(line)
        place = {"position": _MARKER_TOP, "anchors": [(1, 0), (1, 0)], "rotateAxis": (1, 0)}
        self._markers = [
            pg.InfiniteLine(step, angle=90, label="", labelOpts=place, name=text)
            for step, text in markers
        ]
        for line in self._markers:
            self.addItem(line)
        self._fit_marker_texts()
        self.apply_theme()

    def _fit_marker_texts(self) -> None:
        """Shorten the texts that stand along markers to the height of the plot."""
        room = int(_MARKER_TOP * self.plotItem.getViewBox().height()) - 2 * _LABEL_ROOM
        for line in self._markers:
            text = self.fontMetrics().elidedText(line.name(), Qt.TextElideMode.ElideRight, room)
            line.label.setFormat(_verbatim(text))
            line.label.textItem.setToolTip(line.name())

    def follow(self) -> None:
        """Let the view follow the curves again."""
        self._following = True
        self._room, self._values = 0.0, None
        batches, _ = _points(self._training)
        self._make_room(batches[-1] if len(batches) else 0.0)
        self._show_values()

    def expect(self, batches: int) -> None:
        """Show the room for a whole run from its start, if it is short."""
        self._min_room = _END * batches if batches <= _SHORT_RUN else _MIN_ROOM
        if self._following:
            self.follow()

    def set_value_label(self, text: str) -> None:
        """Label the value axis."""
        self._labels["left"] = text
        self.apply_theme()

    def set_log(self, log: bool, lowest: tuple[float, str] | None = None) -> None:
        """Use a logarithmic scale for the values; ``lowest`` has a label of its own there."""
        self._log, self._values_axis.lowest = log, lowest
        batches = self.plotItem.viewRange()[0]
        self.plotItem.setLogMode(y=log)  # resets both axes
        self.plotItem.setXRange(*batches, padding=0)
        self._values = None  # they were on the other scale
        self._show_values()

    def paint_on(self, painter: QPainter, place: QRectF) -> None:
        """Paint the plot as it is shown in a place of the same size."""
        self.render(painter, place, self.rect())

    def mouseDoubleClickEvent(self, event: QEvent) -> None:
        self.follow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_markers"):
            self.apply_theme()

    def _stop_following(self) -> None:
        self._following = False

    def _make_room(self, last: float) -> None:
        if last > self._room or not self._room:
            self._room = self._min_room if last <= self._min_room else _GROWTH * last
            self.plotItem.setXRange(0, self._room, padding=0)

    def _show_values(self) -> None:
        values = np.concatenate([_points(curve)[1] for curve in (self._training, self._validation)])
        shown = values[np.isfinite(values)]
        shown = np.log10(shown[shown > 0]) if self._log else shown
        if not len(shown):
            return
        wanted = fitting_range(self._values, shown.min(), shown.max())
        if wanted != self._values:
            self._values = wanted
            self.plotItem.setYRange(*wanted, padding=0)

    def apply_theme(self) -> None:
        """Take the colours of the theme; the curves also differ by dash and symbol."""
        theme = current()
        self.setBackground(theme.card)
        for side, text in self._labels.items():
            axis = self.plotItem.getAxis(side)
            style_axis(axis, text)
            axis.setCacheMode(_cache_mode(theme))
        self.plotItem.getAxis("left").setWidth(_values_width(self.fontMetrics()))
        for line in self._markers:
            line.setPen(pg.mkPen(theme.faint, width=theme.line_width, style=Qt.PenStyle.DotLine))
            line.label.setColor(theme.faint)
        # One pixel, solid and opaque: anything else is several times slower to draw.
        width = theme.curve_width
        self._training.setPen(pg.mkPen(theme.training_curve, width=width))
        dashed = pg.mkPen(theme.validation_curve, width=width, style=Qt.PenStyle.DashLine)
        self._validation.setPen(dashed)
        self._training.curve.opts["antialias"] = theme.in_picture
        self._validation.setSymbol("o")
        self._validation.setSymbolSize(7)
        self._validation.setSymbolPen(None)
        self._validation.setSymbolBrush(theme.validation_curve)
        for curve in (self._training, self._validation):
            paint_as_paths(curve, theme.in_picture)


def _verbatim(text: str) -> str:
    """A text for a line's label, which is formatted with the line's position."""
    return text.replace("{", "{{").replace("}", "}}")


def make_room_for_label(plot: pg.PlotItem) -> None:
    """Keep the labels of the horizontal axis whole: it takes less than the height of that below it,
    and is less wide than the last of its numbers reaches.

    The vertical axis stays on the left where writing goes from right to left.
    """
    plot.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    plot.layout.setContentsMargins(0, 0, room_beyond_end(), _LABEL_ROOM)


def _values_width(metrics: QFontMetrics) -> int:
    """The width of the vertical axis, the same in all plots, so that they stand in line."""
    return metrics.horizontalAdvance("0.0001") + metrics.height() + 2 * _LABEL_ROOM


def style_axis(axis: pg.AxisItem, text: str) -> None:
    """Give an axis its label and the colours of the theme."""
    theme = current()
    axis.setPen(pg.mkPen(theme.edge, width=theme.line_width))
    axis.setTextPen(theme.faint)
    if axis.autoSIPrefix:  # switching it off twice would rescale the numbers silently
        axis.enableAutoSIPrefix(False)
    axis.setLabel(text, color=theme.faint)


def paint_as_paths(item: pg.PlotDataItem, wanted: bool) -> None:
    """Paint a curve as one path and its symbols as paths, or as is fastest on a screen."""
    item.curve.setSegmentedLineMode("off" if wanted else "auto")
    item.scatter.opts["useCache"] = not wanted


def _cache_mode(theme: Theme) -> QGraphicsItem.CacheMode:
    """A pixmap is fast, but blurred where it is enlarged."""
    mode = QGraphicsItem.CacheMode
    return mode.NoCache if theme.in_picture else mode.DeviceCoordinateCache


def fitting_range(view: Range | None, low: float, high: float) -> Range:
    """The range to show for values from ``low`` to ``high``: ``view`` itself while it fits.

    With each new range the axis is drawn again, which costs more than the curve.
    """
    span = (high - low) or 1.0
    if view and view[0] <= low <= high <= view[1] and view[1] - view[0] <= _MAX_SPANS * span:
        return view
    return low - _MARGIN * span, high + _MARGIN * span


def _points(curve: pg.PlotDataItem) -> Points:
    x, y = curve.getOriginalDataset()
    return (np.empty(0), np.empty(0)) if x is None else (x, y)
