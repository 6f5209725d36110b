"""Trains on two machines, which are network namespaces here: needs Linux, root and iproute2.

    python tests/probes/two_machines.py [--launcher]

As on a default Debian or Ubuntu, each machine's own name means 127.0.1.1 to itself. Prints a line
of JSON for each case: exit codes, seconds, and what was said. ``--launcher`` tries torchrun, too.
"""

import argparse
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

from checks import Row, print_checks

NAMES, ADDRESSES, PORT = ("zen-one", "zen-two"), ("10.77.0.1", "10.77.0.2"), "29517"
TRAIN = ("-m", "zen_digits", "train", "--architecture", "dense", "--epochs", "1", "--batch-size",
         "500", "--device", "cpu", "--json")  # fmt: skip
LONGEST = 75.0  # seconds until a machine that meets nobody must have ended, imports included


@contextmanager
def machines() -> Iterator[None]:
    """Two namespaces joined by a cable, each with a file of hosts of its own."""
    one, two = NAMES
    try:
        for name, address in zip(NAMES, ADDRESSES, strict=True):
            ip("netns", "add", name)
            hosts = Path("/etc/netns", name, "hosts")
            hosts.parent.mkdir(parents=True)
            own = f"127.0.0.1 localhost\n127.0.1.1 {socket.gethostname()} machine-{address}\n"
            others = "".join(f"{a} machine-{a}\n" for a in ADDRESSES if a != address)
            hosts.write_text(own + others)
        ip("link", "add", "cable1", "netns", one, "type", "veth", "peer", "cable2", "netns", two)
        for name, cable, address in zip(NAMES, ("cable1", "cable2"), ADDRESSES, strict=True):
            ip("-n", name, "link", "set", "lo", "up")
            ip("-n", name, "address", "add", f"{address}/24", "dev", cable)
            ip("-n", name, "link", "set", cable, "up")
        yield
    finally:
        for name in NAMES:
            subprocess.run(["ip", "netns", "delete", name], check=False, stderr=subprocess.DEVNULL)
            shutil.rmtree(Path("/etc/netns", name), ignore_errors=True)


def ip(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True)


def start(rank: int, folder: Path, master: str, command: tuple[str, ...]) -> subprocess.Popen[str]:
    """Start a command of Python on the machine of a rank."""
    group = {"MASTER_ADDR": master, "MASTER_PORT": PORT, "WORLD_SIZE": "2", "RANK": str(rank)}
    home = {"XDG_DATA_HOME": str(folder / str(rank)), "OMP_NUM_THREADS": "1"}
    return subprocess.Popen(
        ["ip", "netns", "exec", NAMES[rank], sys.executable, *command],
        env={**os.environ, **home, **group},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def case(name: str, *processes: subprocess.Popen[str], codes: tuple[int, ...]) -> Row:
    """Wait for the processes; what became of them."""
    began = time.perf_counter()
    outputs = [finished(process) for process in processes]
    seconds = round(time.perf_counter() - began, 1)
    ended = tuple(process.returncode for process in processes)
    said = [error.strip() for _, error in outputs]
    refused = [text.startswith("zen-digits: ") and "\n" not in text for text in said]
    good = all(refused) and seconds < LONGEST if any(codes) else True
    return {"case": name, "exit_codes": ended, "seconds": seconds,
            "said": [text[:300] for text in said],
            "lines": [len(out.splitlines()) for out, _ in outputs],
            "ok": ended == codes and good}  # fmt: skip


def finished(process: subprocess.Popen[str]) -> tuple[str, str]:
    try:
        return process.communicate(timeout=300)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.communicate()


def cases(folder: Path) -> Iterator[Row]:
    address, name, nobody = ADDRESSES[0], f"machine-{ADDRESSES[0]}", "10.77.0.9"
    for master in (address, name):
        pair = [start(rank, folder, master, TRAIN) for rank in (0, 1)]
        yield case(f"both, through {master}", *pair, codes=(0, 0))
    other = (*TRAIN[:-1], "--seed", "7")
    pair = [start(0, folder, address, TRAIN), start(1, folder, address, other)]
    yield case("other settings", *pair, codes=(2, 2))
    yield case("the first alone", start(0, folder, address, TRAIN), codes=(2,))
    yield case("the second alone", start(1, folder, address, TRAIN), codes=(2,))
    yield case("no such machine", start(1, folder, nobody, TRAIN), codes=(2,))


def launched(folder: Path) -> Iterator[Row]:
    """The same through torchrun."""
    address, name = ADDRESSES[0], f"machine-{ADDRESSES[0]}"
    for master in (address, name):
        pair = []
        for rank in (0, 1):
            options = ("--nnodes", "2", "--node-rank", str(rank), "--nproc-per-node", "1",
                       "--master-addr", master, "--master-port", PORT)  # fmt: skip
            command = ("-m", "torch.distributed.run", *options, *TRAIN)
            pair.append(start(rank, folder, master, command))
        yield case(f"torchrun, through {master}", *pair, codes=(0, 0))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--launcher", action="store_true", help="also try torchrun")
    options = parser.parse_args()
    with machines(), tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sys.exit(print_checks(chain(cases(folder), launched(folder) if options.launcher else ())))


if __name__ == "__main__":
    main()
