"""What an export needs besides the program: packages that are installed only for it."""

import importlib
import os

from zen_digits.core.errors import InputError

_PACKAGES = ("onnx", "onnxscript", "onnxruntime")


def require_packages() -> None:
    """Import what an export needs; raises InputError that says how to install what is missing."""
    # ONNX Runtime reports its use to Microsoft, unless this is set before it is imported: from
    # then on it neither opens a connection nor keeps an identifier.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    missing = [name for name in _PACKAGES if not _is_there(name)]
    if missing:
        raise InputError(
            f"An export needs {_listed(missing)}, which {'is' if len(missing) == 1 else 'are'} "
            f"not installed; run: python -m pip install {' '.join(missing)}"
        )


def _is_there(package: str) -> bool:
    try:
        importlib.import_module(package)
    except ImportError:
        return False
    return True


def _listed(names: list[str]) -> str:
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last
