"""The graph that a model is read with, and what can be looked at in it."""

import numpy as np
import pytest
from helpers.small_models import untrained_model

from zen_digits.core.models.families import FAMILIES, FEATURES
from zen_digits.core.models.graph import Graph
from zen_digits.core.models.model_card import ModelCard
from zen_digits.core.models.reading_graph import (
    IMAGES,
    LOGITS,
    logits_model,
    observable_names,
    observing_model,
)
from zen_digits.core.models.session import open_session


@pytest.mark.parametrize("architecture", FAMILIES)
def test_what_can_be_looked_at_changes_nothing_of_what_reads(
    architecture: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = untrained_model(architecture)
    assert FEATURES in observable_names(model.card, model.weights)
    as_it_is = logits_model(model.card, model.weights)
    monkeypatch.setattr(Graph, "observe", lambda _graph, _name, tensor: tensor)
    assert logits_model(model.card, model.weights) == as_it_is


def test_names_come_in_the_order_of_the_network() -> None:
    graph = Graph({})
    first, second = graph.observe("first", "a"), graph.observe("second", "b")
    graph.observe("first", "c")
    assert (first, second) == ("a", "b")
    assert graph.observable == {"first": ["a", "c"], "second": ["b"]}


def test_several_results_of_one_name_lie_side_by_side(monkeypatch: pytest.MonkeyPatch) -> None:
    def family(graph: Graph, images: str) -> str:
        flat = graph.add("Flatten", images)
        for factor in (1, 2):
            graph.observe("pixels", graph.add("Mul", flat, graph.constant(factor)))
        return flat

    monkeypatch.setitem(FAMILIES, "dense", family)
    card = ModelCard("dense", mean=0.0, sd=1 / 255)
    assert observable_names(card, {}) == ("pixels",)
    session = open_session(observing_model(card, {}, ("pixels", LOGITS)))
    image = np.arange(784, dtype=np.uint8).reshape(1, 1, 28, 28)
    pixels, logits = session.run(["pixels", LOGITS], {IMAGES: image})
    assert logits == pytest.approx(image.reshape(1, -1))
    assert pixels == pytest.approx(np.concatenate([logits, 2 * logits], axis=1))


def test_a_name_that_is_none() -> None:
    model = untrained_model()
    with pytest.raises(KeyError, match="shadow"):
        observing_model(model.card, model.weights, ("shadow",))
