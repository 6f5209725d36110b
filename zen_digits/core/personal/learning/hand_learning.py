"""What a network learns from a hand: a change of its head, a gate, and how far to go."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.labels import DIGITS
from zen_digits.core.models.head import Answers, Matrix
from zen_digits.core.models.taught_layer import TaughtLayer
from zen_digits.core.personal.learning.lesson import Lesson, learn
from zen_digits.core.personal.learning.likeness import gate_for

if TYPE_CHECKING:
    from zen_digits.core.personal.learning.replay import Known

# Chosen on the writers of UCI pendigits, and on validation images of MNIST.
_SHARES = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1)
# Of its doubt about what it knows a network may lose so much certainty there:
_HARM = 4.0  # times its doubt about what is taught,
_MOST_HARM = 0.12  # and no more;
_MOST_HARM_OF_DRAWINGS = 0.08  # where strokes are compared besides, less is gained by it,
_MOST_OF_DRAWINGS = 0.4  # and the way is no longer than this
_DIGITS = len(DIGITS)
_UNKNOWN_SHARE = 0.6  # where there is nothing to tell how much would be lost


def learn_hand(
    head: Matrix, lesson: Lesson, known: Known | None
) -> Generator[int, None, TaughtLayer]:
    """What is learned, whole; yields at each step.

    The gate keeps images out that are unlike what was taught. Without images that the network
    knows there is none.
    """
    if known is None:
        return TaughtLayer((yield from learn(head, lesson, None)))
    change = yield from learn(head, lesson, known.replay)
    return TaughtLayer(change, gate_for(known.space, lesson.features, known.validation))


def a_share_of(layer: TaughtLayer, share: float) -> TaughtLayer:
    """What was learned, in part.

    On the way to what it learned a network forgets less than it gains (Wortsman et al., "Robust
    fine-tuning of zero-shot models", 2022).
    """
    return replace(layer, matrix=np.asarray(share * layer.matrix, np.float32))


def share_to_go(
    head: Matrix, layer: TaughtLayer, lesson: Lesson, known: Known | None, pictures: float
) -> float:
    """How much of what was learned does little harm to what the network knew.

    The more there was to learn, the more harm is borne: who is read well already gains little. So
    it is with ``pictures``, the share of what was taught that strokes do not tell.
    """
    if known is None:
        return _UNKNOWN_SHARE
    before, added = Answers(head).logits(known.validation), layer.logits(known.validation)
    certainty = _certainty(before[:, :_DIGITS], known.labels)
    most_harm = _between(_MOST_HARM_OF_DRAWINGS, _MOST_HARM, pictures)
    bearable = min(_HARM * _doubt(head, lesson), most_harm) * float(1 - certainty.mean())
    most = _between(_MOST_OF_DRAWINGS, 1.0, pictures)
    for share in (each for each in _SHARES if each <= most):
        after = before + np.float32(share) * added
        lost = certainty - _certainty(after[:, :_DIGITS], known.labels)
        if np.maximum(lost, 0).mean() <= bearable:
            break
    return share


def _between(of_drawings: float, of_pictures: float, pictures: float) -> float:
    return of_drawings + pictures * (of_pictures - of_drawings)


def _doubt(head: Matrix, lesson: Lesson) -> float:
    certainty = _certainty(Answers(head).logits(lesson.features), lesson.labels)
    return 1 - float(np.average(certainty, weights=lesson.weights))


def _certainty(logits: NDArray[np.float32], labels: NDArray[np.int64]) -> NDArray[np.float64]:
    """The probabilities of what the images are."""
    wide = logits.astype(np.float64)
    odds = np.exp(wide - wide.max(axis=1, keepdims=True))
    return np.asarray(odds[np.arange(len(labels)), labels] / odds.sum(axis=1))
