"""PyTorch as it is installed, looked at without importing it, which takes seconds; and its import.

Only training needs it.
"""

from __future__ import annotations

import gc
import importlib.util
import os
import platform
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.metadata import Distribution

VERSIONS = "torch>=2.6,<2.14"
"""What this program is tried with, as pip writes it."""
INSTALL = f'python -m pip install "{VERSIONS}"'
CPU_BUILD = f"{INSTALL} --index-url https://download.pytorch.org/whl/cpu"
"""The command that installs the build for the processor alone."""
_ENDINGS = {"linux": "so", "darwin": "dylib"}  # on Windows, PyTorch loads its libraries as here
# One after another, and functions found when they are called: no thread can begin while the system
# connects a library with others.
_LIBRARIES = ("libc10", "libtorch_cpu", "libtorch_python")
_SHORT = 0.0005  # seconds after which another thread may go on
import_turn = RLock()
"""Held by the thread that loads libraries: another would wait for it in the system's loader, and
keep Python's lock meanwhile, for a fifth of a second."""
_WITH_CUDA = ("nvidia-", "cuda-", "triton")  # packages that PyTorch brings for NVIDIA cards


def is_installed() -> bool:
    return importlib.util.find_spec("torch") is not None


def is_imported() -> bool:
    return sys.modules.get("torch") is not None


def import_pytorch() -> None:
    """Import PyTorch so that other threads, such as the one that draws the window, can go on.

    Its objects stay for good, so that none is looked at when garbage is collected. Raises
    ImportError or OSError where it is missing or broken.
    """
    with importing():
        if not is_imported():
            _load_libraries()
            import torch  # noqa: F401

            gc.freeze()


@contextmanager
def importing() -> Iterator[None]:
    """Import much, while no other thread does, and let those that import nothing go on soon.

    No garbage is collected meanwhile: an import makes a hundred thousand objects and none of it,
    and the collector looks through them again and again, a tenth of a second at a time.
    """
    with import_turn:
        was_enabled, interval = gc.isenabled(), sys.getswitchinterval()
        gc.disable()
        sys.setswitchinterval(_SHORT)
        try:
            yield
        finally:
            sys.setswitchinterval(interval)
            if was_enabled:
                gc.enable()


def is_importing() -> bool:
    """Whether another thread imports much just now."""
    if import_turn.acquire(blocking=False):
        import_turn.release()
        return False
    return True


def _load_libraries() -> None:
    """Load PyTorch's libraries, which its import then finds loaded.

    An import keeps Python's lock while the system loads a library, here for half a second. A call
    through ctypes gives the lock away. Where that fails, the import says why.
    """
    spec = importlib.util.find_spec("torch")
    ending = _ENDINGS.get(sys.platform)
    if spec is None or spec.origin is None or ending is None:
        return
    import ctypes

    with suppress(OSError, AttributeError):
        load = ctypes.CDLL(None).dlopen
        load.argtypes, load.restype = (ctypes.c_char_p, ctypes.c_int), ctypes.c_void_p
        folder = Path(spec.origin).parent / "lib"
        load(os.fsencode(folder / f"libtorch_global_deps.{ending}"), os.RTLD_NOW | os.RTLD_GLOBAL)
        for name in _LIBRARIES:
            load(os.fsencode(folder / f"{name}.{ending}"), os.RTLD_LAZY)


def cuda_version() -> str:
    """The version of CUDA that the installed PyTorch was built for; empty without it."""
    from importlib.metadata import PackageNotFoundError, distribution

    try:
        path = Path(str(distribution("torch").locate_file("torch/version.py")))
        found = re.search(r"^cuda\b.*=\s*['\"](.+?)['\"]", path.read_text("utf-8"), re.MULTILINE)
    except (PackageNotFoundError, OSError, UnicodeDecodeError):
        return ""
    return found[1] if found else ""


def cuda_packages() -> dict[str, int]:
    """PyTorch and the packages that it brings for NVIDIA cards, with their sizes in bytes."""
    from importlib.metadata import PackageNotFoundError, distribution

    found: dict[str, int] = {}
    waiting = ["torch"]
    while waiting:
        name = waiting.pop()
        try:
            package = distribution(name)
        except PackageNotFoundError:  # for another system
            continue
        found[name] = _size(package)
        needed = {re.split(r"[^\w.-]", text)[0].lower() for text in package.requires or ()}
        waiting += sorted(n for n in needed if n.startswith(_WITH_CUDA) and n not in found)
    return found


def _size(package: Distribution) -> int:
    return sum(file.size or 0 for file in package.files or ())


def graphics_card() -> str:
    """A graphics card that PyTorch might use; empty where there is none."""
    if nvidia_card():
        return "An NVIDIA GPU"
    return "An AMD GPU" if Path("/dev/kfd").exists() else ""


@cache
def usable_gpus() -> frozenset[str]:
    """The devices besides "cpu" that this PyTorch can probably train on."""
    cuda = (nvidia_card() and cuda_version()) or Path("/dev/kfd").exists()
    apple = sys.platform == "darwin" and platform.machine() == "arm64"
    return frozenset({"cuda"} if cuda else {"mps"} if apple else ())


def nvidia_card() -> bool:
    """Whether there is an NVIDIA card with a driver."""
    return Path("/proc/driver/nvidia/gpus").is_dir() or shutil.which("nvidia-smi") is not None
