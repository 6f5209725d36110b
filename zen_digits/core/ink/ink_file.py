"""Ink files: JSON Lines, a drawing per line, ``{"label": "7", "strokes": [[[x, y], …], …]}``."""

import gzip
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO, Any

from zen_digits.core.errors import InputError
from zen_digits.core.files import atomic_write
from zen_digits.core.ink.limits import LONGEST_LINE, MOST_LINES, check_amount
from zen_digits.core.ink.strokes import FARTHEST, Strokes
from zen_digits.core.json_text import parse, to_text
from zen_digits.core.labels import check_label, plain_label
from zen_digits.core.unpacking import open_unpacked

SUFFIXES = (".jsonl", ".jsonl.gz")
_NUMBERS = (int, float)
_FIX = 'fix or remove the line: each has {"label": "7", "strokes": [[[x, y], …], …]}.'


@dataclass(frozen=True, slots=True)
class Drawing:
    """One drawing of an ink file: its strokes, and its label if it has one."""

    strokes: Strokes
    label: str | None = None


def is_ink_file(path: Path) -> bool:
    """Whether a file is an ink file, by its suffix."""
    return path.name.lower().endswith(SUFFIXES)


def each_drawing(path: Path) -> Iterator[Drawing]:
    """The drawings of an ink file, gzipped or plain, one at a time: no more is read than is used.

    Raises InputError for the first line that is no drawing, with its number, and where there is
    more than ``limits`` allow.
    """
    number = 0
    for number, line in _lines(path):
        yield _drawing(line, f"{path}, line {number}")
    if not number:
        raise InputError(f"{path} has no drawings; an ink file has one per line.")


def write_ink(path: Path, drawings: Iterable[Drawing]) -> None:
    """Write an ink file, gzipped if its name ends in .gz; what is written can be read.

    Raises TooMuchInkError for a drawing that is more than is read, and InputError where the file
    cannot be written.
    """
    text = "".join(_line(drawing) for drawing in drawings).encode()
    is_gzipped = path.suffix.lower() == ".gz"
    atomic_write(path, gzip.compress(text, mtime=0) if is_gzipped else text)


def _line(drawing: Drawing) -> str:
    check_amount(len(drawing.strokes), sum(map(len, drawing.strokes)), "The drawing")
    record: dict[str, Any] = {} if drawing.label is None else {"label": drawing.label}
    record["strokes"] = [[list(point) for point in stroke] for stroke in drawing.strokes]
    return to_text(record, compact=True) + "\n"


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    """Number and text of each line that is not blank."""
    try:
        with open_unpacked(path) as file:
            for number, line in enumerate(_bounded_lines(file.stream, path), start=1):
                if line.strip():
                    yield number, line.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not an ink file: it is not text; choose another.") from error


def _bounded_lines(file: IO[bytes], path: Path) -> Iterator[bytes]:
    """The lines of a file; raises InputError where there are too many or too long ones."""
    for number, line in enumerate(iter(partial(file.readline, LONGEST_LINE), b""), start=1):
        if len(line) == LONGEST_LINE:
            raise InputError(f"{path}, line {number} is too long; fix or remove it.")
        if number > MOST_LINES:
            raise InputError(f"{path} has more than {MOST_LINES:,} lines; split it into several.")
        yield line


def _drawing(line: str, where: str) -> Drawing:
    return drawing_of(_record(line, where), where)


def drawing_of(record: dict[str, Any], where: str) -> Drawing:
    """The drawing of a line's JSON; raises InputError, naming ``where``, for anything else."""
    strokes = record.get("strokes")
    if not isinstance(strokes, list):
        raise InputError(f'{where}: there are no "strokes"; {_FIX}')
    if not all(isinstance(stroke, list) for stroke in strokes):
        raise InputError(f"{where}: a stroke is not a list of points; fix or remove the line.")
    check_amount(len(strokes), sum(map(len, strokes)), where)
    drawn = [[_point(point, where) for point in stroke] for stroke in strokes if stroke]
    if not drawn:
        raise InputError(f"{where}: the drawing has no strokes; fix or remove the line.")
    return Drawing(drawn, _label(record.get("label"), where))


def _record(line: str, where: str) -> dict[str, Any]:
    try:
        record = parse(line)
    except (json.JSONDecodeError, UnicodeError) as error:
        raise InputError(f"{where}: this is not JSON; {_FIX}") from error
    except ValueError as error:
        raise InputError(f"{where}: {error}; fix or remove the line.") from error
    return record if isinstance(record, dict) else {}


def _label(label: Any, where: str) -> str | None:
    """A label as text: a number that is whole is written as such, a blank one is none."""
    if isinstance(label, bool | list | dict):
        raise InputError(f"{where}: the label is neither text nor a number; fix it.")
    text = "" if label is None else plain_label(str(label))
    if not text.strip():
        return None
    try:
        check_label(text)
    except ValueError as error:
        raise InputError(f"{where}: {error}; fix it.") from error
    return text


def _point(point: Any, where: str) -> tuple[float, float]:
    if not isinstance(point, list) or len(point) < 2:
        raise _no_point(where)
    x, y = point[0], point[1]
    if type(x) not in _NUMBERS or type(y) not in _NUMBERS:  # a boolean is none
        raise _no_point(where)
    if not (-FARTHEST <= x <= FARTHEST and -FARTHEST <= y <= FARTHEST):
        raise InputError(f"{where}: a coordinate is beyond ±{FARTHEST:g}; fix or remove the line.")
    return float(x), float(y)


def _no_point(where: str) -> InputError:
    return InputError(f"{where}: a point is not a pair of numbers; fix or remove the line.")
