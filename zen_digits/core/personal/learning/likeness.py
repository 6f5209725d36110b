"""How like the drawings of a hand an image must be, to be read as the hand taught."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.models.taught_layer import Gate, Values
from zen_digits.core.personal.learning.features import Features

# Chosen on the writers of UCI pendigits, and on validation images of MNIST.
_FAR = 0.6  # the share of known images that are too unlike to pass the gate half open
_EVENNESS = 0.3  # of the mean variance: what is added to each direction's
_FITTED_TO, _MOST_DIRECTIONS = 1000, 384
_MOST_EXAMPLES = 640


@dataclass(frozen=True, eq=False, slots=True)
class Space:
    """Where images are compared: the directions in which what a network knows varies."""

    mean: Values
    directions: Values
    """Features × directions, each scaled so that all vary about as much."""


def space_of(known: Features, width: int) -> Space:
    """The space of what a network makes of images that it knows.

    Only the first ``width`` numbers of each count: the features, without the slopes.
    """
    some = known[:: -(-len(known) // _FITTED_TO), :width]
    mean = some.mean(axis=0)
    _, lengths, directions = np.linalg.svd(some - mean, full_matrices=False)
    variances = np.square(lengths[:_MOST_DIRECTIONS]) / len(some)
    evenness = _EVENNESS * float(np.square(lengths).sum()) / some.size
    scales = 1 / np.sqrt(variances + max(evenness, 1e-12))
    return Space(mean, _halved(directions[:_MOST_DIRECTIONS].T * (scales / scales.max())))


def gate_for(space: Space, taught: Features, known: Features) -> Gate:
    """A gate that is open to what is like the images that were taught.

    How like, follows from ``known`` images, most of which stay outside.
    """
    own = taught[:: -(-len(taught) // _MOST_EXAMPLES)]
    gate = Gate(space.mean, space.directions, np.zeros((1, 1), np.float32), 0.0)
    examples = _halved(gate.points(own))
    gate = Gate(space.mean, space.directions, examples, 0.0)
    threshold = float(np.quantile(gate.likeness(known), _FAR))
    return Gate(space.mean, space.directions, examples, float(np.float32(threshold)))


def _halved(values: NDArray[np.floating]) -> Values:
    """In a precision that model files keep in half the room."""
    return np.ascontiguousarray(values, np.float16).astype(np.float32)
