"""All weights of a network as a table, for spreadsheets and courses."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import numpy as np

from zen_digits.core.csv_file import write_csv
from zen_digits.core.models.model_file import TrainedModel

_AXES = 4  # of a convolution: output, input, row, column


def export_weights(path: Path, model: TrainedModel) -> None:
    """Write a CSV file with a row for each weight: its tensor, its place in it, and its value.

    Raises InputError where the file cannot be written.
    """
    header = ("tensor", *(f"axis_{axis}" for axis in range(_AXES)), "value")
    write_csv(path, chain([header], _rows(model)))


def _rows(model: TrainedModel) -> Iterator[tuple[object, ...]]:
    for name, values in model.weights.items():
        for place, value in np.ndenumerate(values):
            yield (name, *place, *[""] * (_AXES - len(place)), f"{float(value):.9g}")
