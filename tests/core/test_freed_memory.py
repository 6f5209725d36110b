"""Freed memory is used again, or goes back to the system."""

import ctypes
import mmap
import sys

import pytest

from zen_digits.core.freed_memory import freed_memory_kept, return_freed_memory

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the C library of Linux")

_PIECE = 20 << 20
_PIECES = 6
_PAGES = _PIECES * _PIECE // mmap.PAGESIZE


def use_and_free() -> None:
    """Pieces of memory, with nothing beside them that would keep them from going back."""
    library = ctypes.CDLL(None)
    library.malloc.restype = ctypes.c_void_p
    library.malloc.argtypes = [ctypes.c_size_t]
    library.free.argtypes = [ctypes.c_void_p]
    pieces = [library.malloc(_PIECE) for _ in range(_PIECES)]
    for piece in pieces:
        ctypes.memset(piece, 1, _PIECE)
    for piece in pieces:
        library.free(piece)


def pages_in_use() -> int:
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1])


def test_within_the_block_freed_memory_stays_and_after_it_goes_back() -> None:
    before = pages_in_use()
    with freed_memory_kept():
        use_and_free()
        assert pages_in_use() - before > 0.9 * _PAGES
    assert pages_in_use() - before < 0.1 * _PAGES
    use_and_free()
    assert pages_in_use() - before < 0.6 * _PAGES


def test_what_is_returned_is_no_longer_in_use() -> None:
    before = pages_in_use()
    with freed_memory_kept():
        use_and_free()
        return_freed_memory()
        assert pages_in_use() - before < 0.1 * _PAGES
