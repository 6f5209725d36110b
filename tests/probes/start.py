"""Starts the application and times its first paint and its first possible reading.

Seconds since the process began, on Linux to a hundredth; elsewhere since Python has started.
"""

import json
import os
import sys
import time
from pathlib import Path

BEGAN = time.monotonic()


def process_age() -> float:
    """Seconds from the start of this process to ``BEGAN``."""
    try:
        ticks = int(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19])
    except OSError:
        return 0.0
    up = time.clock_gettime(time.CLOCK_BOOTTIME) - (time.monotonic() - BEGAN)
    return up - ticks / os.sysconf("SC_CLK_TCK")


def main() -> None:
    from zen_digits.core.reading.shipped_model import begin_loading

    begin_loading()  # as ``zen_digits.app.launch`` does

    from PySide6.QtCore import QTimer

    from zen_digits.app.main import create_window, make_application

    app = make_application(sys.argv)
    window = create_window(load_now=False)
    figures: dict[str, float] = {}
    age = process_age() - BEGAN

    def painted() -> None:
        figures["first_paint"] = time.monotonic() + age
        assert "torch" not in sys.modules
        window.load()

    def ready() -> None:
        window.canvas_panel.canvas.set_strokes([[(100, 60), (100, 300)]])
        assert window.reading_panel.reading_text == "1"
        figures["first_reading"] = time.monotonic() + age
        figures["torch"] = "torch" in sys.modules

    def finished() -> None:
        if window.loaded:
            window.end()

    timer = QTimer(interval=20)
    timer.timeout.connect(finished)
    timer.start()
    window.first_painted.connect(painted)
    window.ready_to_open.connect(ready)
    window.show()
    app.exec()
    print(json.dumps(figures))


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))
    main()
