"""Printing, into a file."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.common.pictures.picture import Picture
from zen_digits.app.common.pictures.printing import ask_and_print, print_picture


def blue(painter: QPainter) -> None:
    painter.fillRect(0, 0, 400, 200, QColor("blue"))


def test_a_picture_is_printed_on_one_page(qtbot: QtBot, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    print_picture(Picture("page", QSize(400, 200), blue), printer)
    pdf = (tmp_path / "page.pdf").read_bytes()
    assert len(re.findall(rb"/Type /Page\b", pdf)) == 1
    assert b"/Subtype /Image" in pdf


def test_what_the_dialog_accepts_is_printed_on_a_wide_page(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    def accept(dialog: QPrintDialog) -> int:
        printer = dialog.printer()
        assert printer.pageLayout().orientation().name == "Landscape"
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "page.pdf"))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    ask_and_print(window, Picture("page", QSize(400, 200), blue))
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    assert not window.findChildren(QPrintDialog)
