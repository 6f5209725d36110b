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
from zen_digits.core.runs.live_curves import Curves
from zen_digits.core.training.events import BatchDone, EpochDone

if TYPE_CHECKING:
    from zen_digits.app.training.curve_plot import CurvePlot


class PlotsPanel(QWidget):
    """Loss and accuracy of a run; the plots are made by ``build``, after the first paint.

    They are pyqtgraph's, whose import would hold the window back.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curves = Curves()
        self._marks: list[tuple[int, str]] = []
        self._loss_label = self.tr("Loss (nats)")
        self._loss: CurvePlot | None = None
        self._accuracy: CurvePlot | None = None
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
        self._follow = QPushButton(self.tr("Fit"))
        self._follow.setObjectName("fit_button")
        self._follow.setToolTip(
            self.tr(
                "Drag a plot to move it, turn the wheel to zoom; "
                "this lets both show the whole run again and follow it."
            )
        )
        self._follow.clicked.connect(self._follow_curves)
        row = QHBoxLayout()
        row.addWidget(self.log_check)
        row.addStretch(1)
        row.addWidget(self._follow)
        return row

    def build(self) -> None:
        """Make the plots, if they are not there yet."""
        if self._loss is not None:
            return
        from zen_digits.app.training.curve_plot import CurvePlot

        names = (self.tr("training"), self.tr("validation"))
        batch = self.tr("Batch")
        self._loss = CurvePlot(self._loss_label, batch, names)
        self._accuracy = CurvePlot(self.tr("Accuracy (%)"), batch, names, legend_below=True)
        self._loss.setObjectName("loss_plot")
        self._loss.setAccessibleName(self.tr("Loss curves"))
        self._accuracy.setObjectName("accuracy_plot")
        self._accuracy.setAccessibleName(self.tr("Accuracy curves"))
        self._box.addWidget(self._loss, 1)
        self._box.addWidget(self._accuracy, 1)
        self.redraw()

    @property
    def has_curves(self) -> bool:
        return len(self._curves.train_loss) > 0

    def start(self, loss: str) -> None:
        """Begin with empty curves of the named loss."""
        self._curves = Curves()
        self._marks = []
        self._show_marks()
        units = {
            "cross_entropy": self.tr("Loss (nats)"),
            "mean_squared_error": self.tr("Loss (squared error)"),
        }
        self._loss_label = units[loss]
        if self._loss is not None:
            self._loss.set_value_label(self._loss_label)
        self.redraw()
        self._follow_curves()
        self._pages.setCurrentWidget(self._empty)

    def expect(self, batches: int) -> None:
        """Have room for so many batches, if they are few."""
        for plot in (self._loss, self._accuracy):
            if plot is not None:
                plot.expect(batches)

    def add_batches(self, batches: list[BatchDone]) -> None:
        self._curves.add_batches(batches)
        self.redraw()
        if self._loss is not None:
            self._pages.setCurrentWidget(self._page)

    def add_epoch(self, epoch: EpochDone) -> None:
        self._curves.add_epoch(epoch)
        self.redraw()

    def add_mark(self, step: int, text: str) -> None:
        """Say on both plots what is different after a batch."""
        self._marks.append((step, text))
        self._show_marks()

    def _show_marks(self) -> None:
        for plot in (self._loss, self._accuracy):
            if plot is not None:
                plot.set_marks(self._marks)

    def redraw(self) -> None:
        if self._loss is None or self._accuracy is None:
            return
        curves = self._curves
        self._loss.set_curves(curves.train_loss.points, curves.validation_loss.points)
        self._accuracy.set_curves(
            _percent(curves.smooth_accuracy.points), _percent(curves.validation_accuracy.points)
        )

    def export(self, path: Path) -> None:
        """Write the curves as CSV, or both plots as PNG; raises InputError where it cannot."""
        if path.suffix.lower() == ".csv":
            self._curves.write_csv(path)
        else:
            save_png(self._picture(), path)

    def _picture(self) -> QImage:
        """Both plots as they stand, on the colour of their card."""
        area = self._page.rect()
        image = QImage(area.size() * self.devicePixelRatio(), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(self.devicePixelRatio())
        image.fill(current().card)
        painter = QPainter(image)
        for plot in (self._loss, self._accuracy):
            if plot is not None:
                painter.drawPixmap(plot.pos(), plot.grab())
        painter.end()
        return image

    def _set_log(self, log: bool) -> None:
        if self._loss is not None:
            self._loss.set_log(log)

    def _follow_curves(self) -> None:
        for plot in (self._loss, self._accuracy):
            if plot is not None:
                plot.follow()


def _percent(
    points: tuple[NDArray[np.float64], NDArray[np.float64]],
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    return points[0], points[1] * 100
