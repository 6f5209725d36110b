"""``zen-digits evaluate``: how well a network reads a dataset."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from zen_digits.commands.evaluation.certainty import certainty_record
from zen_digits.commands.evaluation.comparison import comparison_record, names_of, print_comparison
from zen_digits.commands.evaluation.hand import hand_images, learned_note
from zen_digits.commands.evaluation.image_doubts import IMAGE_SETTINGS, warn_of_doubts
from zen_digits.commands.evaluation.mistakes import (
    mistakes_record,
    number_of_mistakes,
    print_mistakes,
)
from zen_digits.commands.evaluation.report import check_report, write_report
from zen_digits.commands.evaluation.robustness import measure, print_robustness, robustness_record
from zen_digits.commands.output import print_json, print_lines, print_skipped
from zen_digits.commands.progress_bar import load_with_bar
from zen_digits.commands.training.options import add_settings
from zen_digits.core.config.dataset_reference import FORMATS, MNIST, dataset_reference
from zen_digits.core.errors import InputError
from zen_digits.core.ink.ink_file import is_ink_file
from zen_digits.core.percent import percent

if TYPE_CHECKING:
    from zen_digits.core.data.dataset import ImageSet
    from zen_digits.core.evaluation.results import Indices, Results
    from zen_digits.core.reading.predictor import Predictor


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--model", type=Path, metavar="FILE", help="a model file (default: the shipped one)"
    )
    parser.add_argument(
        "--mistakes", type=number_of_mistakes, metavar="N",
        help="also list the N images that are read most wrongly",
    )  # fmt: skip
    parser.add_argument(
        "--compare", type=Path, metavar="FILE",
        help="also tell whether this network reads the same images better",
    )  # fmt: skip
    parser.add_argument(
        "--robustness", action="store_true",
        help="also tell how far 1,000 of the images may be turned, blurred or the like",
    )  # fmt: skip
    dataset = parser.add_mutually_exclusive_group()
    dataset.add_argument(
        "--data", type=dataset_reference, metavar="PATH",
        help=f"use the test images of this dataset, not those of MNIST: {FORMATS}",
    )  # fmt: skip
    add_settings(parser, "images")
    dataset.add_argument("--ink", type=Path, metavar="FILE", help="use all drawings of an ink file")
    dataset.add_argument(
        "--hand", metavar="NAME",
        help="use the drawings that the window keeps of this hand; the first is called My hand",
    )  # fmt: skip
    parser.add_argument(
        "--without-marked", action="store_true",
        help="leave out the images that you marked as wrongly labelled or ambiguous in the window",
    )  # fmt: skip
    parser.add_argument(
        "--report", type=Path, metavar="FILE.html",
        help="also write all figures, charts and the worst mistakes into one file for a browser",
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", help="print all metrics as JSON")


def run(options: argparse.Namespace) -> int:
    from zen_digits.core.evaluation.two_networks import compare_with
    from zen_digits.core.reading.predictor import open_predictor
    from zen_digits.core.training.free_cores import thread_count

    check_report(options.report)
    predictor = open_predictor(options.model, threads=thread_count())
    second = open_predictor(options.compare, threads=thread_count()) if options.compare else None
    results = _read(options, predictor)
    two = None
    if second:
        steps = compare_with(results, second)
        two = load_with_bar(steps, text="Reading the images with the second network")
    notes = (
        _note(options, predictor, results),
        _note(options, second, two.second) if second and two else "",
    )
    measured = measure(results, predictor, second) if options.robustness else []
    if options.report:
        write_report(options, results, predictor.card, notes, two, measured)
    if options.json:
        more = {"skipped": results.origin.skipped} | certainty_record(results)
        more |= comparison_record(two, options.compare) if two else {}
        more |= robustness_record(measured) if measured else {}
        more |= mistakes_record(results, options.mistakes) if options.mistakes else {}
        more |= {"left_out": _left_out(results)} if options.without_marked else {}
        more |= {"learned_from_these": results.origin.learned} if options.hand else {}
        print_json(
            results.metrics.summary(results.label_names)
            | {"skipped": results.origin.skipped}
            | more
        )
        return 0
    _print_table(results, notes[0], *_kinds(options))
    if options.mistakes:
        print_mistakes(results, options.mistakes)
    if two:
        print_comparison(two, names_of(options), *_kinds(options))
        if notes[1]:
            print_lines(f"{options.compare}: {notes[1]}")
    if measured:
        print_robustness(measured, names_of(options), *_kinds(options))
    if options.report:
        print_lines("", f"The report is in {options.report}.")
    return 0


def _note(options: argparse.Namespace, predictor: Predictor, results: Results) -> str:
    """What must be known of a network's figures."""
    from zen_digits.core.evaluation.sets import was_trained_on

    if not _are_drawings(options):
        return ""
    model = predictor.model
    trained = options.data is None and was_trained_on(model.card, _reference(options))
    return learned_note(model, results.origin, trained=trained)


