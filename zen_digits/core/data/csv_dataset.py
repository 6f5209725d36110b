"""CSV files with a label and the pixels of a square image in each row, as Kaggle has MNIST."""

import re
from collections.abc import Generator, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path

import numpy as np

from zen_digits.core.data.builder import (
    ImageCollector,
    LabelledImages,
    ProgressTimer,
    build_dataset,
    sorted_names,
)
from zen_digits.core.data.csv_layout import Layout, find_layout, number, without_empty_end
from zen_digits.core.data.csv_rows import Row, read_rows
from zen_digits.core.data.dataset import Dataset
from zen_digits.core.data.label_names import is_emnist, label_names
from zen_digits.core.data.parts import PART_WORDS
from zen_digits.core.errors import InputError
from zen_digits.core.labels import plain_label
from zen_digits.core.pictures.to_mnist import image_of_grey
from zen_digits.core.progress import Progress
from zen_digits.core.unpacking import UnpackedFile, open_unpacked

_SAMPLE = 50  # rows that show the layout
_PREFIX = re.compile(rf"(.*?)({PART_WORDS})?(set)?[.].*", re.IGNORECASE)


def load_csv(path: Path) -> Generator[Progress, None, Dataset]:
    """Read a dataset, reporting progress.

    The label is in the first column, in the one that the header calls so, or in the last where the
    first cannot be it; pixels go from 0 (paper) to 255 or 1 (ink), row by row. EMNIST's files are
    known by their names. Raises InputError, with its line, for the first malformed row.
    """
    images, timer = ImageCollector(str(path)), ProgressTimer()
    with open_unpacked(path) as file:
        size = path.stat().st_size
        for row, layout in _examples(path, file):
            images.add(*_example(row, layout))
            if timer.is_due():
                yield Progress(file.position, size, "reading")
    if not images.labels:
        raise InputError(f"{path} has no images in it; it needs a row for each.")
    match = _PREFIX.fullmatch(path.name)
    return _dataset(path, images.collected(), match[1] if match else "")


def _dataset(path: Path, images: LabelledImages, prefix: str) -> Dataset:
    """The dataset of a file whose name begins with ``prefix``: of EMNIST's, turned and named."""
    pixels, notes = images.images, []
    if is_emnist(prefix):
        pixels = np.ascontiguousarray(pixels.transpose(0, 2, 1))
        notes = ["Rows and columns were swapped, as EMNIST has them."]
    names = label_names(path.parent, prefix)
    values = sorted_names(set(images.labels))
    if not all(value in names for value in values):
        names = {value: value for value in values}
    labelled = LabelledImages(pixels, [names[label] for label in images.labels])
    return build_dataset(str(path), labelled, names=[names[v] for v in values], notes=notes)


def _examples(path: Path, file: UnpackedFile) -> Iterator[tuple[Row, Layout]]:
    """Each row but the header, with the layout of all."""
    rows = read_rows(path, file)
    first = list(islice(rows, _SAMPLE))
    if first:
        layout = find_layout(first)
        for row in chain(first[1 if layout.has_header else 0 :], rows):
            yield row, layout


def _example(row: Row, layout: Layout) -> tuple[bytes, str]:
    """The image of a row, 28 × 28 bytes, and its label."""
    cells = row.cells if len(row.cells) == layout.columns else without_empty_end(row.cells)
    if len(cells) != layout.columns:
        raise InputError(
            f"{row.where} has {len(cells):,} columns, but the first one has {layout.columns:,}; "
            "fix or remove the line."
        )
    label = plain_label(cells[layout.label])
    if not label:
        raise InputError(f"{row.where} has no label; fix or remove the line.")
    for column in sorted(layout.without_pixels, reverse=True):
        del cells[column]
    pixels = _pixels(row.where, cells, layout.brightest)
    if layout.side != 28:
        grey = np.frombuffer(pixels, np.uint8).reshape(layout.side, layout.side)
        pixels = image_of_grey(grey).tobytes()
    return pixels, label


def _pixels(where: str, cells: Sequence[str], brightest: int) -> bytes:
    if brightest == 255:
        try:
            return bytes(map(int, cells))
        except ValueError:  # perhaps written as 255.0
            pass
    return bytes(_pixel(where, cell, brightest) for cell in cells)


def _pixel(where: str, cell: str, brightest: int) -> int:
    value = number(cell)
    is_allowed = value is not None and 0 <= value <= brightest
    if value is None or not is_allowed or (brightest > 1 and value != int(value)):
        what = "a whole number from 0 to 255" if brightest == 255 else f"from 0 to {brightest}"
        raise InputError(f"{where}: a pixel is {cell[:20]!r}, not {what}; fix or remove the line.")
    return round(value * 255 / brightest)
