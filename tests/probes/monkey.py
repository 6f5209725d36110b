"""A monkey at the window: random events, then windows opened, trained in and closed at any moment.

    xvfb-run -a python tests/probes/monkey.py [--events 10000] [--cycles 100] [--seed 0]

Files and file dialogs are real or damaged ones of a temporary folder, which also holds the runs.
Prints JSON: exceptions of any thread, errors logged, messages of Qt, memory on the way, windows and
threads that are left. A step of more than four minutes ends the probe with a traceback.

Of the memory, what is allocated and the Python objects must stay: they grow only with modules, as
the first export imports 800. What is resident grows beyond that, as allocations leave gaps.
"""

import argparse
import ctypes
import faulthandler
import gc
import json
import logging
import os
import random
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

# oneDNN keeps what it compiles for each batch size of each network, a thousand such programs if it
# may: some 60 MB, which would look like a leak.
os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "64")

import numpy as np
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication, QImage, QPixmapCache, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QMenu,
    QWidget,
)

from zen_digits.app.main import create_window, make_application
from zen_digits.app.window import MainWindow
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.data import mnist
from zen_digits.core.ink.ink_file import Drawing, write_ink
from zen_digits.core.reading.predictor import shipped_model_path

STEP = 240  # seconds until a step counts as hanging: an export may be waited for
WINDOW = 500  # events in one window
SMALL = 500  # images
NAVIGATION = (*range(0x01000000, 0x01000008), *range(0x01000010, 0x01000018), 0x01000031)
"""Escape to Delete, Home to Page Down, F2."""


class Faults(logging.Handler):
    """Counts whatever goes wrong where nobody catches it."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.counts: Counter[str] = Counter()
        sys.excepthook = lambda kind, error, trace: self.add("exception", kind, error, trace)
        threading.excepthook = lambda args: self.add(
            "in a thread", args.exc_type, args.exc_value, args.exc_traceback
        )
        logging.getLogger("zen_digits").addHandler(self)

    def add(self, where: str, kind: type, error: object, trace: object) -> None:
        self.counts[where] += 1
        sys.__excepthook__(kind, error, trace)  # type: ignore[arg-type]

    def emit(self, record: logging.LogRecord) -> None:
        self.counts["logged"] += 1
        print(self.format(record), file=sys.stderr)

    def qt(self, kind: object, context: object, text: str) -> None:
        """Take a message of Qt; those about the monkey's own clumsiness do not count."""
        if "outside target window" not in text and "outside of target window" not in text:
            self.counts["Qt"] += 1
            print(f"Qt: {text}", file=sys.stderr)


class MallocInfo(ctypes.Structure):
    """What glibc's mallinfo2 tells, in bytes."""

    _fields_ = [(name, ctypes.c_size_t) for name in (
        "arena", "ordblks", "smblks", "hblks", "mapped", "usmblks", "fsmblks", "in_use", "free",
        "keepcost",
    )]  # fmt: skip


def memory() -> dict[str, float]:
    """Megabytes that are resident and allocated, Python objects and modules.

    All that Python, Qt and the C library can give back is given back before.
    """
    gc.collect()
    QPixmapCache.clear()  # the icon of each message lies in it, up to 10 MB
    library = ctypes.CDLL(None)
    library.malloc_trim(0)
    library.mallinfo2.restype = MallocInfo
    info = library.mallinfo2()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return {
        "resident": round(pages * os.sysconf("SC_PAGE_SIZE") / 2**20, 1),
        "allocated": round((info.in_use + info.mapped) / 2**20, 1),
        "objects": len(gc.get_objects()),
        "modules": len(sys.modules),
    }


def use_small_mnist() -> None:
    """Runs train on few images; everything else about them is real."""
    whole = mnist.load_mnist()
    few = np.arange(SMALL)
    small = replace(whole, train=whole.train.subset(few), test=whole.test.subset(few))
    mnist.load_mnist = lambda *_: small


