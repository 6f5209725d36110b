"""Surroundings that would break a command in its middle are repaired or refused at its start."""

import gc
import os
import re
import signal
import subprocess
import sys
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from zen_digits.core import process


@pytest.fixture(autouse=True)
def own_handler() -> Iterator[None]:
    handler = signal.getsignal(signal.SIGINT)
    yield
    signal.signal(signal.SIGINT, handler)


def test_a_deleted_folder_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert process.prepare() == ""

    def getcwd() -> str:
        raise FileNotFoundError

    monkeypatch.setattr(os, "getcwd", getcwd)
    assert "The current folder has been deleted" in process.prepare()


def test_warnings_of_libraries_are_not_shown_unless_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "warnoptions", [])
    process.prepare()
    warnings.warn("something about a library's inside", stacklevel=1)
    warnings.simplefilter("error")
    monkeypatch.setattr(sys, "warnoptions", ["error"])
    process.prepare()
    with pytest.raises(UserWarning):
        warnings.warn("something about a library's inside", stacklevel=1)


THREADS = ("OMP_WAIT_POLICY", "GOMP_SPINCOUNT", "KMP_BLOCKTIME")


@pytest.mark.skipif(sys.platform != "linux", reason="what GNU's library for threads says")
@pytest.mark.parametrize(
    ("chosen", "wanted"),
    [({}, "10000"), ({"GOMP_SPINCOUNT": "7"}, "7"), ({"OMP_WAIT_POLICY": "passive"}, "0")],
)
def test_pytorchs_threads_soon_wait_asleep_unless_the_user_chose(
    chosen: dict[str, str], wanted: str
) -> None:
    """The library that runs them says what it has understood: OMP_DISPLAY_ENV."""
    code = "from zen_digits.core.process import prepare; prepare(); import torch"
    unset = {name: value for name, value in os.environ.items() if name not in THREADS}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        env={**unset, "OMP_DISPLAY_ENV": "verbose", **chosen},
    )  # fmt: skip
    assert re.search(rf"GOMP_SPINCOUNT *= *'{wanted}'", done.stderr), done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="how threads are counted")
@pytest.mark.parametrize(("chosen", "wanted"), [({}, "1"), ({"OPENBLAS_NUM_THREADS": "2"}, "2")])
def test_numpy_computes_with_one_thread_unless_the_user_chose(
    chosen: dict[str, str], wanted: str
) -> None:
    code = (
        "from zen_digits.core.process import prepare; prepare(); import os, numpy as np; "
        "np.ones((500, 500)) @ np.ones((500, 500)); print(len(os.listdir('/proc/self/task')))"
    )
    unset = {name: value for name, value in os.environ.items() if "NUM_THREADS" not in name}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        env={**unset, **chosen},
    )  # fmt: skip
    assert done.stdout.strip() == (wanted if (os.cpu_count() or 1) > 1 else "1")


def test_an_interrupt_is_an_exception_but_within_an_import(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    process.prepare()
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)
    (tmp_path / "slow_library.py").write_text("import signal; signal.raise_signal(signal.SIGINT)")
    monkeypatch.syspath_prepend(str(tmp_path))
    codes: list[int] = []
    monkeypatch.setattr(os, "_exit", codes.append)
    with pytest.raises(KeyboardInterrupt):  # which a real exit would forestall
        import slow_library  # type: ignore[import-not-found]  # noqa: F401
    assert codes == [130]
    assert capsys.readouterr().err == "zen-digits: Stopped.\n"


def test_interrupts_that_a_script_ignores_stay_ignored() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    process.prepare()
    process.prepare_to_end()
    gc.unfreeze()
    assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN


def test_the_end_does_not_wait_for_a_search_of_the_memory() -> None:
    process.prepare_to_end()
    count = gc.get_freeze_count()
    gc.unfreeze()
    assert count > 10_000


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux gives a thread its own niceness")
def test_a_thread_that_computes_politely_has_a_lower_priority() -> None:
    seen = []

    def work() -> None:
        process.compute_politely()
        seen.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen[0] > before
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == before
