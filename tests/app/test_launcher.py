"""What is said where no window can be shown."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo

from zen_digits.app import launcher, main


def refuse(text: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> str:
    """What is said where Qt fails with this text when the window's module asks for it."""

    def fail() -> None:
        raise ImportError(text)

    monkeypatch.setattr(launcher, "_check_plugins", fail)
    assert launcher.launch() == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    return said


def test_a_library_of_the_system_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "libEGL.so.1: cannot open shared object file: No such file or directory"
    said = refuse(text, monkeypatch, capsys)
    assert "Qt needs the system library libEGL.so.1; install" in said


def test_a_part_of_qt_is_to_be_installed_again(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "libQt6Widgets.so.6: cannot open shared object file: No such file or directory"
    said = refuse(text, monkeypatch, capsys)
    assert "libQt6Widgets.so.6" in said
    assert "install it again" in said


def test_qt_without_its_plugins_is_to_be_installed_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(main, "run", lambda _: pytest.fail("Qt would abort"))
    monkeypatch.setattr(QLibraryInfo, "path", lambda _: str(tmp_path))
    assert launcher.launch() == 2
    assert (
        f"({tmp_path / 'platforms'} is empty); please install it again." in capsys.readouterr().err
    )
