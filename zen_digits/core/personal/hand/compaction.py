"""Takes out of a hand's file what counts no more, without reading the drawings that stay.

To read ten thousand drawings takes seconds; the end of the program does not wait for that.
"""

from __future__ import annotations

import re
from dataclasses import replace

from zen_digits.core.errors import InputError
from zen_digits.core.json_text import to_text
from zen_digits.core.personal.hand.kept_drawing import drawing_line, read_line

_START = re.compile(rb'\{"id":"([0-9a-z]+)","label":"(?:[^"\\]|\\.)*",')
_OF_DRAWINGS = b'"time":"'  # no other line has it: in a text, its quotes would be escaped


def compacted(data: bytes) -> bytes:
    """The lines of a file's drawings, each with its last label.

    Where a line is damaged, it is the same data: what is done then, is done when it is opened.
    """
    lines: dict[str, bytes] = {}
    try:
        for text in data.split(b"\n"):
            if text.strip():
                _take(text, lines)
    except (ValueError, InputError):
        return data
    return b"".join(line + b"\n" for line in lines.values())


def _take(text: bytes, lines: dict[str, bytes]) -> None:
    """Change the lines of drawings, by id, as a line tells."""
    start = _START.match(text)
    if start is not None and _OF_DRAWINGS in text and text.endswith(b"}"):
        lines[start[1].decode()] = text
        return
    line = read_line(text)
    if line.drawing is not None:
        lines[line.id] = text
    elif line.label is None:
        lines.pop(line.id, None)
    elif line.id in lines:
        lines[line.id] = _relabelled(lines[line.id], line.label)


def _relabelled(text: bytes, label: str) -> bytes:
    start = _START.match(text)
    if start is not None:
        new = to_text({"id": start[1].decode(), "label": label}, compact=True)
        return new.encode()[:-1] + b"," + text[start.end() :]
    drawing = read_line(text).drawing
    if drawing is None:
        raise ValueError("no drawing")
    return drawing_line(replace(drawing, label=label)).rstrip("\n").encode()
