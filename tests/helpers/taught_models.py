"""Networks that were taught something at random."""

from dataclasses import replace

import numpy as np

from zen_digits.core.ink.trajectory import NUMBERS, PLACES
from zen_digits.core.insight.activations import Activations
from zen_digits.core.models.head import feature_width, head_of
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.models.spread import SPREAD
from zen_digits.core.models.taught_layer import Gate, TaughtLayer, unit
from zen_digits.core.models.taught_strokes import TaughtStrokes

RNG = np.random.default_rng(3)


def a_taught_layer(
    examples: np.ndarray, outputs: int, threshold: float, slopes: int = 0
) -> TaughtLayer:
    """With random weights, and a gate that these features pass: n × features."""
    width = examples.shape[1]
    mean = examples.mean(axis=0)
    directions = np.eye(width, dtype=np.float32)[:, : min(width, 16)]
    points = unit(np.asarray((examples - mean) @ directions, np.float32))
    matrix = RNG.normal(0, 1, (outputs, width + slopes + 1)).astype(np.float32)
    return TaughtLayer(matrix, Gate(mean, directions, points, threshold))


def taught_model(base: TrainedModel, *, gated: bool = True) -> TrainedModel:
    """A network that was taught some noise, as pictures and as strokes."""
    noise = RNG.integers(0, 256, (4, 28, 28), np.uint8)
    found, width = Activations(base, (SPREAD,)).of(noise)[SPREAD], feature_width(base)
    slopes = found.shape[1] - width
    layer = a_taught_layer(found[:, :width], len(head_of(base)), threshold=0.1, slopes=slopes)
    layer = layer if gated else TaughtLayer(layer.matrix)
    ways = RNG.uniform(-1, 1, (3, PLACES, NUMBERS)).astype(np.float32)
    strokes = TaughtStrokes(ways, np.arange(3), len(base.card.label_names))
    return replace(base, weights={**base.weights, **layer.weights(), **strokes.weights()})
