"""Takes out of a library what is never loaded: pages between segments, a debugger's symbols.

Some wheels align segments to 2 MB: a library of 20 kB becomes one of 2 MB. Memory on x86-64 has
pages of 4 kB, so the file may be as small (ELF specification, "Program Loading").
"""

import struct
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

_PAGE = 4096
_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_SEGMENT = struct.Struct("<IIQQQQQQ")
_SECTION = struct.Struct("<IIQQQQIIQQ")
_SECTION_ALIGNMENT = 8
_LOADED, _EMPTY = 1, 8  # PT_LOAD, SHT_NOBITS
_IN_MEMORY = 2  # SHF_ALLOC


class _Segment(NamedTuple):
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


class _Section(NamedTuple):
    name: int = 0
    kind: int = 0
    flags: int = 0
    address: int = 0
    offset: int = 0
    size: int = 0
    link: int = 0
    info: int = 0
    alignment: int = 0
    entry: int = 0


def close_gaps(library: Path) -> int:
    """Rewrite a 64-bit library without what is never loaded; the bytes saved."""
    data = library.read_bytes()
    header = list(_HEADER.unpack_from(data))
    segments = _table(_SEGMENT, data, header[5], header[10])
    parts, moves = _closed([s for s in map(_Segment._make, segments) if s.kind == _LOADED], data)
    closed = bytearray(b"".join(parts))
    _write(_SEGMENT, closed, header[5], [_moved(_Segment._make(s), moves) for s in segments])
    sections = _needed(_table(_SECTION, data, header[6], header[12]), names=header[13])
    sections = [_kept(section, data, closed, moves) for section in sections]
    closed += bytes(-len(closed) % _SECTION_ALIGNMENT)
    header[6] = len(closed)
    closed += bytes(_SECTION.size * len(sections))
    _write(_SECTION, closed, header[6], sections)
    _HEADER.pack_into(closed, 0, *header)
    saved = len(data) - len(closed)
    if saved > 0:
        library.write_bytes(closed)  # not while it is loaded
    return max(saved, 0)


def _needed(sections: list[tuple[int, ...]], names: int) -> list[_Section]:
    """The sections that are loaded, and the one with their names; nothing in the others' place."""
    rows = [_Section._make(section) for section in sections]
    return [
        row if row.flags & _IN_MEMORY or index == names else _Section()
        for index, row in enumerate(rows)
    ]


def _table(form: struct.Struct, data: bytes, place: int, count: int) -> list[tuple[int, ...]]:
    return list(form.iter_unpack(data[place : place + count * form.size]))


def _write(
    form: struct.Struct, data: bytearray, place: int, rows: Sequence[tuple[int, ...]]
) -> None:
    for index, row in enumerate(rows):
        form.pack_into(data, place + index * form.size, *row)


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
            return segment._replace(offset=segment.offset - shift, alignment=alignment)
    return segment._replace(alignment=alignment)


def _kept(
    section: _Section, data: bytes, closed: bytearray, moves: list[tuple[_Segment, int]]
) -> _Section:
    """A section where its bytes are now; what is not loaded stands at the end."""
    for loaded, shift in moves:
        if loaded.offset <= section.offset < loaded.end:
            return section._replace(offset=section.offset - shift)
    if section.kind in (0, _EMPTY):
        return section._replace(offset=min(section.offset, len(closed)))
    closed += bytes(-len(closed) % max(section.alignment, 1))
    closed += data[section.offset : section.offset + section.size]
    return section._replace(offset=len(closed) - section.size)
