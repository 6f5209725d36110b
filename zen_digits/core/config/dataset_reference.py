"""How a run's settings name a dataset: "mnist", or the absolute path of a file or folder.

Imports nothing heavy: the window names datasets before torch is loaded.
"""

import os
from pathlib import Path

from zen_digits.core.errors import InputError, reason

MNIST = "mnist"
"""The dataset that comes with the program."""
_LONGEST = 4096  # characters
FORMATS = (
    "a folder of IDX files, a CSV file, a folder with a sub-folder of images for each class, or an "
    "ink file"
)
"""What else a dataset can be."""


def dataset_reference(path: Path | str) -> str:
    """The reference to the dataset at a path; "mnist" stays what it is.

    Raises InputError for an empty path, which would be the current folder.
    """
    name = str(path)
    if not name:
        raise InputError(f"The name of the dataset is empty; give {FORMATS}.")
    # Not Path.expanduser: it raises where there is no such user, or no home.
    return MNIST if name == MNIST else os.path.abspath(os.path.expanduser(name))


def is_dataset_reference(value: object) -> bool:
    """Whether a value is "mnist" or an absolute path, of a length that systems know."""
    if not isinstance(value, str) or len(value) > _LONGEST or "\0" in value:
        return False
    return value == MNIST or Path(value).is_absolute()


def dataset_name(reference: str) -> str:
    """A short name for a dataset: the last part of its path."""
    return Path(reference).name or reference


def check_dataset_exists(reference: str) -> None:
    """Raise InputError where the file or folder of a dataset is gone, or in a closed folder."""
    if reference == MNIST:
        return
    try:
        os.stat(reference)
    except PermissionError as error:
        raise InputError(
            f"The images in {reference} cannot be reached ({reason(error)}); open its folder."
        ) from error
    except (OSError, ValueError) as error:
        raise InputError(
            f"The images in {reference} cannot be found; put them back there or choose other data."
        ) from error
