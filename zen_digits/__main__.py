"""``python -m zen_digits``: the window, or with a command the command line."""

import sys
from pathlib import Path


def main() -> int:
    """Open the window where no argument is given, or only files; returns the exit code."""
    if not all(_is_file_name(argument) for argument in sys.argv[1:]):
        from zen_digits.commands import cli

        return cli.main(sys.argv[1:])
    from zen_digits.app.launch import launch

    return launch()


def _is_file_name(argument: str) -> bool:
    """No command has an ending, as files do: a desktop starts the program with such a name."""
    return not argument.startswith("-") and bool(Path(argument).suffix)


if __name__ == "__main__":
    sys.exit(main())
