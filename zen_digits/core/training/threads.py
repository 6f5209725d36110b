"""Sharing a few cores between a training run and a user who draws."""

import os
import sys
import threading
from contextlib import suppress

import torch

_NICENESS = 3
_WINDOWS_BELOW_NORMAL = -1


def use_all_cores_politely() -> None:
    """Let the calling thread, and the pool it computes with, use every core at low priority.

    Call it before the thread's first computation: its pool inherits the priority. Threads at normal
    priority, such as the one that draws the window, then come first.
    """
    _lower_priority()
    torch.set_num_threads(os.cpu_count() or 1)


def use_one_core() -> None:
    """Let the calling thread compute on one core: one drawing is not worth waking a pool."""
    torch.set_num_threads(1)


def _lower_priority() -> None:
    """Lower the priority of this thread alone, where the system lets a thread have its own."""
    with suppress(OSError, AttributeError):  # a courtesy: training works without it
        if sys.platform == "linux":
            thread = threading.get_native_id()
            niceness = os.getpriority(os.PRIO_PROCESS, thread) + _NICENESS
            os.setpriority(os.PRIO_PROCESS, thread, niceness)
        elif sys.platform == "win32":
            import ctypes

            kernel = ctypes.windll.kernel32
            kernel.SetThreadPriority(kernel.GetCurrentThread(), _WINDOWS_BELOW_NORMAL)
