"""``python -m zen_digits``: the window, or the command line if a command is given."""

import os
import sys  # and nothing that takes time: Ctrl-C must be understood from the first moment


def main() -> int:
    """Open the window if no argument is given, or only files and folders; returns the exit code."""
    try:
        return _run()
    except KeyboardInterrupt:
        return _stopped()
    finally:
        from zen_digits.core.process import prepare_to_end

        prepare_to_end()


def _run() -> int:
    from zen_digits.core.console import print_error
    from zen_digits.core.exit_codes import BAD_INPUT
    from zen_digits.core.process import prepare

    if problem := prepare():
        print_error(problem)
        return BAD_INPUT
    if not all(map(_is_path, sys.argv[1:])):
        from zen_digits.commands import cli

        return cli.main(sys.argv[1:])
    from zen_digits.app.launch import launch

    return launch()


def _is_path(argument: str) -> bool:
    """Whether an argument is to be opened in the window, as desktops start programs.

    It is there, or it has a suffix, which no command has. A folder called as a command is opened
    as "./train".
    """
    from zen_digits.commands import COMMANDS

    if argument.startswith("-") or argument in COMMANDS:
        return False
    return bool(os.path.splitext(argument)[1]) or os.path.lexists(argument)


def _stopped() -> int:
    from zen_digits.core.console import print_error
    from zen_digits.core.exit_codes import STOPPED

    print_error("Stopped.")
    exec("")  # else Python may take the interrupt for unhandled, and ends by the signal itself
    return STOPPED


def _forget_current_folder() -> None:
    """Import nothing from the current folder, where ``python -m`` looks first.

    A torch.py beside a stranger's pictures would run.
    """
    try:
        here, own = os.getcwd(), os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    except OSError:  # it is gone, and with it all that was in it
        return
    if not sys.flags.safe_path and sys.path[0] in ("", here) and not os.path.samefile(here, own):
        del sys.path[0]


if __name__ == "__main__":
    if os.path.isdir("."):  # else main() says that it is gone
        _forget_current_folder()
    sys.exit(main())
