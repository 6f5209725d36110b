"""The file that keeps the drawing for the next start: strokes with their widths, as JSON."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from zen_digits.app.drawing.strokes import WIDEST, Drawing, Point, Stroke
from zen_digits.core.errors import InputError
from zen_digits.core.files import atomic_write, data_folder, make_folder, read_file
from zen_digits.core.ink.limits import check_amount
from zen_digits.core.json_text import parse, to_text

_LARGEST = 2**22  # bytes; the most ink that is read takes less
_FURTHEST = 1e6  # pixels from the middle of the canvas
_DECIMALS = 2  # of a pixel


@dataclass(frozen=True, slots=True)
class LastDrawing:
    """What was on the canvas: its strokes, and whether there was a picture, which is not kept."""

    strokes: Drawing
    had_picture: bool = False


def last_drawing_path() -> Path:
    """Where the file is; it may not exist."""
    return data_folder() / "last_drawing.json"


def write_last_drawing(drawing: LastDrawing) -> None:
    """Write the file, or remove it where there are no strokes.

    Raises InputError where that fails, and TooMuchInkError for more ink than is ever read.
    """
    path, strokes = last_drawing_path(), drawing.strokes
    if not strokes:
        path.unlink(missing_ok=True)
        return
    check_amount(len(strokes), sum(len(stroke.points) for stroke in strokes), "The drawing")
    values = {
        "strokes": [[_rounded(point) for point in stroke.points] for stroke in strokes],
        "widths": [round(stroke.width, _DECIMALS) for stroke in strokes],
        "had_picture": drawing.had_picture,
    }
    make_folder(path.parent)
    atomic_write(path, to_text(values, compact=True).encode())


def _rounded(point: Point) -> list[float]:
    return [round(value, _DECIMALS) for value in point]


def read_last_drawing() -> LastDrawing | None:
    """What the file holds; None where there is none, or a damaged one."""
    with suppress(InputError, ValueError, TypeError, KeyError):
        values = parse(read_file(last_drawing_path(), _LARGEST))
        strokes = _strokes(values["strokes"], values["widths"])
        return LastDrawing(strokes, values["had_picture"] is True) if strokes else None
    return None


def _strokes(runs: Sequence[Sequence[Any]], widths: Sequence[Any]) -> Drawing:
    check_amount(len(runs), sum(map(len, runs)), "The drawing")
    strokes = zip(runs, widths, strict=True)
    return tuple(Stroke(tuple(map(_point, run)), _width(width)) for run, width in strokes if run)


def _point(values: Sequence[Any]) -> Point:
    x, y, pressure = map(float, values)
    if max(abs(x), abs(y)) > _FURTHEST:
        raise ValueError("a point is too far away")
    return x, y, min(max(pressure, 0.0), 1.0)


def _width(value: Any) -> float:
    return min(max(float(value), 1.0), WIDEST)
