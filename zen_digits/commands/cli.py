"""The command line: runs a command, and says in one sentence why it could not."""

import argparse
import os
import re
import signal
import time
from collections.abc import Sequence
from importlib import import_module
from typing import Any, NoReturn

from zen_digits.commands import COMMANDS, module_of
from zen_digits.commands.output import OutputError, print_lines
from zen_digits.core.console import print_error, print_note
from zen_digits.core.crash_log import details, log_error
from zen_digits.core.errors import (
    InputError,
    broken_installation,
    is_out_of_memory,
    printable,
    shortened,
)
from zen_digits.core.exit_codes import BAD_INPUT, FAILED
from zen_digits.version import __version__

_TURN = 2.0  # seconds

_PLAIN = {
    r"argument (\S+): invalid int value: (.+)": r"\1 must be a whole number, not \2",
    r"argument (\S+): invalid float value: (.+)": r"\1 must be a number, not \2",
    r"argument (\S+): invalid choice: (.+) \(choose from (.+)\)": r"\1 must be one of \3, not \2",
    r"argument (\S+): expected (?:one|at least one) argument": r"\1 needs a value",
    r"the following arguments are required: (.+)": r"\1 is missing",
    r"unrecognized arguments: (.+)": r"\1 is not known",
}
"""What argparse says, and the same in plain words."""


def _plainly(message: str) -> str:
    for pattern, plain in _PLAIN.items():
        if found := re.fullmatch(pattern, message):
            return found.expand(plain)
    return message


class _Parser(argparse.ArgumentParser):
    """Raises InputError for bad arguments; argparse would print its usage and exit."""

    def error(self, message: str) -> NoReturn:
        raise InputError(f"{_plainly(message)}; see {self.prog} --help.")

    def _print_message(self, message: str, file: object = None) -> None:
        print_lines(*message.splitlines())


class _CommandParser(_Parser):
    """Imports the command when it is to run: to import all of them takes as long as to read."""

    def add_arguments(self) -> None:
        """Add those of the command."""
        module = import_module(module_of(self.prog.split()[-1]))
        module.add_arguments(self)
        self.set_defaults(run=module.run)

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        self.add_arguments()
        return super().parse_known_args(args, namespace)


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code.

    0; or after a sentence on standard error 2 where what was given cannot be used, and 1 where it
    went wrong for another reason. KeyboardInterrupt is raised.
    """
    try:
        options = _parsers()[0].parse_args(arguments)
        options.arguments = list(arguments)
        return int(options.run(options))
    except SystemExit as end:  # after --help or --version
        return int(end.code or 0)
    except InputError as error:
        _say(str(error))
        return BAD_INPUT
    except OutputError as error:
        if text := str(error):
            _say(text)
        return FAILED
    except Exception as error:
        if is_out_of_memory(error):
            _say("There is not enough memory; close other programs, or try a smaller file.")
            return FAILED
        if _is_missing_part(error):
            _say(str(broken_installation(error)))
            return BAD_INPUT
        _report_unexpected(error)
        return FAILED


def _say(text: str) -> None:
    """Print a sentence; of torchrun's processes on a machine, which all have it, only one does."""
    if os.environ.get("LOCAL_RANK", "0") == "0":
        print_error(text)
    else:  # torchrun ends them all when the first has ended, and that must be the one that speaks
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        time.sleep(_TURN)


def _is_missing_part(error: Exception) -> bool:
    """Whether a library cannot be loaded: the system's errors have a number."""
    return isinstance(error, ImportError) or (isinstance(error, OSError) and error.errno is None)


def _report_unexpected(error: Exception) -> None:
    """A fault of the program: its traceback is for those who mend it."""
    path = log_error(error)
    if path is None:
        print_note(details(error))
    where = f"in {path}" if path else "above"
    what = shortened(printable(f"{type(error).__name__}: {error}"), 200)
    _say(f"Something unexpected went wrong ({what}); its details, to report it with, are {where}.")


def whole_parser() -> argparse.ArgumentParser:
    """The parser with the arguments of all commands: for shells, and for the manual."""
    parser, commands = _parsers()
    for command in commands:
        command.add_arguments()
    return parser


def _parsers() -> tuple[argparse.ArgumentParser, list[_CommandParser]]:
    """The parser, and those of the commands, which add their arguments when they parse."""
    parser = _Parser(
        prog="zen-digits",
        description="Draw digits and see them read; train a network and watch it learn. "
        "Without a command, the window opens, and in it the files and folders that are named.",
    )
    parser.add_argument("--version", action="version", version=f"Zen Digits {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=_CommandParser)
    return parser, [
        commands.add_parser(name, help=text, description=f"{text.capitalize()}.")
        for name, text in COMMANDS.items()
    ]
