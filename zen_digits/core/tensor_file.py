"""Named tensors and a value of JSON in one file: safetensors, with the value in its metadata.

Reading such a file runs no code. What it says of itself is bounded, and is read before any tensor.
"""

from typing import Any

import safetensors.numpy
from numpy.typing import NDArray
from safetensors import SafetensorError

from zen_digits.core import json_text

_KEY = "zen_digits"
_LARGEST_HEADER = 2**20  # bytes

Header = dict[str, Any]
"""What safetensors knows of a file: type, shape and place of each tensor, and the metadata."""
Tensors = dict[str, NDArray[Any]]


def tensor_file(tensors: Tensors, value: Any) -> bytes:
    """The bytes of a file with tensors and a value of JSON."""
    return safetensors.numpy.save(tensors, metadata={_KEY: json_text.to_text(value)})


def read_header(data: bytes) -> Header:
    """The header: 8 bytes of length, little-endian, then JSON; raises ValueError for any other."""
    length = int.from_bytes(data[:8], "little")
    if not 0 < length <= min(_LARGEST_HEADER, len(data) - 8):
        raise ValueError("there is no header")
    header = json_text.parse(data[8 : 8 + length])
    if not isinstance(header, dict):
        raise ValueError("the header is no object")
    return header


def value_in(header: Header) -> Any:
    """The value of JSON in a file; raises ValueError where there is none."""
    try:
        return json_text.parse(header["__metadata__"][_KEY])
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError("the value is missing") from error


def read_tensors(data: bytes) -> Tensors:
    """The tensors in a file, which may share its memory; raises ValueError for a damaged one."""
    try:
        return safetensors.numpy.load(data)
    except (SafetensorError, KeyError, ValueError) as error:  # or of types that numpy has not
        raise ValueError(str(error)) from error
