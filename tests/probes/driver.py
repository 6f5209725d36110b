"""A window under way, for the programs that measure one."""

import sys
import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QApplication

from zen_digits.app.main import create_window, make_application
from zen_digits.app.window import MainWindow
from zen_digits.core.config import TrainingConfig


def shown_window() -> tuple[QApplication, MainWindow]:
    """The application and its window, ready to read and to train."""
    app = make_application(sys.argv)
    window = create_window()
    window.resize(1200, 760)
    window.show()
    wait(app, lambda: window.loaded)
    return app, window


def wait(app: QApplication, condition: Callable[[], bool], seconds: float = 300) -> float:
    """Run the event loop until the condition holds; the seconds it took."""
    began = time.perf_counter()
    while not condition():
        app.processEvents()
        time.sleep(0.0005)
        if time.perf_counter() - began > seconds:
            raise TimeoutError
    return time.perf_counter() - began


def train(window: MainWindow, config: TrainingConfig, **changes: object) -> None:
    """Press Train with a config that the form need not be able to show."""
    config = replace(config, **changes)
    window.training_panel.config = lambda: config  # type: ignore[method-assign]
    window.train()
