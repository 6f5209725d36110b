"""``zen-digits predict``: reads images and ink files."""

import argparse
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from zen_digits.commands.output import percent, print_json
from zen_digits.core import ink
from zen_digits.core.image_file import read_image
from zen_digits.core.ink_file import is_ink_file, read_ink
from zen_digits.core.reading import Reading

Images = NDArray[np.uint8]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="images or ink files")
    parser.add_argument("--model", type=Path, metavar="FILE", help="instead of the shipped one")
    parser.add_argument("--json", action="store_true", help="print readings as JSON lines")


def run(options: argparse.Namespace) -> int:
    drawings = [drawing for path in options.files for drawing in _drawings(path)]
    from zen_digits.core.predictor import open_predictor

    predictor = open_predictor(options.model)
    readings = predictor.read_all(np.stack([image for _, image in drawings]))

    def line(name: str, reading: Reading) -> str:
        doubt = "" if reading.is_digit else ", but it does not look like a digit"
        return f"{name}: {reading.text} ({percent(reading.confidence)}{doubt})"

    for (name, _), reading in zip(drawings, readings, strict=True):
        print_json(reading.to_dict()) if options.json else print(line(name, reading))
    return 0


def _drawings(path: Path) -> Iterator[tuple[str, Images]]:
    """The name and the 28×28 image of each drawing in a file."""
    if not is_ink_file(path):
        yield str(path), ink.mnist_image(read_image(path))
        return
    for number, drawing in enumerate(read_ink(path), start=1):
        yield f"{path}, drawing {number}", ink.digit_image(drawing.strokes)
