"""Prints the memory of the window in MB at some points of its use (Linux).

    xvfb-run -a python tests/probes/memory.py [EPOCHS]

Twelve photos of 12 megapixels are pasted, one after the other, and cleared away; then a network is
trained for 200 epochs.
"""

import json
import os
import sys
from pathlib import Path

import numpy as np
from driver import shown_window, train, wait
from PySide6.QtGui import QGuiApplication, QImage

from zen_digits.app.common.images import image_from_rgba
from zen_digits.app.window import MainWindow
from zen_digits.core.config.training_config import TrainingConfig

PHOTOS = 12


def megabytes() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return round(pages * os.sysconf("SC_PAGE_SIZE") / 2**20)


def photo(seed: int) -> QImage:
    """Paper of 4,000 × 3,000 pixels with a 1 on it."""
    rgba = np.full((3000, 4000, 4), 255, np.uint8)
    rgba[..., :3] = np.random.default_rng(seed).integers(180, 220, (3000, 4000, 1))
    rgba[500:2500, 1900:2100, :3] = 30
    return image_from_rgba(rgba)


def paste_photos(window: MainWindow) -> dict[str, int]:
    document, clipboard = window.canvas_panel.canvas.document, QGuiApplication.clipboard()
    taken = {"started": megabytes()}
    for number in range(PHOTOS):
        before = document.picture
        clipboard.setImage(photo(number))
        window.files.drawing_import.paste()
        wait(lambda before=before: document.picture is not before)  # type: ignore[misc]
    taken[f"{PHOTOS} photos"] = megabytes()
    document.clear()
    clipboard.clear()
    wait(lambda: window.reading_panel.reading_text == "")
    return taken | {"cleared": megabytes()}


def train_network(window: MainWindow, epochs: int) -> dict[str, int]:
    taken: dict[str, int] = {}
    window.controller.epoch_done.connect(
        lambda event: taken.setdefault(f"epoch {event.epoch}", megabytes())
    )
    train(window, TrainingConfig(architecture="dense", epochs=epochs, batch_size=256))
    wait(lambda: not window.controller.running, seconds=3600)
    return {
        name: taken[name] for name in (f"epoch {n}" for n in (epochs // 10, epochs // 2, epochs))
    }


def main() -> None:
    epochs = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    _, window = shown_window()
    figures = paste_photos(window)
    if epochs:
        figures |= train_network(window, epochs)
    window.end()
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
