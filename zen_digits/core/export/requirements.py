"""What an export requires: a writable target.

Imports nothing heavy, so that anything missing is reported at once.
"""

import os
from pathlib import Path

from zen_digits.core.errors import InputError
from zen_digits.core.files import check_writable, link_target

SUFFIX = ".onnx"


def check_target(path: Path) -> None:
    """Raise InputError if nothing can be exported to ``path``, before any work is done."""
    if path.suffix.lower() != SUFFIX:
        raise InputError(f"{path} must end in {SUFFIX}; choose another name.")
    target = link_target(path)
    if not os.path.isdir(target.parent):
        raise InputError(f"There is no folder {path.parent}; create it or choose another place.")
    check_writable(target)
