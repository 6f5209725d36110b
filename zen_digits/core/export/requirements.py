"""What an export requires: a writable target.

Imports nothing heavy, so that anything missing is reported at once.
"""

import os
from pathlib import Path

from zen_digits.core.errors import InputError
from zen_digits.core.files import check_writable, link_target

SUFFIX, PAGE_SUFFIX = ".onnx", ".html"


def check_target(path: Path, *others: str) -> None:
    """Raise InputError if nothing can be exported to ``path``, before any work is done.

    It must end in .onnx, or in one of ``others``.
    """
    if path.suffix.lower() not in (SUFFIX, *others):
        suffixes = " or ".join(filter(None, (", ".join((SUFFIX, *others[:-1])), *others[-1:])))
        raise InputError(f"{path} must end in {suffixes}; choose another name.")
    target = link_target(path)
    if not os.path.isdir(target.parent):
        raise InputError(f"There is no folder {path.parent}; create it or choose another place.")
    check_writable(target)