def make_files(folder: Path) -> list[Path]:
    """Files of every kind that can be opened, each also cut in half, and paths that are none."""
    rng = np.random.default_rng(0)
    picture = np.full((120, 160), 230, np.uint8)
    picture[30:90, 70:80] = 20
    Image.fromarray(picture).save(folder / "one.png")
    write_ink(folder / "ink.jsonl", [Drawing([[(0, 0), (5, 40), (9, 90)]], "1")])
    (folder / "net.zendigits").write_bytes(shipped_model_path().read_bytes())
    rows = ["label," + ",".join(f"p{n}" for n in range(784))]
    rows += [f"{n % 10}," + ",".join(map(str, rng.integers(0, 255, 784))) for n in range(60)]
    (folder / "set.csv").write_text("\n".join(rows) + "\n")
    whole = list(folder.iterdir())
    for path in whole:
        half = path.read_bytes()[: path.stat().st_size // 2]
        path.with_name(f"half {path.name}").write_bytes(half)
    for name in "ab":
        (folder / "classes" / name).mkdir(parents=True)
        for number in range(12):
            Image.fromarray(picture).save(folder / "classes" / name / f"{number}.png")
    os.mkfifo(folder / "pipe.png")
    return [*folder.iterdir(), folder / "missing.png", folder / "missing.csv", Path("/dev/zero")]


class Monkey:
    """Does something random to whatever windows there are."""

    def __init__(self, rng: random.Random, files: list[Path]) -> None:
        self.rng, self.files = rng, files
        QFileDialog.getOpenFileName = lambda *_: (self.some_path(), "")
        QFileDialog.getSaveFileName = lambda *_: (self.some_path(), "")
        QFileDialog.getExistingDirectory = lambda *_: str(rng.choice(files))
        self.deeds = [
            (self.draw, 20), (self.press_button, 20), (self.choose, 8), (self.set_number, 8),
            (self.press_key, 12), (self.use_menu, 10), (self.click_anywhere, 10), (self.paste, 4),
            (self.drop, 6), (self.resize, 2), (self.turn_wheel, 5), (self.wait, 10),
        ]  # fmt: skip

    def some_path(self) -> str:
        place = self.files[0].parent / f"saved {self.rng.randint(0, 9)}.png"
        return str(self.rng.choice([*self.files, place])) if self.rng.random() < 0.9 else ""

    def act(self, window: MainWindow) -> None:
        deed = self.rng.choices([d for d, _ in self.deeds], [weight for _, weight in self.deeds])[0]
        faulthandler.dump_traceback_later(STEP, exit=True)
        self.window = window
        deed()
        for _ in range(3):
            QApplication.processEvents()
        if self.rng.random() < 0.3:
            self.answer_dialogs()
        faulthandler.cancel_dump_traceback_later()

    def widgets(self, kind: type) -> list[Any]:
        tops = [top for top in QApplication.topLevelWidgets() if top.isVisible()]
        found = [w for top in tops for w in top.findChildren(kind)]
        return [w for w in found if w.isVisible() and w.isEnabled()]

    def some(self, kind: type) -> Any:
        found = self.widgets(kind)
        return self.rng.choice(found) if found else None

    def some_point(self, widget: QWidget) -> QPoint:
        width, height = widget.width(), widget.height()
        return QPoint(self.rng.randrange(max(width, 1)), self.rng.randrange(max(height, 1)))

    def draw(self) -> None:
        canvas = self.window.canvas_panel.canvas
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=self.some_point(canvas))
        for _ in range(self.rng.randrange(12)):
            QTest.mouseMove(canvas, self.some_point(canvas))
        if self.rng.random() < 0.95:
            QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=self.some_point(canvas))

    def press_button(self) -> None:
        button = self.some(QAbstractButton)
        if button is not None:
            button.click()

    def choose(self) -> None:
        combo = self.some(QComboBox)
        if combo is not None and combo.count():
            index = self.rng.randrange(combo.count())
            combo.setCurrentIndex(index)
            combo.activated.emit(index)

    def set_number(self) -> None:
        spin = self.some(QAbstractSpinBox)
        if spin is not None:
            spin.stepBy(self.rng.randint(-20, 20))

    def press_key(self) -> None:
        key = self.rng.choice([*map(Qt.Key, range(0x20, 0x60)), *map(Qt.Key, NAVIGATION)])
        none = Qt.KeyboardModifier.NoModifier
        modifier = self.rng.choice([none, none, Qt.KeyboardModifier.ControlModifier,
                                    Qt.KeyboardModifier.AltModifier])  # fmt: skip
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def use_menu(self) -> None:
        menus = self.window.menuBar().findChildren(QMenu)
        actions = [a for menu in menus for a in menu.actions() if a.isEnabled() and not a.menu()]
        if actions:
            self.rng.choice(actions).trigger()

    def click_anywhere(self) -> None:
        widget = self.some(QWidget)
        if widget is not None:
            click = self.rng.choice([QTest.mouseClick, QTest.mouseDClick])
            click(widget, Qt.MouseButton.LeftButton, pos=self.some_point(widget))

    def paste(self) -> None:
        clipboard = QGuiApplication.clipboard()
        if self.rng.random() < 0.5:
            clipboard.setImage(QImage(str(self.files[0].parent / "one.png")))
        else:
            clipboard.setText("7")
        self.window.files.drawing_import.paste()

    def drop(self) -> None:
        self.window.files.open_path(self.rng.choice(self.files))

    def resize(self) -> None:
        self.window.resize(self.rng.randint(300, 1500), self.rng.randint(300, 1000))

    def turn_wheel(self) -> None:
        widget = self.some(QWidget)
        if widget is None:
            return
        place = QPointF(self.some_point(widget))
        turn = QPoint(0, self.rng.choice([-120, 120, 960]))
        QApplication.sendEvent(widget, QWheelEvent(
            place, widget.mapToGlobal(place), QPoint(), turn, Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        ))  # fmt: skip

    def wait(self) -> None:
        QTest.qWait(self.rng.randrange(80))

    def answer_dialogs(self) -> None:
        """Press a button of each dialog, or close it, so that they do not pile up."""
        for dialog in self.widgets(QDialog):
            buttons = [b for b in dialog.findChildren(QAbstractButton) if b.isEnabled()]
            if buttons and self.rng.random() < 0.7:
                self.rng.choice(buttons).click()
            else:
                dialog.close()


