"""The dialog that exports a network: what kind of file, progress and a report."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QProgressBar,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from zen_digits.app.common.accessibility.announcing import say
from zen_digits.app.common.appearance.motion import show_busy
from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.dialogs import choose_save_path, show_error, show_failure
from zen_digits.app.common.jobs.background_job import BackgroundJob
from zen_digits.app.common.numbers import count, data_size, decimal, percent
from zen_digits.app.common.widgets import label, named, push_button, tight
from zen_digits.core.export.report import CHECKED, ExportReport, PageReport, VersionReport

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel

_WIDTH = 460


class ExportDialog(QDialog):
    """Exports one network, and stays open to show the report."""

    def __init__(
        self, parent: QWidget, name: str, model: TrainedModel, *, as_page: bool = False
    ) -> None:
        """``as_page`` proposes a web page."""
        super().__init__(parent)
        self.setObjectName("export_dialog")
        self.setWindowTitle(self.tr("Export network"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._name, self._model = name, model
        self._page: Path | None = None
        self._job: BackgroundJob | None = None
        column = tight(QVBoxLayout(self))
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        text = self.tr(
            "An ONNX file lets other programs read digits with the network “{0}”; a web page lets "
            "any browser do so, offline. It is saved once {1} test images are read with it just as "
            "by this program."
        )
        column.addWidget(label(text.format(name, count(CHECKED)), wrap=True))
        self._make_choice(column)
        (self._as_page if as_page else self._float32).setChecked(True)
        column.addWidget(self._make_progress())
        column.addWidget(self._make_status())
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(3 * GRID)
        column.addLayout(self._table)
        column.addWidget(self._make_buttons())
        self._show_busy(False)

    def _make_choice(self, column: QVBoxLayout) -> None:
        self._float32 = QRadioButton(self.tr("ONNX file, &full precision (float32)"))
        tip = self.tr("The weights exactly as they were trained.")
        column.addWidget(named(self._float32, "export_float32_radio", tip=tip))
        self._int8 = QRadioButton(self.tr("ONNX file, &small (int8)"))
        tip = self.tr("8-bit integer weights: a quarter of the size, nearly the same readings.")
        column.addWidget(named(self._int8, "export_int8_radio", tip=tip))
        self._as_page = QRadioButton(self.tr("&Web page"))
        tip = self.tr("One file that reads digits and numbers in any browser, on a phone too.")
        column.addWidget(named(self._as_page, "export_page_radio", tip=tip))

    def _make_progress(self) -> QProgressBar:
        self._progress = named(QProgressBar(), "export_progress", self.tr("Export in progress"))
        self._progress.setTextVisible(False)
        show_busy(self._progress)
        return self._progress

    def _make_status(self) -> QWidget:
        self._status = named(label(wrap=True), "export_status", self.tr("Export status"))
        self._status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return self._status

    def _make_buttons(self) -> QDialogButtonBox:
        self._export = push_button("export_button", self.tr("&Export…"), self._choose_file)
        self._export.setProperty("primary", True)
        self._close = push_button("export_close_button", self.tr("&Close"), self.reject)
        self._open = push_button("export_open_button", self.tr("&Open page"), self._open_page)
        self._open.setToolTip(self.tr("Show the saved page in your browser"))
        buttons = QDialogButtonBox()
        for button in (self._export, self._open):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self._close, QDialogButtonBox.ButtonRole.RejectRole)
        return buttons

    def reject(self) -> None:
        """Close, unless an export is running: its report would be lost."""
        if self._job is None:
            super().reject()

    def _choose_file(self) -> None:
        name, filters = "network.onnx", self.tr("ONNX network (*.onnx)")
        if self._as_page.isChecked():
            name, filters = "zen-digits.html", self.tr("Web page (*.html)")
        path = choose_save_path(self, self.windowTitle(), name, filters)
        if path is not None:
            self._start(path)

    def _start(self, path: Path) -> None:
        self._run(self._page_job(path) if self._as_page.isChecked() else self._onnx_job(path))

    def _page_job(self, path: Path) -> BackgroundJob:
        job = partial(_export_page, path, self._name, self._model)
        return BackgroundJob(job, self, done=self._show_page, failed=self._failed)

    def _onnx_job(self, path: Path) -> BackgroundJob:
        job = partial(_export_onnx, path, self._model, self._int8.isChecked())
        return BackgroundJob(job, self, done=self._show_report, failed=self._failed)

    def _run(self, job: BackgroundJob) -> None:
        self._job, self._page = job, None
        self._clear_table()
        say(self._status, self.tr("Exporting and checking; this takes a few seconds…"))
        self._show_busy(True)
        job.start()

    def _show_busy(self, busy: bool) -> None:
        self._progress.setVisible(busy)
        choices = (self._float32, self._int8, self._as_page)
        for widget in (self._export, self._close, *choices):
            widget.setEnabled(not busy)
        self._open.setVisible(self._page is not None)
        wait = self.tr("An export is running; it takes a few seconds")
        self._export.setToolTip(wait if busy else self.tr("Choose a file and export the network"))
        self._close.setToolTip(wait if busy else self.tr("Close this window"))

    def _show_page(self, report: PageReport) -> None:
        self._page = report.file
        self._finish()
        text = self.tr("Saved: {0} ({1}). It reads {2} of {3} test images as this program does.")
        agreement = percent(report.agreement, 1)
        size, images = data_size(report.bytes), count(report.images)
        say(self._status, text.format(report.file, size, agreement, images))

    def _open_page(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._page))):
            text = self.tr("There is no browser here; open {0} yourself.")
            show_error(self, text.format(self._page))

    def _show_report(self, report: ExportReport) -> None:
        self._finish()
        saved = report.versions[-1].precision
        say(self._status, self.tr("Saved: {0} ({1})").format(report.file, saved))
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
        say(self._status, self.tr("Nothing was saved."))
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


def _export_onnx(path: Path, model: TrainedModel, int8: bool) -> ExportReport:
    from zen_digits.core.export.onnx import export_onnx

    return export_onnx(path, model, int8=int8)


def _export_page(path: Path, name: str, model: TrainedModel) -> PageReport:
    from zen_digits.core.export.web_page import export_web_page

    return export_web_page(path, name, model)
