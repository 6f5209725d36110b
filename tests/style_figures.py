"""Prints how well synthetic writers are read in each of the styles that digits are written in.

    python tests/style_figures.py [STYLE …] [--model FILE] [--count 400]

For each style, as ``zen-digits styles`` names them, or for those that are given: how many of the
drawings are read rightly, and how many are accepted as one digit. Then, where no style is given,
the non-digits of which most drawings are accepted.
"""

import argparse
import statistics
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from zen_digits.core.percent import percent
from zen_digits.core.reading.number_reader import read_all
from zen_digits.core.reading.predictor import Predictor, open_predictor
from zen_digits.core.reading.result import NumberReading
from zen_digits.core.synthetic.digit_allographs import ALLOGRAPHS
from zen_digits.core.synthetic.generator import find_allograph
from zen_digits.core.synthetic.non_digits import NON_DIGITS
from zen_digits.core.synthetic.template import parse_template
from zen_digits.core.synthetic.writer import random_writer_style, write

SEED = 12345
SHOWN = 20  # non-digits


def read_template(predictor: Predictor, template: str, count: int) -> list[NumberReading]:
    """What random writers' drawings of a template are read as; the same drawings each time."""
    rng = np.random.default_rng(SEED)
    parsed = parse_template(template)
    drawings = [write(parsed, random_writer_style(rng), rng) for _ in range(count)]
    return read_all(predictor, drawings)


def accepted(readings: Sequence[NumberReading]) -> float:
    """The share of drawings that are taken for one digit."""
    return statistics.mean(r.is_digit and len(r.digits) == 1 for r in readings)


def style_figures(predictor: Predictor, names: Sequence[str], count: int) -> None:
    print(f"{'style':<24} {'right':>9} {'accepted':>9}")
    for style in map(find_allograph, names):
        readings = read_template(predictor, style.template, count)
        right = statistics.mean(reading.text == style.label for reading in readings)
        print(
            f"{style.name:<24} {percent(right, 1):>9} {percent(accepted(readings), 1):>9}",
            flush=True,
        )


def non_digit_figures(predictor: Predictor, count: int) -> None:
    shares = {text: accepted(read_template(predictor, text, count)) for text in NON_DIGITS}
    mean = percent(statistics.mean(shares.values()), 1)
    print(f"\n{mean} of {len(shares)} non-digits accepted; most often these:")
    for text in sorted(shares, key=lambda text: -shares[text])[:SHOWN]:
        print(f"{percent(shares[text], 1):>9}  {text}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("styles", nargs="*", metavar="STYLE")
    parser.add_argument("--model", type=Path, help="a model file instead of the shipped one")
    parser.add_argument("--count", type=int, default=400, help="drawings of each")
    options = parser.parse_args()
    predictor = open_predictor(options.model)
    style_figures(predictor, options.styles or [a.name for a in ALLOGRAPHS], options.count)
    if not options.styles:
        non_digit_figures(predictor, options.count)


if __name__ == "__main__":
    main()
