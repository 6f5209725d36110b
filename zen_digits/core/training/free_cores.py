"""How many cores other programs leave free, as the system counts their work."""

import os
import sys
import time
from pathlib import Path

_VARIABLE = "OMP_NUM_THREADS"
_STATISTICS = Path("/proc/stat")
_IDLE = (3, 4)  # columns of /proc/stat: waiting for work, waiting for the disk
_GUESTS = 8  # from this column on, work is counted a second time
_SHORTEST = 0.2  # seconds that tell something


def allowed_cores() -> int:
    """The number of cores that the process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def wanted_threads() -> int | None:
    """What the user has chosen, if that is a number."""
    wanted = os.environ.get(_VARIABLE, "")
    return int(wanted) if wanted.isdecimal() and int(wanted) > 0 else None


def thread_count() -> int:
    """How many threads to compute with for a moment: as the user has chosen, or all cores."""
    return wanted_threads() or allowed_cores()


class FreeCores:
    """Counts them; make it a while before the count is needed."""

    def __init__(self) -> None:
        self._before = _readings()
        self._count: float | None = None

    def count(self) -> float:
        """Cores that other programs left free, on average since the last call: 1.4, say.

        0 where they use all. The first call waits for up to a fifth of a second.
        """
        if self._count is None:
            time.sleep(max(0.0, _SHORTEST - (time.monotonic() - self._before[0])))
        now = _readings()
        passed, own, everyone = (b - a for a, b in zip(self._before, now, strict=True))
        if self._count is None or passed >= _SHORTEST:
            cores = allowed_cores()
            others = (everyone - own) / passed if now[2] else _load() - own / passed
            self._before, self._count = now, min(max(cores - others, 0.0), cores)
        return self._count


def _readings() -> tuple[float, float, float]:
    """The time; the seconds of our own work; those of all work on the allowed cores, or 0 where
    the system does not tell."""
    return time.monotonic(), time.process_time(), _work_of_all()


def _work_of_all() -> float:
    if sys.platform == "win32":
        return _work_on_windows()
    try:
        return work_in(_STATISTICS.read_text(encoding="ascii"), os.sched_getaffinity(0))
    except (AttributeError, OSError, ValueError):  # as on macOS
        return 0.0


def _load() -> float:
    """How many threads wanted to work in the last minute, ours among them."""
    return os.getloadavg()[0]


def work_in(statistics: str, cores: set[int]) -> float:
    """The seconds of work on some cores, in the text of /proc/stat."""
    names = {f"cpu{core}" for core in cores}
    rows = (line.split() for line in statistics.splitlines())
    ticks = sum(
        sum(map(int, row[1 : 1 + _GUESTS])) - sum(int(row[1 + column]) for column in _IDLE)
        for row in rows
        if row and row[0] in names
    )
    return ticks / os.sysconf("SC_CLK_TCK")


def _work_on_windows() -> float:
    import ctypes

    idle, kernel, user = (ctypes.c_uint64() for _ in range(3))
    ctypes.windll.kernel32.GetSystemTimes(  # type: ignore[attr-defined]
        ctypes.byref(idle), ctypes.byref(kernel), ctypes.byref(user)
    )
    return (kernel.value + user.value - idle.value) / 1e7  # "kernel" has the idle time in it
