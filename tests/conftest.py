"""For every test: its own data folder, no network, and no thread that is left running."""

import gc
import os
import sys
import threading
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from helpers import offline, own_screen
from hypothesis import settings

from zen_digits.core import files
from zen_digits.core.errors import InputError

offline.deny_network()
gc.disable()  # until all is imported, of which nothing becomes garbage
settings.register_profile("unhurried", deadline=None)  # 200 ms pass quickly on a busy machine
settings.load_profile("unhurried")
# Tests compute little at a time: threads would wait for each other longer than they compute.
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="")  # on all systems, windows speak English
if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_WINDOWS = (
    "tests/app/", "tests/packaging/test_window_entries.py", "tests/test_files_of_0_1_0.py",
    "tests/test_fuzz.py", "tests/test_layers.py",
)  # fmt: skip
"""How the names of those tests begin that show windows."""


def pytest_collection_finish() -> None:
    """What is there now stays: no collection of garbage need look at it again."""
    gc.freeze()
    gc.enable()


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int | None:
    """All tests run in several processes; some that are named, in this one: nothing to wait for."""
    return 0 if config.option.file_or_dir else None


def pytest_configure(config: pytest.Config) -> None:
    """Each of several processes has a screen of its own."""
    server = own_screen.use_own_screen() if hasattr(config, "workerinput") else None
    if server is not None:
        config.add_cleanup(lambda: own_screen.close_screen(server))


def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """On a screen that is shared, one process has all windows: others would take the focus."""
    from xdist.scheduler import LoadScopeScheduling

    are_apart = own_screen.none_is_shared()
    config.option.loadscopereorder = False  # what takes long, app, begins; what is quick, ends

    class Scheduling(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            if nodeid.startswith(_WINDOWS) and not are_apart:
                return "windows"
            return nodeid.partition("::")[0]

    return Scheduling(config, log)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        uses_qt = "qapp" in getattr(item, "fixturenames", ())
        if uses_qt and not item.nodeid.startswith(_WINDOWS):
            raise pytest.UsageError(f"{item.nodeid} uses Qt, so name its file in {__file__}")


@pytest.fixture(scope="session")
def data_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A new data folder for each test; ``mktemp`` would look at all there are, each time."""
    users = tmp_path_factory.mktemp("users")
    return (users / str(number) / "zen-digits" for number in count())


@pytest.fixture(autouse=True)
def own_data_folder(data_folders: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new data folder, so that tests never touch the user's runs and settings."""
    folder = next(data_folders)
    folder.parent.mkdir(mode=0o700)  # where two starts meet, nobody else may be
    monkeypatch.setattr("zen_digits.core.files.user_data_dir", lambda *_, **__: str(folder))
    monkeypatch.setenv("XDG_DATA_HOME", str(folder.parent))  # for subprocesses
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder.parent))  # where two starts meet
    return folder


@pytest.fixture
def full_disk(own_data_folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """While it holds True, nothing can be written into the data folder."""
    full = [False]
    real = files.check_writable

    def check_writable(path: Path) -> None:
        if full[0] and path.is_relative_to(own_data_folder):
            raise InputError(f"{path} cannot be written (No space left on device); make room.")
        real(path)

    monkeypatch.setattr(files, "check_writable", check_writable)
    return full


@pytest.fixture(autouse=True)
def no_network() -> Iterator[None]:
    """Nothing leaves the computer; also where its failure is not noticed, it is a failure here."""
    offline.attempts.clear()
    yield
    assert offline.attempts == []


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """A thread that outlives its test could train, write or crash during a later one."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in set(threading.enumerate()) - before if _outlives(thread)]
    assert not left, f"threads still alive: {left}"


def _outlives(thread: threading.Thread) -> bool:
    if thread.daemon:  # tqdm's monitor
        return False
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        try:
            thread.join(5)
            break
        except RuntimeError:  # another thread is just starting it
            time.sleep(0.001)
    return thread.is_alive()
