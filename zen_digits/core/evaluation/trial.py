"""Images that are deformed and read at once, in each of several ways."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from zen_digits.core.evaluation.deformations import DEFORMATIONS, Images
from zen_digits.core.reading.result import Reading

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor


@dataclass(frozen=True)
class Tried:
    """Deformed images, uint8 n × 28 × 28, and what each was read as."""

    images: Images
    readings: tuple[Reading, ...]


def try_out(
    predictor: Predictor, groups: Sequence[Images], strengths: Mapping[str, float]
) -> dict[str, tuple[Tried, ...]]:
    """Deform groups of images, uint8 n × 28 × 28 each, and read them: for each name, its groups.

    All are read at once, so that what is as it was at the last call is not read again. Raises
    InputError as a predictor does.
    """
    deformed = {
        name: [DEFORMATIONS[name].apply(images, strength) for images in groups]
        for name, strength in strengths.items()
    }
    together = np.concatenate([images for parts in deformed.values() for images in parts])
    readings = iter(predictor.read_all(together))
    return {
        name: tuple(Tried(images, tuple(next(readings) for _ in images)) for images in parts)
        for name, parts in deformed.items()
    }
