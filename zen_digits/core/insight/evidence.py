"""Evidence: which ink speaks for a reading, found by hiding it bit by bit.

Source: Zeiler and Fergus, "Visualizing and Understanding Convolutional Networks", 2014, section 4.2
(occlusion); here a soft spot hides ink, so that no new edges appear, and only where there is ink.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.ink.mnist_format import SIDE
from zen_digits.core.reading.predictor import logsumexp

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor

_SPOT = 1.5  # pixels: the standard deviation of the spot that hides ink
_INK = 64  # of 255: fainter pixels are not hidden one by one
_EVERY = 2  # inked pixels: a spot for each would take twice as long and show the same

_ROWS, _COLUMNS = np.mgrid[:SIDE, :SIDE].astype(np.float32)


def evidence(
    predictor: Predictor, image: NDArray[np.uint8], label: int, rival: int | None = None
) -> NDArray[np.float32]:
    """How much each pixel's ink speaks for a class: float 28 × 28, in nats.

    ``image`` is uint8 28 × 28 in MNIST's format. Positive ink raises the odds of ``label`` against
    ``rival``, or against all other classes; negative ink lowers them; paper has none. Raises
    InputError where the network's answers are no finite numbers.
    """
    spots = _spots(image)
    if not len(spots):
        return np.zeros((SIDE, SIDE), np.float32)
    hidden = np.round(image * (1 - spots)).astype(np.uint8)
    odds = log_odds(predictor.logits(np.concatenate([image[None], hidden])), label, rival)
    hiding = spots * (image / 255)
    total = np.tensordot(odds[0] - odds[1:], hiding, axes=1)
    share = hiding.sum(axis=0)
    return np.divide(total, share, out=np.zeros_like(share), where=share > 1e-6).astype(np.float32)


def log_odds(logits: NDArray[np.float64], label: int, rival: int | None) -> NDArray[np.float64]:
    """The logarithm of the odds of one class against another, or against all others.

    ``logits`` are n × classes; gives n.
    """
    if rival is not None:
        return np.asarray(logits[:, label] - logits[:, rival])
    return np.asarray(logits[:, label] - logsumexp(np.delete(logits, label, axis=1)))


def _spots(image: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Spots on inked pixels, each 1 in its middle and fading to 0: n × 28 × 28."""
    places = np.argwhere(image > _INK)[::_EVERY, :, None, None]
    distance = (_ROWS - places[:, 0]) ** 2 + (_COLUMNS - places[:, 1]) ** 2
    return np.exp(-distance / (2 * _SPOT**2)).astype(np.float32)
