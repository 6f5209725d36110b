"""Prints what it costs a run that somebody looks at its live results.

    python tests/probes/live_overhead.py [PAIRS]

In pairs, one after the other in one window: `quick` for two epochs, with the page Results in front
both times, and "While it trains" chosen on it in one of the two. The clock says little beside other
work; so what the window and the thread that makes the results compute more is counted, too, as a
share of the processor's time for the whole run.
"""

import statistics
import sys
import time
from dataclasses import dataclass, replace

from driver import shown_window, train, wait

from zen_digits.app.results.results_panel import ResultsPanel
from zen_digits.app.window import RESULTS, MainWindow
from zen_digits.core.config.presets import PRESETS
from zen_digits.core.evaluation import live
from zen_digits.core.evaluation.results import Results
from zen_digits.core.evaluation.sets import MNIST_TEST, WHILE_LEARNING
from zen_digits.core.training.events import Validated

_EPOCHS = 2


@dataclass
class Times:
    """Seconds from a run's first batch to its end."""

    clock: float
    processor: float
    window: float
    """Of the processor, on the window's thread."""
    results: float
    """The same on the thread that makes results."""


def main() -> None:
    pairs = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    _, window = shown_window()
    window.show_page(RESULTS)
    _times(window, watched=True)  # the first imports PyTorch
    longer, more = [], []
    for pair in range(pairs):
        order = (True, False) if pair % 2 else (False, True)
        times = {watched: _times(window, watched=watched) for watched in order}
        alone, watched = times[False], times[True]
        longer.append(100 * (watched.clock / alone.clock - 1))
        computed = watched.window - alone.window + watched.results
        more.append(100 * computed / alone.processor)
        print(
            f"clock {alone.clock:.2f} s, watched {watched.clock:.2f} s; window "
            f"{alone.window:.3f} s, watched {watched.window:.3f} + {watched.results:.3f} s, "
            f"of {alone.processor:.2f} s",
            flush=True,
        )
    print(
        f"live results: {statistics.median(more):.1f} % more computed (at most {max(more):.1f} %), "
        f"{statistics.median(longer):+.1f} % by the clock, medians of {pairs} pairs"
    )
    window.end()


def _times(window: MainWindow, *, watched: bool) -> Times:
    (page,) = window.findChildren(ResultsPanel)
    noted: list[tuple[float, float, float]] = []
    spent: list[float] = []
    real = live.results_while_learning

    def note(_event: object) -> None:
        noted.append((time.perf_counter(), time.process_time(), time.thread_time()))

    def timed(validated: Validated) -> Results:
        began = time.thread_time()
        results = real(validated)
        spent.append(time.thread_time() - began)
        return results

    live.results_while_learning = timed
    for signal in (window.controller.started, window.controller.ended):
        signal.connect(note)
    train(window, replace(PRESETS["quick"], epochs=_EPOCHS))
    window.show_page(RESULTS)
    wait(lambda: bool(noted))
    page.sets.choose_set(WHILE_LEARNING if watched else MNIST_TEST)
    wait(lambda: len(noted) > 1)
    for signal in (window.controller.started, window.controller.ended):
        signal.disconnect(note)
    live.results_while_learning = real
    results = page._results
    assert (results is not None and results.origin.epoch == _EPOCHS) == watched
    clock, processor, own = (end - start for start, end in zip(*noted, strict=True))
    return Times(clock, processor, own, sum(spent))


if __name__ == "__main__":
    main()
