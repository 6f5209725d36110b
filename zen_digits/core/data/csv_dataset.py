"""A CSV with a label and the pixels of a square image in each row, as Kaggle gives MNIST."""

import csv
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from math import isqrt
from pathlib import Path
from typing import IO

import numpy as np

from zen_digits.core.data.builder import Collection, Pace, make_dataset
from zen_digits.core.data.dataset import Dataset
from zen_digits.core.errors import InputError, reason
from zen_digits.core.pictures.to_mnist import image_of_grey
from zen_digits.core.progress import Progress

_SIDES = (8, 128)  # pixels along a side
_LONGEST = 2**20  # characters of a line
_LABELS = ("label", "class", "character", "target")


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where in a row the label is, and how many pixels are along a side."""

    columns: int
    label: int
    side: int


def load_csv(path: Path) -> Generator[Progress, None, Dataset]:
    """Read a set, with events while it is read.

    The label is in the first column, or in the one that a header calls so; pixels go from 0 (paper)
    to 255, row by row. Raises InputError, naming the line, for the first that has another form.
    """
    images = Collection(str(path))
    pace = Pace()
    try:
        size = path.stat().st_size
        with open(path, "rb") as file:
            for where, cells, layout in _rows(path, file):
                images.add(*_example(where, cells, layout))
                if pace.is_due():
                    yield Progress(file.tell(), size, "reading")
    except OSError as error:
        raise InputError(f"{path} cannot be read ({reason(error)}); check its name.") from error
    if not len(images):
        raise InputError(f"{path} has no images in it; it wants a row for each.")
    return make_dataset(str(path), images.labelled())


def _rows(path: Path, file: IO[bytes]) -> Iterator[tuple[str, list[str], _Layout]]:
    """Each row with its line's name and the layout that the first one has; a header is passed."""
    reader = csv.reader(_lines(path, file))
    layout = None
    try:
        for cells in reader:
            where = f"{path}, line {reader.line_num}"
            if layout is None:
                layout = _layout(where, cells)
                if _is_header(cells):
                    continue
            if cells:
                yield where, cells, layout
    except csv.Error as error:
        raise InputError(
            f"{path}, line {reader.line_num}: this is not CSV ({error}); mend or remove the line."
        ) from error


def _lines(path: Path, file: IO[bytes]) -> Iterator[str]:
    number = 0
    try:
        while line := file.readline(_LONGEST):
            number += 1
            if len(line) == _LONGEST:
                raise InputError(f"{path}, line {number} is too long for an image; mend it.")
            yield line.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not a CSV file: it is not text; choose another.") from error


def _is_header(cells: Sequence[str]) -> bool:
    """Whether these are names: all differ, and they are not all whole numbers."""
    return len(set(cells)) == len(cells) and not all(cell.strip().isdecimal() for cell in cells)


def _layout(where: str, cells: Sequence[str]) -> _Layout:
    columns = len(cells)
    side = isqrt(max(columns - 1, 0))
    if side**2 != columns - 1 or not _SIDES[0] <= side <= _SIDES[1]:
        raise InputError(
            f"{where} has {columns:,} {'column' if columns == 1 else 'columns'}, where a label and "
            "the pixels of a square image are wanted: 785 for 28×28; mend the file or choose "
            "another."
        )
    names = [cell.strip().lower() for cell in cells]
    label = next((names.index(name) for name in _LABELS if name in names), 0)
    return _Layout(columns, label, side)


def _example(where: str, cells: list[str], layout: _Layout) -> tuple[bytes, str]:
    """The image of a row, 28 × 28 bytes, and its label."""
    if len(cells) != layout.columns:
        raise InputError(
            f"{where} has {len(cells):,} columns, but the first one has {layout.columns:,}; "
            "mend or remove the line."
        )
    label = cells.pop(layout.label).strip()
    if not label:
        raise InputError(f"{where} has no label; mend or remove the line.")
    pixels = _pixels(where, cells)
    if layout.side != 28:
        grey = np.frombuffer(pixels, np.uint8).reshape(layout.side, layout.side)
        pixels = image_of_grey(grey).tobytes()
    return pixels, label


def _pixels(where: str, cells: Sequence[str]) -> bytes:
    try:
        return bytes(map(int, cells))
    except ValueError:  # perhaps written as 255.0
        return bytes(_pixel(where, cell) for cell in cells)


def _pixel(where: str, cell: str) -> int:
    try:
        value = float(cell)
    except ValueError:
        value = -1.0
    if not (0 <= value <= 255 and value == int(value)):
        raise InputError(
            f"{where}: a pixel is {cell[:20]!r}, not a whole number from 0 to 255; "
            "mend or remove the line."
        )
    return int(value)
