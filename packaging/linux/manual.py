"""Prints the manual page, made from the parser: python packaging/linux/manual.py [DATE]

No package that makes such pages of argparse's parsers comes as a wheel, as everything does that a
release is built with.
"""

import argparse
import sys
from collections.abc import Iterator

from zen_digits.commands.cli import whole_parser
from zen_digits.version import __version__

_HEAD = r"""zen\-digits \- draw digits and see them read; watch a neural network learn
.SH SYNOPSIS
.B zen\-digits
.RI [ FILE ...]
.br
.B zen\-digits
.I COMMAND
.RI [ OPTION ...]"""
_TAIL = r""".SH EXIT STATUS
0 on success; 2 after a sentence on standard error where what was given cannot be used; 1 where a
part of it cannot be used, or something else went wrong; 130 after Ctrl\-C.
.SH FILES
.I ~/.local/share/zen\-digits
contains the settings, the runs and what was taught."""


def page(date: str) -> str:
    """The page, as man reads it; the commands need no display."""
    parser = whole_parser()
    title = f'.TH ZEN\\-DIGITS 1 "{date}" "Zen Digits {__version__}" "User Commands"'
    parts = [title, ".SH NAME", _HEAD, ".SH DESCRIPTION", _escaped(parser.description or "")]
    parts += ["The commands need no display.", ".SH OPTIONS", *_arguments(parser), ".SH COMMANDS"]
    for name, command in _commands(parser).items():
        parts += [f".SS {_escaped(name)}", _escaped(command.description or "")]
        parts += _arguments(command)
    return "\n".join([*parts, _TAIL, ""])


def _commands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def _arguments(parser: argparse.ArgumentParser) -> Iterator[str]:
    """What a command takes: a paragraph for each, with its names in bold."""
    formatter = parser._get_formatter()
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction | argparse._HelpAction):
            continue
        names = formatter._format_action_invocation(action)
        yield f".TP\n.B {_escaped(names)}\n{_escaped(formatter._expand_help(action))}"


def _escaped(text: str) -> str:
    r"""Text for man: each hyphen as typed, and no line that begins like a request."""
    return text.replace("\\", r"\e").replace("-", r"\-").replace("\n.", "\n\\&.")


if __name__ == "__main__":
    print(page(sys.argv[1] if len(sys.argv) > 1 else "unreleased"), end="")
