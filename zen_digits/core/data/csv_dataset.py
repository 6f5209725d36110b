"""CSV files with a label and the pixels of a square image in each row, as Kaggle has MNIST."""

import csv
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from math import isqrt
from pathlib import Path
from typing import IO

import numpy as np

from zen_digits.core.data.builder import ImageCollector, ProgressTimer, build_dataset
from zen_digits.core.data.dataset import Dataset
from zen_digits.core.errors import InputError, reason
from zen_digits.core.pictures.to_mnist import image_of_grey
from zen_digits.core.progress import Progress

_SIDES = (8, 128)  # pixels along a side
_LONGEST = 2**20  # characters of a line
_LABELS = ("label", "class", "character", "target")


@dataclass(frozen=True, slots=True)
class _Layout:
    """The columns of a row, which of them is the label, and the pixels along a side."""

    columns: int
    label: int
    side: int


def load_csv(path: Path) -> Generator[Progress, None, Dataset]:
    """Read a dataset, reporting progress.

    The label is in the first column, or in the one that the header calls so; pixels go from 0
    (paper) to 255 (ink), row by row. Raises InputError, with its line, for the first malformed row.
    """
    images, timer = ImageCollector(str(path)), ProgressTimer()
    try:
        size = path.stat().st_size
        with open(path, "rb") as file:
            for where, cells, layout in _rows(path, file):
                images.add(*_example(where, cells, layout))
                if timer.is_due():
                    yield Progress(file.tell(), size, "reading")
    except OSError as error:
        raise InputError(f"{path} cannot be read ({reason(error)}); check its name.") from error
    if not images.labels:
        raise InputError(f"{path} has no images in it; it needs a row for each.")
    return build_dataset(str(path), images.collected())


def _rows(path: Path, file: IO[bytes]) -> Iterator[tuple[str, list[str], _Layout]]:
    """Each row but the header, with the file and line for messages, and the first row's layout."""
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
            f"{path}, line {reader.line_num}: this is not CSV ({error}); fix or remove the line."
        ) from error


def _lines(path: Path, file: IO[bytes]) -> Iterator[str]:
    number = 0
    try:
        while line := file.readline(_LONGEST):
            number += 1
            if len(line) == _LONGEST:
                raise InputError(f"{path}, line {number} is too long for an image; fix it.")
            yield line.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not a CSV file: it is not text; choose another.") from error


def _is_header(cells: Sequence[str]) -> bool:
    """Whether these are column names: all differ, and they are not all whole numbers."""
    return len(set(cells)) == len(cells) and not all(cell.strip().isdecimal() for cell in cells)


def _layout(where: str, cells: Sequence[str]) -> _Layout:
    columns = len(cells)
    side = isqrt(max(columns - 1, 0))
    if side**2 != columns - 1 or not _SIDES[0] <= side <= _SIDES[1]:
        raise InputError(
            f"{where} has {columns:,} {'column' if columns == 1 else 'columns'}, but a row needs a "
            "label and the pixels of a square image: 785 columns for 28×28; fix the file or choose "
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
            "fix or remove the line."
        )
    label = cells.pop(layout.label).strip()
    if not label:
        raise InputError(f"{where} has no label; fix or remove the line.")
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
            "fix or remove the line."
        )
    return int(value)
