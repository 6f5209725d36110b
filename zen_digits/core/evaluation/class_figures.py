"""How well each class is read, and the averages over all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.training.metrics import class_rates


@dataclass(frozen=True, slots=True)
class ClassFigures:
    """Precision, recall and F1, between 0 and 1; None where scikit-learn calls it undefined."""

    precision: float | None
    recall: float | None
    f1: float | None
    support: int
    """The number of its images."""

    @property
    def rates(self) -> tuple[float | None, float | None, float | None]:
        """Precision, recall and F1."""
        return self.precision, self.recall, self.f1


@dataclass(frozen=True, slots=True)
class ClassTable:
    """The figures of each class, in the order of the labels, and two averages.

    These are scikit-learn's: what is undefined counts as 0, and classes without images and readings
    count not at all. ``weighted`` weighs each class by its images.
    """

    classes: tuple[ClassFigures, ...]
    macro: ClassFigures
    weighted: ClassFigures


def class_table(confusion: NDArray[np.int64]) -> ClassTable:
    """The figures that a confusion matrix, int64 classes × classes, holds."""
    rates, support = class_rates(confusion), confusion.sum(axis=1)
    seen = (support + confusion.sum(axis=0)) > 0
    number = int(support.sum())
    macro = np.nan_to_num(rates[seen]).mean(axis=0) if number else [np.nan] * 3
    weighted = support @ np.nan_to_num(rates) / number if number else [np.nan] * 3
    rows = zip(rates.tolist(), support.tolist(), strict=True)
    return ClassTable(
        tuple(_figures(row, count) for row, count in rows),
        _figures(list(macro), number),
        _figures(list(weighted), number),
    )


def _figures(rates: Sequence[float], support: int) -> ClassFigures:
    precision, recall, f1 = (None if np.isnan(rate) else float(rate) for rate in rates)
    return ClassFigures(precision, recall, f1, support)
