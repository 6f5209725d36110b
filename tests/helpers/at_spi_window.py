"""The program's window, which does what lines on its standard input say; for a screen reader."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from helpers.drawings import DIGITS
from helpers.reading_window import write_number
from PySide6.QtCore import QSocketNotifier, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.dialogs import show_error
from zen_digits.app.main import create_window, make_application
from zen_digits.app.window import MainWindow
from zen_digits.core.config.presets import PRESETS
from zen_digits.core.training.events import BatchDone, EpochDone, Run, RunEnded, RunStarted

PAUSE = 1.0  # seconds between an epoch and the end


def run() -> Run:
    """A run that computes nothing."""
    import time

    yield RunStarted(100, "cpu", "", 9, 9, 900, 100)
    yield BatchDone(9, 0.5, 0.9, 900, 0.1)
    yield EpochDone(1, 9, 0.5, 0.9, 0.4, 0.954, 1.0)
    time.sleep(PAUSE)
    yield RunEnded("stopped")


def do(window: MainWindow, line: str) -> None:
    command, _, what = line.strip().partition(" ")
    if command == "draw":
        window.canvas_panel.canvas.set_strokes(DIGITS[what])
    elif command == "write":
        write_number(window, what)
    elif command == "press":
        key, name = what.split()
        widget = next(each for each in window.findChildren(QWidget, name) if each.isVisible())
        QTest.keyClick(widget, getattr(Qt.Key, f"Key_{key}"))
    elif command == "train":
        window.training_panel.plots.build()
        window.controller._make_events = lambda *_: run()
        window.controller.start(PRESETS["quick"])
    elif command == "fail":
        show_error(window, what)
    elif command == "page":
        window.show_page(what)
    else:
        window.end()
        return
    QTest.qWait(50)


def main() -> None:
    app = make_application(sys.argv)
    window = create_window()
    window.resize(1200, 760)
    window.show()
    window.ready_to_open.connect(lambda: print("loaded", flush=True))
    lines = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    lines.activated.connect(lambda: do(window, sys.stdin.readline()))
    app.exec()


if __name__ == "__main__":
    main()
