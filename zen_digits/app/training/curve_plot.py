"""The live curves. Only this module and ``overlay_plot.py`` know pyqtgraph."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QGraphicsItem

from zen_digits.app.common.theme import current

_LEAST_ROOM, _MORE_ROOM = 50.0, 1.5
_SHORT, _END = 1000, 1.03  # batches that are shown from the first on, and so that the last is whole


class CurvePlot(pg.PlotWidget):
    """Two curves over the batches of a run: one for training, one for validation.

    The view follows the curves until it is dragged or zoomed; ``follow``, or a double click, lets
    it follow again. Drawing is kept cheap, for it takes time from the training: the axes are
    drawn into a pixmap, and room for batches and values to come is made in steps.
    """

    def __init__(
        self, value: str, batch: str, names: tuple[str, str], *, legend_below: bool = False
    ) -> None:
        """Axis labels for values, with their unit, and batches; names for both curves."""
        super().__init__()
        self._labels = {"left": value, "bottom": batch}
        self._following = True
        self._least_room = _LEAST_ROOM
        self._room = 0.0  # batches that the view has room for
        self._values: Range | None = None  # that it shows
        self._log = False
        self.plotItem.setMenuEnabled(False)
        self.plotItem.hideButtons()
        self.plotItem.getViewBox().sigRangeChangedManually.connect(self._stop_following)
        self.plotItem.showGrid(x=True, y=True, alpha=0.15)
        self._legend = self.addLegend(offset=(-8, -8) if legend_below else (-8, 8))
        self._training = self.plot(name=names[0], antialias=False)
        self._validation = self.plot(name=names[1], antialias=True)
        self._training.setDownsampling(auto=True, method="peak")
        self._training.setClipToView(True)
        self._marks: list[pg.InfiniteLine] = []
        self.setMinimumSize(120, 120)
        self._dress()

    def sizeHint(self) -> QSize:
        return QSize(260, 220)

    def set_curves(
        self,
        training: tuple[NDArray[np.float64], NDArray[np.float64]],
        validation: tuple[NDArray[np.float64], NDArray[np.float64]],
    ) -> None:
        """Show both curves: for each, the batch numbers and the values."""
        self._training.setData(*training)
        self._validation.setData(*validation)
        if self._following:
            self._make_room(training[0][-1] if len(training[0]) else 0.0)
            self._show_values()

    def set_marks(self, marks: Sequence[tuple[float, str]]) -> None:
        """Show a line with a text at each of these batches, and no others."""
        for line in self._marks:
            self.removeItem(line)
        place = {"position": 0.97, "anchors": [(1, 0), (1, 0)], "rotateAxis": (1, 0)}
        self._marks = [
            pg.InfiniteLine(step, angle=90, label=text, labelOpts=place) for step, text in marks
        ]
        for line in self._marks:
            self.addItem(line)
        self._dress()

    def mark_texts(self) -> list[str]:
        """What the marks say, in the order of their batches."""
        return [line.label.toPlainText() for line in self._marks]

    def follow(self) -> None:
        """Let the view follow the curves again."""
        self._following = True
        self._room, self._values = 0.0, None
        batches, _ = _points(self._training)
        self._make_room(batches[-1] if len(batches) else 0.0)
        self._show_values()

    def expect(self, batches: int) -> None:
        """Have room for a whole run from its beginning, if it is short."""
        self._least_room = _END * batches if batches <= _SHORT else _LEAST_ROOM
        if self._following:
            self.follow()

    def _stop_following(self) -> None:
        self._following = False

    def _make_room(self, last: float) -> None:
        if last > self._room or not self._room:
            self._room = self._least_room if last <= self._least_room else _MORE_ROOM * last
            self.plotItem.setXRange(0, self._room, padding=0)

    def _show_values(self) -> None:
        values = np.concatenate([_points(curve)[1] for curve in (self._training, self._validation)])
        shown = values[np.isfinite(values)]
        shown = np.log10(shown[shown > 0]) if self._log else shown
        if not len(shown):
            return
        wanted = roomy(self._values, shown.min(), shown.max())
        if wanted != self._values:
            self._values = wanted
            self.plotItem.setYRange(*wanted, padding=0)

    def set_value_label(self, text: str) -> None:
        """Name the values and their unit."""
        self._labels["left"] = text
        self._dress()

    def set_log(self, log: bool) -> None:
        """Use a logarithmic scale for the values."""
        self._log = log
        batches = self.plotItem.viewRange()[0]
        self.plotItem.setLogMode(y=log)  # which shows all of both axes
        self.plotItem.setXRange(*batches, padding=0)
        self._values = None  # those of the other scale mean nothing on this one
        self._show_values()

    def mouseDoubleClickEvent(self, event: QEvent) -> None:
        self.follow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_legend"):
            self._dress()

    def _dress(self) -> None:
        """Take the colours of the theme; the curves differ by dash and symbol, too."""
        theme = current()
        self.setBackground(theme.card)
        for side, text in self._labels.items():
            axis = self.plotItem.getAxis(side)
            axis.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
            dress_axis(axis, text)
        for _, name in self._legend.items:
            name.setText(name.text, color=theme.text)
        for line in self._marks:
            line.setPen(pg.mkPen(theme.faint, style=Qt.PenStyle.DotLine))
            line.label.setColor(theme.faint)
        # One pixel, solid and opaque: anything else is several times slower to draw.
        self._training.setPen(pg.mkPen(theme.training_curve, width=1))
        dashed = pg.mkPen(theme.validation_curve, width=1, style=Qt.PenStyle.DashLine)
        self._validation.setPen(dashed)
        self._validation.setSymbol("o")
        self._validation.setSymbolSize(7)
        self._validation.setSymbolPen(None)
        self._validation.setSymbolBrush(theme.validation_curve)
        # The legend looks here, where the lines above arrive only with the first point.
        self._validation.scatter.setBrush(theme.validation_curve)
        self._validation.scatter.setPen(None)


def _points(curve: pg.PlotDataItem) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    x, y = curve.getOriginalDataset()
    return (np.empty(0), np.empty(0)) if x is None else (x, y)


def dress_axis(axis: pg.AxisItem, text: str) -> None:
    """Give an axis its label and the colours of the theme."""
    theme = current()
    axis.setPen(theme.line)
    axis.setTextPen(theme.faint)
    if axis.autoSIPrefix:  # to forbid it once more would scale the numbers, without a word
        axis.enableAutoSIPrefix(False)
    axis.setLabel(text, color=theme.faint)


_MARGIN = 0.06  # of the values' span, on each side
_MOST_ROOM = 1.5  # spans, before the view closes in

Range = tuple[float, float]


def roomy(view: Range | None, low: float, high: float) -> Range:
    """The range to show for values between ``low`` and ``high``: the old one as long as it fits.

    With each new range the axis is drawn again, which costs more than the curve.
    """
    span = (high - low) or 1.0
    if view and view[0] <= low <= high <= view[1] and view[1] - view[0] <= _MOST_ROOM * span:
        return view
    return low - _MARGIN * span, high + _MARGIN * span
