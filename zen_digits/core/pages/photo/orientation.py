"""Orientation: which way up a page was photographed, told by how well its digits are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.ink.mnist_format import mnist_image
from zen_digits.core.pages.pieces import Pieces
from zen_digits.core.pictures.morphology import Floats

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor

Evidence = NDArray[np.float64]

# Chosen on composed pages.
_SAMPLE = 32  # pieces that are read in all four orientations
_LEAST, _MOST = 0.7, 1.5  # of a digit's height: the longer side of a piece that is read
_SLENDEREST = 0.4  # shorter over longer side: any stroke is a 1 when upright
_CLEAR = 6.0  # digit score: a higher one says no more
_BETTER = 1.25  # times the evidence: another orientation must have as much


def evidence_of_turns(
    predictor: Predictor, pieces: Pieces, contrast: Floats, height: float
) -> Evidence:
    """How much speaks for each number of quarter turns clockwise, from 0 to 3: 4 values.

    ``contrast`` is height × width, bright where ``pieces`` have their ink.
    """
    likely = _likely_digits(pieces, height)
    if not len(likely):
        return np.zeros(4)
    spread = np.unique(np.linspace(0, len(likely) - 1, _SAMPLE).round().astype(np.int64))
    ink = [_ink_of(pieces, contrast, index) for index in likely[spread].tolist()]
    images = np.stack([mnist_image(np.rot90(one, -turns)) for turns in range(4) for one in ink])
    logits, scores = predictor.logits_and_scores(images)
    clear = np.clip(scores, 0, _CLEAR) * _confidence(logits) * (logits.argmax(axis=1) != 1)
    return np.asarray(clear.reshape(4, len(ink)).sum(axis=1), np.float64)


def quarter_turns(evidence: Evidence) -> int:
    """How many quarter turns clockwise make a page upright: 0, 1, 2 or 3."""
    best = int(evidence.argmax())
    return best if evidence[best] > _BETTER * evidence[0] else 0


def _likely_digits(pieces: Pieces, height: float) -> NDArray[np.int64]:
    longer = np.maximum(pieces.heights, pieces.widths)
    shorter = np.minimum(pieces.heights, pieces.widths)
    likely = (longer >= _LEAST * height) & (longer <= _MOST * height)
    return np.flatnonzero(likely & (shorter >= _SLENDEREST * longer))


def _confidence(logits: NDArray[np.float64]) -> NDArray[np.float64]:
    largest = logits.max(axis=1)
    return np.asarray(1 / np.exp(logits - largest[:, None]).sum(axis=1))


def _ink_of(pieces: Pieces, contrast: Floats, index: int) -> Floats:
    left, top, right, bottom = pieces.boxes[index].tolist()
    own = pieces.labels[top:bottom, left:right] == index + 1
    return np.where(own, contrast[top:bottom, left:right], np.float32(0))
