"""Where ``--annotate`` saves pictures with what was read of them drawn in."""

from collections.abc import Sequence
from pathlib import Path

from zen_digits.core.errors import InputError, reason


def annotated_names(folder: Path, files: Sequence[str]) -> dict[str, Path]:
    """Where each file's annotated picture is saved; no two have one name, and none is a source."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(
            f"{folder} cannot be made ({reason(error)}); choose another folder for --annotate."
        ) from error
    taken = {Path(file).resolve() for file in files}
    names: dict[str, Path] = {}
    for file in dict.fromkeys(files):
        path, number = folder / f"{Path(file).stem}.png", 2
        while path.resolve() in taken:
            path, number = folder / f"{Path(file).stem}-{number}.png", number + 1
        taken.add(path.resolve())
        names[file] = path
    return names
