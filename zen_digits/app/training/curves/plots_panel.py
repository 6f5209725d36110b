"""Both live plots, below their legend and the switches for their scales."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, QTimer
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.layout.flow_layout import FlowRow, filling
from zen_digits.app.common.numbers import decimal, percent, short
from zen_digits.app.common.pictures.picture import Picture, save_picture
from zen_digits.app.common.pictures.picture_actions import PictureMenu
from zen_digits.app.common.tables.value_table import ValueTable
from zen_digits.app.common.widgets import label, named, push_button, tight
from zen_digits.app.training.curves.curve_values import Write, curve_table, latest_text
from zen_digits.app.training.curves.legend import LegendEntry
from zen_digits.app.training.curves.picture_legend import HEIGHT, paint_legend
from zen_digits.core.errors import InputError
from zen_digits.core.runs.live_curves import LiveCurves, Series
from zen_digits.core.training.events import BatchDone, EpochDone

if TYPE_CHECKING:
    from zen_digits.app.training.curves.curve_plot import CurvePlot, Points

_LEAST_ERROR, _NO_ERROR = 0.01, 0.005  # percent: one image in 10,000; where less is drawn
_LOWEST, _NARROWEST = 160, 220  # pixels of a plot
_GAP = GRID // 2
_ORIGIN = QPoint()
_BESIDE = 1.3  # width by height of the room from which the plots stand side by side


class PlotsPanel(QWidget):
    """Loss and accuracy of a run; ``build`` makes the plots, after the first paint.

    They are pyqtgraph's, whose import would delay the window.
    """

    def __init__(self) -> None:
        super().__init__()
        self._curves = LiveCurves()
        self._markers: list[tuple[int, str]] = []
        self._expected = 0  # batches
        self._loss_label = self.tr("Loss")
        self._plots: tuple[CurvePlot, ...] = ()  # loss and accuracy
        self._steps = self._build()
        self._pages = QStackedWidget()
        self._empty = named(label("", "faint", centred=True, wrap=True), "plots_hint")
        self._pages.addWidget(self._empty)
        self._page = QWidget()
        self._pages.addWidget(self._page)
        self._box = tight(QBoxLayout(QBoxLayout.Direction.TopToBottom, self._page))
        self._training = self._make_entry(self.tr("training"), dashed=False)
        self._validation = self._make_entry(self.tr("validation"), dashed=True)
        self._switches = self._make_switches()
        layout = tight(QVBoxLayout(self), _GAP)
        layout.addWidget(self._switches)
        layout.addWidget(self._pages, 1)

    def _make_entry(self, name: str, *, dashed: bool) -> LegendEntry:
        widest = f"{decimal(88.8888, 4)} · {percent(0.88888)}"
        return LegendEntry(name, widest, dashed=dashed)

    def _show_latest(self) -> None:
        """The latest values of all curves, beside their names."""
        curves = self._curves
        for entry, loss, accuracy in (
            (self._training, curves.train_loss, curves.smooth_accuracy),
            (self._validation, curves.validation_loss, curves.validation_accuracy),
        ):
            values = f"{decimal(loss.last, 4)} · {percent(accuracy.last)}" if len(loss) else ""
            entry.show_values(values)

    def _make_switches(self) -> FlowRow:
        """On one line, or the legend above the switches."""
        log_tip = self.tr("Shows small losses as clearly as large ones.")
        self.log_check = named(QCheckBox(self.tr("Logarithmic loss")), "log_check", tip=log_tip)
        self.log_check.toggled.connect(self._set_log)
        error_tip = self.tr(
            "Shows what is missing to 100 % on a logarithmic scale: above 97 %, "
            "an accuracy curve is a flat line."
        )
        self.error_check = named(QCheckBox(self.tr("Error")), "error_check", tip=error_tip)
        self.error_check.toggled.connect(self._choose_error)
        fit_tip = self.tr(
            "Shows the whole run again and follows it. Drag a plot to move it, scroll to zoom."
        )
        fit = push_button("fit_button", self.tr("Fit"), self._follow, fit_tip)
        legend = FlowRow((self._training, self._validation))
        switches = FlowRow((self.log_check, filling(self.error_check), fit), centred=True)
        return FlowRow((legend, filling(switches)), centred=True)

    def build(self) -> None:
        """Make the plots, unless they have been made."""
        for _ in self._steps:
            pass

    def build_in_steps(self) -> None:
        """Make them one at a time, so that the window answers in between."""
        if next(self._steps, None) is not None:
            QTimer.singleShot(0, self, self.build_in_steps)

    def _build(self) -> Iterator[CurvePlot]:
        from zen_digits.app.training.curves.curve_plot import CurvePlot

        batch = self.tr("Batch")
        loss = CurvePlot(self._loss_label, batch)
        yield named(loss, "loss_plot", self.tr("Loss curves"))
        accuracy = CurvePlot(self.tr("Accuracy (%)"), batch)
        yield named(accuracy, "accuracy_plot", self.tr("Accuracy curves"))
        self._plots = (loss, accuracy)
        self._show_built()

    def _show_built(self) -> None:
        """Show what came before there were plots."""
        self._plots[0].set_value_label(self._loss_label)
        self._plots[0].set_log(self.log_check.isChecked())
        self._choose_error()
        for plot in self._plots:
            self._box.addWidget(plot, 1)
            PictureMenu(plot, partial(self._picture_of, plot), table=partial(self._table_of, plot))
        self._show_markers()
        if self._expected:
            self.expect(self._expected)
        if self.has_curves:
            self._show_curves()
        self._redraw()

    def least_height(self, width: int) -> int:
        """Pixels that both plots and their switches need at a width."""
        beside = width >= 2 * _NARROWEST + self._box.spacing()
        plots = _LOWEST if beside else 2 * _LOWEST + self._box.spacing()
        return plots + self._switches.heightForWidth(width) + _GAP

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self._fit_explanation()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_explanation()

    def _fit_explanation(self) -> None:
        """Qt’s stack does not ask a text how high it is at this width."""
        self._empty.setMinimumHeight(self._empty.heightForWidth(self.width()))

    def _arrange(self) -> None:
        """Both plots side by side where that makes them less narrow than they are low."""
        room = self._pages.size()
        wide = room.width() >= 2 * _NARROWEST + self._box.spacing()
        beside = wide and room.width() > _BESIDE * room.height()
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    @property
    def has_curves(self) -> bool:
        return len(self._curves.train_loss) > 0

    def explain(self, text: str) -> None:
        """Show this where there are no curves yet."""
        self._empty.setText(text)
        self._fit_explanation()

    def start(self, loss: str) -> None:
        """Begin with empty curves of the named loss."""
        self._curves = LiveCurves()
        self._markers, self._expected = [], 0
        self._show_markers()
        labels = {
            "cross_entropy": self.tr("Loss"),
            "mean_squared_error": self.tr("Loss (squared error)"),
        }
        self._loss_label = labels[loss]
        if self._plots:
            self._plots[0].set_value_label(self._loss_label)
        self._redraw()
        self._follow()
        self._pages.setCurrentWidget(self._empty)

    def expect(self, batches: int) -> None:
        """Make room for a run of this many batches, if it is short."""
        self._expected = batches
        for plot in self._plots:
            plot.expect(batches)

    def add_batches(self, batches: list[BatchDone]) -> None:
        self._curves.add_batches(batches)
        self._show_curves()

    def add_recorded(self, batches: Mapping[str, Sequence[float]]) -> None:
        """Add the batches of a run’s record, in ``event_format.CURVE_COLUMNS``."""
        if batches:
            self._curves.add_recorded(batches)
            self._show_curves()

    def _show_curves(self) -> None:
        self._redraw()
        if self._plots:
            self._pages.setCurrentWidget(self._page)

    def add_epoch(self, epoch: EpochDone) -> None:
        self._curves.add_epoch(epoch)
        self._redraw()

    def add_marker(self, step: int, text: str) -> None:
        """Mark on both plots what changed after a batch."""
        self._markers.append((step, text))
        self._show_markers()

    def _show_markers(self) -> None:
        for plot in self._plots:
            plot.set_markers(self._markers)

    def _redraw(self) -> None:
        self._show_latest()
        if not self._plots:
            return
        for plot, told in zip(self._plots, self._told, strict=True):
            plot.setAccessibleDescription(latest_text(*told))
        loss, accuracy = self._plots
        curves = self._curves
        loss.set_curves(curves.train_loss.points, curves.validation_loss.points)
        show = error_points if self.error_check.isChecked() else accuracy_points
        accuracy.set_curves(
            show(curves.smooth_accuracy.points), show(curves.validation_accuracy.points)
        )

    def export(self, path: Path) -> None:
        """Write the curves as CSV, or both plots as a picture; raises InputError where it cannot.

        The ending of the name says which.
        """
        if path.suffix.lower() == ".csv":
            self._curves.write_csv(path)
        else:
            save_picture(self.picture(), path)

    def picture(self) -> Picture:
        """Both plots as they are shown; raises InputError where there are no curves."""
        self._check_curves()
        if self._page.rect().isEmpty():  # the panel is folded away
            self._page.resize(self._page.sizeHint())
            self._box.activate()
        return self._picture("curves", self._plots, self._page.size())

    def _picture_of(self, plot: CurvePlot) -> Picture:
        self._check_curves()
        name = "loss" if plot is self._plots[0] else "accuracy"
        return self._picture(name, (plot,), plot.size(), plot.pos())

    def _picture(
        self, name: str, plots: Sequence[CurvePlot], size: QSize, corner: QPoint = _ORIGIN
    ) -> Picture:
        """Plots that lie in an area of the page, below their legend."""
        names = (self.tr("training"), self.tr("validation"))

        def paint(painter: QPainter) -> None:
            paint_legend(painter, self.font(), names)
            for plot in plots:
                place = QRectF(plot.geometry()).translated(-corner.x(), HEIGHT - corner.y())
                plot.paint_on(painter, place)

        return Picture(name, size + QSize(0, HEIGHT), paint, plots)

    def _table_of(self, plot: CurvePlot) -> ValueTable:
        loss, accuracy = self._told
        values = loss if plot is self._plots[0] else accuracy
        return curve_table(plot.accessibleName(), *values)

    @property
    def _told(self) -> tuple[tuple[Series, Series, Write], ...]:
        """What both plots tell, and how their values are written."""
        curves = self._curves
        return (
            (curves.train_loss, curves.validation_loss, partial(decimal, decimals=4)),
            (curves.smooth_accuracy, curves.validation_accuracy, percent),
        )

    def _check_curves(self) -> None:
        if not self.has_curves:
            raise InputError(self.tr("There are no curves yet; train a network first."))

    def _choose_error(self) -> None:
        """Show the accuracy, or on a logarithmic scale what is missing to 100 %."""
        if not self._plots:
            return
        error, accuracy = self.error_check.isChecked(), self._plots[1]
        lowest = (_NO_ERROR, f"< {short(_LEAST_ERROR)}") if error else None
        accuracy.set_value_label(self.tr("Error (%)") if error else self.tr("Accuracy (%)"))
        accuracy.set_log(error, lowest)
        self._redraw()
        accuracy.follow()

    def _set_log(self, log: bool) -> None:
        if self._plots:
            self._plots[0].set_log(log)

    def _follow(self) -> None:
        for plot in self._plots:
            plot.follow()


def accuracy_points(points: Points) -> Points:
    """Accuracies in percent."""
    return points[0], points[1] * 100


def error_points(points: Points) -> Points:
    """What is missing to 100 %, in percent; what is below ``_LEAST_ERROR`` lies on one line.

    A logarithmic scale has no 0.
    """
    errors = 100 - points[1] * 100
    return points[0], np.where(errors < _LEAST_ERROR, _NO_ERROR, errors)
