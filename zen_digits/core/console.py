"""Saying something to a person who may have no terminal."""

import sys

_WARNING = 0x30


def say(text: str) -> None:
    """Print a sentence on standard error; without one, as on Windows, show it in a box."""
    if sys.stderr is not None:
        print(f"zen-digits: {text}", file=sys.stderr)
    elif sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, text, "Zen Digits", _WARNING)
