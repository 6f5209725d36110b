"""Standard output and error: their encoding, and errors for users who may have no console."""

import io
import sys

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
    if sys.stderr is not None:
        print(f"zen-digits: {text}", file=sys.stderr)
    elif sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, text, "Zen Digits", _WARNING_ICON)
