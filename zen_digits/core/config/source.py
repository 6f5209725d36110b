"""How a set of images is named in a run's choices: "mnist", or the path of a file or folder.

Imports nothing heavy: the window speaks of sets before torch is there.
"""

import os
from pathlib import Path

from zen_digits.core.errors import InputError

MNIST = "mnist"
"""The set that comes with the program."""


def source_of(path: Path | str) -> str:
    """What a run's choices call the set at a path; "mnist" stays what it is."""
    return MNIST if str(path) == MNIST else str(Path(path).expanduser().absolute())


def is_source(text: object) -> bool:
    """Whether a text names a set: the path of one begins at the root."""
    return isinstance(text, str) and (text == MNIST or Path(text).is_absolute())


def source_name(source: str) -> str:
    """What to call a set in few words: the last part of its path."""
    return Path(source).name or source


def check_source(source: str) -> None:
    """Raise InputError where the file or folder of a set is gone."""
    if source != MNIST and not os.path.exists(source):
        raise InputError(
            f"The images in {source} cannot be found; put them back there or choose other data."
        )
