"""A sentence for somebody who may have no terminal."""

import sys

import pytest

from zen_digits.core.console import say


def test_a_terminal_gets_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    say("There is no display.")
    assert capsys.readouterr().err == "zen-digits: There is no display.\n"


def test_without_one_a_box_shows_it(monkeypatch: pytest.MonkeyPatch) -> None:
    import ctypes
    from types import SimpleNamespace

    shown: list[tuple[object, ...]] = []
    user32 = SimpleNamespace(MessageBoxW=lambda *words: shown.append(words))
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(user32=user32), raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "stderr", None)
    say("There is no display.")
    assert shown[0][1] == "There is no display."
