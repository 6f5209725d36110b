"""Finds what ships beside the code."""

import sys
from functools import cache
from pathlib import Path

from zen_digits.core.errors import InputError, broken_installation

_PACKAGE = Path(__file__).resolve().parents[1]


@cache
def resource_folder() -> Path:
    """The folder of shipped resources: in an installed wheel, a checkout or a frozen app.

    Raises InputError where none of them holds it.
    """
    frozen = Path(getattr(sys, "_MEIPASS", _PACKAGE)) / "resources"
    for folder in (_PACKAGE / "_resources", _PACKAGE.parent / "resources", frozen):
        if (folder / "mnist").is_dir():
            return folder
    raise InputError(
        f"The resources of Zen Digits are missing beside {_PACKAGE}; please install it again."
    )


def resource_path(*parts: str) -> Path:
    """The path of one shipped file, say ``resource_path("models", "shipped.zendigits")``.

    Raises InputError where it is gone.
    """
    path = resource_folder().joinpath(*parts)
    if not path.exists():
        raise broken_installation(FileNotFoundError(f"{path} is not there"))
    return path


def is_frozen() -> bool:
    """Whether this is the program of an installer, to which nothing can be added by pip."""
    return bool(getattr(sys, "frozen", False))
