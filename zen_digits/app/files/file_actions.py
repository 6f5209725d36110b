"""Opening and saving: drawings, models and curves, each with its dialog."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QObject
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from zen_digits.app.common.dialogs import show_error
from zen_digits.app.common.pictures import save_picture
from zen_digits.app.drawing.canvas import DrawingCanvas
from zen_digits.app.drawing.picture_import import Incoming
from zen_digits.app.files.export_dialog import ExportDialog
from zen_digits.app.reading.loaded_models import ModelShelf
from zen_digits.app.training.plots_panel import PlotsPanel
from zen_digits.core.errors import InputError
from zen_digits.core.export.requirements import require_packages
from zen_digits.core.ink.ink_file import SUFFIXES, Drawing, is_ink_file, read_ink, write_ink
from zen_digits.core.ink.strokes import Strokes

PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".tif", ".tiff")
MODEL = ".zendigits"
_MARGIN = 0.1  # of the canvas, around a drawing that is opened


class FileActions(QObject):
    """What the File menu does; whatever cannot be done is said in a dialog."""

    def __init__(
        self,
        window: QWidget,
        canvas: DrawingCanvas,
        shelf: ModelShelf,
        plots: PlotsPanel,
        open_data: Callable[[Path], None],
    ) -> None:
        super().__init__(window)
        self._open_data = open_data
        self._window, self._canvas, self._shelf, self._plots = window, canvas, shelf, plots
        self.incoming = Incoming(window, canvas, self.open_path)

    def open_drawing(self) -> None:
        """Show a picture on the canvas, or the first drawing of an ink file."""
        endings = " ".join(f"*{ending}" for ending in (*PICTURES, *SUFFIXES))
        filters = self.tr("Drawings and pictures ({0})").format(endings)
        self._open(self.tr("Open drawing"), filters, self.show_file)

    def save_drawing(self) -> None:
        """Save the drawing as a picture, or as ink that can be opened again."""
        if self._canvas.sketch.is_empty:
            show_error(self._window, self.tr("The canvas is empty; draw something to save first."))
            return
        filters = f"{self.tr('Picture (*.png)')};;{self._ink_filter()}"
        self._save(self.tr("Save drawing"), "drawing.png", filters, self._write_drawing)

    def open_model(self) -> None:
        """Let a network from a file read."""
        self._open(self.tr("Open model"), self._model_filter(), self.show_model)

    def save_model(self) -> None:
        """Save the network that reads."""
        if self._shelf.chosen_model is None:
            show_error(self._window, self.tr("The network is still loading; try again shortly."))
            return
        self._save(
            self.tr("Save model"), "network.zendigits", self._model_filter(), self._write_model
        )

    def export_network(self) -> None:
        """Offer the network that reads to other programs, as an ONNX file."""
        model = self._shelf.chosen_model
        if model is None:
            show_error(self._window, self.tr("The network is still loading; try again shortly."))
            return
        if (dialog := self._window.findChild(ExportDialog)) is not None:
            dialog.raise_()
            return
        try:
            require_packages()
        except InputError as error:
            show_error(self._window, str(error))
        else:
            ExportDialog(self._window, self._shelf.names()[self._shelf.current], model).show()

    def export_curves(self) -> None:
        """Save the curves of the latest run as a table or a picture."""
        if not self._plots.has_curves:
            show_error(self._window, self.tr("There are no curves yet; train a network first."))
            return
        filters = self.tr("Table (*.csv);;Picture (*.png)")
        self._save(self.tr("Export curves"), "curves.csv", filters, self._plots.export)

    def show_model(self, path: Path) -> None:
        """Put the network of a model file on the shelf; raises InputError where it cannot."""
        from zen_digits.core.networks.model_file import load_model

        self._shelf.add(path.stem, load_model(path))

    def open_path(self, path: Path) -> None:
        """Open a folder, or a file of any kind, by its name's ending.

        A dialog says what cannot be opened.
        """
        ways = {MODEL: self.show_model, ".csv": self._open_data}
        way = ways.get(path.suffix.lower(), self.show_file)
        self._try(self._open_data if os.path.isdir(path) else way, path)

    def show_file(self, path: Path) -> None:
        """Show the drawing or picture in a file; raises InputError for ink that cannot be."""
        if is_ink_file(path):
            self._show_drawing(path)
        else:
            self.incoming.read_file(path)

    def _show_drawing(self, path: Path) -> None:
        strokes = read_ink(path)[0].strokes
        self._canvas.set_strokes(_fitted(strokes, self._canvas.width(), self._canvas.height()))

    def _write_drawing(self, path: Path) -> None:
        if is_ink_file(path) and self._canvas.sketch.picture is not None:
            raise InputError(
                self.tr("An ink file cannot hold a picture; save all of it as a picture instead.")
            )
        if is_ink_file(path):
            write_ink(path, [Drawing(self._canvas.strokes())])
        else:
            save_picture(self._canvas.picture(), path)

    def _write_model(self, path: Path) -> None:
        from zen_digits.core.networks.model_file import save_model

        if self._shelf.chosen_model is not None:
            save_model(path, self._shelf.chosen_model)

    def _ink_filter(self) -> str:
        return self.tr("Ink (*.jsonl *.jsonl.gz)")

    def _model_filter(self) -> str:
        return self.tr("Zen Digits model (*.zendigits)")

    def _open(self, title: str, filters: str, use: Callable[[Path], None]) -> None:
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", filters)
        if name:
            self._try(use, Path(name))

    def _save(self, title: str, start: str, filters: str, use: Callable[[Path], None]) -> None:
        name, chosen = QFileDialog.getSaveFileName(self._window, title, start, filters)
        if name:
            self._try(use, _with_suffix(Path(name), chosen))

    def _try(self, use: Callable[[Path], None], path: Path) -> None:
        try:
            use(path)
        except InputError as error:
            show_error(self._window, str(error))


def _with_suffix(path: Path, chosen: str) -> Path:
    """A name without an ending gets that of the kind of file that was chosen."""
    if path.suffix:
        return path
    ending = chosen.partition("(*")[2].split(")")[0].split(" ")[0]
    return path.with_name(path.name + ending)


def _fitted(strokes: Strokes, width: int, height: int) -> list[list[tuple[float, float]]]:
    """Strokes in any unit moved and scaled to fill the canvas but for a margin."""
    xs = [point[0] for stroke in strokes for point in stroke]
    ys = [point[1] for stroke in strokes for point in stroke]
    room = 1 - 2 * _MARGIN
    extent_x, extent_y = max(max(xs) - min(xs), 1e-9), max(max(ys) - min(ys), 1e-9)
    scale = min(room * width / extent_x, room * height / extent_y)
    middle_x, middle_y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    left, top = width / 2 - middle_x * scale, height / 2 - middle_y * scale
    return [[(x * scale + left, y * scale + top) for x, y in stroke] for stroke in strokes]


def copy_reading(window: QWidget, reading: str, drawing: QImage) -> None:
    """Put a reading on the clipboard: as text, and its drawing as a picture."""
    if not reading:
        tr = QCoreApplication.translate
        show_error(window, tr("copying", "Nothing has been read yet; draw something first."))
        return
    data = QMimeData()
    data.setText(reading)
    data.setImageData(drawing)
    QGuiApplication.clipboard().setMimeData(data)
