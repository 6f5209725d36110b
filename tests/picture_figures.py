"""Prints how well pictures are read: rightly, without a doubt, without a doubt though wrongly.

    python tests/picture_figures.py FOLDER [--half odd|even] [--failures] [--model FILE]

Each folder below FOLDER that holds a ``truth.csv`` is a set: its columns ``file`` and ``text`` name
a picture and what is written in it, nothing where it shows no digit. Pictures are read as by
``zen-digits predict``; one that cannot be read counts as wrong and doubted. Texts like ``-beta``
name what is no digit; what looks like one, as an omicron does, is left out. Choose on the odd half,
which is every second row of a table, from the second on; the even half is for reporting.
``--failures`` names the pictures that are misread.
"""

import argparse
import csv
from collections.abc import Iterator
from pathlib import Path

from zen_digits.commands.drawings import Source
from zen_digits.core.errors import InputError
from zen_digits.core.percent import percent
from zen_digits.core.reading.number_reader import read_number
from zen_digits.core.reading.predictor import Predictor, open_predictor

TRUTH = "truth.csv"
LOOK_ALIKES = {"-omicron", "-sigma", "-theta"}  # of 0 and 6


def picture_sets(folder: Path, half: str | None = None) -> Iterator[tuple[str, dict[Path, str]]]:
    """The name of each set below a folder, and its pictures with what is written in them."""
    places = slice(half == "odd", None, 2 if half else 1)
    for truth in sorted(folder.rglob(TRUTH)):
        with open(truth, encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))[places]
        texts = {truth.parent / r["file"]: r["text"] for r in rows if r["text"] not in LOOK_ALIKES}
        yield truth.parent.relative_to(folder).as_posix(), texts


def read_picture(predictor: Predictor, path: Path) -> tuple[str | None, bool]:
    """What a picture is read as, and whether without a doubt; None where it cannot be read."""
    try:
        reading = read_number(predictor, Source(str(path)).load().ink)
    except InputError:
        return None, False
    return reading.text, reading.is_digit


def print_figures(
    predictor: Predictor, folder: Path, half: str | None = None, *, failures: bool = False
) -> None:
    print(f"{'set':<24} {'pictures':>8} {'right':>9} {'accepted':>9} {'but wrong':>9}")
    for name, texts in picture_sets(folder, half):
        readings = {path: read_picture(predictor, path) for path in texts}
        right = [texts[path] == text for path, (text, _) in readings.items()]
        accepted = [is_digit for _, is_digit in readings.values()]
        wrong = [a and not r for r, a in zip(right, accepted, strict=True)]
        shares = [percent(sum(each) / max(len(each), 1), 1) for each in (right, accepted, wrong)]
        print(
            f"{name:<24} {len(texts):>8,} " + " ".join(f"{share:>9}" for share in shares),
            flush=True,
        )
        if failures:
            print_failures(texts, readings)


def print_failures(texts: dict[Path, str], readings: dict[Path, tuple[str | None, bool]]) -> None:
    for path, (text, accepted) in readings.items():
        if text != texts[path]:
            print(f"    {path.name}: {texts[path]}, read as {text or 'nothing'}{'!' * accepted}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", choices=("odd", "even"), help="only every second picture")
    parser.add_argument("--failures", action="store_true", help="name what is misread")
    parser.add_argument("--model", type=Path, help="a model file instead of the shipped one")
    options = parser.parse_args()
    predictor = open_predictor(options.model)
    print_figures(predictor, options.folder, options.half, failures=options.failures)


if __name__ == "__main__":
    main()
