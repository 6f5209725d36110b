"""IDX files, plain or gzipped: the format of MNIST (described on LeCun's MNIST page).

Four bytes give the type of a value and the number of dimensions; then come the length of each
dimension (32 bits, big-endian) and the values. Only unsigned bytes are read.
"""

import gzip
import hashlib
import math
import struct
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.errors import InputError, reason

MOST_IMAGES = 1_000_000
"""The largest dataset: an image takes 784 bytes in memory."""
_UNSIGNED_BYTE = 0x08
_LONGEST_SIDE = 4096


class IdxFile:
    """An open IDX file: its shape, and its values in order."""

    def __init__(self, path: Path, file: IO[bytes], dimensions: int) -> None:
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
        if data.size < math.prod(shape):
            raise InputError(
                f"{self.path} should hold {_described(self.shape)}, but it is cut short; "
                "copy it again."
            )
        return data.reshape(shape)

    def all_values(self) -> NDArray[np.uint8]:
        """All values, in an array that can be written to; checks that nothing follows them."""
        values = self.values(self.shape[0]).copy()
        self.check_end()
        return values

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
            raise InputError(f"{self.path} is not an IDX file of {what}; choose another.")
        if shape[0] > MOST_IMAGES or not all(0 < side <= _LONGEST_SIDE for side in shape[1:]):
            raise InputError(
                f"{self.path} claims to hold {_described(tuple(shape))}, which is too much; "
                "choose another."
            )
        return tuple(shape)

    def _read(self, count: int) -> bytes:
        try:
            data = self._file.read(count)
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise InputError(f"{self.path} is damaged or cut short; copy it again.") from error
        except OSError as error:
            raise InputError(f"{self.path} cannot be read ({reason(error)}); check it.") from error
        self._hash.update(data)
        return data


@contextmanager
def open_idx(path: Path, dimensions: int) -> Iterator[IdxFile]:
    """Open an IDX file of unsigned bytes, gzipped where its name ends in .gz.

    Only as much is read as the header announces, whatever the file would unpack to. Raises
    InputError for any other file, another number of dimensions, or an impossible size.
    """
    open_file: Callable[..., Any] = gzip.open if path.suffix.lower() == ".gz" else open
    try:
        file = open_file(path, "rb")
    except OSError as error:
        raise InputError(
            f"{path} cannot be read ({reason(error)}); copy it again or choose another."
        ) from error
    with file:
        yield IdxFile(path, file, dimensions)


def _described(shape: tuple[int, ...]) -> str:
    if len(shape) == 1:
        return f"{shape[0]:,} labels"
    return f"{shape[0]:,} images of {'×'.join(map(str, shape[1:]))}"
