"""The files that ship beside the code."""

import sys
from functools import cache
from pathlib import Path

from zen_digits.core.errors import InputError, broken_installation

_PACKAGE = Path(__file__).resolve().parents[1]


@cache
def resource_folder() -> Path:
    """The folder of shipped resources, whether in a wheel, a checkout or a frozen program.

    Raises InputError if it is missing.
    """
    frozen = Path(getattr(sys, "_MEIPASS", _PACKAGE)) / "resources"
    for folder in (_PACKAGE / "_resources", _PACKAGE.parent / "resources", frozen):
        if (folder / "mnist").is_dir():
            return folder
    raise InputError(
        f"The resources of Zen Digits are missing beside {_PACKAGE}; please install it again."
    )


def resource_path(*parts: str) -> Path:
    """The path of a shipped file, such as ``resource_path("models", "shipped.zendigits")``.

    Raises InputError if it is missing.
    """
    path = resource_folder().joinpath(*parts)
    if not path.exists():
        raise broken_installation(FileNotFoundError(f"{path} is not there"))
    return path


def is_frozen() -> bool:
    """Whether the program came with an installer, so that pip cannot add packages to it."""
    return bool(getattr(sys, "frozen", False))
