"""Draws in the real window, idle and during a run, and times what a user notices."""

import json
import random
import time

from driver import percentile, shown_window, train, wait
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from zen_digits.app.window import MainWindow
from zen_digits.core.config.presets import PRESETS, starting_point

DRAWINGS = 60
TICK = 5  # ms


def reading_times(app: QApplication, window: MainWindow) -> list[float]:
    """Milliseconds from releasing the mouse to the reading on the screen, for many drawings."""
    canvas, times = window.canvas_panel.canvas, []
    for _ in range(DRAWINGS):
        canvas.document.clear()
        x, y = random.randint(60, 200), random.randint(60, 120)
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
        for step in range(30):
            QTest.mouseMove(canvas, QPoint(x + step, y + 5 * step))
            app.processEvents()
            time.sleep(0.004)
        began = time.perf_counter()
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(x + 30, y + 150))
        window.reading_panel.repaint()
        times.append(1000 * (time.perf_counter() - began))
        app.processEvents()
    return times


class Stalls:
    """How late a timer fires, in milliseconds."""

    def __init__(self) -> None:
        self.late: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, 1000 * (now - self._last) - TICK))
        self._last = now


def main() -> None:
    app, window = shown_window()
    figures = {"idle_p95": percentile(reading_times(app, window), 0.95)}
    train(window, starting_point("cnn"), epochs=50)
    wait(lambda: window.training_panel.plots.has_curves)
    figures["training_p95"] = percentile(reading_times(app, window), 0.95)
    figures["stop"] = stop(window)
    stalls = Stalls()
    train(window, PRESETS["quick"], epochs=3)
    wait(lambda: not window.controller.running)
    figures["stall_p99"], figures["stall_max"] = percentile(stalls.late, 0.99), max(stalls.late)
    train(window, starting_point("cnn"), epochs=50)
    wait(lambda: window.training_panel.plots.has_curves)
    window.end()
    figures["close"] = wait(lambda: not window.isVisible())
    print(json.dumps(figures))


def stop(window: MainWindow) -> float:
    window.controller.stop()
    return wait(lambda: not window.controller.running)


if __name__ == "__main__":
    main()