def _read(options: argparse.Namespace, predictor: Predictor) -> Results:
    """What the network makes of the images."""
    from zen_digits.core.data.arrangement import Arrangement
    from zen_digits.core.data.ink_dataset import load_known_ink
    from zen_digits.core.evaluation.results import evaluate
    from zen_digits.core.evaluation.sets import Origin, origin_of_ink

    names = predictor.card.label_names
    if options.hand is not None:
        images, origin = hand_images(options.hand, predictor.model)
    elif options.ink is not None:
        ink = load_with_bar(load_known_ink(options.ink, names))
        images, origin = ink.images, origin_of_ink(ink)
    else:
        images, places, skipped = _load_test(options, names)
        origin = Origin(skipped, places=places)
    if arrangement := _given(options):  # what is turned was not drawn so
        images = images.arranged(Arrangement(**arrangement))
        origin = replace(origin, trajectories=None)
    steps = evaluate(predictor, images.images[:, 0], images.labels, origin=origin)
    results = load_with_bar(steps, text="Reading the images")
    if options.without_marked:
        results = _without_marked(results, _reference(options))
    return results


def _load_test(
    options: argparse.Namespace, names: tuple[str, ...]
) -> tuple[ImageSet, Indices, int]:
    """The test images whose label the network knows, their indices, and the number of others."""
    from zen_digits.core.data.load import load_test

    dataset = options.data or MNIST
    test, skipped = load_with_bar(load_test(dataset))
    known = test.image_set(names)
    if not len(known):
        raise InputError(
            f"{dataset} has no test images with a label that the network knows; choose another."
        )
    print_skipped(skipped)
    if dataset != MNIST:
        warn_of_doubts(known, names, _given(options))
    return known, test.known(names), len(test.labels) - len(known)


def _reference(options: argparse.Namespace) -> str:
    """The dataset, beside which marks may be."""
    if options.hand is not None:
        from zen_digits.core.personal.hand_images import hand_set

        return hand_set(options.hand).reference
    return dataset_reference(options.ink) if options.ink is not None else options.data or MNIST


def _without_marked(results: Results, reference: str) -> Results:
    from zen_digits.core.evaluation.mark_store import read_marks

    others = ~results.marked(read_marks(reference))
    if not others.any():
        raise InputError(
            "All images are marked, and none is left to measure; go without --without-marked."
        )
    return results.subset(others)


def _left_out(results: Results) -> int:
    return len(results.whole.labels) - len(results.labels)


def _given(options: argparse.Namespace) -> dict[str, str]:
    """How the user wants images turned or inverted."""
    return {name: value for name in IMAGE_SETTINGS if (value := getattr(options, name))}


def _kinds(options: argparse.Namespace) -> tuple[str, str]:
    """What one of those that were read is called, and more of them."""
    return ("drawing", "drawings") if _are_drawings(options) else ("image", "images")


def _are_drawings(options: argparse.Namespace) -> bool:
    given = options.ink is not None or options.hand is not None
    return given or is_ink_file(Path(options.data or MNIST))


def _print_table(results: Results, note: str, one: str, more: str) -> None:
    from zen_digits.core.data.builder import counted

    metrics, names = results.metrics, results.label_names
    count = counted(len(metrics.labels), one, more)
    print_lines(f"{count}, {percent(metrics.accuracy)} read correctly")
    if skipped := results.origin.skipped:
        print_lines(f"{skipped:,} skipped: label missing or unknown to the network")
    if left_out := _left_out(results):
        print_lines(f"{left_out:,} left out: marked by you")
    if note:
        print_lines(note)
    print_lines(f"Calibration error: {percent(metrics.calibration_error)}", "")
    width = max(5, *map(len, names))
    print_lines(f"{'label':>{width}}  precision     recall         F1")
    for name, row in zip(names, metrics.per_class(), strict=True):
        cells = "".join(f"{percent(row[key]):>11}" for key in ("precision", "recall", "f1"))
        print_lines(f"{name:>{width}}{cells}")
