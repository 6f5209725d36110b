"""Both live plots side by side, with the switch for the logarithmic scale."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from zen_digits.app.common.images import save_png
from zen_digits.app.common.theme import GRID, current
from zen_digits.app.common.widgets import label
from zen_digits.core.runs.live_curves import LiveCurves
from zen_digits.core.training.events import BatchDone, EpochDone

if TYPE_CHECKING:
    from zen_digits.app.training.curve_plot import CurvePlot


class PlotsPanel(QWidget):
    """Loss and accuracy of a run; ``build`` makes the plots, after the first paint.

    They are pyqtgraph's, whose import would delay the window.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curves = LiveCurves()
        self._markers: list[tuple[int, str]] = []
        self._loss_label = self.tr("Loss")
        self._plots: tuple[CurvePlot, ...] = ()  # loss and accuracy
        self._pages = QStackedWidget()
        self._empty = self._make_empty_page()
        self._pages.addWidget(self._empty)
        self._page = QWidget()
        self._pages.addWidget(self._page)
        self._box = QHBoxLayout(self._page)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self._pages, 1)
        layout.addLayout(self._make_switches())

    def _make_empty_page(self) -> QWidget:
        hint = label(self.tr("Loss and accuracy appear here\nwhile a network learns"), "faint")
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return hint

    def _make_switches(self) -> QHBoxLayout:
        self.log_check = QCheckBox(self.tr("Logar&ithmic loss"))
        self.log_check.setObjectName("log_check")
        self.log_check.setToolTip(self.tr("Shows small losses as clearly as large ones."))
        self.log_check.toggled.connect(self._set_log)
        fit = QPushButton(self.tr("Fit"))
        fit.setObjectName("fit_button")
        fit.setToolTip(
            self.tr(
                "Shows the whole run again and follows it. Drag a plot to move it, scroll to zoom."
            )
        )
        fit.clicked.connect(self._follow)
        row = QHBoxLayout()
        row.addWidget(self.log_check)
        row.addStretch(1)
        row.addWidget(fit)
        return row

    def build(self) -> None:
        """Make the plots, unless they have been made."""
        if self._plots:
            return
        from zen_digits.app.training.curve_plot import CurvePlot

        names = (self.tr("training"), self.tr("validation"))
        batch = self.tr("Batch")
        loss = CurvePlot(self._loss_label, batch, names)
        loss.setObjectName("loss_plot")
        loss.setAccessibleName(self.tr("Loss curves"))
        accuracy = CurvePlot(self.tr("Accuracy (%)"), batch, names, legend_below=True)
        accuracy.setObjectName("accuracy_plot")
        accuracy.setAccessibleName(self.tr("Accuracy curves"))
        self._plots = loss, accuracy
        for plot in self._plots:
            self._box.addWidget(plot, 1)
        self._redraw()

    @property
    def has_curves(self) -> bool:
        return len(self._curves.train_loss) > 0

    def start(self, loss: str) -> None:
        """Begin with empty curves of the named loss."""
        self._curves = LiveCurves()
        self._markers = []
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
        for plot in self._plots:
            plot.expect(batches)

    def add_batches(self, batches: list[BatchDone]) -> None:
        self._curves.add_batches(batches)
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
        if not self._plots:
            return
        loss, accuracy = self._plots
        curves = self._curves
        loss.set_curves(curves.train_loss.points, curves.validation_loss.points)
        accuracy.set_curves(
            _percent(curves.smooth_accuracy.points), _percent(curves.validation_accuracy.points)
        )

    def export(self, path: Path) -> None:
        """Write the curves as CSV, or both plots as PNG; raises InputError where it cannot."""
        if path.suffix.lower() == ".csv":
            self._curves.write_csv(path)
        else:
            save_png(self._picture(), path)

    def _picture(self) -> QImage:
        """Both plots as they are shown, on the colour of their card."""
        area = self._page.rect()
        image = QImage(area.size() * self.devicePixelRatio(), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(self.devicePixelRatio())
        image.fill(current().card)
        painter = QPainter(image)
        for plot in self._plots:
            painter.drawPixmap(plot.pos(), plot.grab())
        painter.end()
        return image

    def _set_log(self, log: bool) -> None:
        if self._plots:
            self._plots[0].set_log(log)

    def _follow(self) -> None:
        for plot in self._plots:
            plot.follow()


def _percent(
    points: tuple[NDArray[np.float64], NDArray[np.float64]],
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    return points[0], points[1] * 100
