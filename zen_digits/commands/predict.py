"""``zen-digits predict``: reads digits and numbers in pictures and ink files."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from zen_digits.commands.output import print_json, print_lines
from zen_digits.core.ink.ink_file import is_ink_file, read_ink
from zen_digits.core.ink.strokes import Strokes
from zen_digits.core.labels import are_digits
from zen_digits.core.percent import percent
from zen_digits.core.pictures.decode import read_picture
from zen_digits.core.pictures.ink_extraction import ink_of_rgba, reduction_factor
from zen_digits.core.reading.hypotheses import Pixels
from zen_digits.core.reading.number_reader import read_all
from zen_digits.core.reading.result import NumberReading


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="pictures or ink files")
    parser.add_argument(
        "--model", type=Path, metavar="FILE", help="a model file (default: the shipped one)"
    )
    parser.add_argument("--json", action="store_true", help="print each reading as a line of JSON")


def run(options: argparse.Namespace) -> int:
    drawings = [drawing for path in options.files for drawing in _drawings(path)]
    from zen_digits.core.reading.predictor import open_predictor

    readings = read_all(open_predictor(options.model), [drawing for _, drawing, _ in drawings])
    for (name, _, factor), reading in zip(drawings, readings, strict=True):
        number = reading.scaled(factor)
        if options.json:
            print_json(number.to_dict())
        else:
            print_lines(f"{name}: {_summary(number)}")
    return 0


def _summary(number: NumberReading) -> str:
    doubt = "" if number.is_digit else f", but {_doubt(number)}"
    return f"{number.text} ({percent(number.confidence)}{doubt})"


def _doubt(number: NumberReading) -> str:
    """Why a number is in doubt: the first part that does not look like a digit."""
    if len(number.digits) == 1:
        known = are_digits(number.digits[0].reading.label_names)
        like = "a digit" if known else "anything the network has learned"
        return f"it does not look like {like}"
    places = [place for place, d in enumerate(number.digits, 1) if not d.reading.is_digit]
    return f"digit {places[0]} does not look like one"


def _drawings(path: Path) -> Iterator[tuple[str, Strokes | Pixels, int]]:
    """The name and ink of each drawing in a file, and the factor by which it was reduced."""
    if not is_ink_file(path):
        picture = read_picture(path)
        yield str(path), ink_of_rgba(picture, str(path)), reduction_factor(*picture.shape[:2])
        return
    for number, drawing in enumerate(read_ink(path), start=1):
        yield f"{path}, drawing {number}", drawing.strokes, 1
