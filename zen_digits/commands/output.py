"""What commands print: plain lines for users, one JSON object per line for programs."""

import sys
from collections.abc import Callable, Generator, Sequence
from typing import Any, TypeVar

from tqdm import tqdm

from zen_digits.core import json_text
from zen_digits.core.console import discard, is_terminal, print_note
from zen_digits.core.errors import printable, reason
from zen_digits.core.progress import Progress

tqdm.monitor_interval = 0  # no thread that watches over the bars: to start it takes half a second
_MOST_LINES = 20
_Result = TypeVar("_Result")


class OutputError(Exception):
    """What was to be printed cannot be: its text is one sentence, as that of InputError.

    It is empty where the reader has closed its end, as ``head`` does once it has enough.
    """


def print_lines(*lines: str) -> None:
    """Print lines for a user on standard output; a file's name in one cannot control the terminal.

    Raises OutputError where that is not possible.
    """
    _write("\n".join(map(printable, lines)))


def print_json(record: dict[str, Any]) -> None:
    """Print one JSON object on a line of its own; raises OutputError."""
    _write(json_text.to_text(record))


def _write(text: str) -> None:
    if sys.stdout is None:
        raise OutputError("Standard output is closed, so nothing can be printed; leave it open.")
    try:
        print(text, flush=True)
    except OSError as error:
        discard(sys.stdout)
        if isinstance(error, BrokenPipeError):
            raise OutputError from error
        raise OutputError(
            f"Standard output cannot be written ({reason(error)}); print to another place."
        ) from error


def load_with_bar(
    steps: Generator[Progress, None, _Result], check: Callable[[], None] = lambda: None
) -> _Result:
    """Load a dataset with a progress bar, which is shown if standard error is a terminal.

    ``check`` is called after each step, and may raise to stop.
    """
    from zen_digits.core.data.load import finish

    layout = "Loading the dataset {percentage:3.0f}% {bar} {elapsed}"
    with tqdm(bar_format=layout, disable=not is_terminal(), leave=False, delay=1) as bar:

        def show(step: Progress) -> None:
            check()
            bar.total, bar.n = step.total or None, step.done
            bar.refresh()

        return finish(steps, show)


def print_skipped(skipped: Sequence[str], notes: Sequence[str] = ()) -> None:
    """Say on standard error how a dataset was understood, and list what was skipped of it.

    Of each only the first 20, and how many more.
    """
    for sentence in notes[:_MOST_LINES]:
        print_note(f"Note: {printable(sentence)}")
    for sentence in skipped[:_MOST_LINES]:
        print_note(f"Skipped: {printable(sentence)}")
    if len(skipped) > _MOST_LINES:
        print_note(f"Skipped {len(skipped) - _MOST_LINES:,} more.")
