"""What commands print: plain lines for users, one JSON object per line for programs."""

import sys
from collections.abc import Sequence
from typing import Any

from zen_digits.core import json_text
from zen_digits.core.console import discard, print_note
from zen_digits.core.errors import printable, reason

_MOST_LINES = 20


class OutputError(Exception):
    """What was to be printed cannot be: its text is one sentence, as that of InputError.

    It is empty where the reader has closed its end, as ``head`` does once it has enough.
    """


def print_lines(*lines: str) -> None:
    """Print lines for a user on standard output; a file's name in one cannot control the terminal.

    Raises OutputError where that is not possible.
    """
    _write("\n".join(map(printable, lines)))


def print_text(text: str) -> None:
    """Print what is the program’s own as it is, with its tabs; raises OutputError."""
    _write(text)


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
