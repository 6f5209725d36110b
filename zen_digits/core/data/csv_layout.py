"""Where a CSV file of images has its labels and pixels, as its first rows show."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import isqrt

from zen_digits.core.data.csv_rows import Row
from zen_digits.core.errors import InputError

_SIDES = (8, 128)  # pixels along a side
_BRIGHTEST = (1, 16)  # below 255: shares, and the sixteen levels of early scanners
_LABELS = ("label", "labels", "class", "character", "letter", "digit", "target", "y")
_INDICES = ("", "unnamed: 0", "index", "idx", "id", "row", "image", "image_id", "file", "filename")


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of a row: which is the label, which one only counts, and how bright ink is."""

    columns: int
    has_header: bool
    label: int
    index: int | None
    """A column that only numbers or names the rows."""
    side: int
    """Pixels along a side of the image."""
    brightest: int
    """The value of full ink: 255, or 16 or 1 where no pixel is above that."""

    @property
    def without_pixels(self) -> tuple[int, ...]:
        """The columns that hold no pixel."""
        return (self.label,) if self.index is None else (self.label, self.index)


def find_layout(rows: Sequence[Row]) -> Layout:
    """The layout that the first rows of a file have, at least one.

    Raises InputError where they are no label and the pixels of a square image.
    """
    where, first = rows[0].where, without_empty_end(rows[0].cells)
    has_header = _is_header(first)
    names = [cell.strip().lower() for cell in first] if has_header else []
    samples = [without_empty_end(row.cells) for row in rows[1 if has_header else 0 :]]
    if names and samples and all(len(cells) == len(names) + 1 for cells in samples):
        names.insert(0, "")  # as R writes names of rows
    columns = len(names) or len(first)
    samples = [cells for cells in samples if len(cells) == columns]
    side = _side(columns - 1)
    index = None
    if not side and _side(columns - 2):
        side, index = _side(columns - 2), _index_column(names, samples)
    if not side or (side**2 == columns - 2 and index is None):
        raise InputError(_wrong_width(where, columns))
    label = _label_column(names, samples, columns, index)
    layout = Layout(columns, has_header, label, index, side, 255)
    return replace(layout, brightest=_brightest(samples, layout.without_pixels))


def without_empty_end(cells: list[str]) -> list[str]:
    """The cells without an empty one that a separator at the end of the line makes."""
    return cells[:-1] if cells and not cells[-1].strip() else cells


def number(cell: str) -> float | None:
    """The number that a cell holds, with a decimal point or comma."""
    try:
        return float(cell.replace(",", "."))
    except ValueError:
        return None


def _side(pixels: int) -> int:
    """The side of a square image with so many pixels, or 0."""
    side = isqrt(max(pixels, 0))
    return side if side**2 == pixels and _SIDES[0] <= side <= _SIDES[1] else 0


def _wrong_width(where: str, columns: int) -> str:
    return (
        f"{where} has {columns:,} {'column' if columns == 1 else 'columns'}, but a row needs a "
        "label and the pixels of a square image: 785 columns for 28×28; fix the file or choose "
        "another."
    )


def _is_header(cells: Sequence[str]) -> bool:
    """Whether these are column names: most are no numbers, or no two are the same.

    Images have pixels that are: their paper.
    """
    numbers = sum(number(cell) is not None for cell in cells)
    return numbers < len(cells) / 2 or len(set(cells)) == len(cells)


def _counts_up(values: Sequence[float]) -> bool:
    return len(values) > 1 and all(after == value + 1 for value, after in pairwise(values))


def _index_column(names: Sequence[str], samples: Sequence[Sequence[str]]) -> int | None:
    named = [i for i, name in enumerate(names) if name in _INDICES]
    if named:
        return named[0]
    firsts = [value for cells in samples if (value := number(cells[0])) is not None]
    return 0 if len(firsts) == len(samples) and _counts_up(firsts) else None


def _label_column(
    names: Sequence[str], samples: Sequence[Sequence[str]], columns: int, index: int | None
) -> int:
    """The column that is called so; else the first, unless only the last can be it.

    The first pixel of every image is paper: a column that is 0 in all rows.
    """
    known = [names.index(name) for name in _LABELS if name in names]
    if known:
        return known[0]
    rest = [column for column in range(columns) if column != index]
    first, last = ([cells[column] for cells in samples] for column in (rest[0], rest[-1]))
    has_words = [any(number(cell) is None for cell in cells) for cells in (first, last)]
    is_paper = set(map(number, first)) == {0.0} and len(set(last)) > 1
    return rest[-1] if not has_words[0] and (has_words[1] or is_paper) else rest[0]


def _brightest(samples: Sequence[Sequence[str]], others: Sequence[int]) -> int:
    values = (
        number(cell) or 0
        for cells in samples
        for column, cell in enumerate(cells)
        if column not in others
    )
    most = max(values, default=0)
    return next((limit for limit in _BRIGHTEST if 0 < most <= limit), 255)
