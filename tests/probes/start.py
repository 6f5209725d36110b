"""Starts the application and times its first paint and its first possible reading."""

import json
import sys
import time
from pathlib import Path

BEGAN = time.perf_counter() - 0.02  # the interpreter itself


def main() -> None:
    from zen_digits.app.main import create_window, make_application

    app = make_application(sys.argv)
    window = create_window(load_now=False)
    figures: dict[str, float] = {}

    def painted() -> None:
        figures["first_paint"] = time.perf_counter() - BEGAN
        assert "torch" not in sys.modules
        window.load()

    def ready() -> None:
        window.canvas_panel.canvas.set_strokes([[(100, 60), (100, 300)]])
        figures["first_reading"] = time.perf_counter() - BEGAN

    def finished() -> None:
        if window.loaded:
            window.close()

    from PySide6.QtCore import QTimer

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
