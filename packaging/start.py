"""Entry point of the installed program."""

import multiprocessing
import sys

_EXIT_BAD_INPUT = 2


def main() -> int:
    """Run Zen Digits; if a part of it is missing, print one sentence that says so."""
    multiprocessing.freeze_support()  # or a library's child process would open a second window
    from zen_digits.__main__ import main as run
    from zen_digits.core.console import print_error
    from zen_digits.core.errors import broken_installation

    try:
        return run()
    except (ImportError, OSError) as error:
        if getattr(error, "errno", None) is not None:  # not set when a library fails to load
            raise
        print_error(str(broken_installation(error)))
        return _EXIT_BAD_INPUT


if __name__ == "__main__":
    sys.exit(main())
