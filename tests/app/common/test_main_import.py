"""Modules that derive classes from Qt's."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from zen_digits.app.common.main_import import import_on_main_thread
from zen_digits.core.errors import InputError


@pytest.fixture
def slow_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The name of one whose five modules each take a while, and which counts its imports."""
    folder = tmp_path / "slow_package"
    folder.mkdir()
    for number in range(5):
        (folder / f"part{number}.py").write_text("import time\ntime.sleep(0.01)\n")
    imports = "".join(f"from . import part{number}\n" for number in range(5))
    (folder / "__init__.py").write_text(f"{imports}import sys\nsys.slow_imports += 1\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "slow_imports", 0, raising=False)
    yield "slow_package"
    for name in [name for name in sys.modules if name.startswith("slow_package")]:
        del sys.modules[name]


def refuse(error: InputError) -> None:
    raise error


def imports() -> int:
    number: int = vars(sys)["slow_imports"]
    return number


def test_the_window_answers_in_between(qtbot: QtBot, slow_package: str) -> None:
    ticks: list[int] = []
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: ticks.append(imports()))
    timer.start()
    finders = list(sys.meta_path)
    import_on_main_thread(slow_package, lambda: ticks.append(-1), refuse)
    timer.stop()
    assert len(ticks) >= 4
    assert set(ticks[:-1]) == {0}
    assert ticks[-1] == -1
    assert sys.meta_path == finders


def test_who_asks_meanwhile_waits_for_the_whole(qtbot: QtBot, slow_package: str) -> None:
    seen: list[tuple[str, int]] = []

    def ask_again() -> None:
        seen.append(("asked", imports()))
        import_on_main_thread(slow_package, lambda: seen.append(("second", imports())), refuse)

    QTimer.singleShot(0, ask_again)
    import_on_main_thread(slow_package, lambda: seen.append(("first", imports())), refuse)
    assert seen == [("asked", 0), ("first", 1), ("second", 1)]
    import_on_main_thread(slow_package, lambda: seen.append(("third", imports())), refuse)
    assert seen[-1] == ("third", 1)


def test_what_is_missing_is_told(qtbot: QtBot) -> None:
    errors: list[InputError] = []
    import_on_main_thread("slow_package.missing", lambda: None, errors.append)
    assert "A part of the program is missing" in str(errors[0])
