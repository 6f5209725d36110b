"""The command line: runs a command, and reports bad input in one sentence."""

import argparse
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from zen_digits import __version__
from zen_digits.commands import doctor, evaluate, export, predict, styles, train
from zen_digits.core.console import print_error
from zen_digits.core.errors import InputError

_COMMANDS = {
    "train": (train, "train a network"),
    "predict": (predict, "read pictures or ink files"),
    "evaluate": (evaluate, "evaluate a network on a dataset"),
    "export": (export, "export a network to a file for other programs"),
    "styles": (styles, "draw the styles of handwriting that networks learn from"),
    "doctor": (doctor, "check that the installation is complete and works"),
}
BAD_INPUT = 2


class _Parser(argparse.ArgumentParser):
    """Raises InputError for bad arguments; argparse would print its usage and exit."""

    def error(self, message: str) -> NoReturn:
        raise InputError(f"{message}; see {self.prog} --help")


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code: 0, or 2 after a sentence on standard error."""
    try:
        options = _parser().parse_args(arguments)
        return int(options.run(options))
    except InputError as error:
        if os.environ.get("RANK", "0") == "0":  # under torchrun, all ranks would print the same
            print_error(str(error))
    except BrokenPipeError:  # the reader of our output has closed it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except MemoryError:
        print_error("Out of memory; try a smaller batch size.")
    return BAD_INPUT


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="zen-digits",
        description="Draw digits and see them read; train a network and watch it learn. "
        "Without a command, the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"Zen Digits {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, (module, text) in _COMMANDS.items():
        command = commands.add_parser(name, help=text, description=f"{text.capitalize()}.")
        module.add_arguments(command)
        command.set_defaults(run=module.run)
    return parser
