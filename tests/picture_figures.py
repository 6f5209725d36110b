"""Prints how well pictures are read: how many rightly, and how many without a doubt.

    python tests/picture_figures.py FOLDER [--model FILE]

Each folder below FOLDER that holds a ``truth.csv`` is a set: its columns ``file`` and ``text`` name
a picture and what is written in it, nothing where it shows no digit. Pictures are read as by
``zen-digits predict``; one that cannot be read counts as wrong and doubted.
"""

import argparse
import csv
from collections.abc import Iterator
from pathlib import Path

from zen_digits.commands.drawings import batches
from zen_digits.core.errors import InputError
from zen_digits.core.percent import percent
from zen_digits.core.reading.number_reader import read_number
from zen_digits.core.reading.predictor import Predictor, open_predictor

TRUTH = "truth.csv"


def picture_sets(folder: Path) -> Iterator[tuple[str, dict[Path, str]]]:
    """The name of each set below a folder, and its pictures with what is written in them."""
    for truth in sorted(folder.rglob(TRUTH)):
        with open(truth, encoding="utf-8", newline="") as file:
            texts = {truth.parent / row["file"]: row["text"] for row in csv.DictReader(file)}
        yield truth.parent.relative_to(folder).as_posix(), texts


def read_picture(predictor: Predictor, path: Path) -> tuple[str | None, bool]:
    """What a picture is read as, and whether without a doubt; None where it cannot be read."""
    try:
        ((drawing,),) = batches(str(path), 1)
        reading = read_number(predictor, drawing.ink)
    except InputError:
        return None, False
    return reading.text, reading.is_digit


def print_figures(predictor: Predictor, folder: Path) -> None:
    print(f"{'set':<24} {'pictures':>8} {'right':>9} {'accepted':>9}")
    for name, texts in picture_sets(folder):
        readings = [read_picture(predictor, path) for path in texts]
        right = [text == read for text, (read, _) in zip(texts.values(), readings, strict=True)]
        accepted = [is_digit for _, is_digit in readings]
        shares = [percent(sum(each) / max(len(each), 1), 1) for each in (right, accepted)]
        print(f"{name:<24} {len(texts):>8,} {shares[0]:>9} {shares[1]:>9}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--model", type=Path, help="a model file instead of the shipped one")
    options = parser.parse_args()
    print_figures(open_predictor(options.model), options.folder)


if __name__ == "__main__":
    main()
