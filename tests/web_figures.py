"""Measures the exported web page in Chromium: whether it reads as the program does, and how fast.

    python tests/web_figures.py [--model FILE] [--ink FILE.jsonl.gz …] [--count 1000]

Drawings of synthetic writers, single digits, numbers and what is none, or those of ink files, and
as many test images of MNIST are read here and in the page. Prints how many are read the same, how
long a digit takes there (computing it anew, median of those images), and the size of the page.
"""

import argparse
import json
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from helpers.browser import Page, open_browser
from helpers.page_reading import read_in_page
from numpy.random import Generator

from zen_digits.core.data.mnist import load_mnist_test
from zen_digits.core.export.web_page import web_page
from zen_digits.core.ink.ink_file import each_drawing
from zen_digits.core.labels import DIGITS
from zen_digits.core.models.model_file import load_model
from zen_digits.core.reading.number_reader import read_all
from zen_digits.core.reading.predictor import Predictor, shipped_model_path
from zen_digits.core.synthetic.generator import draw_allograph, random_allograph
from zen_digits.core.synthetic.negatives import random_negative
from zen_digits.core.synthetic.writer import WriterStyle, random_writer_style

_AT_ONCE = 50  # drawings that are sent to the page
_LONGEST = 6  # digits of a number
_SHARES = (0.5, 0.4, 0.1)  # of single digits, numbers, and what is none

Drawing = list[Any]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", type=Path, default=shipped_model_path())
    parser.add_argument("--ink", type=Path, nargs="*", default=[])
    parser.add_argument("--count", type=int, default=1000)
    options = parser.parse_args()
    model = load_model(options.model)
    html = web_page(options.model.stem, model).encode()
    print(f"size of the page: {len(html):,} bytes")
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "page.html").write_bytes(html)
        with open_browser(Path(folder) / "profile") as page:
            page.open(Path(folder) / "page.html")
            predictor = Predictor(model)
            compare_images(page, predictor, options.count)
            compare_drawings("synthetic writers", page, predictor, synthetic(options.count))
            for path in options.ink:
                drawn = [drawing.strokes for drawing in each_drawing(path)]
                compare_drawings(path.name, page, predictor, sample(drawn, options.count))


def compare_images(page: Page, predictor: Predictor, count: int) -> None:
    images = load_mnist_test().images[:count, 0]
    here = [(r.text, r.is_digit) for r in predictor.read_all(images)]
    told, milliseconds = read_images_in_page(page, images)
    print_agreement("test images of MNIST", here, told)
    low, middle, high = np.quantile(milliseconds, (0.1, 0.5, 0.9))
    print(f"  {middle:.1f} ms a digit (a tenth below {low:.1f}, a tenth above {high:.1f})")


def read_images_in_page(page: Page, images: np.ndarray) -> tuple[list[Any], list[float]]:
    """Text and is_digit of each image, and how long it took."""
    told = page.value(
        f"""(() => {{
            const packed = JSON.parse(document.getElementById("weights").textContent);
            const network = loadNetwork(packed);
            return {json.dumps(images.reshape(len(images), -1).tolist())}.map((image) => {{
                const start = performance.now();
                const {{ best, isDigit }} = readingOf(network.card, runNetwork(network, image));
                return [network.card.labels[best], isDigit, performance.now() - start];
            }});
        }})()"""
    )
    return [tuple(each[:2]) for each in told], [each[2] for each in told]


def compare_drawings(
    name: str, page: Page, predictor: Predictor, drawings: Sequence[Drawing]
) -> None:
    here, told, images, seconds = [], [], 0, 0.0
    for start in range(0, len(drawings), _AT_ONCE):
        part = drawings[start : start + _AT_ONCE]
        numbers = read_all(predictor, part)
        before = time.perf_counter()
        seen = read_in_page(page, part)
        seconds += time.perf_counter() - before
        here += [(number.text, number.is_digit) for number in numbers]
        told += [(each["text"], each["isDigit"]) for each in seen]
        for number, each in zip(numbers, seen, strict=True):
            expected = [digit.image.ravel().tolist() for digit in number.digits]
            images += expected != [digit["image"] for digit in each["digits"]]
    print_agreement(name, here, told)
    print(f"  {images} with an image that differs in some pixel; "
          f"{1000 * seconds / len(drawings):.0f} ms a drawing, there and back")  # fmt: skip


def print_agreement(name: str, here: Sequence[Any], told: Sequence[Any]) -> None:
    texts = sum(one[0] == other[0] for one, other in zip(here, told, strict=True))
    verdicts = sum(one[1] == other[1] for one, other in zip(here, told, strict=True))
    count = len(here)
    print(f"{name}: {count:,}; the same text {texts / count:.2%} ({count - texts} differ), the "
          f"same verdict {verdicts / count:.2%} ({count - verdicts} differ)")  # fmt: skip


def sample(drawings: Sequence[Drawing], count: int) -> list[Drawing]:
    order = np.random.default_rng(0).permutation(len(drawings))
    return [drawings[index] for index in order[:count]]


def synthetic(count: int) -> list[Drawing]:
    return list(islice(_drawn(np.random.default_rng(0)), count))


def _drawn(rng: Generator) -> Iterator[Drawing]:
    while True:
        style = random_writer_style(rng)
        kind = rng.choice(3, p=_SHARES)
        if kind == 2:
            yield random_negative(rng)
        else:
            yield _number(int(rng.integers(2, _LONGEST + 1)) if kind else 1, style, rng)


def _number(digits: int, style: WriterStyle, rng: Generator) -> Drawing:
    """Digits side by side, some of which touch, on a line that is not quite straight."""
    strokes: Drawing = []
    right = 0.0
    for label in rng.choice(list(DIGITS), digits):
        digit = draw_allograph(random_allograph(str(label), rng).name, style, rng)
        x = np.concatenate(digit)[:, 0]
        shift = [right - x.min() + rng.uniform(-5, 25), rng.normal(0, 5)]
        strokes += [stroke + shift for stroke in digit]
        right = max(float(np.concatenate(strokes)[:, 0].max()), right)
    return strokes


if __name__ == "__main__":
    main()
