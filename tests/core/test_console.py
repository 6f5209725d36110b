"""Errors are shown with and without a console."""

import sys

import pytest

from zen_digits.core.console import print_error


def test_an_error_is_one_line_on_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    print_error("There is no display.")
    assert capsys.readouterr().err == "zen-digits: There is no display.\n"


def test_windows_without_a_console_shows_a_message_box(monkeypatch: pytest.MonkeyPatch) -> None:
    import ctypes
    from types import SimpleNamespace

    shown: list[tuple[object, ...]] = []
    user32 = SimpleNamespace(MessageBoxW=lambda *words: shown.append(words))
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(user32=user32), raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "stderr", None)
    print_error("There is no display.")
    assert shown[0][1] == "There is no display."
