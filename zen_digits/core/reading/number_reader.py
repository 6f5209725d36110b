"""Reads whole numbers: a drawing is split into digits, and the network reads each of them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from zen_digits.core.ink.strokes import Strokes
from zen_digits.core.reading.hypotheses import (
    HypothesisLattice,
    Pixels,
    pixel_hypotheses,
    stroke_hypotheses,
)
from zen_digits.core.reading.result import DigitReading, NumberReading, Reading

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor

# What the network adds to a hypothesis' cost, in nats; scores are ``digit_score``.
_CLEAR_DIGIT = 6.0  # above the threshold; a higher score counts as this
_DOUBT = 0.3  # for each point of the score below a clear digit …
_MOST_DOUBT = 2.5  # … and at most: a letter stays whole rather than become several digits …
_MOST_DOUBT_OF_PIXELS = 5.0  # … but in a picture even digits far apart may be one component
_MISFIT, _MOST_MISFIT = 0.8, 2.5  # for each point below the threshold, and at most

_CUT_OFF = 3.0  # points above the threshold: what is cut off other ink in a picture looks like a
# digit only then, as pieces of digits and letters often look a little like one


def read_number(predictor: Predictor, drawing: Strokes | Pixels) -> NumberReading:
    """Read the number in one drawing or picture; there are no digits where there is no ink.

    Raises TooMuchInkError where there is more than is read at once.
    """
    return read_all(predictor, [drawing])[0]


def read_all(predictor: Predictor, drawings: Sequence[Strokes | Pixels]) -> list[NumberReading]:
    """Read drawings and pictures together, all their hypotheses in one batch.

    Strokes are (x, y) in any unit, y down; pictures are height × width, ink bright on black. A
    network whose labels are not digits reads each drawing as a whole. Raises TooMuchInkError where
    one is more than is read at once, and InputError where the answers are no finite numbers.
    """
    lattices = [_hypotheses(drawing, split=predictor.reads_digits) for drawing in drawings]
    images = [hypothesis.image for lattice in lattices for hypothesis in lattice.hypotheses]
    readings = iter(predictor.read_all(np.stack(images)) if images else [])
    threshold = predictor.card.digit_threshold
    return [
        _cheapest(lattice, [next(readings) for _ in lattice.hypotheses], threshold)
        for lattice in lattices
    ]


def _hypotheses(drawing: Strokes | Pixels, *, split: bool) -> HypothesisLattice:
    if isinstance(drawing, np.ndarray):
        return pixel_hypotheses(drawing, split=split)
    return stroke_hypotheses(drawing, split=split)


def _cheapest(
    drawing: HypothesisLattice, readings: Sequence[Reading], threshold: float | None
) -> NumberReading:
    """The sequence of hypotheses that geometry and the network together find most likely."""
    lattice = drawing.lattice
    most_doubt = _MOST_DOUBT_OF_PIXELS if drawing.is_picture else _MOST_DOUBT
    costs = [
        cost + _doubt(reading, threshold, most_doubt) + severed * _misfit(reading, threshold)
        for cost, severed, reading in zip(lattice.costs, lattice.severed, readings, strict=True)
    ]
    path = lattice.cheapest_path(costs)
    if drawing.is_picture and threshold is not None:
        cut_off = [index for index in path if lattice.severed[index]]
        readings = _doubting(readings, cut_off, threshold + _CUT_OFF)
    chosen = [(drawing.hypotheses[index], readings[index]) for index in path]
    return NumberReading(
        tuple(DigitReading(h.box, h.image, r, h.preprocess, h.strokes) for h, r in chosen),
        drawing.signs,
    )


def _doubting(
    readings: Sequence[Reading], places: Sequence[int], threshold: float
) -> list[Reading]:
    """The readings; those at the places are digits only from a higher threshold on."""
    doubted = list(readings)
    for place in places:
        is_digit = readings[place].digit_score >= threshold
        doubted[place] = replace(readings[place], is_digit=is_digit)
    return doubted


def _doubt(reading: Reading, threshold: float | None, most: float) -> float:
    """The cost of a hypothesis that does not look like one digit; 0 if it clearly does."""
    if threshold is None:
        return min(-math.log(max(reading.confidence, 1e-12)), most)
    short = threshold + _CLEAR_DIGIT - reading.digit_score
    return min(max(_DOUBT * short, 0.0), most)


def _misfit(reading: Reading, threshold: float | None) -> float:
    """The cost of severing ink that is then no digit, as a piece of a letter is not."""
    short = 0.0 if threshold is None else threshold - reading.digit_score
    return min(max(_MISFIT * short, 0.0), _MOST_MISFIT)
