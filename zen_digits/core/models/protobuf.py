"""Protocol Buffers, as far as an ONNX file needs them: messages from numbers, text and bytes.

Source: protobuf.dev/programming-guides/encoding. The package ``onnx`` writes the same bytes, but to
import it takes longer than to read a digit.
"""

import struct
from collections.abc import Iterable

Value = int | float | str | bytes | memoryview

_VARINT, _BYTES, _FLOAT = 0, 2, 5  # wire types


def message(*fields: tuple[int, Value | Iterable[Value]]) -> bytes:
    """A message from its fields: each a number and a value, or several for a repeated field.

    Integers are of 64 bits, floats of 32, text is UTF-8; a message within it is its bytes.
    """
    return b"".join(piece for field in _single(fields) for piece in _pieces(*field))


def _single(
    fields: Iterable[tuple[int, Value | Iterable[Value]]],
) -> Iterable[tuple[int, Value]]:
    for number, value in fields:
        for each in [value] if isinstance(value, Value) else value:
            yield number, each


def _pieces(number: int, value: Value) -> tuple[bytes | memoryview, ...]:
    """What a field is joined from; weights are copied no oftener than messages are nested."""
    match value:
        case int():
            return (_tag(number, _VARINT) + _varint(value),)
        case float():
            return (_tag(number, _FLOAT) + struct.pack("<f", value),)
        case str():
            return _pieces(number, value.encode())
    return _tag(number, _BYTES) + _varint(len(value)), value


def _tag(number: int, wire_type: int) -> bytes:
    return _varint(number << 3 | wire_type)


def _varint(value: int) -> bytes:
    """Seven bits a byte, the lowest first; negative numbers are of 64 bits."""
    value &= 2**64 - 1
    groups = bytearray()
    while value > 0x7F:
        groups.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*groups, value])
