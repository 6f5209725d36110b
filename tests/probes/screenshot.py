"""Makes the pictures in the README: 2026 on the canvas while a network is trained, why, and a page.

    xvfb-run -a -s "-screen 0 1920x1200x24" python tests/probes/screenshot.py resources/screenshots

Takes about a minute. Set XDG_DATA_HOME to an empty folder to leave your own runs alone.
"""

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from driver import shown_window, train, wait
from helpers.pages import compose, on_desk
from PySide6.QtWidgets import QLabel, QWidget

from zen_digits.app.page.numbers.table import NumberTable
from zen_digits.app.window import WHY, MainWindow
from zen_digits.core.config.training_config import TrainingConfig

# Each digit on a square of side 1, y down.
TWO = [(0.02, 0.22), (0.15, 0.04), (0.38, 0), (0.58, 0.1), (0.6, 0.32), (0.45, 0.58), (0.22, 0.8),
       (0.04, 1), (0.66, 0.98)]  # fmt: skip
ZERO = [(0.32, 0), (0.17, 0.05), (0.05, 0.2), (0, 0.5), (0.05, 0.8), (0.17, 0.95), (0.32, 1),
        (0.47, 0.95), (0.59, 0.8), (0.64, 0.5), (0.59, 0.2), (0.47, 0.05), (0.32, 0)]  # fmt: skip
SIX = [(0.46, 0), (0.2, 0.3), (0.04, 0.66), (0.12, 0.92), (0.32, 1), (0.52, 0.88), (0.54, 0.66),
       (0.34, 0.54), (0.1, 0.68)]  # fmt: skip
PAGE = [["2026", "314", "92"], ["75", "8069", "540"], ["5", "32", "47"], ["6800", "19", "7"]]
FOUR = [[(280, 60), (200, 230), (370, 230)], [(330, 150), (320, 340)]]  # on the canvas


def write_2026(width: int, height: int) -> list[list[tuple[float, float]]]:
    """The strokes in the middle of a canvas."""
    size = width / 4.6
    left, top = (width - 3.86 * size) / 2, (height - size) / 2
    return [
        [(left + (1.06 * place + x) * size, top + y * size) for x, y in digit]
        for place, digit in enumerate((TWO, ZERO, TWO, SIX))
    ]


def main() -> None:
    _, window = shown_window()
    canvas = window.canvas_panel.canvas
    canvas.set_strokes(write_2026(canvas.width(), canvas.height()))
    config = TrainingConfig(architecture="resnet", epochs=4, batch_size=128, learning_rate=0.005)
    window.training_panel.form.show_config(config)
    epochs: list[object] = []
    window.controller.epoch_done.connect(epochs.append)
    train(window, config)
    wait(lambda: len(epochs) > 0)
    until = 1.4 * epochs[0].step  # type: ignore[attr-defined]
    steps = [0]
    window.controller.batches_done.connect(lambda batches: steps.append(batches[-1].step))
    wait(lambda: steps[-1] > until)
    folder = Path(sys.argv[1])
    window.grab().save(str(folder / "training.png"))
    window.controller.stop()
    wait(lambda: not window.controller.running)
    show_why(window)
    window.grab().save(str(folder / "why.png"))
    show_page(window)
    window.grab().save(str(folder / "page.png"))
    window.close()


def show_why(window: MainWindow) -> None:
    """Ask why a 4 in two strokes is one."""
    window.models.choose(0)
    window.canvas_panel.canvas.set_strokes(FOUR)
    window.show_page(WHY)
    wait(lambda: window.findChild(QWidget, "evidence_view") is not None)
    evidence = window.findChild(QWidget, "evidence_view")
    wait(lambda: evidence.accessibleDescription() == "Evidence for 4")
    wait(lambda: bool(window.findChild(QLabel, "stroke_0").text()))


def show_page(window: MainWindow) -> None:
    """Open a photo of a sheet of numbers on a desk."""
    with tempfile.TemporaryDirectory() as folder:
        photo = Path(folder) / "marks.png"
        on_desk(compose(PAGE)[0], 4).save(photo)
        window.files.open_path(photo)
        wait(lambda: any(table.model().rowCount() for table in window.findChildren(NumberTable)))


if __name__ == "__main__":
    main()
