"""Takes the pages out of a library that stand between its segments and are never loaded.

Some wheels align segments to 2 MB: a library of 20 kB becomes one of 2 MB. Memory on x86-64 has
pages of 4 kB, so the file may be as small (ELF specification, "Program Loading").
"""

import struct
from dataclasses import astuple, dataclass, replace
from pathlib import Path

_PAGE = 4096
_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_SEGMENT = struct.Struct("<IIQQQQQQ")
_LOADED = 1  # PT_LOAD


@dataclass(frozen=True)
class _Segment:
    kind: int
    flags: int
    offset: int
    address: int
    physical: int
    size: int
    memory: int
    alignment: int

    @property
    def end(self) -> int:
        return self.offset + self.size


def close_gaps(library: Path) -> int:
    """Rewrite a 64-bit library without the pages between its segments; the bytes saved.

    The table of sections goes with them: only linkers and debuggers read it.
    """
    data = library.read_bytes()
    header = list(_HEADER.unpack_from(data))
    segments = [
        _Segment(*_SEGMENT.unpack_from(data, header[5] + index * _SEGMENT.size))
        for index in range(header[10])
    ]
    parts, moves = _closed([s for s in segments if s.kind == _LOADED], data)
    header[6] = header[12] = header[13] = 0  # where sections are, their number, their names
    table = b"".join(_SEGMENT.pack(*astuple(_moved(segment, moves))) for segment in segments)
    closed = bytearray(b"".join(parts))
    _HEADER.pack_into(closed, 0, *header)
    closed[header[5] : header[5] + len(table)] = table
    library.write_bytes(closed)  # not while it is loaded
    return len(data) - len(closed)


def _closed(loaded: list[_Segment], data: bytes) -> tuple[list[bytes], list[tuple[_Segment, int]]]:
    """What is loaded, as close together as pages allow, and how far each segment moves."""
    parts, moves, shift, end = [], [], 0, 0
    for segment in loaded:
        gap = data[end : segment.offset]
        unneeded = len(gap) // _PAGE * _PAGE  # what is in a gap is not loaded
        shift += unneeded
        parts += [gap[unneeded:], data[segment.offset : segment.end]]
        moves.append((segment, shift))
        end = segment.end
    return parts, moves


def _moved(segment: _Segment, moves: list[tuple[_Segment, int]]) -> _Segment:
    """A segment where its bytes are now: those of others lie within one that is loaded."""
    alignment = min(segment.alignment, _PAGE)
    for loaded, shift in moves:
        if loaded.offset <= segment.offset < loaded.end:
            return replace(segment, offset=segment.offset - shift, alignment=alignment)
    return replace(segment, alignment=alignment)
