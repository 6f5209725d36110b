"""Drawings that were labelled by a slip, such as a plain 5 that is said to be a 6."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_BEYOND_DOUBT = 12.0  # nats by which another label leads


def slips(
    logits: NDArray[np.floating], labels: NDArray[np.int64], classes: int
) -> NDArray[np.bool_]:
    """Which of n drawings are most likely labelled by a slip.

    They are read as another class beyond doubt, and no other drawing of their label is. A drawing
    that is the only one of its label is believed. ``logits`` are n × outputs; labels that are no
    class stay out of it.
    """
    known = labels < classes
    own = logits[np.arange(len(labels)), np.where(known, labels, 0)]
    odd = known & (logits[:, :classes].max(axis=1) - own > _BEYOND_DOUBT)
    alike = labels[:, None] == labels[None]
    return np.asarray(odd & (alike.sum(axis=1) > 1) & ((alike & odd[None]).sum(axis=1) == 1))
