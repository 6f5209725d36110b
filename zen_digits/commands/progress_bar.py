"""A progress bar on the terminal while something takes long."""

import sys
from collections.abc import Callable, Generator, Iterator, Sequence
from typing import TypeVar

from tqdm import tqdm

from zen_digits.core.console import is_terminal
from zen_digits.core.progress import Progress

tqdm.monitor_interval = 0  # no thread that watches over the bars: to start it takes half a second
_Result = TypeVar("_Result")


def load_with_bar(
    steps: Generator[Progress, None, _Result],
    check: Callable[[], None] = lambda: None,
    text: str = "Loading the dataset",
) -> _Result:
    """Load a dataset with a progress bar, which is shown if standard error is a terminal.

    ``text`` says what else is done. ``check`` is called after each step, and may raise to stop.
    """
    from zen_digits.core.data.load import finish

    layout = text + " {percentage:3.0f}% {bar} {elapsed}"
    with tqdm(bar_format=layout, disable=not is_terminal(), leave=False, delay=1) as bar:

        def show(step: Progress) -> None:
            check()
            bar.total, bar.n = step.total or None, step.done
            bar.refresh()

        return finish(steps, show)


def counted(files: Sequence[str]) -> Iterator[str]:
    """The files, with a bar that counts them where nothing else shows how far it is."""
    watched = is_terminal() and not (sys.stdout is not None and sys.stdout.isatty())
    yield from tqdm(files, unit="file", disable=not watched, leave=False, delay=1)
