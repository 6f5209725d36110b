"""``zen-digits predict``: reads digits and numbers in pictures and ink files."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from zen_digits.commands.drawings import Drawing, batches, named_files
from zen_digits.commands.output import print_json, print_lines
from zen_digits.core.console import print_error
from zen_digits.core.errors import InputError
from zen_digits.core.exit_codes import BAD_INPUT
from zen_digits.core.ink.limits import TooMuchInkError
from zen_digits.core.labels import are_digits
from zen_digits.core.percent import percent
from zen_digits.core.reading.number_reader import read_all, read_number
from zen_digits.core.reading.result import NumberReading

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor

_BATCH = 8  # drawings read at once: twice as fast as one by one, and more are hardly faster


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help="pictures or ink files")
    parser.add_argument(
        "--model", type=Path, metavar="FILE", help="a model file (default: the shipped one)"
    )
    parser.add_argument("--json", action="store_true", help="print each reading as a line of JSON")


def run(options: argparse.Namespace) -> int:
    """Read one file after the other; those that cannot be read are named, and the code is 2."""
    files = [file for name in options.files for file in named_files(name)]
    if not any(map(os.path.lexists, files)):  # say so before PyTorch is loaded
        return _name_all(files)
    from zen_digits.core.reading.predictor import open_predictor

    predictor = open_predictor(options.model)
    show = _print_json if options.json else _print_line
    code = 0
    for file in files:
        try:
            for drawing, reading in _readings(predictor, file):
                show(drawing, reading.scaled(drawing.factor))
        except InputError as error:
            print_error(str(error))
            code = BAD_INPUT
    return code


def _name_all(files: Sequence[str]) -> int:
    for file in files:
        print_error(str(InputError(f"{file} cannot be found; check its name.")))
    return BAD_INPUT


def _readings(predictor: Predictor, file: str) -> Iterator[tuple[Drawing, NumberReading]]:
    """Each drawing of a file and what it is read as; InputError follows what comes before it."""
    for batch in batches(file, _BATCH):
        yield from _read_batch(predictor, batch)


def _read_batch(
    predictor: Predictor, batch: Sequence[Drawing]
) -> Iterator[tuple[Drawing, NumberReading]]:
    try:
        readings = read_all(predictor, [drawing.ink for drawing in batch])
    except TooMuchInkError:
        for drawing in batch:
            yield drawing, _read(predictor, drawing)
    else:
        yield from zip(batch, readings, strict=True)


def _read(predictor: Predictor, drawing: Drawing) -> NumberReading:
    try:
        return read_number(predictor, drawing.ink)
    except TooMuchInkError as error:
        if drawing.is_picture:
            raise InputError(
                f"{drawing.name} has too much ink for one number; if it is a page of numbers, "
                "read it with zen-digits read-page."
            ) from error
        raise InputError(f"{drawing.name}: {error}") from error


def _print_json(drawing: Drawing, number: NumberReading) -> None:
    print_json({"file": drawing.file, "drawing": drawing.number, **number.to_dict()})


def _print_line(drawing: Drawing, number: NumberReading) -> None:
    doubt = "" if number.is_digit else f", but {_doubt(drawing, number)}"
    print_lines(f"{drawing.name}: {number.text} ({percent(number.confidence)}{doubt})")


def _doubt(drawing: Drawing, number: NumberReading) -> str:
    """Why a number is in doubt: several lines, a sign, or the first part that is like no digit."""
    if not number.is_one_line:
        page = ", as on a page; zen-digits read-page reads each number of one"
        return f"it stands in several lines{page if drawing.is_picture else ''}"
    if number.has_sign_inside:
        return "a sign stands before or between its digits"
    if len(number.digits) == 1:
        known = are_digits(number.digits[0].reading.label_names)
        like = "a digit" if known else "anything the network has learned"
        return f"it does not look like {like}"
    places = [place for place, d in enumerate(number.digits, 1) if not d.reading.is_digit]
    return f"digit {places[0]} does not look like one"
