"""Opening, saving and copying: drawings, models, curves and readings."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from zen_digits.app.common.dialogs import attempt, choose_save_path, show_error
from zen_digits.app.common.images import save_png
from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.pictures.picture_actions import picture_filters
from zen_digits.app.drawing.canvas import DrawingCanvas
from zen_digits.app.drawing.drawing_import import DrawingImport
from zen_digits.app.files.kinds import DATA, DRAWING, MODEL, kind_of
from zen_digits.app.files.recent import Entry, RecentFiles
from zen_digits.app.reading.loaded_models import LoadedModels
from zen_digits.app.training.curves.plots_panel import PlotsPanel
from zen_digits.core.errors import InputError, printable
from zen_digits.core.ink.ink_file import SUFFIXES as INK_SUFFIXES
from zen_digits.core.ink.ink_file import Drawing, is_ink_file, write_ink
from zen_digits.core.ink.limits import TooMuchInkError
from zen_digits.core.pictures.formats import HEIC_SUFFIXES, SUFFIXES

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel


class FileActions(QObject):
    """What the File menu does; a dialog reports what cannot be done."""

    def __init__(
        self,
        window: QWidget,
        canvas: DrawingCanvas,
        models: LoadedModels,
        plots: PlotsPanel,
        open_data: Callable[[Path], None],
        recent: RecentFiles,
    ) -> None:
        """``open_data`` opens a folder or table as a dataset."""
        super().__init__(window)
        self._open_data = open_data
        self._window, self._canvas, self._models, self._plots = window, canvas, models, plots
        self.recent = recent
        self.drawing_import = DrawingImport(window, canvas, self.open_path)
        self.drawing_import.file_shown.connect(partial(recent.add, DRAWING))

    def open_drawing(self) -> None:
        """Show a picture on the canvas, or the first drawing of an ink file."""
        endings = " ".join(f"*{ending}" for ending in (*SUFFIXES, *HEIC_SUFFIXES, *INK_SUFFIXES))
        filters = self.tr("Drawings and pictures ({0})").format(endings)
        self._open(self.tr("Open drawing"), filters, self.drawing_import.read_file)

    def save_drawing(self) -> None:
        """Save the drawing as a picture, or as an ink file that can be edited again."""
        if self._canvas.document.is_empty:
            show_error(self._window, self.tr("The canvas is empty; draw something first."))
            return
        filters = f"{self.tr('Picture (*.png)')};;{self.tr('Ink (*.jsonl *.jsonl.gz)')}"
        self._save(self.tr("Save drawing"), "drawing.png", filters, self._write_drawing)

    def open_model(self) -> None:
        """Read with a network from a file."""
        self._open(self.tr("Open model"), self._model_filter(), self.show_model)

    def save_model(self) -> None:
        """Save the current network."""
        if self._current_model() is not None:
            filters = self._model_filter()
            self._save(self.tr("Save model"), "network.zendigits", filters, self._write_model)

    def export_network(self) -> None:
        """Export the current network for other programs, as an ONNX file."""
        self._export(as_page=False)

    def export_web_page(self) -> None:
        """Export a web page that reads with the current network."""
        self._export(as_page=True)

    def _export(self, *, as_page: bool) -> None:
        from zen_digits.app.files.export_dialog import ExportDialog

        if (model := self._current_model()) is None:
            return
        if (dialog := self._window.findChild(ExportDialog)) is not None:
            dialog.raise_()
            return
        name = self._models.names()[self._models.current]
        ExportDialog(self._window, name, model, as_page=as_page).show()

    def _current_model(self) -> TrainedModel | None:
        """The network that reads; where there is none yet, a dialog says so."""
        if self._models.chosen_model is None:
            show_error(
                self._window, self.tr("The network is still loading; try again in a moment.")
            )
        return self._models.chosen_model

    def export_curves(self) -> None:
        """Save the curves of the latest run as a table or a picture of both plots."""
        if not self._plots.has_curves:
            show_error(self._window, self.tr("There are no curves yet; train a network first."))
            return
        filters = f"{self.tr('Table (*.csv)')};;{picture_filters()}"
        self._save(self.tr("Export curves"), "curves", filters, self._plots.export)

    def show_model(self, path: Path) -> None:
        """Add the network of a model file, and read with it; raises InputError if unusable."""
        from zen_digits.core.models.model_file import load_model

        self._models.add(path.stem, load_model(path))
        self.recent.add(MODEL, path)

    def open_path(self, path: Path) -> None:
        """Open a folder, or a file according to its name; a dialog reports what cannot be."""
        self._try(self._way_to_open(kind_of(path)), path)

    def open_recent(self, entry: Entry) -> None:
        """Open what was opened before; where it is missing, say so and take it off the list."""
        kind, path = entry
        if not os.path.exists(path):
            self.recent.remove(entry)
            text = self.tr("{0} is no longer there; it is off the list now.")
            show_error(self._window, text.format(printable(str(path))))
            return
        self._try(self._way_to_open(kind), path)

    def _way_to_open(self, kind: str) -> Callable[[Path], None]:
        ways = {DATA: self._open_data, MODEL: self.show_model}
        return ways.get(kind, self.drawing_import.read_file)

    def _write_drawing(self, path: Path) -> None:
        if not is_ink_file(path):
            save_png(self._canvas.image(), path)
        elif self._canvas.document.picture is None:
            self._write_ink(path)
        else:
            raise InputError(
                self.tr("An ink file cannot hold a picture; save the drawing as a picture instead.")
            )
        self.recent.add(DRAWING, path)

    def _write_ink(self, path: Path) -> None:
        try:
            write_ink(path, [Drawing(self._canvas.strokes())])
        except TooMuchInkError as error:
            text = self.tr("There is more ink than an ink file can hold; save it as a picture.")
            raise InputError(text) from error

    def _write_model(self, path: Path) -> None:
        from zen_digits.core.models.model_file import save_model

        if self._models.chosen_model is not None:
            save_model(path, self._models.chosen_model)
            self.recent.add(MODEL, path)

    def _model_filter(self) -> str:
        return self.tr("Zen Digits model (*.zendigits)")

    def _open(self, title: str, filters: str, use: Callable[[Path], None]) -> None:
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", filters)
        if name:
            self._try(use, Path(name))

    def _save(self, title: str, start: str, filters: str, use: Callable[[Path], None]) -> None:
        path = choose_save_path(self._window, title, start, filters)
        if path is not None:
            self._try(use, path)

    def _try(self, use: Callable[[Path], None], path: Path) -> None:
        attempt(self._window, lambda: use(path))


def copy_reading(window: QWidget, reading: str, drawing: QImage) -> None:
    """Copy a reading to the clipboard as text, and its drawing as a picture."""
    if not reading:
        show_error(window, translate("copying", "Nothing has been read yet; draw something first."))
        return
    data = QMimeData()
    data.setText(reading)
    data.setImageData(drawing)
    QGuiApplication.clipboard().setMimeData(data)
