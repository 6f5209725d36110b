"""Finds what keeps the window from answering: while it starts, imports PyTorch, and trains.

    python tests/probes/stalls.py [--at-once] [--explain]

A timer of the window ticks every few milliseconds; how late it comes is a gap. With --explain, each
gap over 50 ms is followed by what the busy threads were doing then, and how long the garbage
collector took. Asking them takes time itself: take figures without it. The last line is JSON: the
gaps of each phase in milliseconds.
"""

import argparse
import gc
import json
import sys
import time
from dataclasses import dataclass, field

from driver import percentile, train, wait
from PySide6.QtCore import Qt, QTimer
from samples import Samples, summary

from zen_digits.app.main import create_window, make_application
from zen_digits.core.config.presets import PRESETS

TICK = 4  # ms
LONG = 50.0  # ms
SETTLE = 1.0  # seconds from the first possible reading to pressing Train


@dataclass
class Stall:
    phase: str
    at: float  # ms after the first paint
    length: float  # ms
    collecting: float  # ms of it that the garbage collector took
    own: float  # ms of it that the window's thread was computing
    stacks: str


@dataclass
class Watch:
    """The gaps of each phase, in milliseconds, and the long ones among them."""

    samples: Samples | None
    phase: str = "starting"
    gaps: dict[str, list[float]] = field(default_factory=dict)
    stalls: list[Stall] = field(default_factory=list)

    def start(self) -> None:
        self._collector = Collector()
        self._began = self._last = time.perf_counter()
        self._own = time.thread_time()
        self._timer = QTimer(interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        gap = max(0.0, 1000 * (now - self._last) - TICK)
        own, self._own = 1000 * (time.thread_time() - self._own), time.thread_time()
        self.gaps.setdefault(self.phase, []).append(gap)
        collecting = self._collector.milliseconds()
        stacks = self.samples.taken() if self.samples is not None else ""
        if gap > LONG:
            at = 1000 * (self._last - self._began)
            self.stalls.append(Stall(self.phase, at, gap, collecting, own, stacks))
        if self.samples is not None:
            self.samples.beat()
        self._last = now

    def stop(self) -> None:
        self._timer.stop()
        self._collector.stop()
        if self.samples is not None:
            self.samples.stop()


class Collector:
    """How long the garbage collector takes."""

    def __init__(self) -> None:
        self._seconds = 0.0
        self._began: float | None = None
        gc.callbacks.append(self._told)

    def _told(self, step: str, _info: dict[str, int]) -> None:
        self._count()
        self._began = time.perf_counter() if step == "start" else None

    def _count(self) -> None:
        now = time.perf_counter()
        if self._began is not None:
            self._seconds += now - self._began
            self._began = now

    def milliseconds(self) -> float:
        """Since the last call; its end is told late where another thread comes first."""
        self._count()
        seconds, self._seconds = self._seconds, 0.0
        return 1000 * seconds

    def stop(self) -> None:
        gc.callbacks.remove(self._told)


def measure(watch: Watch, at_once: bool, epochs: int) -> None:
    make_application(sys.argv)
    window = create_window(load_now=False)
    happened: set[str] = set()
    window.first_painted.connect(lambda: happened.add("paint"))
    window.first_painted.connect(window.load)
    window.ready_to_open.connect(lambda: happened.add("reading"))
    window.controller.started.connect(lambda _: happened.add("training"))
    window.show()
    wait(lambda: "paint" in happened)
    watch.start()
    if not at_once:
        wait(lambda: "reading" in happened)
        pressed = time.perf_counter() + SETTLE
        wait(lambda: time.perf_counter() > pressed)
    watch.phase = "importing"
    train(window, PRESETS["quick"], epochs=epochs, device="cpu")
    wait(lambda: "training" in happened)
    watch.phase = "training"
    wait(lambda: not window.controller.running)
    watch.stop()
    window.end()


def print_stalls(watch: Watch) -> None:
    for stall in watch.stalls:
        print(f"{stall.length:6.0f} ms at {stall.at:6.0f} ms, {stall.phase}: {stall.own:.0f} ms of "
              f"it the window's own, {stall.collecting:.0f} the garbage collector")  # fmt: skip
        for line in summary(stall.stacks):
            print(f"       {line}")


def figures(gaps: list[float]) -> dict[str, float]:
    return {
        "ticks": len(gaps),
        "over_50": sum(gap > LONG for gap in gaps),
        "p99": round(percentile(gaps, 0.99), 1),
        "max": round(max(gaps), 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--at-once", action="store_true", help="press Train at the first paint")
    parser.add_argument("--explain", action="store_true", help="sample what the threads do")
    parser.add_argument("--epochs", type=int, default=1)
    options = parser.parse_args()
    watch = Watch(Samples() if options.explain else None)
    measure(watch, options.at_once, options.epochs)
    print_stalls(watch)
    print(json.dumps({phase: figures(gaps) for phase, gaps in watch.gaps.items()}))


if __name__ == "__main__":
    main()
