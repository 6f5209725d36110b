"""What ``zen-digits train`` can be told, and the config that it makes of it."""

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any

from zen_digits.core.config.dataset_reference import dataset_reference
from zen_digits.core.config.presets import PRESETS, starting_point
from zen_digits.core.config.training_config import (
    ACTIVATIONS,
    ARCHITECTURES,
    DEVICES,
    LIMITS,
    LOSSES,
    OPTIMIZERS,
    SCHEDULES,
    TrainingConfig,
)
from zen_digits.core.files import check_writable, make_folder
from zen_digits.core.runs.tensorboard import check_log_folder


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--preset", choices=PRESETS, help="choices that go together")
    parser.add_argument("--architecture", choices=ARCHITECTURES, help="the network")
    parser.add_argument(
        "--data", dest="dataset", type=dataset_reference, metavar="PATH",
        help="learn from your own images: a folder of IDX files, a CSV, a folder with a sub-folder "
        "for each class, or an ink file",
    )  # fmt: skip
    parser.add_argument("--optimizer", choices=OPTIMIZERS)
    parser.add_argument("--loss", choices=LOSSES)
    parser.add_argument("--schedule", choices=SCHEDULES, help="of the learning rate")
    parser.add_argument("--activation", choices=ACTIVATIONS, help="between the layers")
    parser.add_argument("--augmentation", action=argparse.BooleanOptionalAction, default=None)
    parser.add_argument("--device", choices=DEVICES)
    add_number_arguments(parser)
    parser.add_argument("--resume", metavar="RUN", help="go on with a run that was interrupted")
    parser.add_argument("--out", type=Path, metavar="FILE", help="also save the network here")
    parser.add_argument(
        "--tensorboard", type=Path, metavar="DIR", help="also write curves for TensorBoard there"
    )
    parser.add_argument("--json", action="store_true", help="print events as JSON lines")


def config_from(options: argparse.Namespace) -> TrainingConfig:
    """The preset, or the network's starting point, changed by what else was given.

    Raises InputError for a number that cannot be.
    """
    if options.preset:
        start = PRESETS[options.preset]
    elif options.architecture:
        start = starting_point(options.architecture)
    else:
        start = PRESETS["balanced"]
    return replace(start, **given(options))


def given(options: argparse.Namespace) -> dict[str, Any]:
    """The choices of a run that were given one by one."""
    names = TrainingConfig.__dataclass_fields__
    return {n: value for n, value in vars(options).items() if n in names and value is not None}


def check_targets(options: argparse.Namespace) -> None:
    """Find out before the training, not after it, whether its result can be kept."""
    if options.out is not None:
        make_folder(options.out.parent)
        check_writable(options.out)
    if options.tensorboard is not None:
        check_log_folder(options.tensorboard)


_HELP = {
    "epochs": "times through the training images",
    "batch_size": "images for one step",
    "learning_rate": "how far a step goes",
    "momentum": "how much of the last steps the next one keeps",
    "second_momentum": "beta 2 of Adam and AdamW",
    "weight_decay": "L2: how fast weights shrink",
    "l1": "what absolute weights cost",
    "dropout": "share of features that a step does without",
    "label_smoothing": "how unsure answers should be",
    "weight_averaging": "how slowly the kept weights follow; 0 is off",
    "validation_fraction": "share of images held out",
    "patience": "epochs without progress that end the run; 0 is never",
    "rotation": "augmentation: degrees",
    "scale": "augmentation: share of the size",
    "shear": "augmentation: share of the height",
    "shift": "augmentation: pixels",
    "crop": "augmentation: share of the side that may be cut off",
    "elastic": "augmentation: pixels of bending",
    "thickness": "augmentation: pixels on each edge",
    "noise": "augmentation: share of full ink",
    "drawn_digits": "handwriting to draw and learn besides",
    "drawn_negatives": "drawings of no digit to learn besides",
    "drawn_parts": "epochs over which the drawings are spread",
    "seed": "the same seed gives the same run on a CPU",
}


def add_number_arguments(parser: argparse.ArgumentParser) -> None:
    """Add them with their limits; what lies outside is refused by the config."""
    group = parser.add_argument_group("numbers")
    for name, (least, most) in LIMITS.items():
        whole = isinstance(least, int)
        group.add_argument(
            f"--{name.replace('_', '-')}",
            type=int if whole else float,
            metavar="N" if whole else "X",
            help=f"{_HELP[name]} ({least:g} to {most:g})",
        )
