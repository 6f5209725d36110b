import importlib.metadata
import sys
import threading
import time
from pathlib import Path

import pytest
from helpers.fresh_process import printed_by
from helpers.packages import write_package

from zen_digits.core import pytorch


def test_a_missing_pytorch_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert pytorch.is_installed()
    monkeypatch.setitem(sys.modules, "torch", None)
    assert not pytorch.is_installed()


@pytest.mark.parametrize(
    ("line", "version"),
    [
        ("cuda: Optional[str] = '13.0'", "13.0"), ('cuda = "12.4"', "12.4"),
        ("cuda: Optional[str] = None", ""), ("hip: Optional[str] = '6.4'", ""),
    ],
)  # fmt: skip
def test_the_build_is_known_from_its_files(
    line: str, version: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_package(tmp_path, "torch", "2.13.0")
    (tmp_path / "torch").mkdir()
    (tmp_path / "torch" / "version.py").write_text(f"__version__ = '2.13.0'\n{line}\n")
    monkeypatch.syspath_prepend(tmp_path)
    assert pytorch.cuda_version() == version


def test_what_pytorch_brings_for_cards_is_counted_but_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needs = ["sympy>=1.13", "cuda-toolkit[cublas]==13.0.2; platform_system == 'Linux'", "triton"]
    write_package(tmp_path, "torch", "2.13.0", 3000, needs)
    write_package(tmp_path, "cuda-toolkit", "13.0.2", 5, ["nvidia-cublas==13.*; extra == 'cublas'"])
    write_package(tmp_path, "nvidia-cublas", "13.1", 400)
    write_package(tmp_path, "nvidia-ml-py", "13.0", 10_000)  # of another program
    monkeypatch.syspath_prepend(tmp_path)
    expected = {"torch": 3000, "cuda-toolkit": 5, "nvidia-cublas": 400}
    assert pytorch.cuda_packages() == expected


def test_a_build_without_notes_is_taken_for_one_without_cuda(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(importlib.metadata, "distribution", _none)
    assert pytorch.cuda_version() == ""
    assert pytorch.cuda_packages() == {}


def _none(name: str) -> None:
    raise importlib.metadata.PackageNotFoundError(name)


def test_while_pytorch_is_imported_no_garbage_is_collected() -> None:
    """But once at its end. Otherwise the window could not be used meanwhile."""
    script = (
        "import gc, sys\n"
        "from zen_digits.core.pytorch import import_pytorch\n"
        "before, runs = gc.isenabled(), []\n"
        "gc.callbacks.append(lambda phase, _: runs.append(phase))\n"
        "import_pytorch()\n"
        "print(before, gc.isenabled(), len(runs) < 3, 'torch' in sys.modules)"
    )
    assert printed_by(script).split() == ["True", "True", "True", "True"]


def test_its_libraries_are_loaded_before_its_import_and_without_pythons_lock() -> None:
    """Another thread goes on while they are loaded."""
    script = (
        "import sys, threading, time\n"
        "from zen_digits.core import pytorch\n"
        "ticks, loading = [], True\n"
        "def tick():\n"
        "    while loading:\n"
        "        ticks.append(time.perf_counter())\n"
        "        time.sleep(0.001)\n"
        "thread = threading.Thread(target=tick)\n"
        "thread.start()\n"
        "pytorch._load_libraries()\n"
        "loading = False\n"
        "thread.join()\n"
        "maps = open('/proc/self/maps').read() if sys.platform == 'linux' else 'libtorch_python'\n"
        "print('libtorch_python' in maps, 'torch' in sys.modules, len(ticks) > 10)"
    )
    assert printed_by(script).split() == ["True", "False", "True"]


def test_threads_import_one_after_another() -> None:
    inside, most, asked = 0, [], threading.Event()

    def work() -> None:
        nonlocal inside
        with pytorch.importing(), pytorch.importing():
            inside += 1
            most.append((inside, pytorch.is_importing()))
            asked.wait(10)
            time.sleep(0.02)
            inside -= 1

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    while not most:
        time.sleep(0.001)
    assert pytorch.is_importing()  # another thread does
    asked.set()
    for thread in threads:
        thread.join()
    assert most == [(1, False)] * 3
    assert not pytorch.is_importing()
