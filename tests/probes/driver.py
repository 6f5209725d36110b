"""A running window, for the probes that measure one."""

import sys
import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from zen_digits.app.main import create_window, make_application
from zen_digits.app.window import MainWindow
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.process import prepare


def shown_window() -> tuple[QApplication, MainWindow]:
    """The application and its window, as a user has it who has not trained yet."""
    assert not prepare()
    app = make_application(sys.argv)
    window = create_window(load_now=False)
    window.first_painted.connect(window.load)
    window.resize(1200, 760)
    window.show()
    wait(lambda: window.loaded)
    return app, window


def wait(condition: Callable[[], bool], seconds: float = 300) -> float:
    """Run the event loop as the application does until the condition holds; return the seconds."""
    began = time.perf_counter()
    loop = QEventLoop()
    check = QTimer(interval=10, timerType=Qt.TimerType.PreciseTimer)
    check.timeout.connect(lambda: condition() and loop.quit())
    check.start()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    if not condition():
        loop.exec()
    if not condition():
        raise TimeoutError
    return time.perf_counter() - began


def percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)]


def train(window: MainWindow, config: TrainingConfig, **changes: object) -> None:
    """Press Train with any config, even one that the form cannot show."""
    config = replace(config, **changes)
    window.training_panel.form.config = lambda: config  # type: ignore[method-assign]
    window.training.train()
