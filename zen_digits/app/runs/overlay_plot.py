"""The curves of several runs in one plot."""

import html
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QColor, QPainter

from zen_digits.app.common.appearance.theme import current
from zen_digits.app.common.language.phrases import listed, titled
from zen_digits.app.common.numbers import short
from zen_digits.app.common.plotting import pyqtgraph as pg
from zen_digits.app.common.tables.value_table import ValueTable
from zen_digits.app.common.widgets import unmirrored
from zen_digits.app.runs.line_styles import line_style
from zen_digits.app.training.curves.curve_plot import (
    make_room_for_label,
    paint_as_paths,
    style_axis,
)
from zen_digits.app.training.curves.local_axis import LocalAxis
from zen_digits.core.runs.record import Points

_LEGEND_ALPHA = 200
_LONGEST_NAME = 28  # characters, in the legend


Weight = Literal["run", "thin", "mean"]
"""A run alone; one of several runs, without a name of its own; and their mean."""
_WIDTHS: dict[Weight, float] = {"run": 2, "thin": 1, "mean": 3}  # of the theme's curves


@dataclass(frozen=True, slots=True)
class RunCurves:
    """The curves of a run; ``style`` is the number of its line style."""

    name: str
    style: int
    training: Points
    validation: Points
    weight: Weight = "run"

    @property
    def points(self) -> Points:
        """The validation curve, or where there is none that of the training."""
        return self.validation if self.validation[0] else self.training


class OverlayPlot(pg.PlotWidget):
    """Validation curves with a symbol at each epoch, and fainter training curves."""

    def __init__(self) -> None:
        self._bottom = LocalAxis("bottom")
        axes = {"left": LocalAxis("left"), "bottom": self._bottom}
        super().__init__(enableMenu=False, axisItems=axes)
        unmirrored(self)
        self._curves: list[RunCurves] = []
        self._labels = {"left": "", "bottom": ""}
        self.plotItem.hideButtons()
        make_room_for_label(self.plotItem)
        self.plotItem.showGrid(x=True, y=True, alpha=0.15)
        self._legend = self.addLegend(offset=(-8, 8))
        self.setMinimumSize(160, 120)
        self.apply_theme()

    def sizeHint(self) -> QSize:
        return QSize(420, 260)

    def show_curves(
        self, curves: list[RunCurves], left: str, bottom: str, *, counted: bool
    ) -> None:
        """Show these curves, with the labels of both axes; over what is ``counted``, or not."""
        self._curves = curves
        self._bottom.least_step = 1 if counted else 0
        self._labels = {"left": left, "bottom": bottom}
        self.apply_theme()
        self.setAccessibleDescription(self._latest())

    def table(self) -> ValueTable:
        """The points of all curves that have a name: validation, where there is some."""
        rows = [
            (curves.name, short(x), short(y))
            for curves in self._curves
            if curves.weight != "thin"
            for x, y in zip(*curves.points, strict=True)
        ]
        columns = (self.tr("Curve"), self._labels["bottom"], self._labels["left"])
        return ValueTable(self.accessibleName(), columns, rows)

    def _latest(self) -> str:
        """The last value of each curve that has a name."""
        lasts = ((curves.name, curves.points[1]) for curves in self._curves if curves.name)
        return listed(titled(name, short(values[-1])) for name, values in lasts if values)

    def set_log(self, log: bool) -> None:
        """Use a logarithmic scale for the values."""
        self.plotItem.setLogMode(y=log)

    def fit(self) -> None:
        """Show the curves whole again."""
        self.plotItem.enableAutoRange()

    def place_legend(self, *, below: bool) -> None:
        """Put the legend where the curves leave room: below rising ones."""
        corner = (1, 1 if below else 0)
        self._legend.anchor(corner, corner, (-8, -8 if below else 8))

    def paint_on(self, painter: QPainter, place: QRectF) -> None:
        """Paint the plot as it is shown in a place of the same size."""
        self.render(painter, place, self.rect())

    def mouseDoubleClickEvent(self, event: QEvent) -> None:
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_legend"):
            self.apply_theme()

    def apply_theme(self) -> None:
        """Draw the curves anew in the colours of the theme."""
        self.setBackground(current().card)
        for side, text in self._labels.items():
            style_axis(self.plotItem.getAxis(side), text)
        self.plotItem.clear()
        self._legend.setLabelTextColor(current().text)
        background = QColor(current().card)
        background.setAlpha(_LEGEND_ALPHA)
        self._legend.setBrush(background)
        for curves in self._curves:
            self._draw_run(curves)

    def _draw_run(self, curves: RunCurves) -> None:
        style = line_style(curves.style)
        width = current().curve_width
        pen = pg.mkPen(style.colour, width=width, style=style.dash)
        training = self.plot(*curves.training, pen=pen, antialias=True)
        thin, wide = curves.weight == "thin", _WIDTHS[curves.weight] * width
        validation = self._draw_thin(curves) if thin else self._draw_named(curves, wide)
        for curve in (training, validation):
            paint_as_paths(curve, current().in_picture)

    def _draw_thin(self, curves: RunCurves) -> pg.PlotDataItem:
        style = line_style(curves.style)
        width = _WIDTHS["thin"] * current().curve_width
        pen = pg.mkPen(style.colour, width=width, style=style.dash)
        return self.plot(*curves.validation, pen=pen, antialias=True)

    def _draw_named(self, curves: RunCurves, width: float) -> pg.PlotDataItem:
        style, name = line_style(curves.style), curves.name
        if len(name) > _LONGEST_NAME:
            name = f"{name[: _LONGEST_NAME - 1]}…"
        curve = self.plot(
            *curves.validation,
            name=html.escape(name),  # the legend takes HTML
            pen=pg.mkPen(style.colour, width=width, style=style.dash),
            symbol=style.symbol,
            symbolSize=8,
            symbolPen=pg.mkPen(style.colour),
            symbolBrush=style.colour,
            antialias=True,
        )
        # The legend takes its symbol from here, even where there are no points yet.
        curve.scatter.setBrush(style.colour)
        curve.scatter.setPen(style.colour)
        return curve
