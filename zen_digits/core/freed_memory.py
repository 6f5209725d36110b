"""Whether memory that was freed goes back to the system: Linux, with GNU's C library."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

_MIB = 1 << 20
_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3  # as malloc.h numbers them
_KEPT = 512 * _MIB
_USUAL = 64 * _MIB
"""The most that the C library comes to keep by itself."""
_LARGEST = 32 * _MIB  # of the pieces that it can keep


def return_freed_memory() -> None:
    """Give the system back what was freed; the C library keeps some of it after a peak."""
    _call("malloc_trim", 0)


@contextmanager
def freed_memory_kept() -> Iterator[None]:
    """Within the block, freed memory waits to be used again, up to 512 MiB; then it goes back.

    A step of training takes and frees the same megabytes as the one before. Given back each time,
    they come again as new pages, which the system must find and empty: a tenth of a step's time.
    Source: the GNU C Library's manual, "Malloc Tunable Parameters".
    """
    _call("mallopt", _MMAP_THRESHOLD, _LARGEST)
    _call("mallopt", _TRIM_THRESHOLD, _KEPT)
    try:
        yield
    finally:
        _call("mallopt", _TRIM_THRESHOLD, _USUAL)
        return_freed_memory()


def _call(function: str, *arguments: int) -> None:
    if sys.platform == "linux":
        # There are other C libraries; and a run that was left in the middle may end with Python.
        with suppress(OSError, AttributeError, ImportError):
            import ctypes

            getattr(ctypes.CDLL("libc.so.6"), function)(*arguments)
