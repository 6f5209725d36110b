"""What the numbers stand for that datasets have as labels."""

import os
from collections.abc import Sequence
from pathlib import Path

from zen_digits.core.errors import InputError
from zen_digits.core.files import read_file

_LONGEST = 100_000  # bytes of a file of names
_DIGITS, _CAPITALS = "0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MERGED = f"{_DIGITS}{_CAPITALS}abdefghnqrt"
_EMNIST = {
    "balanced": _MERGED,
    "bymerge": _MERGED,
    "byclass": f"{_DIGITS}{_CAPITALS}{_CAPITALS.lower()}",
    "letters": f" {_CAPITALS}",  # its labels begin at 1
}
_BY_WORD = {
    "fashion": (
        "T-shirt", "Trousers", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag",
        "Ankle boot",
    ),
    "kmnist": tuple("おきすつなはまやれを"),
    "kuzushiji": tuple("おきすつなはまやれを"),
}  # fmt: skip


def is_emnist(prefix: str) -> bool:
    """Whether files are EMNIST's, whose rows and columns are swapped; ``prefix`` is what their
    names begin with."""
    return prefix.lower().startswith("emnist")


def label_names(folder: Path, prefix: str) -> dict[str, str]:
    """The names of labels, as far as they have any; ``prefix`` is that of the files' names.

    They come from ``labels.txt`` (one name a line) or EMNIST's ``…mapping.txt`` in the folder, or
    are those of a dataset that the files' or the folders' names identify. Raises InputError for a
    file of names that cannot be read.
    """
    if os.path.isfile(folder / "labels.txt"):
        return _numbered(_lines(folder / "labels.txt"))
    mapping = folder / f"{prefix}mapping.txt"
    if os.path.isfile(mapping):
        return _mapped(mapping)
    for split, characters in _EMNIST.items():
        if prefix.lower().startswith(f"emnist-{split}"):
            return _numbered(characters)
    where = f"{folder.parent.name}/{folder.name}/{prefix}".lower()
    for word, names in _BY_WORD.items():
        if word in where:
            return _numbered(names)
    return {}


def _numbered(names: Sequence[str]) -> dict[str, str]:
    return {str(number): name for number, name in enumerate(names)}


def _mapped(path: Path) -> dict[str, str]:
    """Names from lines of a label and character codes, the first of which is the name."""
    try:
        rows = [list(map(int, line.split()[:2])) for line in _lines(path)]
        return {str(label): chr(code) for label, code in rows}
    except (ValueError, OverflowError) as error:
        raise InputError(
            f"{path} is not a list of labels and character codes; fix or remove it."
        ) from error


def _lines(path: Path) -> list[str]:
    try:
        lines = read_file(path, _LONGEST).decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not text; fix or remove it.") from error
    return [line.strip() for line in lines if line.strip()]
