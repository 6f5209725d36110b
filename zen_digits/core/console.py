"""Errors on the console, for users who may have none."""

import sys

_WARNING_ICON = 0x30  # MB_ICONWARNING of the Windows API


def print_error(text: str) -> None:
    """Print a sentence on standard error; show it in a message box on Windows without a console."""
    if sys.stderr is not None:
        print(f"zen-digits: {text}", file=sys.stderr)
    elif sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, text, "Zen Digits", _WARNING_ICON)
