"""``zen-digits completion``: prints a script with which a shell completes what is typed."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from zen_digits.commands.output import print_json, print_text
from zen_digits.core.errors import InputError

SHELLS = ("bash", "zsh", "fish")
_FILES, _FOLDERS = ("FILE", "OUT", "INK", "PATH"), ("DIR",)  # metavars


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("shell", choices=SHELLS, help="the shell that shall complete")
    parser.add_argument("--json", action="store_true", help="print the script as a line of JSON")


def run(options: argparse.Namespace) -> int:
    """Print the script; the README says where it is to be saved."""
    text = script(options.shell)
    if options.json:
        print_json({"shell": options.shell, "script": text})
    else:
        print_text(text)
    return 0


def script(shell: str) -> str:
    """The script of a shell; raises InputError where shtab, which writes it, is not installed."""
    try:
        import shtab
    except ImportError as error:
        raise InputError(
            "shtab, which writes completions, is not installed; run: python -m pip install shtab"
        ) from error
    from zen_digits.commands.cli import whole_parser

    parser = whole_parser()
    for action in _actions(parser):
        if action.metavar in _FOLDERS:
            action.complete = shtab.DIRECTORY  # type: ignore[attr-defined]
        elif action.metavar in _FILES or action.type is Path:
            action.complete = shtab.FILE  # type: ignore[attr-defined]
    return str(shtab.complete(parser, shell))


def _actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """What a parser and those of its commands take."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield from _actions(command)
        else:
            yield action
