"""Standard output and error: their encoding, and errors for users who may have no console."""

import io
import os
import sys
from typing import TextIO

_WARNING_ICON = 0x30  # MB_ICONWARNING of the Windows API


def use_utf8() -> None:
    """Write UTF-8 to pipes and files, whatever the locale; never fail over one character.

    Programs that read our output expect UTF-8. A terminal shows what its own encoding can.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and not stream.closed:
            encoding = None if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")


def print_error(text: str) -> None:
    """Print a sentence on standard error; show it in a message box on Windows without a console."""
    if sys.stderr is None and sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, text, "Zen Digits", _WARNING_ICON)
    print_note(f"zen-digits: {text}")


def print_note(text: str) -> None:
    """Print a line on standard error, if anybody can read it: it may be closed or full."""
    if sys.stderr is None:  # for print, no file is standard output
        return
    try:
        print(text, file=sys.stderr, flush=True)
    except OSError:
        discard(sys.stderr)


def is_terminal() -> bool:
    """Whether somebody watches standard error, where progress bars are shown."""
    return sys.stderr is not None and sys.stderr.isatty()


def discard(stream: TextIO) -> None:
    """Point a stream that cannot be written to nothing; at its end Python writes the rest of it."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
