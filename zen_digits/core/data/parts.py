"""The parts that a dataset comes in: images to train on, to validate on and to test on."""

import re
from typing import Literal

Part = Literal["train", "validation", "test"]

_NAMES: dict[Part, str] = {
    "train": "train|training",
    "validation": "val|valid|validation|dev",
    "test": "test|testing|t10k",
}
_PATTERNS = {
    part: re.compile(rf"({names})[-_ .]?(set|data|images)?", re.IGNORECASE)
    for part, names in _NAMES.items()
}

PART_WORDS = "|".join(name for names in _NAMES.values() for name in names.split("|"))
"""A regular expression of what parts are called in the names of files."""


def part_called(name: str) -> Part | None:
    """The part that a name stands for: "train_set", "Testing", "val" or the like."""
    return next((part for part, names in _PATTERNS.items() if names.fullmatch(name)), None)
