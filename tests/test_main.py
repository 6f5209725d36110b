"""Whether arguments open the window or run a command."""

import sys

import pytest

from zen_digits import __main__
from zen_digits.app import launch
from zen_digits.commands import cli


@pytest.mark.parametrize(
    ("arguments", "opens"),
    [
        ([], True),
        (["/home/someone/my network.zendigits"], True),
        (["seven.png", "ink.jsonl.gz"], True),
        (["doctor"], False),
        (["predict", "seven.png"], False),
        (["--version"], False),
        (["nonsense"], False),
    ],
)
def test_files_open_the_window_and_commands_do_not(
    arguments: list[str], opens: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["zen-digits", *arguments])
    monkeypatch.setattr(launch, "launch", lambda: 10)
    monkeypatch.setattr(cli, "main", lambda given: 20 + len(given))
    assert __main__.main() == (10 if opens else 20 + len(arguments))
