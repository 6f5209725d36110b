"""The application: one QApplication, one window."""

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("PYQTGRAPH_QT_LIB", "PySide6")

import zen_digits.app.startup.plain_imports  # noqa: F401, I001

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from zen_digits.version import __version__
from zen_digits.app.common.appearance.icons import application_icon
from zen_digits.app.common.platforms import WITHOUT_DISPLAY
from zen_digits.app.common.settings import Settings
from zen_digits.app.startup import crash_dialog
from zen_digits.app.startup.garbage import GarbageCollector
from zen_digits.app.startup.open_requests import FileOpener, FileOpenEvents
from zen_digits.app.startup.settings import open_settings
from zen_digits.app.startup.single_instance import InstanceServer, send_to_running_instance
from zen_digits.app.window import MainWindow
from zen_digits.core.reading.shipped_model import begin_loading


def create_window(settings: Settings | None = None, *, load_now: bool = True) -> MainWindow:
    """Build the window on the existing QApplication, without showing it.

    The network is loaded as soon as the event loop runs; without ``load_now``, that waits for
    ``MainWindow.load``.
    """
    window = MainWindow(settings or open_settings())
    window.text_size.apply()
    window.appearance.apply()
    if load_now:
        QTimer.singleShot(0, window, window.load)
    return window


def run(arguments: Sequence[str]) -> int:
    """Show the window until it is closed; returns the exit code.

    ``arguments`` are the program's name and files to open. Where the program is running already,
    its window opens them and comes to the front.
    """
    app = make_application(arguments)
    files = [Path(name) for name in arguments[1:]]
    if send_to_running_instance(files):
        return 0
    settings = open_settings()
    crash_dialog.install()
    server, events = InstanceServer(app), FileOpenEvents(app)
    window = create_window(settings, load_now=False)
    opener = FileOpener(window, window.ready_to_open, window.files.open_path)
    opener.open(files)
    server.started_again.connect(opener.open_in_front)
    events.requested.connect(opener.open_in_front)
    window.first_painted.connect(window.load)
    app.commitDataRequest.connect(window.end)  # a question would hold up the end of the session
    window.show()
    return app.exec()


def make_application(arguments: Sequence[str]) -> QApplication:
    """Make the QApplication, with the name and icon of the program, and begin to load the model."""
    begin_loading()  # unless ``launch`` has done so, before Qt was imported
    app = QApplication(list(arguments))
    # Every point of a fast stroke counts. Qt's X11 plugin switches this on when it is loaded.
    app.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, False)
    app.setApplicationName("zen-digits")
    app.setApplicationDisplayName("Zen Digits")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("zen-digits")
    app.setWindowIcon(application_icon())
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    GarbageCollector(app)
    app.aboutToQuit.connect(_empty_own_clipboard)
    return app


def _empty_own_clipboard() -> None:
    """Delete what was copied, where no other program can paste it.

    Qt keeps it there until after Python's end, and crashes on an object of Python's.
    """
    if QGuiApplication.platformName() in WITHOUT_DISPLAY:
        QGuiApplication.clipboard().clear()


if __name__ == "__main__":
    sys.exit(run(sys.argv))
