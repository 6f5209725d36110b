"""``python -m zen_digits``: the window, or the command line if a command is given."""

import sys
from pathlib import Path


def main() -> int:
    """Open the window if no argument is given, or only files; returns the exit code."""
    if not all(_is_file_name(argument) for argument in sys.argv[1:]):
        from zen_digits.commands import cli

        return cli.main(sys.argv[1:])
    from zen_digits.app.launch import launch

    return launch()


def _is_file_name(argument: str) -> bool:
    """Whether an argument has a suffix, which no command has: desktops start programs so."""
    return not argument.startswith("-") and bool(Path(argument).suffix)


if __name__ == "__main__":
    sys.exit(main())
