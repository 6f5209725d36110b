"""Starts the application: one QApplication, one window."""

import os
import signal
import sys
from collections.abc import Sequence

os.environ.setdefault("PYQTGRAPH_QT_LIB", "PySide6")

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from zen_digits import __version__
from zen_digits.app import crash
from zen_digits.app.icons import application_icon
from zen_digits.app.window import MainWindow
from zen_digits.core.files import data_folder


def create_window(*, load_now: bool = True) -> MainWindow:
    """Build the window on the QApplication that exists, without showing it.

    The network is loaded as soon as the event loop runs; with ``load_now`` off, that and the
    making of the plots are left to ``MainWindow.load``.
    """
    settings = QSettings(str(data_folder() / "settings.ini"), QSettings.Format.IniFormat)
    window = MainWindow(settings)
    window.set_appearance(window.appearance)
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(lambda: window.set_appearance(window.appearance))
    if load_now:
        window.training_panel.plots.build()
        QTimer.singleShot(0, window, window.load)
    return window


def run(arguments: Sequence[str]) -> int:
    """Show the window until it is closed; returns the exit code."""
    app = make_application(arguments)
    crash.install()
    window = create_window(load_now=False)
    window.first_painted.connect(window.load)
    window.show()
    return app.exec()


def make_application(arguments: Sequence[str]) -> QApplication:
    """The QApplication with the program's name and icon."""
    # Every point of a fast stroke counts.
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, False)
    app = QApplication(list(arguments))
    app.setApplicationName("zen-digits")
    app.setApplicationDisplayName("Zen Digits")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("zen-digits")
    app.setWindowIcon(application_icon())
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return app


if __name__ == "__main__":
    sys.exit(run(sys.argv))
