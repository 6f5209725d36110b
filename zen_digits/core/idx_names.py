"""What the numbers of IDX labels mean: the files hold numbers alone."""

from pathlib import Path

from zen_digits.core.errors import InputError, reason

_LONGEST = 100_000  # bytes of a file of names
_DIGITS, _CAPITALS = "0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MERGED = f"{_DIGITS}{_CAPITALS}abdefghnqrt"
_EMNIST = {
    "balanced": _MERGED,
    "bymerge": _MERGED,
    "byclass": f"{_DIGITS}{_CAPITALS}{_CAPITALS.lower()}",
    "letters": f" {_CAPITALS}",  # its labels begin at 1
}
_BY_FOLDER = {
    "fashion": (
        "T-shirt", "Trousers", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag",
        "Ankle boot",
    ),
    "kmnist": tuple("おきすつなはまやれを"),
    "kuzushiji": tuple("おきすつなはまやれを"),
}  # fmt: skip


def names_of(folder: Path, prefix: str) -> dict[str, str]:
    """A name for each number that has one; ``prefix`` is what the files' names begin with.

    They come from ``labels.txt`` (a name a line) or EMNIST's own ``…mapping.txt`` in the folder, or
    are those of a set that the names of files or folders tell. Raises InputError for a file of
    names that cannot be read.
    """
    if (folder / "labels.txt").is_file():
        return _numbered(_lines(folder / "labels.txt"))
    mapping = folder / f"{prefix}mapping.txt"
    if mapping.is_file():
        return _mapped(mapping)
    for split, characters in _EMNIST.items():
        if prefix.lower().startswith(f"emnist-{split}"):
            return _numbered(characters)
    where = f"{folder.parent.name}/{folder.name}".lower()
    for word, names in _BY_FOLDER.items():
        if word in where:
            return _numbered(names)
    return {}


def _numbered(names: "tuple[str, ...] | list[str] | str") -> dict[str, str]:
    return {str(number): name for number, name in enumerate(names)}


def _mapped(path: Path) -> dict[str, str]:
    """Lines of a label and the codes of the characters that it stands for, the first shown."""
    try:
        rows = [list(map(int, line.split()[:2])) for line in _lines(path)]
        return {str(label): chr(code) for label, code in rows}
    except (ValueError, OverflowError) as error:
        raise InputError(
            f"{path} is no list of labels and character codes; mend it or take it away."
        ) from error


def _lines(path: Path) -> list[str]:
    try:
        with open(path, "rb") as file:
            lines = file.read(_LONGEST).decode("utf-8-sig").splitlines()
    except OSError as error:
        raise InputError(f"{path} cannot be read ({reason(error)}); check it.") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not text; mend it or take it away.") from error
    return [line.strip() for line in lines if line.strip()]
