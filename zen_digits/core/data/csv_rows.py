"""The rows of a CSV file, however its columns and lines are separated."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from zen_digits.core.data.idx_file import MOST_IMAGES
from zen_digits.core.errors import InputError
from zen_digits.core.unpacking import UnpackedFile

_LONGEST = 2**20  # characters of a line
_MOST_LINES = MOST_IMAGES + 1000  # some may be empty
_SEPARATORS = (",", ";", "\t")


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row; ``where`` names file and line."""

    where: str
    cells: list[str]


def read_rows(path: Path, file: UnpackedFile) -> Iterator[Row]:
    """Each row that is not empty.

    Columns are separated by commas, semicolons, tabs or spaces, as the first line has it; lines end
    as on any system. Raises InputError, with its line, for what is no CSV.
    """
    lines = _lines(path, file)
    first = next(lines, "")
    separator = max(_SEPARATORS, key=first.count)
    if not first.count(separator):
        yield from _spaced_rows(path, first, lines)
        return
    reader = csv.reader(_chained(first, lines), delimiter=separator)
    try:
        for cells in reader:
            if any(cells):
                where = f"{path}, line {reader.line_num}"
                yield Row(where, cells)
    except csv.Error as error:
        raise InputError(
            f"{path}, line {reader.line_num}: this is not CSV ({error}); fix or remove the line."
        ) from error


def _spaced_rows(path: Path, first: str, lines: Iterator[str]) -> Iterator[Row]:
    for number, line in enumerate(_chained(first, lines), start=1):
        if cells := line.split():
            yield Row(f"{path}, line {number}", cells)


def _chained(first: str, lines: Iterator[str]) -> Iterator[str]:
    yield first
    yield from lines


def _lines(path: Path, file: UnpackedFile) -> Iterator[str]:
    text = io.TextIOWrapper(file.stream, encoding="utf-8-sig", newline=None)
    try:
        for number in range(1, _MOST_LINES + 1):
            line = text.readline(_LONGEST)
            if not line:
                return
            if len(line) == _LONGEST:
                raise InputError(f"{path}, line {number} is too long for an image; fix it.")
            yield line
    except UnicodeDecodeError as error:
        raise InputError(
            f"{path} is not a CSV file: it is not text in UTF-8; save it so or choose another."
        ) from error
    raise InputError(f"{path} has more than {MOST_IMAGES:,} rows; use fewer.")
