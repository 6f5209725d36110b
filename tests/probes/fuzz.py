"""Damages files of every kind that the program reads, and reads them (Linux).

    python tests/probes/fuzz.py [--count 10000] [--seed 0] [--kind KIND …] [--at NUMBER]

The same numbers give the same damage. Each file must be read, or refused with one sentence:
anything else is printed with its number, which ``--at`` reads again. Each kind has a process of
its own, which is started again after a crash. The last line is JSON.
"""

import argparse
import faulthandler
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import traceback
import warnings
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from helpers.fuzz_targets import TARGETS, Target

from zen_digits.core.errors import InputError
from zen_digits.core.json_text import parse

HANG_SECONDS = 5.0  # of the processor: the machine may be busy with other work
STUCK_SECONDS = 120  # on the clock
MEMORY = 2**30
OUTCOMES = ("read", "refused", "traceback", "hang", "memory", "not JSON", "crash")


class Hang(BaseException):
    """Reading took too long."""


def outcome(target: Target, sample: Path, seed: str) -> tuple[str, str]:
    """What reading a damaged copy of a file leads to, and details of what should not be."""
    with tempfile.TemporaryDirectory() as folder:
        damaged = target.damage(sample, Path(folder), Random(seed))
        _forget_peak()
        before, began = _peak(), time.process_time()
        kind, details = _read(target, damaged)
        seconds, memory = time.process_time() - began, _peak() - before
    if seconds > HANG_SECONDS:
        return "hang", f"{seconds:.1f} s\n{details}"
    if memory > MEMORY:
        return "memory", f"{memory / 2**20:.0f} MB\n{details}"
    return kind, details


def _read(target: Target, path: Path) -> tuple[str, str]:
    signal.setitimer(signal.ITIMER_PROF, 2 * HANG_SECONDS)
    faulthandler.dump_traceback_later(STUCK_SECONDS, exit=True)
    try:
        text = target.use(path)
    except InputError as error:
        return (
            ("refused", "") if _is_sentence(str(error)) else ("traceback", f"no sentence: {error}")
        )
    except (Exception, Hang):
        return "traceback", traceback.format_exc()
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        faulthandler.cancel_dump_traceback_later()
    try:
        parse(text)
    except ValueError:
        return "not JSON", text[:500]
    return "read", ""


def _is_sentence(text: str) -> bool:
    return "\n" not in text and len(text) <= 1000 and text.rstrip().endswith(".")


def _forget_peak() -> None:
    Path("/proc/self/clear_refs").write_text("5")


def _peak() -> int:
    """The most memory that this process has had, in bytes, since it was forgotten."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM"))


def work(kind: str, numbers: range, seed: int) -> None:
    """Read files of one kind; prints a line of JSON before and after each."""
    signal.signal(signal.SIGPROF, _raise_hang)
    warnings.simplefilter("error")
    target = TARGETS[kind]
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder
        Path(folder, "valid").mkdir()
        samples = target.make(Path(folder, "valid"))
        for sample in samples:  # each must be readable while it is whole
            target.use(sample)
        for number in numbers:
            print(json.dumps({"begun": number}), flush=True)
            sample = samples[number % len(samples)]
            result, details = outcome(target, sample, f"{seed} {kind} {number}")
            line = {"number": number, "outcome": result, "sample": sample.name, "details": details}
            print(json.dumps(line), flush=True)


def _raise_hang(*_: object) -> None:
    raise Hang


def fuzz(kind: str, count: int, seed: int) -> Counter[str]:
    """Read so many damaged files of a kind in other processes; print what should not be."""
    outcomes: Counter[str] = Counter()
    begun = -1
    while begun + 1 < count:
        first = begun + 1
        lines, errors = _run_worker(kind, first, count, seed)
        begun = max((line["begun"] for line in lines if "begun" in line), default=begun)
        done = [line for line in lines if "outcome" in line]
        if begun < first:
            raise RuntimeError(f"A valid file of the kind {kind} cannot be read:\n{errors}")
        if not done or done[-1]["number"] < begun:
            done.append({"number": begun, "outcome": "crash", "details": errors})
        for line in done:
            outcomes[line["outcome"]] += 1
            if line["outcome"] not in ("read", "refused"):
                print(f"--- {kind}, number {line['number']}: {line['outcome']}\n{line['details']}")
    return outcomes


def _run_worker(kind: str, first: int, count: int, seed: int) -> tuple[list[dict[str, Any]], str]:
    """What a worker prints until it ends or crashes, and the end of its errors."""
    arguments = ["--kind", kind, "--from", str(first), "--count", str(count), "--seed", str(seed)]
    command = [sys.executable, __file__, "--work", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return [json.loads(line) for line in done.stdout.splitlines()], done.stderr[-3000:]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--kind", nargs="+", choices=TARGETS, default=list(TARGETS))
    parser.add_argument("--from", dest="start", type=int, default=0)
    parser.add_argument("--at", type=int)
    parser.add_argument("--work", action="store_true")
    options = parser.parse_args()
    if options.at is not None:
        work(options.kind[0], range(options.at, options.at + 1), options.seed)
    elif options.work:
        work(options.kind[0], range(options.start, options.count), options.seed)
    else:
        each = options.count // len(options.kind)
        table = {kind: fuzz(kind, each, options.seed) for kind in options.kind}
        print(f"{'':14}", *(f"{name:>10}" for name in OUTCOMES))
        for kind, found in table.items():
            print(f"{kind:14}", *(f"{found[name]:10,}" for name in OUTCOMES))
        print(json.dumps({kind: dict(found) for kind, found in table.items()}))


if __name__ == "__main__":
    main()
