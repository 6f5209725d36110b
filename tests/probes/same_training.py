"""Trains in the window, as the Train button does, and prints the time.

    python tests/probes/same_training.py [SEED] [NAME]

NAME is a preset's, or a network's, which is trained for one epoch; without one it is `quick`.
"""

import argparse
import json
from dataclasses import replace

from driver import shown_window, train
from PySide6.QtCore import QEventLoop

from zen_digits.core.config.presets import PRESETS, starting_point
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.training.events import RunEnded


def config(name: str) -> TrainingConfig:
    return PRESETS.get(name) or replace(starting_point(name), epochs=1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("seed", type=int, nargs="?", default=0)
    parser.add_argument("name", nargs="?", default="quick")
    known = parser.parse_args()
    _, window = shown_window()
    ended: list[RunEnded] = []
    loop = QEventLoop()  # it runs only the application's own work
    window.controller.ended.connect(ended.append)
    window.controller.ended.connect(loop.quit)
    train(window, config(known.name), seed=known.seed, device="cpu")
    loop.exec()
    window.end()
    print(json.dumps({"train_seconds": ended[0].train_seconds}))


if __name__ == "__main__":
    main()
