"""An option for each number of a training config."""

import argparse

from zen_digits.core.config import LIMITS

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
