"""Files that may be gzipped, which their content tells and not their name."""

import io
import zlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Any

from zen_digits.core.errors import InputError, reason
from zen_digits.core.files import check_regular

LARGEST = 2**32
"""Bytes of the largest file, unpacked."""
_UNSUSPICIOUS = 2**26  # bytes that any file may unpack to
_MOST_EXPANSION = 200  # times its size; handwriting unpacks to 5 to 30 times its size
_GZIP = b"\x1f\x8b"
_GZIP_FORMAT = 16 + zlib.MAX_WBITS  # for zlib: with a header and a checksum
_PIECE = 2**16  # bytes
_WEB_PAGES = (b"<!doctype html", b"<html", b"<?xml", b"<head")
_ARCHIVES = {
    b"PK\x03\x04": "ZIP", b"BZh": "bzip2", b"\xfd7zXZ": "xz", b"7z\xbc\xaf": "7z", b"Rar!": "RAR",
    b"\x28\xb5\x2f\xfd": "zstd",
}  # fmt: skip
_TAR = slice(257, 262), b"ustar"


class UnpackedFile:
    """An open file, unpacked where it is gzipped: ``stream`` has its bytes.

    Reading raises InputError where the file is damaged, or unpacks to more than any dataset.
    """

    def __init__(self, path: Path, file: IO[bytes]) -> None:
        self._file = file
        self.stream = io.BufferedReader(_Unpacker(path, file), 2**16)
        _refuse_other_kinds(path, self.stream.peek(512))

    @property
    def position(self) -> int:
        """How many bytes of the file have been read, still packed."""
        return self._file.tell()


@contextmanager
def open_unpacked(path: Path) -> Iterator[UnpackedFile]:
    """Open a file, gzipped or not.

    Raises InputError for what is no regular file, for archives, and for web pages: servers send
    these, with an error in them, under the name of what was asked for.
    """
    check_regular(path)
    with ExitStack() as stack:
        try:
            file = stack.enter_context(open(path, "rb"))
        except OSError as error:
            raise InputError(f"{path} cannot be read ({reason(error)}); check it.") from error
        yield UnpackedFile(path, file)


class _Unpacker(io.RawIOBase):
    """The bytes of a file, unpacked; errors become InputError."""

    def __init__(self, path: Path, file: IO[bytes]) -> None:
        self._path, self._file = path, file
        self._count = 0
        start = self._attempt(lambda: file.read(2))
        self._attempt(lambda: file.seek(0))
        self._is_packed = start == _GZIP
        self._read = _GzipReader(file).read if self._is_packed else file.read

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._attempt(lambda: self._read(len(buffer)))
        buffer[: len(data)] = data
        self._count += len(data)
        self._check_size()
        return len(data)

    def _attempt(self, read: Callable[[], Any]) -> Any:
        try:
            return read()
        except (EOFError, zlib.error) as error:
            raise InputError(
                f"{self._path} is damaged or cut short; copy or save it again."
            ) from error
        except OSError as error:
            raise InputError(f"{self._path} cannot be read ({reason(error)}); check it.") from error

    def _check_size(self) -> None:
        if self._count > LARGEST:
            raise InputError(f"{self._path} is larger than {LARGEST / 1e9:.1f} GB; use less of it.")
        suspicious = self._is_packed and self._count > _UNSUSPICIOUS
        if suspicious and self._count > _MOST_EXPANSION * self._file.tell():
            raise InputError(
                f"{self._path} unpacks to more than {_MOST_EXPANSION} times its size, as no "
                "handwriting does; choose another."
            )


class _GzipReader:
    """Unpacks a gzipped file in large pieces, without Python's lock: other threads go on meanwhile.

    The standard library takes 8 kB at a time, and so takes the lock a thousand times for MNIST.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._packed = b""
        self._member = zlib.decompressobj(_GZIP_FORMAT)

    def read(self, most: int) -> bytes:
        """The next bytes, none at the end; raises EOFError and zlib.error where it is damaged."""
        unpacked = b""
        while not unpacked and (not self._member.eof or self._begin_next_member()):
            self._fill()
            given = self._packed
            unpacked = self._member.decompress(given, most)  # the rest, where nothing is given
            self._packed = self._member.unconsumed_tail or self._member.unused_data
            if not given and not unpacked and not self._member.eof:
                raise EOFError
        return unpacked

    def _begin_next_member(self) -> bool:
        """Files that were appended to each other are one; there may be zeros after each."""
        self._fill()
        while self._packed and not self._packed.strip(b"\0"):
            self._packed = self._file.read(_PIECE)
        self._packed = self._packed.lstrip(b"\0")
        if self._packed:
            self._member = zlib.decompressobj(_GZIP_FORMAT)
        return bool(self._packed)

    def _fill(self) -> None:
        self._packed = self._packed or self._file.read(_PIECE)


def _refuse_other_kinds(path: Path, start: bytes) -> None:
    if start.lstrip().lower().startswith(_WEB_PAGES):
        raise InputError(
            f"{path} is a web page, perhaps with an error message; download the file again."
        )
    kinds = [kind for magic, kind in _ARCHIVES.items() if start.startswith(magic)]
    place, magic = _TAR
    if kinds or start[place] == magic:
        kind = kinds[0] if kinds else "tar"
        raise InputError(f"{path} is a {kind} archive; unpack it and choose what was in it.")
