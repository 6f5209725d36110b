"""Tables for other programs, as CSV files."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from zen_digits.core.files import atomic_write


def write_csv(path: Path, rows: Iterable[Iterable[object]]) -> None:
    """Write rows of cells, the first of which is the header; raises InputError where that fails.

    Bytes of a file's name that are not UTF-8 are escaped.
    """
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    atomic_write(path, text.getvalue().encode(errors="backslashreplace"))
