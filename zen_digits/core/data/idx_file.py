"""IDX files, plain or gzipped: the format of MNIST (described on LeCun's MNIST page).

Four bytes give the type of a value and the number of dimensions; then come the length of each
dimension (32 bits, big-endian) and the values. Only unsigned bytes are read.
"""

import hashlib
import math
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.errors import InputError
from zen_digits.core.unpacking import LARGEST, open_unpacked

MOST_IMAGES = 1_000_000
"""The largest dataset: an image takes 784 bytes in memory."""
_UNSIGNED_BYTE = 0x08
_OTHER_TYPES = {
    0x09: "signed bytes", 0x0B: "short integers", 0x0C: "32-bit integers", 0x0D: "floats",
    0x0E: "doubles",
}  # fmt: skip
_LONGEST_SIDE = 4096


class IdxFile:
    """An open IDX file: its shape, and its values in order."""

    def __init__(self, path: Path, file: "BufferedReader[Any]", dimensions: int) -> None:
        self.path = path
        self._file = file
        self._hash = hashlib.sha256()
        self.shape = self._read_shape(dimensions)

    @property
    def checksum(self) -> str:
        """SHA-256 of what has been read so far."""
        return self._hash.hexdigest()

    def values(self, count: int) -> NDArray[np.uint8]:
        """The next ``count`` along the first dimension; raises InputError where there are fewer."""
        shape = (count, *self.shape[1:])
        data = np.frombuffer(self._read(math.prod(shape)), np.uint8)
        self._check_size(data.size, math.prod(shape))
        return data.reshape(shape)

    def all_values(self) -> NDArray[np.uint8]:
        """All values, in an array that can be written to; checks that nothing follows them."""
        values = np.empty(self.shape, np.uint8)  # filled in place: no time is there two of it
        size = self._file.readinto(values.reshape(-1).data)
        self._check_size(size, values.size)
        self._hash.update(values.data)
        self.check_end()
        return values

    def _check_size(self, size: int, wanted: int) -> None:
        if size < wanted:
            raise InputError(
                f"{self.path} should hold {_described(self.shape)}, but it is cut short; "
                "copy it again."
            )

    def check_end(self) -> None:
        """Raise InputError where there is more than the header says."""
        if self._read(1):
            raise InputError(
                f"{self.path} should hold {_described(self.shape)}, but it is longer; "
                "copy it again."
            )

    def _read_shape(self, dimensions: int) -> tuple[int, ...]:
        size = 4 * (1 + dimensions)
        magic, *shape = struct.unpack(f">{1 + dimensions}I", self._read(size).ljust(size, b"\0"))
        if magic != (_UNSIGNED_BYTE << 8 | dimensions):
            what = "labels" if dimensions == 1 else "grey images"
            raise InputError(
                f"{self.path} is not an IDX file of {what}{_other_content(magic)}; choose another."
            )
        sides_allowed = all(0 < side <= _LONGEST_SIDE for side in shape[1:])
        if shape[0] > MOST_IMAGES or not sides_allowed or math.prod(shape) > LARGEST:
            raise InputError(
                f"{self.path} claims to hold {_described(tuple(shape))}, which is too much; "
                "choose another."
            )
        return tuple(shape)

    def _read(self, count: int) -> bytes:
        data = self._file.read(count)
        self._hash.update(data)
        return data


@contextmanager
def open_idx(path: Path, dimensions: int) -> Iterator[IdxFile]:
    """Open an IDX file of unsigned bytes, gzipped or not.

    Only as much is read as the header announces, whatever the file would unpack to. Raises
    InputError for any other file, another number of dimensions, or an impossible size.
    """
    with open_unpacked(path) as file:
        yield IdxFile(path, file.stream, dimensions)


def is_idx(path: Path) -> bool:
    """Whether a file, gzipped or not, begins as IDX files do."""
    with open_unpacked(path) as file:
        start = file.stream.peek(4)[:4]
    return len(start) == 4 and _is_header(int.from_bytes(start))


def _is_header(magic: int) -> bool:
    value_type, dimensions = magic >> 8, magic & 0xFF
    return value_type in (_UNSIGNED_BYTE, *_OTHER_TYPES) and 0 < dimensions < 9


def _other_content(magic: int) -> str:
    """What there is instead in a file that is IDX, but of another type or shape."""
    if not _is_header(magic):
        return ""
    if magic >> 8 != _UNSIGNED_BYTE:
        return f": it holds {_OTHER_TYPES[magic >> 8]}, not bytes"
    dimensions = magic & 0xFF
    return f": it has {dimensions} {'dimension' if dimensions == 1 else 'dimensions'}"


def _described(shape: tuple[int, ...]) -> str:
    if len(shape) == 1:
        return f"{shape[0]:,} labels"
    return f"{shape[0]:,} images of {'×'.join(map(str, shape[1:]))}"
