"""Trains `quick` in the window, as the Train button does, and prints the time."""

import json
import sys

from driver import shown_window, train
from PySide6.QtCore import QEventLoop

from zen_digits.core.config.presets import PRESETS
from zen_digits.core.training.events import RunEnded


def main() -> None:
    _, window = shown_window()
    ended: list[RunEnded] = []
    loop = QEventLoop()  # it runs only the application's own work
    window.controller.ended.connect(ended.append)
    window.controller.ended.connect(loop.quit)
    train(window, PRESETS["quick"], seed=int(sys.argv[1]), device="cpu")
    loop.exec()
    window.close()
    print(json.dumps({"train_seconds": ended[0].train_seconds}))


if __name__ == "__main__":
    main()
