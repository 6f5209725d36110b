"""Times Train in a window that has just started: until the new network has read the drawing."""

import json
import sys
import time

from driver import shown_window, train, wait

from zen_digits.core.config.presets import PRESETS


def main() -> None:
    _, window = shown_window()
    window.canvas_panel.canvas.set_strokes([[(100, 60), (100, 300)]])
    figures: dict[str, float] = {"torch": "torch" in sys.modules}
    began = time.perf_counter()
    train(window, PRESETS["quick"], device="cpu")
    wait(lambda: len(window.models.names()) == 2 and not window.models.is_learning)
    window.reading_panel.repaint()
    figures["seconds"] = time.perf_counter() - began
    print(json.dumps(figures))
    window.end()


if __name__ == "__main__":
    main()
