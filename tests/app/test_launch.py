"""The message where no window can be shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo

from zen_digits.app import launch, main
from zen_digits.core.reading.shipped_model import load_shipped_model


@pytest.fixture(autouse=True)
def nothing_begun() -> Iterator[None]:
    """What ``launch`` begins to load is taken, or the next test would get it."""
    yield
    load_shipped_model()


@pytest.mark.parametrize(
    ("library", "sentence"),
    [
        ("libEGL.so.1", "Qt needs the system library libEGL.so.1; install"),
        ("libQt6Widgets.so.6", "A part of the program is missing (libQt6Widgets.so.6: cannot open"),
    ],
)
def test_missing_library_is_named_with_what_to_do(
    library: str,
    sentence: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail() -> None:
        raise ImportError(f"{library}: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(launch, "_check_plugins", fail)
    assert launch.launch() == 2
    message = capsys.readouterr().err
    assert sentence in message
    assert "install" in message
    assert message.count("\n") == 1


def test_missing_qt_plugins_are_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(main, "run", lambda _: pytest.fail("Qt would abort"))
    monkeypatch.setattr(QLibraryInfo, "path", lambda _: str(tmp_path))
    assert launch.launch() == 2
    assert (
        f"({tmp_path / 'platforms'} is empty); please install it again." in capsys.readouterr().err
    )
