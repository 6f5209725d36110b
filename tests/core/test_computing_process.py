"""A process beside this one for what is computed in Python."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from helpers.held import held_until

from zen_digits.core.computing_process import ComputingProcess


@pytest.fixture
def process() -> Iterator[ComputingProcess[int, int]]:
    started = ComputingProcess[int, int](partial(partial, pow, 3))
    yield started
    started.close()


def wait_for(process: ComputingProcess[int, int]) -> None:
    process._connection.poll(60)


def test_it_computes_what_it_is_sent(process: ComputingProcess[int, int]) -> None:
    wait_for(process)
    assert process.is_ready
    assert [process.compute(part) for part in (0, 1, 4)] == [1, 3, 81]


def test_it_is_not_ready_before_it_has_started(tmp_path: Path) -> None:
    held = ComputingProcess[int, int](partial(held_until, tmp_path / "go"))
    try:
        assert not held.is_ready
        (tmp_path / "go").touch()
        wait_for(held)
        assert held.is_ready
    finally:
        held.close()


@pytest.mark.parametrize("make", [partial(divmod, 1, 0), partial(sys.exit, 1)])
def test_where_it_cannot_start_it_is_never_ready(
    make: Callable[[], Callable[[int], int]], capfd: pytest.CaptureFixture[str]
) -> None:
    process = ComputingProcess[int, int](make)
    wait_for(process)
    assert not process.is_ready
    process.close()
    assert capfd.readouterr().err == ""


def test_where_it_ends_there_is_no_answer(process: ComputingProcess[int, int]) -> None:
    wait_for(process)
    assert process.is_ready
    assert process._process.pid is not None
    os.kill(process._process.pid, signal.SIGTERM)
    process._process.join()
    assert process.compute(1) is None
    assert not process.is_ready


def test_what_goes_wrong_there_ends_it_without_a_word(
    process: ComputingProcess[int, int], capfd: pytest.CaptureFixture[str]
) -> None:
    wait_for(process)
    assert process.is_ready
    assert process.compute("three") is None  # type: ignore[arg-type]
    assert not process.is_ready
    assert capfd.readouterr().err == ""


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_control_c_does_not_reach_it(process: ComputingProcess[int, int]) -> None:
    """It is sent to all processes of a terminal."""
    assert process._process.pid is not None
    os.kill(process._process.pid, signal.SIGINT)
    wait_for(process)
    assert process.is_ready
    os.kill(process._process.pid, signal.SIGINT)
    assert process.compute(2) == 9


def test_where_the_system_gives_none_all_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    from multiprocessing.context import SpawnProcess

    def refuse(_self: object) -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(SpawnProcess, "start", refuse)
    process = ComputingProcess[int, int](partial(partial, pow, 3))
    assert not process.is_ready
    process.close()


def test_it_imports_nothing_from_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A struct.py beside a stranger's pictures would run."""
    for name in ("multiprocessing", "struct", "numpy"):
        (tmp_path / f"{name}.py").write_text("open('ran', 'w').close()", encoding="ascii")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PYTHONSAFEPATH", raising=False)
    process = ComputingProcess[int, int](partial(partial, pow, 3))
    wait_for(process)
    assert process.is_ready
    process.close()
    assert not (tmp_path / "ran").exists()
    assert "PYTHONSAFEPATH" not in os.environ
