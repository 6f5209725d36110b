"""What the window computes beside what it shows."""

import threading


def nothing_is_computed() -> bool:
    """Whether all threads of the window's work have ended."""
    return all(each.daemon or each is threading.main_thread() for each in threading.enumerate())
