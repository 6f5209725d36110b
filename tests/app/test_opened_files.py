"""A double click on a file where the system tells the program of it by an event."""

from pathlib import Path

from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from zen_digits.app.opened_files import OpenedFiles


def test_a_file_that_the_system_hands_over_is_asked_for(qapp: QApplication) -> None:
    asked: list[list[Path]] = []
    opened = OpenedFiles(qapp)
    opened.asked.connect(asked.append)
    QApplication.sendEvent(qapp, QFileOpenEvent("/home/someone/network.zendigits"))
    opened.deleteLater()
    assert asked == [[Path("/home/someone/network.zendigits")]]
