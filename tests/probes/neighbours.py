"""Prints how long it takes to look at MNIST's images, and what neighbours and map take (Linux).

    python tests/probes/neighbours.py [MODEL.zendigits]

All 60,000 training images are looked at, and all 10,000 test images, with as many threads as
OMP_NUM_THREADS says, or all cores; then a second time, when what was found out is kept on the disk.
Memory is what is resident besides a network that has read once: at rest with both in memory, and
at most meanwhile.
"""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import numpy as np
from helpers.drawings import DIGITS

from zen_digits.core.data.arrangement import AS_STORED
from zen_digits.core.data.load import finish
from zen_digits.core.ink.mnist_format import digit_image
from zen_digits.core.insight.image_map import map_test_images
from zen_digits.core.insight.neighbours import look_at_training_images
from zen_digits.core.process import return_free_memory
from zen_digits.core.reading.predictor import open_predictor
from zen_digits.core.training.free_cores import thread_count

_SHOWN = 20  # neighbours


def megabytes(what: str) -> float:
    """VmRSS, what is resident now, or VmHWM, the most that was."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(what)) / 1000


def main() -> None:
    model = open_predictor(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
    model.read(np.zeros((28, 28), np.uint8))
    return_free_memory()
    before = megabytes("VmRSS")
    for time_of in ("first time", "again"):
        near = shown = None  # one at a time is in memory
        return_free_memory()
        began = time.perf_counter()
        near = finish(look_at_training_images(model.model, "mnist", AS_STORED, None))
        between = time.perf_counter()
        shown = finish(map_test_images(model.model, "mnist", AS_STORED, None))
        ended = time.perf_counter()
        print(
            f"{time_of}, {thread_count()} threads: neighbours {between - began:.1f} s, "
            f"map {ended - between:.1f} s; memory {megabytes('VmRSS') - before:.0f} MB, "
            f"at most {megabytes('VmHWM') - before:.0f} MB"
        )
    times: dict[str, list[float]] = {"neighbours": [], "map": []}
    for image in map(digit_image, DIGITS.values()):
        began = time.perf_counter()
        found = near.index.nearest(image, _SHOWN)
        [near.images.image(each.index) for each in found]
        times["neighbours"].append(time.perf_counter() - began)
        began = time.perf_counter()
        shown.place(image)
        times["map"].append(time.perf_counter() - began)
    for what, seconds in times.items():
        print(f"{what} of one digit: {1000 * statistics.median(seconds):.1f} ms")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder
        main()
