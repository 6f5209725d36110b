"""``zen-digits explain``: which ink and which strokes make a digit what it is read as."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from zen_digits.commands import explain_neighbours
from zen_digits.commands.drawings import Drawing, sources
from zen_digits.commands.output import print_json, print_lines
from zen_digits.core.errors import InputError
from zen_digits.core.files import atomic_write
from zen_digits.core.insight.methods import Method
from zen_digits.core.percent import percent
from zen_digits.core.reading.number_reader import read_number
from zen_digits.core.reading.result import DigitReading

if TYPE_CHECKING:
    from zen_digits.core.insight.explanation import Explanation
    from zen_digits.core.insight.neighbours import Neighbour
    from zen_digits.core.reading.predictor import Predictor


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="a picture, or an ink file with one drawing")
    parser.add_argument(
        "--model", type=Path, metavar="FILE", help="a model file (default: the shipped one)"
    )
    parser.add_argument("--digit", type=int, default=1, metavar="I", help="of a number: from 1")
    parser.add_argument(
        "--rather-than", metavar="LABEL", help="explain why it is not read as this one"
    )
    parser.add_argument(
        "--method",
        choices=[method.value for method in Method],
        default=Method.OCCLUSION.value,
        help="how evidence is found (default: %(default)s)",
    )
    parser.add_argument(
        "--out", type=Path, metavar="FILE.png", help="draw the evidence over the digit"
    )
    explain_neighbours.add_arguments(parser)
    parser.add_argument("--json", action="store_true", help="print all of it as JSON")


def run(options: argparse.Namespace) -> int:
    from zen_digits.core.insight.explanation import explain
    from zen_digits.core.insight.heat_map import evidence_png
    from zen_digits.core.reading.predictor import open_predictor

    if options.out is not None and options.out.suffix.lower() != ".png":
        raise InputError(f"{options.out} must end in .png; choose another name.")
    predictor = open_predictor(options.model)
    digit = _chosen_digit(predictor, _only_drawing(options.file), options)
    rival = _index(predictor, options.rather_than, digit.reading.text)
    explanation = explain(predictor, digit, rival, Method(options.method))
    if options.out is not None:
        atomic_write(options.out, evidence_png(digit.image, explanation.evidence))
    near = explain_neighbours.neighbours(options, predictor, digit)
    if options.json:
        listed = None if near is None else [neighbour.to_dict() for neighbour in near]
        print_json(explanation.to_dict() | {"neighbours": listed})
    else:
        _print_sentences(explanation)
        _print_neighbours(near or [])
    return 0


def _only_drawing(file: str) -> Drawing:
    first_two = [source.load() for source in islice(sources(file), 2)]
    if len(first_two) != 1:
        found = "more than one drawing" if first_two else "no drawing"
        raise InputError(f"{file} has {found}; choose a file with exactly one.")
    return first_two[0]


def _chosen_digit(
    predictor: Predictor, drawing: Drawing, options: argparse.Namespace
) -> DigitReading:
    name, digits = drawing.source.name, read_number(predictor, drawing.ink).digits
    if not digits:
        raise InputError(f"{name} has no ink that could be explained; choose another.")
    if not 1 <= options.digit <= len(digits):
        raise InputError(
            f"--digit must be between 1 and {len(digits)} for {name}, not {options.digit}."
        )
    return digits[options.digit - 1]


def _index(predictor: Predictor, label: str | None, read: str) -> int | None:
    """The class with a label that the digit was not read as."""
    names = predictor.card.label_names
    if label is None:
        return None
    if label not in names or label == read:
        others = ", ".join(name for name in names if name != read)
        raise InputError(f"--rather-than must be one of {others}, not {label}.")
    return names.index(label)


def _print_sentences(explanation: Explanation) -> None:
    reading = explanation.digit.reading
    print_lines(f"Read as {reading.text} ({percent(reading.confidence)})")
    if alone := explanation.digit.picture_alone:
        print_lines(
            "Its strokes go like drawings that the network was taught; its picture alone, which is "
            f"explained here, is read as {alone.text} ({percent(alone.confidence)})"
        )
    best, others = explanation.deletion.without_best, explanation.deletion.without_random
    print_lines(
        f"Without the tenth of its ink that speaks most for it: {percent(best)}; "
        f"without a random tenth: {percent(others)}"
    )
    for stroke in explanation.strokes:
        if stroke.without is not None:
            rest = f"{stroke.without.text} ({percent(stroke.without.confidence)})"
            print_lines(f"Without stroke {stroke.stroke + 1} it would be read as {rest}")


def _print_neighbours(near: Sequence[Neighbour]) -> None:
    if near:
        texts = (f"{each.label} (no. {each.index}, distance {each.distance:.3f})" for each in near)
        print_lines(f"Nearest training images: {', '.join(texts)}")
