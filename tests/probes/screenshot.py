"""Makes the pictures in the README and the user guide, and the files that the guide tries.

    xvfb-run -a -s "-screen 0 1920x1200x24" python tests/probes/screenshot.py docs/guide [NAME …]

2026 on the canvas while a network is trained; results on MNIST; why; a lesson; a hand that was
taught; and a page. Takes a minute or two. Set XDG_DATA_HOME to an empty folder: runs and a hand are
kept there.
"""

import argparse
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from driver import shown_window, train, wait
from example_files import PAGE, write_examples
from helpers.pages import compose, on_desk
from PIL import Image
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QWidget

from zen_digits.app.page.numbers.table import NumberTable
from zen_digits.app.results.confusion_view import ConfusionView
from zen_digits.app.results.results_panel import ResultsPanel
from zen_digits.app.teach.teach_panel import TeachPanel
from zen_digits.app.window import RESULTS, TEACH, WHY, MainWindow
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.evaluation.sets import MNIST_TEST
from zen_digits.core.lessons.shelf import shipped_lessons

# Each digit on a square of side 1, y down.
TWO = [(0.02, 0.22), (0.15, 0.04), (0.38, 0), (0.58, 0.1), (0.6, 0.32), (0.45, 0.58), (0.22, 0.8),
       (0.04, 1), (0.66, 0.98)]  # fmt: skip
ZERO = [(0.32, 0), (0.17, 0.05), (0.05, 0.2), (0, 0.5), (0.05, 0.8), (0.17, 0.95), (0.32, 1),
        (0.47, 0.95), (0.59, 0.8), (0.64, 0.5), (0.59, 0.2), (0.47, 0.05), (0.32, 0)]  # fmt: skip
SIX = [(0.46, 0), (0.2, 0.3), (0.04, 0.66), (0.12, 0.92), (0.32, 1), (0.52, 0.88), (0.54, 0.66),
       (0.34, 0.54), (0.1, 0.68)]  # fmt: skip
SEVEN = [[(150, 90), (300, 80)], [(300, 80), (230, 340)]]  # on the canvas
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
    pictures = {
        "training": show_training,
        "results": show_results,
        "why": show_why,
        "lesson": show_lesson,
        "teach": lambda window: show_teach(window, options.folder / "examples" / "hand.jsonl"),
        "page": show_page,
    }
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="of the guide")
    parser.add_argument("names", nargs="*", choices=[*pictures, []], metavar="NAME")
    options = parser.parse_args()
    write_examples(options.folder / "examples")
    _, window = shown_window()
    for name in options.names or pictures:
        pictures[name](window)
        save(window, options.folder / "pictures" / f"{name}.png")
        window.lessons.player.close()
    window.close()


def save(window: MainWindow, path: Path) -> None:
    """The window in 256 colours, which takes a third of the bytes."""
    QTest.qWait(500)  # until all is laid out
    path.parent.mkdir(exist_ok=True)
    window.grab().save(str(path))
    Image.open(path).convert("RGB").quantize(256).save(path, optimize=True)


def show_training(window: MainWindow) -> None:
    """2026 in one go, read by the network that learns; it trains on while its picture is taken."""
    canvas = window.canvas_panel.canvas
    canvas.set_strokes(write_2026(canvas.width(), canvas.height()))
    config = TrainingConfig(architecture="quick", epochs=8, batch_size=128, learning_rate=0.005)
    window.training_panel.form.show_config(config)
    epochs: list[object] = []
    window.controller.epoch_done.connect(epochs.append)
    train(window, config)
    wait(lambda: len(epochs) > 0)
    until = 1.4 * epochs[0].step  # type: ignore[attr-defined]
    steps = [0]
    window.controller.batches_done.connect(lambda batches: steps.append(batches[-1].step))
    wait(lambda: steps[-1] > until)


def show_results(window: MainWindow) -> None:
    """MNIST's test images, read by the network that ships."""
    if window.controller.running:
        window.controller.stop()
        wait(lambda: not window.controller.running)
    window.models.choose(0)
    window.show_page(RESULTS)
    (page,) = window.findChildren(ResultsPanel)
    page.sets.choose_set(MNIST_TEST)
    (button,), (figures,) = (
        page.findChildren(QWidget, name) for name in ("measure_button", "results_figures")
    )
    button.click()  # type: ignore[attr-defined]
    wait(figures.isVisible)
    wait(lambda: bool(window.findChildren(ConfusionView)))


def show_teach(window: MainWindow, ink: Path) -> None:
    """A hand of thirty drawings, and what learning it changed."""
    window.show_page(TEACH)
    (page,) = window.findChildren(TeachPanel)
    page.changes._import(ink)
    learn, figures = (window.findChild(QWidget, n) for n in ("learn_button", "learning_figures"))
    (wall,) = window.findChildren(QListView, "hand_view")
    wait(lambda: wall.model() is not None and wall.model().rowCount() > 0)
    learn.click()
    wait(lambda: "MNIST" in figures.text())


def show_why(window: MainWindow) -> None:
    """Ask why a 4 in two strokes is one."""
    window.models.choose(0)
    window.canvas_panel.canvas.set_strokes(FOUR)
    window.show_page(WHY)
    wait(lambda: window.findChild(QWidget, "evidence_view") is not None)
    evidence = window.findChild(QWidget, "evidence_view")
    wait(lambda: evidence.accessibleDescription() == "Evidence for 4")
    wait(lambda: bool(window.findChild(QLabel, "stroke_0").text()))


def show_lesson(window: MainWindow) -> None:
    """The step that asks which ink it was, of the first lesson."""
    window.models.choose(0)
    window.canvas_panel.canvas.set_strokes(SEVEN)
    player = window.lessons.player
    player.start(shipped_lessons()[0])
    for _ in range(5):
        player.go_on()
    evidence = window.findChild(QWidget, "evidence_view")
    wait(lambda: evidence.accessibleDescription() == "Evidence for 7")
    ring = window.findChild(QWidget, "lesson_spotlight")
    wait(ring.isVisible)


def show_page(window: MainWindow) -> None:
    """Open a photo of a sheet of numbers on a desk."""
    with tempfile.TemporaryDirectory() as folder:
        photo = Path(folder) / "marks.png"
        on_desk(compose(PAGE)[0], 4).save(photo)
        window.files.open_path(photo)
        wait(lambda: any(table.model().rowCount() for table in window.findChildren(NumberTable)))


if __name__ == "__main__":
    main()
