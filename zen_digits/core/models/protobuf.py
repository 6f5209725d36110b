"""Protocol Buffers, as far as an ONNX file needs them: messages from numbers, text and bytes.

Source: protobuf.dev/programming-guides/encoding. The package ``onnx`` writes the same bytes, but to
import it takes longer than to read a digit.
"""

import struct
from collections.abc import Iterable

Value = int | float | str | bytes

_VARINT, _BYTES, _FLOAT = 0, 2, 5  # wire types


def message(*fields: tuple[int, Value | Iterable[Value]]) -> bytes:
    """A message from its fields: each a number and a value, or several for a repeated field.

    Integers are of 64 bits, floats of 32, text is UTF-8; a message within it is its bytes.
    """
    return b"".join(_field(number, value) for number, value in _single(fields))


def _single(
    fields: Iterable[tuple[int, Value | Iterable[Value]]],
) -> Iterable[tuple[int, Value]]:
    for number, value in fields:
        for each in [value] if isinstance(value, int | float | str | bytes) else value:
            yield number, each


def _field(number: int, value: Value) -> bytes:
    match value:
        case int():
            return _tag(number, _VARINT) + _varint(value)
        case float():
            return _tag(number, _FLOAT) + struct.pack("<f", value)
        case str():
            return _field(number, value.encode())
    return _tag(number, _BYTES) + _varint(len(value)) + value


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
