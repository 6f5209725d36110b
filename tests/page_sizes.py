"""Prints how long a page takes to be read and how much memory, at several sizes (Linux, macOS).

    python tests/page_sizes.py [--megapixels N …] [--window]

Forty numbers on noisy paper, as a JPEG and a PNG of each size, are read by ``zen-digits read-page``
in a process of their own, its start included. ``--window`` opens them in the window instead, under
the display that is there, until all numbers are seen. Asked of 12 megapixels: 2.5 s and 600 MB.

Memory in MB before and after pictures of 32 megapixels and more were decoded as a smaller copy:

| megapixels | JPEG | PNG |
|---|---|---|
| 12 | 322 → 316 | 322 → 316 |
| 48 | 465 → 316 | 465 → 330 |
| 98 | 848 → 347 | 847 → 516 |
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from math import sqrt
from pathlib import Path

import numpy as np
from helpers.pages import compose
from PIL import Image

_SIZES = (12, 48, 98)
_LINES = [["2026", "314", "75", "8069"]] * 10
_NOISE = 4.0  # of 255
_WINDOW = Path(__file__).parent / "probes" / "page_window.py"


def photo(megapixels: float) -> Image.Image:
    """A page of 4 : 3 with the noise of a camera."""
    sheet, _ = compose(_LINES, 1460)
    height = round(1000 * sqrt(megapixels / 12) * 3)
    large = sheet.resize((height * 4 // 3, height), Image.Resampling.BICUBIC)
    tile = np.random.default_rng(0).normal(0, _NOISE, (256, large.width, 3)).round()
    for top in range(0, large.height, len(tile)):
        box = (0, top, large.width, min(top + len(tile), large.height))
        strip = np.asarray(large.crop(box), np.float32)
        noisy = (strip + tile[: len(strip)]).clip(0, 255).astype(np.uint8)
        large.paste(Image.fromarray(noisy), box)
    return large


def save(megapixels: float, path: Path) -> None:
    photo(megapixels).save(path, quality=90, compress_level=1)


def measure(path: Path, *, in_window: bool) -> None:
    """Print a row: seconds and the most memory of a process that reads it."""
    command = [str(_WINDOW)] if in_window else ["-m", "zen_digits", "read-page"]
    began = time.monotonic()
    process = subprocess.Popen([sys.executable, *command, str(path)], stdout=subprocess.PIPE)
    assert process.stdout is not None
    found = process.stdout.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    seconds, memory = time.monotonic() - began, _megabytes(usage)
    process.returncode = os.waitstatus_to_exitcode(status)
    numbers = sum(map(found.count, _LINES[0]))
    print(f"{path.stem:>4} MP {path.suffix[1:]:<4} {seconds:>6.2f} s "
          f"({usage.ru_utime + usage.ru_stime:>5.2f} s of CPU) {memory:>6.0f} MB"
          f"  {numbers} of {4 * len(_LINES)} numbers", flush=True)  # fmt: skip


def _megabytes(usage: resource.struct_rusage) -> float:
    return usage.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megapixels", type=int, nargs="+", default=_SIZES)
    parser.add_argument("--window", action="store_true", help="open them in the window")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for megapixels in options.megapixels:
            for kind in ("jpg", "png"):
                path = Path(folder) / f"{megapixels}.{kind}"
                command = [sys.executable, "-c", _SAVE, str(megapixels), str(path)]
                subprocess.run(command, check=True, cwd=Path(__file__).parent)
                measure(path, in_window=options.window)
                path.unlink()


_SAVE = """
import sys
from pathlib import Path
from page_sizes import save
save(float(sys.argv[1]), Path(sys.argv[2]))
"""

if __name__ == "__main__":
    main()
