"""Trains 200 epochs in the window and prints its memory at three points (Linux).

xvfb-run -a python tests/probes/memory.py [EPOCHS]
"""

import json
import os
import sys
from pathlib import Path

from driver import shown_window, train, wait

from zen_digits.core.config.training_config import TrainingConfig


def megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def main() -> None:
    epochs = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    _, window = shown_window()
    taken: dict[int, float] = {}
    window.controller.epoch_done.connect(lambda event: taken.setdefault(event.epoch, megabytes()))
    train(window, TrainingConfig(architecture="dense", epochs=epochs, batch_size=256))
    wait(lambda: not window.controller.running, seconds=3600)
    window.close()
    shown = {epoch: round(taken[epoch]) for epoch in (epochs // 10, epochs // 2, epochs)}
    print(json.dumps({f"epoch_{epoch}": size for epoch, size in shown.items()}))


if __name__ == "__main__":
    main()
