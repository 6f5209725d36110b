"""Tables for other programs, as CSV files."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from zen_digits.core.files import atomic_write

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_csv(path: Path, rows: Iterable[Iterable[object]], delimiter: str = ",") -> None:
    """Write rows of cells, a header first if there is one; raises InputError where that fails.

    Bytes of a file's name that are not UTF-8 are escaped. A text that a spreadsheet would take for
    a formula gets an apostrophe in front: names come from anybody's files.
    """
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter)
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    atomic_write(path, text.getvalue().encode(errors="backslashreplace"))


def _harmless(cell: object) -> object:
    """A cell as it is written; a sign alone, such as the class "+", is no formula."""
    if not isinstance(cell, str) or len(cell) < 2 or not cell.startswith(_FORMULA):
        return cell
    return cell if _is_number(cell) else f"'{cell}"


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
