"""What commands print: plain lines for users, one JSON object per line for programs."""

import json
import sys
from collections.abc import Callable, Generator, Sequence
from typing import Any, TypeVar

from tqdm import tqdm

from zen_digits.core.progress import Progress

_MOST_LINES = 20
_Result = TypeVar("_Result")


def print_json(record: dict[str, Any]) -> None:
    """Print one JSON object on a line of its own, flushed."""
    print(json.dumps(record, ensure_ascii=False), flush=True)


def load_with_bar(
    steps: Generator[Progress, None, _Result], check: Callable[[], None] = lambda: None
) -> _Result:
    """Load a dataset with a progress bar, which is shown if standard error is a terminal.

    ``check`` is called after each step, and may raise to stop.
    """
    from zen_digits.core.data.load import finish

    layout = "Loading the dataset {percentage:3.0f}% {bar} {elapsed}"
    with tqdm(bar_format=layout, disable=None, leave=False, delay=1) as bar:

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
        print(f"Note: {sentence}", file=sys.stderr)
    for sentence in skipped[:_MOST_LINES]:
        print(f"Skipped: {sentence}", file=sys.stderr)
    if len(skipped) > _MOST_LINES:
        print(f"Skipped {len(skipped) - _MOST_LINES:,} more.", file=sys.stderr)
