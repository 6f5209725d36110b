"""Where the installed program starts."""

import multiprocessing
import sys

_EXIT_BAD_INPUT = 2


def main() -> int:
    """Run Zen Digits; where a part of it is missing, say so in one sentence."""
    multiprocessing.freeze_support()  # or a process that a library starts would be a second window
    from zen_digits.__main__ import main as run
    from zen_digits.core.console import say
    from zen_digits.core.errors import broken_installation

    try:
        return run()
    except (ImportError, OSError) as error:
        if getattr(error, "errno", None) is not None:  # of a file: libraries fail without
            raise
        say(str(broken_installation(error)))
        return _EXIT_BAD_INPUT


if __name__ == "__main__":
    sys.exit(main())
