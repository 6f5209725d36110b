"""``python -m zen_digits``: the window, or with a command the command line."""

import sys


def main() -> int:
    """Open the window where no argument is given; returns the exit code."""
    if len(sys.argv) > 1:
        from zen_digits import cli

        return cli.main(sys.argv[1:])
    from zen_digits.app.launcher import launch

    return launch()


if __name__ == "__main__":
    sys.exit(main())
