"""What an export requires: a writable target, and packages that are installed only for it.

Imports nothing heavy, so that anything missing is reported at once.
"""

import importlib
import importlib.util
import os
from pathlib import Path

from zen_digits.core.errors import InputError, broken_installation
from zen_digits.core.files import check_writable, link_target
from zen_digits.core.resources import is_frozen

SUFFIX = ".onnx"
_PACKAGES = ("onnx", "onnxscript", "onnxruntime")


def check_target(path: Path) -> None:
    """Raise InputError if nothing can be exported to ``path``, before any work is done."""
    if path.suffix.lower() != SUFFIX:
        raise InputError(f"{path} must end in {SUFFIX}; choose another name.")
    target = link_target(path)
    if not os.path.isdir(target.parent):
        raise InputError(f"There is no folder {path.parent}; create it or choose another place.")
    check_writable(target)
    require_packages()


def require_packages() -> None:
    """Raise InputError, with the command to install them, if packages are missing."""
    missing = [name for name in _PACKAGES if not _is_installed(name)]
    if missing:
        raise InputError(
            "Packages for exporting are not installed; "
            f"run: python -m pip install {' '.join(missing)}"
        )


def load_packages() -> None:
    """Import the packages, which takes a second; raises InputError for one that is broken."""
    # ONNX Runtime reports its use to Microsoft unless this is set before it is imported. With it,
    # it neither opens a connection nor stores an identifier.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    for name in _PACKAGES:
        try:
            importlib.import_module(name)
        except ImportError as error:
            if is_frozen():
                raise broken_installation(error) from error
            raise InputError(
                f"{name} cannot be loaded ({error}); install it again: "
                f"python -m pip install --force-reinstall {name}"
            ) from error


def _is_installed(package: str) -> bool:
    try:
        return importlib.util.find_spec(package) is not None
    except (ImportError, ValueError):
        return False
