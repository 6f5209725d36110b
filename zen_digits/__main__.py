"""``python -m zen_digits``: the window, or the command line if a command is given."""

import os
import sys
from pathlib import Path

from zen_digits.core.console import use_utf8


def main() -> int:
    """Open the window if no argument is given, or only files; returns the exit code."""
    use_utf8()
    if not all(_is_file_name(argument) for argument in sys.argv[1:]):
        from zen_digits.commands import cli

        return cli.main(sys.argv[1:])
    from zen_digits.app.launch import launch

    return launch()


def _is_file_name(argument: str) -> bool:
    """Whether an argument has a suffix, which no command has: desktops start programs so."""
    return not argument.startswith("-") and bool(Path(argument).suffix)


def _forget_current_folder() -> None:
    """Import nothing from the current folder, where ``python -m`` looks first.

    A torch.py beside a stranger's pictures would run.
    """
    own = Path(__file__).resolve().parents[1]
    if not sys.flags.safe_path and Path(sys.path[0]).samefile(os.curdir) and not own.samefile("."):
        del sys.path[0]


if __name__ == "__main__":
    _forget_current_folder()
    sys.exit(main())
