"""Trains `quick` in the window, as Train does, and says how long it took."""

import json
import sys

from driver import shown_window, train, wait

from zen_digits.core.events import RunEnded
from zen_digits.core.presets import PRESETS


def main() -> None:
    _, window = shown_window()
    ended: list[RunEnded] = []
    window.controller.ended.connect(ended.append)
    train(window, PRESETS["quick"], seed=int(sys.argv[1]), device="cpu")
    wait(lambda: bool(ended))
    window.close()
    print(json.dumps({"train_seconds": ended[0].train_seconds}))


if __name__ == "__main__":
    main()