def open_window() -> MainWindow:
    window = create_window(load_now=False)
    window.first_painted.connect(window.load)
    window.resize(1200, 760)
    window.show()
    return window


def close(window: MainWindow, monkey: Monkey) -> None:
    """Close a window, whatever it is doing, and wait until nothing is left of it."""
    faulthandler.dump_traceback_later(STEP, exit=True)
    window.end()
    while window.isVisible():
        QApplication.processEvents()
        monkey.answer_dialogs()
        time.sleep(0.01)
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    while threading.active_count() > 1 and len(_workers()):
        QApplication.processEvents()
        time.sleep(0.01)
    faulthandler.cancel_dump_traceback_later()


def _workers() -> list[threading.Thread]:
    return [t for t in threading.enumerate() if t is not threading.main_thread() and not t.daemon]


def play(monkey: Monkey, events: int) -> list[dict[str, float]]:
    """Random events, with a new window after every few hundred; the memory at five moments."""
    taken, window = [], open_window()
    for event in range(1, events + 1):
        if event % WINDOW == 0 or not window.isVisible():
            close(window, monkey)
            window = open_window()
        monkey.act(window)
        if event % max(events // 5, 1) == 0:
            taken.append(memory())
            print(f"{event} events, {taken[-1]}", file=sys.stderr, flush=True)
    close(window, monkey)
    return taken


def cycle(monkey: Monkey, cycles: int) -> list[dict[str, float]]:
    """Windows that are opened, trained in and closed at any moment; memory at five moments."""
    rng, taken = monkey.rng, []
    config = TrainingConfig(architecture="dense", epochs=3, batch_size=50, device="cpu")
    for number in range(1, cycles + 1):
        window = open_window()
        QTest.qWait(rng.choice([0, 1, 30, 300, 1500]))
        for deed in rng.sample([
            lambda w: w._start_run(config) if not w.controller.running else None,
            lambda w: w.files.open_path(rng.choice(monkey.files)),
            lambda w: w.files.export_network(), lambda w: w.show_page(rng.choice(w.pages.names())),
        ], rng.randint(1, 4)):  # fmt: skip
            deed(window)
            QTest.qWait(rng.choice([0, 0, 20, 200]))
            if rng.random() < 0.5:
                monkey.press_button()
        close(window, monkey)
        if number % max(cycles // 5, 1) == 0:
            taken.append(memory())
            print(f"{number} cycles, {taken[-1]}", file=sys.stderr, flush=True)
    return taken


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=10_000)
    parser.add_argument("--cycles", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    faulthandler.enable()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = str(Path(folder) / "data")
        (Path(folder) / "files").mkdir()

        faults = Faults()
        app = make_application(sys.argv[:1])
        app.setQuitOnLastWindowClosed(False)
        qInstallMessageHandler(faults.qt)
        use_small_mnist()
        monkey = Monkey(random.Random(options.seed), make_files(Path(folder) / "files"))
        event_memory = play(monkey, options.events)
        cycle_memory = cycle(monkey, options.cycles)
        left = [type(top).__name__ for top in QApplication.topLevelWidgets()]
    print(json.dumps({
        "events": options.events, "cycles": options.cycles, "faults": faults.counts,
        "event_memory": event_memory, "cycle_memory": cycle_memory,
        "windows_left": left, "threads_left": [thread.name for thread in _workers()],
    }))  # fmt: skip
    raise SystemExit(bool(faults.counts))


if __name__ == "__main__":
    main()
