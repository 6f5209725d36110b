"""The dialog that exports a network: precision, progress and a report."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QProgressBar,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from zen_digits.app.common.dialogs import choose_save_path, show_failure
from zen_digits.app.common.jobs.background_job import BackgroundJob
from zen_digits.app.common.numbers import count, data_size, decimal, percent
from zen_digits.app.common.theme import GRID
from zen_digits.app.common.widgets import label, named, push_button, tight
from zen_digits.core.export.report import CHECKED, ExportReport, VersionReport

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel

_WIDTH = 460


class ExportDialog(QDialog):
    """Exports one network, and stays open to show the report."""

    def __init__(self, parent: QWidget, name: str, model: TrainedModel) -> None:
        super().__init__(parent)
        self.setObjectName("export_dialog")
        self.setWindowTitle(self.tr("Export network"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._model = model
        self._job: BackgroundJob | None = None
        column = tight(QVBoxLayout(self))
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        text = self.tr(
            "An ONNX file lets other programs read digits with the network “{0}”. It is saved "
            "once ONNX Runtime reads {1} test images with it just as this program does."
        )
        column.addWidget(label(text.format(name, count(CHECKED)), wrap=True))
        self._make_choice(column)
        column.addWidget(self._make_progress())
        column.addWidget(self._make_status())
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(3 * GRID)
        column.addLayout(self._table)
        column.addWidget(self._make_buttons())
        self._show_busy(False)

    def _make_choice(self, column: QVBoxLayout) -> None:
        self._float32 = QRadioButton(self.tr("&Full precision (float32)"))
        tip = self.tr("The weights exactly as they were trained.")
        column.addWidget(named(self._float32, "export_float32_radio", tip=tip))
        self._float32.setChecked(True)
        self._int8 = QRadioButton(self.tr("&Small (int8)"))
        tip = self.tr("8-bit integer weights: a quarter of the size, nearly the same readings.")
        column.addWidget(named(self._int8, "export_int8_radio", tip=tip))

    def _make_progress(self) -> QProgressBar:
        self._progress = named(QProgressBar(), "export_progress", self.tr("Export in progress"))
        self._progress.setTextVisible(False)
        self._progress.setRange(0, 0)
        return self._progress

    def _make_status(self) -> QWidget:
        self._status = named(label(wrap=True), "export_status", self.tr("Export status"))
        self._status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return self._status

    def _make_buttons(self) -> QDialogButtonBox:
        self._export = push_button("export_button", self.tr("&Export…"), self._choose_file)
        self._export.setProperty("primary", True)
        self._close = push_button("export_close_button", self.tr("&Close"), self.reject)
        buttons = QDialogButtonBox()
        buttons.addButton(self._export, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self._close, QDialogButtonBox.ButtonRole.RejectRole)
        return buttons

    def reject(self) -> None:
        """Close, unless an export is running: its report would be lost."""
        if self._job is None:
            super().reject()

    def _choose_file(self) -> None:
        filters = self.tr("ONNX network (*.onnx)")
        path = choose_save_path(self, self.windowTitle(), "network.onnx", filters)
        if path is not None:
            self._start(path)

    def _start(self, path: Path) -> None:
        job = partial(_export, path, self._model, self._int8.isChecked())
        self._job = BackgroundJob(job, self, done=self._show_report, failed=self._failed)
        self._clear_table()
        self._status.setText(self.tr("Exporting and checking; this takes a few seconds…"))
        self._show_busy(True)
        self._job.start()

    def _show_busy(self, busy: bool) -> None:
        self._progress.setVisible(busy)
        for widget in (self._export, self._close, self._float32, self._int8):
            widget.setEnabled(not busy)
        wait = self.tr("An export is running; it takes a few seconds")
        self._export.setToolTip(wait if busy else self.tr("Choose a file and export the network"))
        self._close.setToolTip(wait if busy else self.tr("Close this window"))

    def _show_report(self, report: ExportReport) -> None:
        self._finish()
        saved = report.versions[-1].precision
        self._status.setText(self.tr("Saved: {0} ({1})").format(report.file, saved))
        captions = {
            "precision": self.tr("Version"),
            "size": self.tr("Size"),
            "agreement": self.tr("Images read the same"),
            "accuracy_here": self.tr("Accuracy here"),
            "accuracy": self.tr("Accuracy in ONNX Runtime"),
            "ms_per_image": self.tr("Milliseconds per image"),
        }
        for column, figures in enumerate(report.versions, start=1):
            texts = _texts(figures)
            for row, (key, caption) in enumerate(captions.items()):
                self._table.addWidget(label(caption, "faint"), row, 0)
                text = texts[key] or self.tr("not measured")
                cell = named(label(text), f"export_{key}_{figures.precision}")
                self._table.addWidget(cell, row, column, Qt.AlignmentFlag.AlignRight)

    def _clear_table(self) -> None:
        while (item := self._table.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()

    def _failed(self, error: Exception) -> None:
        self._finish()
        self._status.setText(self.tr("Nothing was saved."))
        show_failure(self, error)

    def _finish(self) -> None:
        self._job = None
        self._show_busy(False)


def _texts(figures: VersionReport) -> dict[str, str]:
    """A version's figures as the user writes numbers; of 1,000 images, one decimal is exact."""
    return {
        "precision": figures.precision,
        "size": data_size(figures.bytes),
        "agreement": percent(figures.agreement, 1),
        "accuracy_here": percent(figures.accuracy_here, 1),
        "accuracy": percent(figures.accuracy, 1),
        "ms_per_image": decimal(figures.ms_per_image, 2),
    }


def _export(path: Path, model: TrainedModel, int8: bool) -> ExportReport:
    from zen_digits.core.export.onnx import export_onnx

    return export_onnx(path, model, int8=int8)
