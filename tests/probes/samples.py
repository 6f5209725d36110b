"""What this process's busy threads are doing whenever a heart stops beating (Linux).

Another process asks each busy thread by a signal, which faulthandler answers with its Python stack:
so a thread that holds Python's lock in C answers, too. A stack caught in the middle of a change may
crash Python; that is rare.
"""

import faulthandler
import linecache
import mmap
import os
import re
import signal
import struct
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

_ASK = """
import ctypes, mmap, os, signal, struct, sys, time
pid = os.getppid()
heart = mmap.mmap(int(sys.argv[1]), 8, prot=mmap.PROT_READ)
send = ctypes.CDLL(None).tgkill
while os.getppid() == pid:
    time.sleep(0.007)
    if time.monotonic() - struct.unpack("d", heart[:])[0] < 0.02:
        continue
    for thread in os.listdir(f"/proc/{pid}/task"):
        try:
            with open(f"/proc/{pid}/task/{thread}/stat") as file:
                busy = file.read().rpartition(")")[2].split()[0] in "RD"
        except OSError:
            continue
        if busy or thread == str(pid):
            send(pid, int(thread), signal.SIGUSR2)
            time.sleep(0.001)
"""
_PROBES = str(Path(__file__).parent)
_FRAME = re.compile(r'  File "(?P<file>.+)", line (?P<line>\d+) in (?P<function>.+)')
_STEPS = {"create_module": "loads a library", "exec_module": "starts a library",
          "get_data": "reads a file", "_compile_bytecode": "unpacks code"}  # fmt: skip
Frame = dict[str, str]


class Samples:
    """Stacks taken while no ``beat`` has come for 20 ms."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile("ab+")  # noqa: SIM115
        self._end = 0
        faulthandler.register(signal.SIGUSR2, self._file, all_threads=False)
        memory = os.memfd_create("heart")
        os.ftruncate(memory, 8)
        self._heart = mmap.mmap(memory, 8)
        self.beat()
        self._asker = subprocess.Popen([sys.executable, "-c", _ASK, str(memory)], pass_fds=[memory])

    def beat(self) -> None:
        self._heart[:] = struct.pack("d", time.monotonic())

    def taken(self) -> str:
        """The stacks since the last call."""
        began, self._end = self._end, os.fstat(self._file.fileno()).st_size
        return os.pread(self._file.fileno(), self._end - began, began).decode()

    def stop(self) -> None:
        self._asker.kill()
        self._asker.wait()
        faulthandler.unregister(signal.SIGUSR2)


def summary(stacks: str) -> Iterator[str]:
    """What the threads were doing, most frequent first."""
    seen: Counter[str] = Counter()
    for stack in stacks.split("Stack (")[1:]:
        frames = [match.groupdict() for match in _FRAME.finditer(stack)]
        if frames and not frames[0]["file"].startswith(_PROBES):  # else it waits
            seen[_doing(frames)] += 1
    for doing, count in seen.most_common(5):
        yield f"{count:>3} × {doing}"


def _doing(frames: list[Frame]) -> str:
    """The innermost line, the import it belongs to, and our own innermost line."""
    real = [f for f in frames if not f["file"].startswith(("<frozen", _PROBES))] or frames[:1]
    line = linecache.getline(real[0]["file"], int(real[0]["line"])).strip()
    who = "window" if frames[-1]["file"].startswith(_PROBES) else "beside"
    steps = [f" [{_STEPS[f['function']]}]" for f in frames[:6] if f["function"] in _STEPS]
    parts = [f"{who}: {_place(real[0])}  {line}" + "".join(steps[:1])]
    importers = [f"imported by {_place(f)}" for f in real[1:] if f["function"] == "<module>"]
    ours = [f"for {_place(f)}" for f in real[1:] if "/zen_digits/" in f["file"]]
    return ", ".join([*parts, *importers[:1], *ours[:1]])


def _place(frame: Frame) -> str:
    file = re.sub(r".*/(?:site-packages|python3[.]\d+)/|.*/(?=zen_digits/)", "", frame["file"])
    return f"{file}:{frame['line']} {frame['function']}"
