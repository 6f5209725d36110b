"""Saves what was measured, for other programs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton

from zen_digits.app.common.dialogs import choose_save_path
from zen_digits.app.common.jobs.background_job import BackgroundJob
from zen_digits.app.common.widgets import named
from zen_digits.core.evaluation import tables

if TYPE_CHECKING:
    from zen_digits.core.evaluation.report.html_report import ReportSubject
    from zen_digits.core.evaluation.results import Results

Rows = Callable[["Results"], Iterable[tables.Row]]


class ExportButton(QPushButton):
    """A menu of what can be saved; ``failed`` carries an exception."""

    failed = Signal(object)

    def __init__(self, describe: Callable[[], ReportSubject]) -> None:
        """``describe`` tells what was measured, for a report."""
        super().__init__(self.tr("E&xport"))
        self._describe = describe
        named(self, "export_results_button", self.tr("Export"))
        self._results: Results | None = None
        menu = named(QMenu(self), "export_results_menu")
        for text, file, rows in self._tables():
            action = menu.addAction(text)
            action.triggered.connect(partial(self._save_table, file, rows))
        action = menu.addAction(self.tr("&Report for a browser…"))
        action.triggered.connect(lambda _: self._save_report())
        self.setMenu(menu)
        self.show_results(None)

    def show_results(self, results: Results | None) -> None:
        """Export these from now on; None: nothing has been measured."""
        self._results = results
        self.setEnabled(results is not None)
        tip = self.tr("Saves what was measured: as a table for other programs, or as a report")
        self.setToolTip(tip if results else self.tr("Nothing has been measured yet: press Measure"))

    def _tables(self) -> tuple[tuple[str, str, Rows], ...]:
        """The text of each entry, the name of its file, and its rows."""
        return (
            (self.tr("&Predictions, image by image…"), "predictions.csv", tables.predictions),
            (self.tr("&Confusion matrix…"), "confusion.csv", tables.confusion),
            (self.tr("&Table of classes…"), "classes.csv", tables.classes),
        )

    def _save_table(self, file: str, rows: Rows, _checked: bool = False) -> None:
        results = self._results
        title, filters = self.tr("Export results"), self.tr("Table (*.csv)")
        path = choose_save_path(self.window(), title, file, filters)
        if path is not None and results is not None:
            self._write(partial(_write_table, path, rows, results))

    def _save_report(self) -> None:
        results = self._results
        title, filters = self.tr("Save report"), self.tr("Web page (*.html)")
        path = choose_save_path(self.window(), title, "report.html", filters)
        if path is not None and results is not None:
            self._write(partial(_write_report, path, results, self._describe()))

    def _write(self, write: Callable[[], None]) -> None:
        """On another thread: there may be a hundred thousand images."""
        BackgroundJob(write, self, done=lambda _: None, failed=self.failed.emit).start()


def _write_table(path: Path, rows: Rows, results: Results) -> None:
    from zen_digits.core.csv_file import write_csv

    write_csv(path, rows(results))


def _write_report(path: Path, results: Results, subject: ReportSubject) -> None:
    from zen_digits.core.evaluation.report.html_report import save_report

    save_report(path, results, subject)
