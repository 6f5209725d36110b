"""Ink files: JSON Lines, a drawing per line, ``{"label": "7", "strokes": [[[x, y], …], …]}``."""

import gzip
import json
import math
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from zen_digits.core.errors import InputError, reason
from zen_digits.core.files import atomic_write
from zen_digits.core.ink.strokes import FARTHEST, Strokes

SUFFIXES = (".jsonl", ".jsonl.gz")
_LONGEST_LINE = 2**25  # bytes: a longer line is no drawing, and could fill the memory


@dataclass(frozen=True, slots=True)
class Drawing:
    """One drawing of an ink file: its strokes, and its label if it has one."""

    strokes: Strokes
    label: str | None = None


def is_ink_file(path: Path) -> bool:
    """Whether a file is an ink file, by its suffix."""
    return path.name.lower().endswith(SUFFIXES)


def read_ink(path: Path) -> list[Drawing]:
    """All drawings of an ink file, gzipped or plain.

    Raises InputError for the first line that is no drawing, with its number.
    """
    return list(each_drawing(path))


def each_drawing(path: Path) -> Iterator[Drawing]:
    """Iterate over the drawings of an ink file, which ``read_ink`` gives as a list."""
    number = 0
    for number, line in _lines(path):
        yield _drawing(line, f"{path}, line {number}")
    if not number:
        raise InputError(f"{path} has no drawings; an ink file has one per line.")


def write_ink(path: Path, drawings: Iterable[Drawing]) -> None:
    """Write an ink file, gzipped if its name ends in .gz; raises InputError where that fails."""
    text = "".join(_line(drawing) for drawing in drawings).encode()
    atomic_write(path, gzip.compress(text, mtime=0) if _is_gzipped(path) else text)


def _is_gzipped(path: Path) -> bool:
    return path.suffix.lower() == ".gz"


def _line(drawing: Drawing) -> str:
    record: dict[str, Any] = {} if drawing.label is None else {"label": drawing.label}
    record["strokes"] = [[list(point) for point in stroke] for stroke in drawing.strokes]
    return json.dumps(record, separators=(",", ":")) + "\n"


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    try:
        open_file = gzip.open if _is_gzipped(path) else open
        with open_file(path, "rb") as file:
            lines = iter(partial(file.readline, _LONGEST_LINE), b"")
            for number, line in enumerate(lines, start=1):
                if len(line) == _LONGEST_LINE:
                    raise InputError(f"{path}, line {number} is too long; fix or remove it.")
                if line.strip():
                    yield number, line.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not an ink file: it is not text; choose another.") from error
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise InputError(f"{path} is damaged or cut short; copy or save it again.") from error
    except OSError as error:
        raise InputError(f"{path} cannot be read ({reason(error)}); check its name.") from error


def _drawing(line: str, where: str) -> Drawing:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise InputError(f"{where}: this is not JSON; fix or remove the line.") from error
    if not isinstance(record, dict) or not isinstance(record.get("strokes"), list):
        raise InputError(f'{where}: there are no "strokes"; fix or remove the line.')
    strokes = [_stroke(stroke, where) for stroke in record["strokes"]]
    strokes = [stroke for stroke in strokes if stroke]
    if not strokes:
        raise InputError(f"{where}: the drawing has no strokes; fix or remove the line.")
    label = record.get("label")
    return Drawing(strokes, None if label is None else str(label))


def _stroke(stroke: Any, where: str) -> list[tuple[float, float]]:
    if not isinstance(stroke, list):
        raise InputError(f"{where}: a stroke is not a list of points; fix or remove the line.")
    return [_point(point, where) for point in stroke]


def _point(point: Any, where: str) -> tuple[float, float]:
    if not isinstance(point, list) or len(point) < 2 or not all(map(_is_number, point[:2])):
        raise InputError(f"{where}: a point is not a pair of numbers; fix or remove the line.")
    x, y = point[:2]
    if not (abs(x) <= FARTHEST and abs(y) <= FARTHEST):  # false for NaN, too
        raise InputError(
            f"{where}: a coordinate is beyond ±{FARTHEST:g} or no number; fix or remove the line."
        )
    return float(x), float(y)


def _is_number(value: Any) -> bool:
    if isinstance(value, bool):
        return False
    return isinstance(value, int) or (isinstance(value, float) and not math.isinf(value))
