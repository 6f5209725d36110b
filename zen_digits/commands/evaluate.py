"""``zen-digits evaluate``: how well a network reads a whole set."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from zen_digits.commands.output import percent, print_json
from zen_digits.core.errors import InputError

if TYPE_CHECKING:
    from zen_digits.core.evaluation import Metrics


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", type=Path, metavar="FILE", help="instead of the shipped one")
    source = parser.add_mutually_exclusive_group()
    source.add_argument(
        "--data", type=Path, metavar="FOLDER", help="of IDX test files, instead of MNIST's"
    )
    source.add_argument("--ink", type=Path, metavar="FILE", help="a labelled ink file")
    parser.add_argument("--json", action="store_true", help="print all figures as JSON")


def run(options: argparse.Namespace) -> int:
    from zen_digits.core.datasets import ImageSet, load_idx_test, load_mnist_test
    from zen_digits.core.evaluation import Metrics
    from zen_digits.core.ink_set import load_ink
    from zen_digits.core.predictor import open_predictor

    predictor = open_predictor(options.model)
    names = predictor.card.label_names
    skipped = 0
    images: ImageSet
    if options.ink is not None:
        images, skipped = load_ink(options.ink, names)
    else:
        images = load_idx_test(options.data) if options.data else load_mnist_test()
    if int(images.labels.max()) >= len(names):
        raise InputError("The set has more classes than the network knows; choose another of them.")
    metrics = Metrics(predictor.logits(images.images.squeeze(1).numpy()), images.labels)
    if options.json:
        print_json(metrics.summary(names) | {"skipped": skipped})
    else:
        _print_table(metrics, names, skipped)
    return 0


def _print_table(metrics: Metrics, names: tuple[str, ...], skipped: int) -> None:
    print(f"{len(metrics.labels):,} drawings, {percent(metrics.accuracy)} read correctly")
    if skipped:
        print(f"{skipped:,} others have a label that the network does not know, or none")
    print(f"calibration error {percent(metrics.calibration_error)}\n")
    print("label  precision     recall         F1")
    for name, row in zip(names, metrics.per_class(), strict=True):
        figures = "".join(f"{percent(row[key]):>11}" for key in ("precision", "recall", "f1"))
        print(f"{name:>5}{figures}")
