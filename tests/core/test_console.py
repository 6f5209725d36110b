"""Errors are shown with and without a console."""

import io
import sys

import pytest

from zen_digits.core.console import print_error, use_utf8


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


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "euc-jp"])
def test_pipes_are_utf8_whatever_the_locale(encoding: str, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(pipe, encoding=encoding))
    use_utf8()
    print("かな, é, \udcff", flush=True)
    assert pipe.getvalue().decode("utf-8").rstrip() == "かな, é, \\udcff"


def test_a_terminal_keeps_its_encoding_and_never_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.BytesIO):
        def isatty(self) -> bool:
            return True

    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(screen, encoding="cp1252"))
    use_utf8()
    print("é か", file=sys.stderr, flush=True)
    assert screen.getvalue().rstrip() == b"\xe9 \\u304b"


def test_no_console_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    use_utf8()
