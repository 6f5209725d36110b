"""A person's kept drawings, in one file of the user's data folder.

Each change is a line that is appended, so that a crash loses no more than the last one. The file
is written anew, whole or not at all, when it is opened and holds what counts no more.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.errors import InputError, reason
from zen_digits.core.files import atomic_write, make_folder, open_private, read_file
from zen_digits.core.personal.hand.compaction import compacted
from zen_digits.core.personal.hand.files import hand_path
from zen_digits.core.personal.hand.kept_drawing import (
    KeptDrawing,
    checked_label,
    checked_reading,
    checked_strokes,
    deletion_line,
    drawing_line,
    just_after,
    now,
    read_line,
    relabel_line,
)

LARGEST = 2**29  # bytes
MOST_DRAWINGS = 100_000


@dataclass(slots=True)
class _Content:
    """What was read of a file."""

    drawings: dict[str, KeptDrawing] = field(default_factory=dict)
    damaged: list[int] = field(default_factory=list)
    """The numbers of lines that are none of a hand."""
    stale: bool = False
    """Whether something in it counts no more: a deleted drawing, an old label, half a line."""


class Hand:
    """The drawings of one person; a hand that has no file yet is empty.

    Raises InputError where the file cannot be read. ``notice`` is a sentence where lines of it were
    damaged: the file as it was is then kept under another name.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.notice = ""
        self._path = hand_path(name)
        content = _Content()
        if os.path.lexists(self._path):
            content = self._opened()
        self._drawings = content.drawings
        self._sorted: tuple[KeptDrawing, ...] | None = None
        self._is_stale = False

    def _opened(self) -> _Content:
        data = read_file(self._path, LARGEST)
        content = _content(data)
        if content.damaged:
            self.notice = self._set_aside(data, content)
            self._write(content.drawings.values())
        elif content.stale:
            with suppress(InputError):  # it can be read as it is
                self._write(content.drawings.values())
        return content

    def _set_aside(self, data: bytes, content: _Content) -> str:
        """Keep the file as it was, with the damaged lines; says where."""
        number = 1
        while os.path.lexists(aside := self._path.with_name(f"{self._path.name}.broken-{number}")):
            number += 1
        atomic_write(aside, data, private=True)
        return (
            f"Line {content.damaged[0]} of {self._path} is damaged; the other drawings are here, "
            f"and the whole file is kept as {aside.name}."
        )

    def drawings(self) -> tuple[KeptDrawing, ...]:
        """All of them, the newest last."""
        if self._sorted is None:
            self._sorted = tuple(sorted(self._drawings.values(), key=lambda each: each.time))
        return self._sorted

    def __len__(self) -> int:
        return len(self._drawings)

    def add(
        self,
        label: str,
        strokes: Sequence[Sequence[Sequence[float]]] | None = None,
        *,
        image: NDArray[np.uint8] | None = None,
        read: str | None = None,
    ) -> KeptDrawing:
        """Keep a drawing: its strokes, or the 28 × 28 pixels of a picture, ink bright.

        ``label`` may be NOT_A_DIGIT. Raises InputError for a label or strokes that cannot be kept,
        and where the file cannot be written.
        """
        pixels = None if image is None else np.asarray(image, np.uint8).reshape(28, 28).tobytes()
        drawing = KeptDrawing(
            secrets.token_hex(8),
            checked_label(label),
            self._moment(),
            checked_reading(read),
            checked_strokes(strokes or []) if pixels is None else None,
            pixels,
        )
        self.restore([drawing])
        return drawing

    def _moment(self) -> str:
        """Now; behind the newest drawing where the clock ticks slowly or was set back."""
        newest = self.drawings()[-1:]
        return max([now(), *(just_after(each.time) for each in newest)])

    def restore(self, drawings: Iterable[KeptDrawing]) -> None:
        """Keep drawings as they were before they were deleted or relabelled, all or none."""
        drawings = [*drawings]
        new = {drawing.id for drawing in drawings} - self._drawings.keys()
        if new and len(self) + len(new) > MOST_DRAWINGS:
            raise InputError(f"A hand keeps up to {MOST_DRAWINGS:,} drawings; delete some first.")
        self._append("".join(map(drawing_line, drawings)))
        self._is_stale |= len(new) < len(drawings)
        self._drawings.update({drawing.id: drawing for drawing in drawings})
        self._sorted = None

    def relabel(self, ids: Iterable[str], label: str) -> None:
        """Give drawings another label, all or none; ids that are none change nothing."""
        label, known = checked_label(label), self._known(ids)
        self._append("".join(relabel_line(each, label) for each in known))
        for each in known:
            self._drawings[each] = replace(self._drawings[each], label=label)
        self._sorted, self._is_stale = None, True

    def delete(self, ids: Iterable[str]) -> None:
        """Delete drawings, all or none; their ink leaves the file when it is closed, or opened."""
        known = self._known(ids)
        self._append("".join(map(deletion_line, known)))
        for each in known:
            del self._drawings[each]
        self._sorted, self._is_stale = None, True

    def _known(self, ids: Iterable[str]) -> list[str]:
        return [each for each in dict.fromkeys(ids) if each in self._drawings]

    def close(self) -> None:
        """Take out of the file what counts no more, as far as the disk lets us."""
        if not self._is_stale:
            return
        with suppress(InputError):
            data = read_file(self._path, LARGEST)  # as it is now: another may have added to it
            if (compact := compacted(data)) != data:
                atomic_write(self._path, compact, private=True)
            self._is_stale = False

    def _write(self, drawings: Iterable[KeptDrawing]) -> None:
        atomic_write(self._path, "".join(map(drawing_line, drawings)).encode(), private=True)

    def _append(self, text: str) -> None:
        if not text:
            return
        make_folder(self._path.parent, private=True)
        try:
            _append(self._path, text.encode())
        except OSError as error:
            raise InputError(
                f"{self._path} cannot be written ({reason(error)}); free some space or check its "
                "permissions."
            ) from error


def _append(path: Path, data: bytes) -> None:
    """Append whole lines to a file and flush them to the disk, or leave it as it was."""
    with open(path, "a+b", buffering=0, opener=open_private) as file:
        end = file.seek(0, os.SEEK_END)
        file.seek(max(end - 1, 0))
        if end and file.read(1) != b"\n":  # a crash of another program that writes to it
            data = b"\n" + data
        try:
            written = 0
            while written < len(data):
                written += file.write(data[written:])
            os.fsync(file.fileno())
        except OSError:
            file.truncate(end)
            raise


def _content(data: bytes) -> _Content:
    content = _Content()
    lines = data.split(b"\n")
    for number, text in enumerate(lines, start=1):
        if not text.strip():
            continue
        try:
            line = read_line(text)
        except (ValueError, InputError):
            if number == len(lines):  # written half by a crash
                content.stale = True
            else:
                content.damaged.append(number)
            continue
        known = line.id in content.drawings
        content.stale |= known or line.drawing is None or number == len(lines)
        if line.drawing is not None:
            content.drawings[line.id] = line.drawing
        elif line.label is not None and known:
            content.drawings[line.id] = replace(content.drawings[line.id], label=line.label)
        elif line.label is None:
            content.drawings.pop(line.id, None)
    return content
