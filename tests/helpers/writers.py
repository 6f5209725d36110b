"""Drawings of digits by several people, of an ink file whose lines name their writer."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from zen_digits.core.ink.ink_file import Drawing
from zen_digits.core.json_text import parse
from zen_digits.core.unpacking import open_unpacked


@dataclass(frozen=True, eq=False)
class Written:
    """What one writer drew."""

    writer: str
    drawings: list[Drawing]
    labels: np.ndarray
    """The digit of each; -1 for what is none."""

    def some_of_each(self, number: int, seed: int) -> np.ndarray:
        """The indices of so many drawings of each digit, by lot; fewer are the first of more."""
        rng = np.random.default_rng(seed)
        return np.concatenate(
            [rng.permutation(np.flatnonzero(self.labels == digit))[:number] for digit in range(10)]
        )


def by_writer(path: Path) -> list[Written]:
    """The drawings of each writer, in the order in which they first come."""
    found: dict[str, list[Drawing]] = {}
    with open_unpacked(path) as file:
        for line in file.stream:
            record = parse(line)
            drawing = Drawing(record["strokes"], str(record["label"]))
            found.setdefault(record["writer"], []).append(drawing)
    return [
        Written(writer, drawings, np.array([_digit(drawing) for drawing in drawings]))
        for writer, drawings in found.items()
    ]


def _digit(drawing: Drawing) -> int:
    label = drawing.label or ""
    return int(label) if label.isdecimal() else -1
