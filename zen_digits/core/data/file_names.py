"""What the files of datasets are called.

Imports nothing heavy: the window tells by its name what a file is.
"""

import re
from pathlib import Path

from zen_digits.core.data.parts import PART_WORDS

TABLES = tuple(
    f".{kind}{packed}" for packed in ("", ".gz") for kind in ("csv", "tsv", "txt", "data")
)
"""What the names of CSV files end in."""

_KINDS = ("images", "imgs", "labels", "lbls")
IDX_NAME = re.compile(
    rf"(?P<prefix>.*?)(?P<part>{PART_WORDS})[-_. ]?(?P<kind>{'|'.join(_KINDS)})"
    r"([-_.](idx\d?|ubyte|int|bin|gz))*",
    re.IGNORECASE,
)
"""The name of an IDX file that says what it holds, as "train-images-idx3-ubyte"."""
_IDX_ENDING = re.compile(r".*(ubyte|[-_.]idx\d?)([.]gz)?", re.IGNORECASE)

PATTERNS = (*(f"*{suffix}" for suffix in TABLES), *(f"*{kind}*" for kind in _KINDS))
"""What a dialog shows, so that every file can be chosen that is opened by its name."""


def is_table(path: Path) -> bool:
    """Whether a file is a CSV file."""
    return path.name.lower().endswith(TABLES)


def is_idx_name(name: str) -> bool:
    """Whether a file is called as IDX files are, even if not what it holds."""
    return bool(IDX_NAME.fullmatch(name) or _IDX_ENDING.fullmatch(name))


def is_data(path: Path) -> bool:
    """Whether a file holds images with their labels, or belongs with one that does.

    Ink files, which are drawings as well, are not meant.
    """
    return is_table(path) or is_idx_name(path.name)
