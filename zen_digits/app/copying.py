"""Taking along what is read, through the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication

from zen_digits.app.dialogs import show_error

if TYPE_CHECKING:
    from zen_digits.app.window import MainWindow


def copy_reading(window: MainWindow) -> None:
    """Put what is read on the clipboard: as text, and the drawing as a picture."""
    reading = window.prediction_panel.reading_text
    if not reading:
        tr = QCoreApplication.translate
        show_error(window, tr("copying", "Nothing is read yet; draw something to copy first."))
        return
    data = QMimeData()
    data.setText(reading)
    data.setImageData(window.canvas_panel.canvas.picture())
    QGuiApplication.clipboard().setMimeData(data)
