"""What every process of the program does first: make its surroundings safe to work in."""

import gc
import os
import signal
import sys
import threading
import warnings
from collections.abc import Callable
from contextlib import suppress
from types import FrameType

from zen_digits.core.console import print_error, use_utf8
from zen_digits.core.exit_codes import STOPPED

_IMPORTER = "<frozen importlib._bootstrap>"
_NICENESS = 3
_MKL = ("x86_64", "AMD64")  # machines on which PyTorch computes with MKL, not OpenBLAS
_WINDOWS_BELOW_NORMAL = -1


def prepare() -> str:
    """Repair the standard streams and silence libraries; returns why nothing can run, or "".

    Call it before anything is opened: the next file would take the number of a closed stream, and
    what a library prints there would end up in that file. Ctrl-C raises KeyboardInterrupt as
    before, but not within an import.
    """
    _handle_interrupts(_interrupt)
    use_utf8()
    _open_closed_streams()
    _silence_libraries()
    _let_threads_sleep()
    return _folder_problem()


def own_command(*arguments: str) -> list[str]:
    """What starts another process of this program, with these arguments."""
    is_frozen = getattr(sys, "frozen", False)
    program = [sys.executable] if is_frozen else [sys.executable, "-m", "zen_digits"]
    return [*program, *arguments]


def _open_closed_streams() -> None:
    """Point 0, 1 and 2 to nothing where they are closed; Python's own streams stay None."""
    number = 0
    while number <= 2:
        number = os.open(os.devnull, os.O_RDWR)
    os.close(number)


def _silence_libraries() -> None:
    """Warnings are for developers, who ask for them with -W or -X dev."""
    if not sys.warnoptions:
        warnings.simplefilter("ignore")
    os.environ.setdefault("TORCH_CPP_LOG_LEVEL", "ERROR")


def _let_threads_sleep() -> None:
    """Threads that compute together spin for half a millisecond at most, then wait asleep.

    A spinning thread takes the core from the one that it waits for wherever other programs compute
    as well; one that falls asleep at once wakes up late on an idle machine, too. The libraries read
    this when they load: GNU's, and Intel's or LLVM's. What the user has set counts.

    NumPy's OpenBLAS always spins, and what NumPy multiplies here is small: it computes with one
    thread, where PyTorch has another library. Learning a hand took ten times as long beside a busy
    program.
    """
    if "OMP_WAIT_POLICY" not in os.environ:
        os.environ.setdefault("GOMP_SPINCOUNT", "10000")
        os.environ.setdefault("KMP_BLOCKTIME", "1")
    if _machine() in _MKL:
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def _machine() -> str:
    """As ``platform.machine`` tells, which takes 10 ms to import."""
    if sys.platform == "win32":
        return os.environ.get("PROCESSOR_ARCHITECTURE", "")
    return os.uname().machine


def compute_politely() -> None:
    """Lower the priority of the calling thread alone, where the system lets a thread have its own.

    Call it before the thread's first computation: the pool it computes with inherits the priority.
    Threads at normal priority, such as the one that draws the window, then come first.
    """
    with suppress(OSError, AttributeError):  # a courtesy: all works without it
        if sys.platform == "linux":
            thread = threading.get_native_id()
            niceness = os.getpriority(os.PRIO_PROCESS, thread) + _NICENESS
            os.setpriority(os.PRIO_PROCESS, thread, niceness)
        elif sys.platform == "win32":
            import ctypes

            kernel = ctypes.windll.kernel32
            kernel.SetThreadPriority(kernel.GetCurrentThread(), _WINDOWS_BELOW_NORMAL)


def _folder_problem() -> str:
    """Where there is no current folder, MKL would abort the process."""
    try:
        os.getcwd()
    except OSError:
        return "The current folder has been deleted or closed; change to another."
    return ""


def prepare_to_end() -> None:
    """Nothing is left to be cleaned up: Ctrl-C ends the process at once from now on.

    Python does not look through what is in memory for what could be freed before the end: with
    PyTorch that would take up to a second.
    """
    _handle_interrupts(signal.SIG_DFL)
    gc.freeze()


def _handle_interrupts(handler: Callable[[int, FrameType | None], None] | signal.Handlers) -> None:
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:  # as in the background of a script
        signal.signal(signal.SIGINT, handler)


def _interrupt(_number: int, frame: FrameType | None) -> None:
    """End at once while a library is being imported: PyTorch aborts on an exception there."""
    if _is_importing(frame):
        print_error("Stopped.")
        os._exit(STOPPED)
    raise KeyboardInterrupt


def _is_importing(frame: FrameType | None) -> bool:
    while frame is not None and frame.f_code.co_filename != _IMPORTER:
        frame = frame.f_back
    return frame is not None
