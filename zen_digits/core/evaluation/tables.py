"""Results as tables for other programs: rows of cells, the first of which is the header."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from zen_digits.core.evaluation.class_figures import class_table

if TYPE_CHECKING:
    from zen_digits.core.evaluation.results import Indices, Results

Row = tuple[object, ...]
PREDICTION = ("index", "label", "read", "confidence", "loss")
_DIGITS = 6  # after the point


def predictions(results: Results, indices: Indices | None = None) -> Iterator[Row]:
    """Index, label, reading, confidence and loss of each image, or of those at ``indices``.

    The index is that among all that were measured, also where some are left out.
    """
    yield PREDICTION
    if indices is None:
        indices = np.arange(len(results.labels))
    names = results.label_names
    columns = (results.labels, results.read_as, results.confidences, results.losses)
    rows = zip(indices.tolist(), *(column[indices].tolist() for column in columns), strict=True)
    for index, label, read_as, confidence, loss in rows:
        figures = round(confidence, _DIGITS), round(loss, _DIGITS)
        yield results.number(index), names[label], names[read_as], *figures


def confusion(results: Results) -> Iterator[Row]:
    """A row for each class, a column for what its images were read as."""
    yield "label", *results.label_names
    for name, row in zip(results.label_names, results.metrics.confusion.tolist(), strict=True):
        yield name, *row


def classes(results: Results) -> Iterator[Row]:
    """Precision, recall, F1 and support of each class and two averages; empty where undefined."""
    yield "class", "precision", "recall", "f1", "support"
    table = class_table(results.metrics.confusion)
    averages = (("macro average", table.macro), ("weighted average", table.weighted))
    for name, figures in (*zip(results.label_names, table.classes, strict=True), *averages):
        yield (
            name,
            *("" if r is None else round(r, _DIGITS) for r in figures.rates),
            figures.support,
        )
