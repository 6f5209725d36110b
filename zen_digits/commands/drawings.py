"""The drawings in files that a user names: pictures and ink files, read one after the other."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from glob import glob
from itertools import islice
from pathlib import Path

from zen_digits.core.errors import InputError
from zen_digits.core.ink.ink_file import each_drawing, is_ink_file
from zen_digits.core.ink.strokes import Strokes
from zen_digits.core.reading.hypotheses import Pixels


@dataclass(frozen=True, slots=True)
class Drawing:
    """The ink of a picture, or of one drawing of an ink file."""

    file: str
    number: int | None
    """In its ink file, from 1."""
    ink: Strokes | Pixels
    factor: int = 1
    """By which a picture was reduced."""

    @property
    def is_picture(self) -> bool:
        return self.number is None

    @property
    def name(self) -> str:
        return self.file if self.number is None else f"{self.file}, drawing {self.number}"


def named_files(name: str) -> list[str]:
    """The files that a name stands for: cmd.exe leaves ``*.png`` to us; the name itself if none."""
    return [name] if os.path.lexists(name) else sorted(glob(name)) or [name]


def batches(file: str, size: int) -> Iterator[list[Drawing]]:
    """The drawings of a file, ``size`` at a time; no more of it is in memory.

    Raises InputError for the first that is none, after those before it.
    """
    drawings, failure = _drawings(file), None
    while failure is None:
        batch, failure = _next_batch(drawings, size)
        if batch:
            yield batch
        elif failure is None:
            return
    raise failure


def _next_batch(drawings: Iterator[Drawing], size: int) -> tuple[list[Drawing], InputError | None]:
    """The next drawings, and the error that ends them, if one does."""
    batch: list[Drawing] = []
    try:
        for drawing in islice(drawings, size):
            batch.append(drawing)  # noqa: PERF402
    except InputError as error:
        return batch, error
    return batch, None


def _drawings(file: str) -> Iterator[Drawing]:
    path = Path(file)
    if not is_ink_file(path):
        yield _picture(path, file)
        return
    for number, drawing in enumerate(each_drawing(path), start=1):
        yield Drawing(file, number, drawing.strokes)


def _picture(path: Path, file: str) -> Drawing:
    from zen_digits.core.pictures import ink_extraction
    from zen_digits.core.pictures.decode import read_picture

    picture = read_picture(path)
    ink = ink_extraction.ink_of_rgba(picture, file)
    return Drawing(file, None, ink, ink_extraction.reduction_factor(*picture.shape[:2]))
