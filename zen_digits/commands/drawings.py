"""The drawings in files that a user names: pictures and ink files, read one after the other."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from glob import glob
from pathlib import Path

from zen_digits.core.data.folder_listing import entries, is_file, is_folder
from zen_digits.core.errors import InputError
from zen_digits.core.ink import ink_file
from zen_digits.core.ink.ink_file import each_drawing, is_ink_file
from zen_digits.core.ink.strokes import Strokes
from zen_digits.core.pictures import formats
from zen_digits.core.reading.hypotheses import Pixels

_LISTED = "-"  # the names are on standard input
_READ = (*formats.SUFFIXES, *ink_file.SUFFIXES)  # of the files in a folder


@dataclass(frozen=True, slots=True)
class Source:
    """A picture that is not decoded yet, or a drawing of an ink file, or why there is none."""

    file: str
    number: int | None = None
    """In its ink file, from 1."""
    strokes: Strokes = ()
    error: InputError | None = None

    @property
    def is_picture(self) -> bool:
        return self.number is None

    @property
    def name(self) -> str:
        return self.file if self.number is None else f"{self.file}, drawing {self.number}"

    def load(self) -> Drawing:
        """Its ink; raises InputError where there is none."""
        if self.error is not None:
            raise self.error
        return _picture(self) if self.is_picture else Drawing(self, self.strokes)


@dataclass(frozen=True, slots=True)
class Drawing:
    """The ink of a source."""

    source: Source
    ink: Strokes | Pixels
    factor: int = 1
    """By which a picture was reduced."""


def named_files(names: Sequence[str]) -> Iterator[str]:
    """The files that names stand for, in their order.

    ``-`` stands for those on standard input, a name on each line; a folder for the pictures and ink
    files in it; and ``*.png``, which cmd.exe leaves to us, for all that match. A name that stands
    for no file stays. Raises InputError for a folder without any.
    """
    for name in names:
        if name == _LISTED:
            yield from _listed()
        elif os.path.isdir(name):
            yield from _files_in(Path(name))
        elif os.path.lexists(name):
            yield name
        else:
            yield from sorted(glob(name)) or [name]


def _listed() -> Iterator[str]:
    if sys.stdin is None:
        raise InputError("Standard input is closed, so no names can be read; leave it open.")
    return (line.rstrip("\r\n") for line in sys.stdin if line.strip())


def _files_in(folder: Path) -> Iterator[str]:
    found = False
    for path in _walk(folder):
        found = True
        yield path
    if not found:
        raise InputError(f"{folder} has no pictures and no ink files; choose another folder.")


def _walk(folder: Path) -> Iterator[str]:
    """All files in a folder and those below it that can be read, by their suffixes; sorted."""
    for entry in entries(folder):
        if is_folder(entry):
            yield from () if entry.is_symlink() else _walk(Path(entry))
        elif is_file(entry) and entry.name.lower().endswith(_READ):
            yield entry.path


def sources(file: str) -> Iterator[Source]:
    """What a file holds, one drawing after the other; no more of it is read than is used."""
    path = Path(file)
    if not is_ink_file(path):
        yield Source(file)
        return
    try:
        for number, drawing in enumerate(each_drawing(path), start=1):
            yield Source(file, number, drawing.strokes)
    except InputError as error:
        yield Source(file, error=error)


def _picture(source: Source) -> Drawing:
    from zen_digits.core.pictures import ink_extraction
    from zen_digits.core.pictures.decode import read_picture

    picture = read_picture(Path(source.file))
    ink = ink_extraction.ink_of_rgba(picture.pixels, source.file)
    factor = ink_extraction.reduction_factor(*picture.pixels.shape[:2])
    return Drawing(source, ink, picture.factor * factor)
