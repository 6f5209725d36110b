"""Writes the page of all commands from their parser: a hook of MkDocs."""

import argparse
from collections.abc import Iterator

from zen_digits.commands.cli import whole_parser

_PLACE = "<!-- commands -->"


def on_page_markdown(markdown: str, **_: object) -> str:
    """Put the commands in their place."""
    return markdown.replace(_PLACE, _pages()) if _PLACE in markdown else markdown


def _pages() -> str:
    parser = whole_parser()
    (commands,) = (a for a in parser._actions if isinstance(a, argparse._SubParsersAction))
    return "\n".join(line for name in commands.choices for line in _command(commands.choices[name]))


def _command(parser: argparse.ArgumentParser) -> Iterator[str]:
    yield f"## {parser.prog}\n\n{_text(parser.description or '')}\n"
    for group in parser._action_groups:
        actions = [a for a in group._group_actions if not isinstance(a, argparse._HelpAction)]
        if not actions:
            continue
        yield f"| {(group.title or '').capitalize()} | |\n|---|---|"
        yield from (_row(parser, action) for action in actions)
        yield ""


def _row(parser: argparse.ArgumentParser, action: argparse.Action) -> str:
    formatter = parser._get_formatter()
    names = formatter._format_action_invocation(action).replace("|", "\\|")
    return f"| `{names}` | {_text(formatter._expand_help(action))} |"


def _text(text: str) -> str:
    """What stands there, and not what Markdown would make of it."""
    for character in "\\|*_<[":
        text = text.replace(character, f"\\{character}")
    return text
