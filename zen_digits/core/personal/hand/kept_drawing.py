"""A drawing that is kept of a person's hand, and its line in a file: JSON."""

from __future__ import annotations

import binascii
from base64 import b64decode, b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.errors import InputError, printable, shortened
from zen_digits.core.ink.ink_file import Drawing, drawing_of
from zen_digits.core.ink.limits import check_amount
from zen_digits.core.ink.mnist_format import digit_image
from zen_digits.core.ink.strokes import Strokes
from zen_digits.core.json_text import parse, to_text
from zen_digits.core.labels import check_label, plain_label

NOT_A_DIGIT = ""
"""The label of a drawing that belongs to no class."""

_SIDE = 28
_DECIMALS = 2  # of a coordinate, in pixels of the canvas
_LONGEST_READING = 100  # characters
_LONGEST_ID = 40


@dataclass(frozen=True, slots=True)
class KeptDrawing:
    """A drawing with its label, when it was kept, and what had been read, if anything was.

    It has strokes, or the 784 pixels of a picture, ink bright as in MNIST.
    """

    id: str
    label: str
    time: str
    """In UTC, as ISO 8601 has it: later ones sort behind earlier ones."""
    read: str | None
    strokes: Strokes | None = None
    pixels: bytes | None = None

    def image(self) -> NDArray[np.uint8]:
        """What a network sees, 28 × 28."""
        if self.pixels is not None:
            return np.frombuffer(self.pixels, np.uint8).reshape(_SIDE, _SIDE)
        return digit_image(self.strokes or [])

    def ink(self) -> Drawing | None:
        """The drawing as an ink file holds it; None for a picture, which has no strokes."""
        return Drawing(self.strokes, self.label or None) if self.strokes is not None else None


def now(place: int = 0) -> str:
    """The time of a drawing that is kept now; of several, each has its ``place`` among them."""
    return _time(datetime.now(UTC) + timedelta(microseconds=place))


def just_after(time: str) -> str:
    """The next moment that a time can tell; the last one there is has none."""
    try:
        return _time(datetime.fromisoformat(time) + timedelta(microseconds=1))
    except (OverflowError, ValueError):
        return time


def checked_label(label: str) -> str:
    """A label without spaces around it; raises InputError for one that cannot be shown."""
    label = plain_label(label)
    if label == NOT_A_DIGIT:
        return label
    try:
        check_label(label)
    except ValueError as error:
        raise InputError(f"This cannot be a label: {error}; choose another.") from error
    return label


def checked_class(label: str) -> str:
    """The label of a class; raises InputError for an empty one, too."""
    if not label.strip():
        raise InputError("The class has no name; type one.")
    return checked_label(label)


def checked_reading(text: str | None) -> str | None:
    """What had been read, as it is kept."""
    return shortened(printable(text), _LONGEST_READING) if text else None


def checked_strokes(strokes: Sequence[Sequence[Sequence[float]]]) -> Strokes:
    """Strokes as they are kept; raises InputError where there are none, or too many."""
    check_amount(len(strokes), sum(map(len, strokes)), "The drawing")
    kept = [
        [(round(float(point[0]), _DECIMALS), round(float(point[1]), _DECIMALS)) for point in stroke]
        for stroke in strokes
        if len(stroke)
    ]
    if not kept:
        raise InputError("There is no drawing to keep; draw something first.")
    return kept


def drawing_line(drawing: KeptDrawing) -> str:
    """The line of a drawing, with its end."""
    record: dict[str, Any] = {"id": drawing.id, "label": drawing.label, "time": drawing.time}
    if drawing.read is not None:
        record["read"] = drawing.read
    if drawing.pixels is not None:
        record["image"] = b64encode(drawing.pixels).decode("ascii")
    else:
        record["strokes"] = drawing.strokes
    return to_text(record, compact=True) + "\n"


def relabel_line(identity: str, label: str) -> str:
    """A line that gives a drawing above it another label."""
    return to_text({"id": identity, "label": label}, compact=True) + "\n"


def deletion_line(identity: str) -> str:
    """A line that deletes a drawing above it."""
    return to_text({"id": identity, "deleted": True}, compact=True) + "\n"


@dataclass(frozen=True, slots=True)
class Line:
    """What a line does to the drawing of an id: adds or replaces it, relabels or deletes it."""

    id: str
    drawing: KeptDrawing | None = None
    label: str | None = None


def read_line(text: bytes) -> Line:
    """Raises ValueError or InputError for what is no line of a hand."""
    record = parse(text)
    if not isinstance(record, dict):
        raise ValueError("no object")
    identity = _text(record.get("id"), _LONGEST_ID)
    if record.get("deleted") is True:
        return Line(identity)
    label = checked_label(_text(record.get("label")))
    if "strokes" not in record and "image" not in record:
        return Line(identity, label=label)
    return Line(identity, _drawing(identity, label, record))


def _drawing(identity: str, label: str, record: dict[str, Any]) -> KeptDrawing:
    time = _time(datetime.fromisoformat(_text(record.get("time"))))
    read = checked_reading(_text(record["read"])) if record.get("read") is not None else None
    if "image" in record:
        return KeptDrawing(identity, label, time, read, pixels=_pixels(_text(record["image"])))
    return KeptDrawing(identity, label, time, read, drawing_of(record, "a line").strokes)


def _text(value: Any, longest: int = 2**12) -> str:
    if not isinstance(value, str) or len(value) > longest:
        raise ValueError("no text, or too long a one")
    return value


def _time(moment: datetime) -> str:
    """In UTC; a time without a zone is taken to be that."""
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    try:
        return moment.astimezone(UTC).isoformat(timespec="microseconds")
    except OverflowError as error:  # the first or the last day there is
        raise ValueError("no time") from error


def _pixels(text: str) -> bytes:
    try:
        pixels = b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("no base64") from error
    if len(pixels) != _SIDE * _SIDE:
        raise ValueError("not 28 × 28 pixels")
    return pixels
