"""The filters that look at pixels, as pictures, and how a run changes them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.ink.mnist_format import SIDE
from zen_digits.core.models.reading_graph import reading_graph

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel

Filters = NDArray[np.float32]
"""n × height × width"""

_MOST = 32  # epochs that are kept: then every second one is dropped


def filters_among(weights: Mapping[str, NDArray[Any]], names: Iterable[str]) -> Filters | None:
    """Those of these weights that look at pixels; None where they look at something else."""
    found = [
        pictures for name in names if (pictures := _as_pictures(weights[name])) is not None
    ]  # fmt: skip
    return np.concatenate(found) if found else None


def _as_pictures(weights: NDArray[Any]) -> Filters | None:
    if weights.ndim == 4 and weights.shape[1] == 1:
        return weights[:, 0]
    if weights.ndim == 2 and weights.shape[1] == SIDE**2:
        return weights.reshape(-1, SIDE, SIDE)
    return None


def first_filters(model: TrainedModel) -> Filters | None:
    """Those of a network's first layer, in all its towers."""
    graph, _ = reading_graph(model.card, model.weights)
    first = graph.layers[0].name
    names = [name for layer in graph.layers if layer.name == first for name in layer.weights]
    return filters_among(model.weights, names)


class FilterHistory:
    """The first layer's filters of one run, after some of its epochs."""

    def __init__(self) -> None:
        self._run: object = None
        self._stride = 1
        self._filters: dict[int, NDArray[np.float16]] = {}

    def add(self, model: TrainedModel) -> None:
        """Take note of a network that is learning; the first one of each epoch counts."""
        epoch = model.card.epochs
        if _run_of(model) != self._run or epoch < max(self._filters, default=0):
            self._run, self._stride, self._filters = _run_of(model), 1, {}
        if epoch in self._filters or epoch % self._stride:
            return
        filters = first_filters(model)
        if filters is not None:
            self._filters[epoch] = filters.astype(np.float16)
            self._thin_out()

    def _thin_out(self) -> None:
        if len(self._filters) > _MOST:
            self._stride *= 2
            kept = {e: f for e, f in self._filters.items() if e % self._stride == 0}
            self._filters = kept

    def of(self, model: TrainedModel) -> dict[int, Filters]:
        """The filters after each epoch that is kept; empty for a network of another run."""
        if _run_of(model) != self._run:
            return {}
        return {epoch: filters.astype(np.float32) for epoch, filters in self._filters.items()}


def _run_of(model: TrainedModel) -> tuple[object, ...]:
    """What networks of the same run have in common."""
    return model.card.architecture, model.card.arguments, model.card.training
