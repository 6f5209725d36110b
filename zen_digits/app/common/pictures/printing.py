"""Printing a picture on one page, as large as fits."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.pictures.picture import Picture, image
from zen_digits.core.errors import InputError

_RESOLUTION = 300  # pixels in an inch of paper
_FINEST = 8  # pixels of paper for one of the picture


def ask_and_print(parent: QWidget, picture: Picture) -> None:
    """Ask for a printer, and print; raises InputError where the printer fails."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(picture.name)
    printer.setPageOrientation(_orientation(picture))
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
    answer = dialog.exec()
    dialog.setParent(None)  # ours to delete, before the printer that its parts use
    del dialog
    if answer == QPrintDialog.DialogCode.Accepted:
        print_picture(picture, printer)


def _orientation(picture: Picture) -> QPageLayout.Orientation:
    wide = picture.size.width() > picture.size.height()
    return QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait


def print_picture(picture: Picture, printer: QPrinter) -> None:
    """Print a picture in the upper part of a page; raises InputError where the printer fails."""
    page = printer.pageRect(QPrinter.Unit.DevicePixel)
    size = QSizeF(picture.size).scaled(page.size(), Qt.AspectRatioMode.KeepAspectRatio)
    inches = size.width() / printer.resolution()
    fine = min(ceil(inches * _RESOLUTION / picture.size.width()), _FINEST)
    pixels = image(picture, fine)
    painter = QPainter()
    if not painter.begin(printer):
        raise InputError("The printer does not take the page; choose another, or save a PDF.")
    left = (page.width() - size.width()) / 2
    painter.drawImage(QRectF(QPointF(left, 0), size), pixels)
    painter.end()
