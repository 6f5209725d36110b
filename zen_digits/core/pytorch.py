"""PyTorch as it is installed, looked at without importing it, which takes seconds.

Only reading can do without it.
"""

import importlib.util
import re
import shutil
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

VERSIONS = "torch>=2.6,<2.14"
"""What this program is tried with, as pip writes it."""
INSTALL = f'python -m pip install "{VERSIONS}"'
CPU_BUILD = f"{INSTALL} --index-url https://download.pytorch.org/whl/cpu"
"""The command that installs the build for the processor alone."""
_WITH_CUDA = ("nvidia-", "cuda-", "triton")  # packages that PyTorch brings for NVIDIA cards


def is_installed() -> bool:
    return importlib.util.find_spec("torch") is not None


def cuda_version() -> str:
    """The version of CUDA that the installed PyTorch was built for; empty without it."""
    try:
        path = Path(str(distribution("torch").locate_file("torch/version.py")))
        found = re.search(r"^cuda\b.*=\s*['\"](.+?)['\"]", path.read_text("utf-8"), re.MULTILINE)
    except (PackageNotFoundError, OSError, UnicodeDecodeError):
        return ""
    return found[1] if found else ""


def cuda_packages() -> dict[str, int]:
    """PyTorch and the packages that it brings for NVIDIA cards, with their sizes in bytes."""
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


def nvidia_card() -> bool:
    """Whether there is an NVIDIA card with a driver."""
    return Path("/proc/driver/nvidia/gpus").is_dir() or shutil.which("nvidia-smi") is not None
