"""Freed memory is used again, or goes back to the system."""

import sys

import pytest
from helpers.fresh_process import printed_by

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the C library of Linux")

_USED_AND_FREED = """
import ctypes, mmap
from zen_digits.core.freed_memory import freed_memory_kept, return_freed_memory

PIECE, PIECES = 20 << 20, 6
library = ctypes.CDLL(None)
library.malloc.restype = ctypes.c_void_p
library.malloc.argtypes = [ctypes.c_size_t]
library.free.argtypes = [ctypes.c_void_p]

def use_and_free():
    # Pieces of memory, with nothing beside them that would keep them from going back.
    pieces = [library.malloc(PIECE) for _ in range(PIECES)]
    for piece in pieces:
        ctypes.memset(piece, 1, PIECE)
    for piece in pieces:
        library.free(piece)

def pages_in_use():
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1])

def print_kept():
    print((pages_in_use() - before) * mmap.PAGESIZE / (PIECE * PIECES))

before = pages_in_use()
"""
"""What is still in use is printed as a share of what was freed.

In a process of its own: elsewhere, what was used before has left freed memory that serves again.
"""

_LEFT_IN_THE_MIDDLE = """
import os
from zen_digits.core.freed_memory import freed_memory_kept

os.dup2(1, 2)  # what is said of an error is printed

def run():
    with freed_memory_kept():
        yield

left = run()
next(left)
"""


def kept(lines: str) -> list[float]:
    """What these lines of a script print."""
    return [float(line) for line in printed_by(_USED_AND_FREED + lines).split()]


def test_within_the_block_freed_memory_stays_and_after_it_goes_back() -> None:
    within, after, used_again = kept("""
with freed_memory_kept():
    use_and_free()
    print_kept()
print_kept()
use_and_free()
print_kept()
""")
    assert within > 0.9
    assert after < 0.1
    assert used_again < 0.6


def test_what_is_returned_is_no_longer_in_use() -> None:
    (returned,) = kept("""
with freed_memory_kept():
    use_and_free()
    return_freed_memory()
    print_kept()
""")
    assert returned < 0.1


def test_a_block_that_is_left_in_the_middle_ends_quietly_with_python() -> None:
    assert printed_by(_LEFT_IN_THE_MIDDLE) == ""
