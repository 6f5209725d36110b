"""Measures an installed program from outside: how fast its window opens, and its memory.

    python packaging/linux/window_figures.py FOLDER DATA PROGRAM [ARGUMENT …]

The arguments are those of ``window_test.py``. PROGRAM may be a command that execs the program.
"""

from __future__ import annotations

import statistics
import sys
import threading
import time
from pathlib import Path

from desktop import Desktop, wait_until
from program_window import Window
from window_test import ends, wait_for_ends, write_inputs

STARTS = 6  # the first warms the disk cache
_A_PART = "300x200+20+60"  # within the window, with a card and its title


def main(folder: Path, data: Path, *start: str) -> None:
    write_inputs(folder)
    with Desktop() as desktop:
        starts = [times(desktop, folder, list(start)) for _ in range(STARTS)][1:]
        window = Window(desktop, folder, list(start))
        rest, training = memory(window, data)
        window.choose("File > Quit")
        window.ended()
    paint, reading = (statistics.median(side) for side in zip(*starts, strict=True))
    for figure, measured, goal in (
        ("first paint, warm, median of 5", f"{paint:.2f} s", "<= 1.5 s"),
        ("first reading, warm, median of 5", f"{reading:.2f} s", "<= 1.5 s"),
        ("memory at rest", f"{rest:.0f} MB", "<= 200 MB"),
        ("peak memory while training quick", f"{training:.0f} MB", "<= 800 MB"),
    ):
        print(f"{figure:<40} {measured:>10}   {goal}", flush=True)


def times(desktop: Desktop, folder: Path, start: list[str]) -> tuple[float, float]:
    """Seconds from the start until the window is painted, and until a drawing has been read.

    The reading is checked with the key that copies it, so it is there slightly earlier.
    """
    began = time.monotonic()
    window = Window(desktop, folder, start, folder / "seven.jsonl")
    wait_until("paint", lambda: len(set(desktop.pixels(window.number, _A_PART))) > 4)
    painted = time.monotonic() - began
    window.reads("7", "ctrl+c")
    read = time.monotonic() - began
    window.choose("File > Quit")
    window.ended()
    return painted, read


def memory(window: Window, data: Path) -> tuple[float, float]:
    """Resident memory in megabytes once everything is loaded, and the peak during training."""
    time.sleep(8)
    rest = resident(window)
    most, over = [rest], threading.Event()

    def watch() -> None:
        while not over.wait(0.05):
            most.append(resident(window))

    watcher = threading.Thread(target=watch)
    watcher.start()
    before = ends(data)
    window.choose("Run > Train")
    wait_for_ends(data, [*before, "completed"])
    time.sleep(2)
    over.set()
    watcher.join()
    return rest, max(most)


def resident(window: Window) -> float:
    status = Path(f"/proc/{window.process.pid}/status").read_text()
    (line,) = [line for line in status.splitlines() if line.startswith("VmRSS")]
    return int(line.split()[1]) / 1000


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
