"""Prints by how much longer a run takes while somebody looks at its live results.

    python tests/probes/live_overhead.py [PAIRS]

In pairs, one after the other in one window: `quick` for two epochs, with the page Results in front
both times, and "While it trains" chosen on it in one of the two. On a busy machine the fastest runs
say more than the median of all pairs.
"""

import statistics
import sys
import time
from dataclasses import replace

from driver import shown_window, train, wait

from zen_digits.app.results.results_panel import ResultsPanel
from zen_digits.app.window import RESULTS, MainWindow
from zen_digits.core.config.presets import PRESETS
from zen_digits.core.insight.sets import MNIST_TEST, WHILE_LEARNING

_EPOCHS = 2


def main() -> None:
    pairs = int(sys.argv[1]) if len(sys.argv) > 1 else 6
    _, window = shown_window()
    window.show_page(RESULTS)
    _seconds(window, watched=True)  # the first imports PyTorch
    runs = []
    for pair in range(pairs):
        order = (True, False) if pair % 2 else (False, True)
        seconds = {watched: _seconds(window, watched=watched) for watched in order}
        runs.append((seconds[False], seconds[True]))
        print(f"{runs[-1][0]:.2f} s, watched {runs[-1][1]:.2f} s", flush=True)
    median = statistics.median(watched / alone for alone, watched in runs)
    alone, watched = map(min, zip(*runs, strict=True))
    print(
        f"live results: a run takes {100 * (median - 1):+.1f} % longer, median of {pairs} pairs; "
        f"the fastest {alone:.2f} s, watched {watched:.2f} s ({100 * (watched / alone - 1):+.1f} %)"
    )
    window.end()


def _seconds(window: MainWindow, *, watched: bool) -> float:
    """From the first batch to the end."""
    (page,) = window.findChildren(ResultsPanel)
    times: list[float] = []

    def note(_event: object) -> None:
        times.append(time.perf_counter())

    for signal in (window.controller.started, window.controller.ended):
        signal.connect(note)
    train(window, replace(PRESETS["quick"], epochs=_EPOCHS))
    window.show_page(RESULTS)
    wait(lambda: bool(times))
    page.sets.choose_set(WHILE_LEARNING if watched else MNIST_TEST)
    wait(lambda: len(times) > 1)
    for signal in (window.controller.started, window.controller.ended):
        signal.disconnect(note)
    results = page._results
    assert (results is not None and results.origin.epoch == _EPOCHS) == watched
    return times[1] - times[0]


if __name__ == "__main__":
    main()
