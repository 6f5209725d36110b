"""Prints how well digits of a trembling hand are read, as they are and with their ink steadied.

    python tests/tremor_figures.py [INK]

INK is a labelled ink file whose points were taken 10 ms apart, such as
``pendigits_train.jsonl.gz``; without it, digits of imaginary writers are drawn. Each is 200 pixels
high; the pen trembles at 4 to 8 Hz in a direction of its own, by as many pixels as the row says,
and is as much slower as it says. The ink of a calm hand should be read as before.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from zen_digits.core.ink.ink_file import each_drawing
from zen_digits.core.ink.strokes import stroke_arrays
from zen_digits.core.ink.tremor import TremorFilter
from zen_digits.core.percent import percent
from zen_digits.core.reading.number_reader import read_all
from zen_digits.core.reading.shipped_model import load_shipped_model
from zen_digits.core.synthetic.generator import draw_allograph, random_allograph
from zen_digits.core.synthetic.writer import random_writer_style

COUNT, HEIGHT, RATE = 1000, 200.0, 125.0
POINT, LIFT = 0.010, 0.25  # s: between two points, and between two strokes
CASES = ((1, 0), (2, 0), (4, 0), (2, 6), (2, 12), (2, 20), (4, 6), (4, 12), (4, 20))
"""How many times slower, and pixels of tremor."""

Timed = tuple[NDArray[np.float64], NDArray[np.float64]]
"""The seconds of a stroke's points, n, and their places, n × 2."""


def imaginary(count: int, rng: Generator) -> list[tuple[str, Sequence[NDArray[np.float64]]]]:
    """Digits with their strokes, in points as far apart as those of a tablet."""
    drawings = []
    for number in range(count):
        label = str(number % 10)
        name = random_allograph(label, rng).name
        drawings.append((label, draw_allograph(name, random_writer_style(rng), rng)))
    return drawings


def measured(ink: Path, rng: Generator) -> list[tuple[str, Sequence[NDArray[np.float64]]]]:
    """Digits of a file, chosen by chance."""
    drawings = [d for d in each_drawing(ink) if d.label and d.label.isdecimal()]
    chosen = rng.permutation(len(drawings))[:COUNT]
    return [(drawings[i].label or "", stroke_arrays(drawings[i].strokes)) for i in chosen]


def timed(strokes: Sequence[NDArray[np.float64]], slower: float) -> list[Timed]:
    """Strokes of HEIGHT as a mouse that moves so slowly reports them."""
    points = np.concatenate(strokes)
    low, extent = points.min(axis=0), max(np.ptp(points, axis=0).max(), 1e-9)
    begin, result = 0.0, []
    for stroke in strokes:
        seconds = begin + POINT * slower * np.arange(len(stroke))
        grid = np.arange(begin, seconds[-1] + 1e-9, 1 / RATE)
        places = (stroke - low) * HEIGHT / extent
        result.append((grid, np.stack([np.interp(grid, seconds, c) for c in places.T], axis=1)))
        begin = seconds[-1] + LIFT
    return result


def trembling(strokes: list[Timed], pixels: float, rng: Generator) -> list[Timed]:
    """The same by a hand that trembles: an ellipse around where it would be, now more, now less."""
    hertz, angle, flatness = rng.uniform(4, 8), rng.uniform(0, np.pi), rng.uniform(0.1, 0.6)
    phases = rng.uniform(0, 2 * np.pi, 3)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    result = []
    for seconds, places in strokes:
        along, aside = (np.sin(2 * np.pi * hertz * seconds + phase) for phase in phases[:2])
        strength = pixels * (1 + 0.25 * np.sin(2 * np.pi * 0.7 * seconds + phases[2]))
        shaking = strength[:, None] * np.stack([along, flatness * aside], axis=1) @ turn
        result.append((seconds, places + shaking))
    return result


def steadied(stroke: Timed) -> list[tuple[float, float]]:
    """The ink of a stroke as the canvas keeps it."""
    seconds, places = (part.tolist() for part in stroke)
    tremor = TremorFilter(*places[0], seconds[0])
    ink = [
        tremor.steadied(*place, when) for place, when in zip(places[1:], seconds[1:], strict=True)
    ]
    return [tuple(places[0]), *ink, tuple(places[-1])]


def main(ink: Path | None) -> None:
    predictor, rng = load_shipped_model(), np.random.default_rng(0)
    drawings = imaginary(COUNT, rng) if ink is None else measured(ink, rng)
    labels = [label for label, _ in drawings]

    def accuracy(inks: list[list[object]]) -> str:
        read = read_all(predictor, inks)  # type: ignore[arg-type]
        return percent(
            float(np.mean([r.text == label for r, label in zip(read, labels, strict=True)]))
        )

    print(f"{'hand':<44} {'as it is':>9} {'steadied':>9}")
    for slower, pixels in CASES:
        hands = [trembling(timed(strokes, slower), pixels, rng) for _, strokes in drawings]
        raw = accuracy([[places for _, places in hand] for hand in hands])
        calm = accuracy([[steadied(stroke) for stroke in hand] for hand in hands])
        name = (
            f"{slower} × as slow, trembles by {pixels} pixels"
            if pixels
            else f"calm, {slower} × as slow"
        )
        print(f"{name:<44} {raw:>9} {calm:>9}", flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("ink", type=Path, nargs="?", metavar="INK")
    main(parser.parse_args().ink)
