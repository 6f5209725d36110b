"""What an export requires: a writable target, and for integers a package of its own.

Imports nothing heavy, so that anything missing is reported at once.
"""

import importlib
import os
from pathlib import Path

from zen_digits.core.errors import InputError, broken_installation
from zen_digits.core.files import check_writable, link_target
from zen_digits.core.resources import is_frozen

SUFFIX = ".onnx"


def check_target(path: Path) -> None:
    """Raise InputError if nothing can be exported to ``path``, before any work is done."""
    if path.suffix.lower() != SUFFIX:
        raise InputError(f"{path} must end in {SUFFIX}; choose another name.")
    target = link_target(path)
    if not os.path.isdir(target.parent):
        raise InputError(f"There is no folder {path.parent}; create it or choose another place.")
    check_writable(target)


def check_packages() -> None:
    """Raise InputError, with the command to install it, without what quantization needs."""
    try:
        importlib.import_module("onnx")
    except ImportError as error:
        if is_frozen():
            raise broken_installation(error) from error
        raise InputError(
            f"The package onnx, for 8-bit integers, cannot be loaded ({error}); export in full "
            "precision, or run: python -m pip install onnx"
        ) from error
