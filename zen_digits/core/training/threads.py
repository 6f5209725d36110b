"""Sharing two cores between a training run and a person who draws."""

import os
import sys
import threading
from contextlib import suppress

import torch

_NICER = 3
_WINDOWS_BELOW_NORMAL = -1


def use_all_cores_politely() -> None:
    """Make the calling thread, and the pool it computes with, use every core at low priority.

    To be called before the thread's first computation: its pool inherits the priority. Threads at
    normal priority, such as the one that draws the window, then always come first.
    """
    _lower_priority()
    torch.set_num_threads(os.cpu_count() or 1)


def use_one_core() -> None:
    """Let the calling thread compute alone: reading one drawing is not worth waking a pool."""
    torch.set_num_threads(1)


def _lower_priority() -> None:
    """Lower the priority of this thread alone, where the system lets a thread have its own."""
    with suppress(OSError, AttributeError):  # it is a courtesy; training works without
        if sys.platform == "linux":
            thread = threading.get_native_id()
            niceness = os.getpriority(os.PRIO_PROCESS, thread) + _NICER
            os.setpriority(os.PRIO_PROCESS, thread, niceness)
        elif sys.platform == "win32":
            import ctypes

            kernel = ctypes.windll.kernel32
            kernel.SetThreadPriority(kernel.GetCurrentThread(), _WINDOWS_BELOW_NORMAL)
