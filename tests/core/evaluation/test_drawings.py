"""Drawings that are measured with a network that was taught a hand: their strokes are compared."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from helpers.drawings import DIGITS

from zen_digits.core.data.ink_dataset import load_known_ink
from zen_digits.core.data.load import finish
from zen_digits.core.evaluation.results import Results, evaluate
from zen_digits.core.evaluation.sets import UNREMARKABLE, origin_of_ink
from zen_digits.core.evaluation.two_networks import compare_with
from zen_digits.core.ink.ink_file import Drawing, write_ink
from zen_digits.core.ink.trajectory import NO_TRAJECTORY, trajectory
from zen_digits.core.models.taught_strokes import TaughtStrokes
from zen_digits.core.reading.number_reader import read_number
from zen_digits.core.reading.predictor import Predictor


@pytest.fixture
def taught(predictor: Predictor) -> Predictor:
    """The shipped network, hardly sure of anything; 2 was taught as 7, and 8 as no digit."""
    ways = np.stack([trajectory(DIGITS[label]) for label in "28"])
    strokes = TaughtStrokes(ways, np.array([7, 10]), 10)
    model = predictor.model
    card = replace(model.card, temperature=100.0)
    return Predictor(replace(model, card=card, weights={**model.weights, **strokes.weights()}))


def measured(predictor: Predictor, path: Path) -> Results:
    """What it makes of an ink file with the digits, one of whose labels it does not know."""
    drawings = [Drawing(strokes, label) for label, strokes in DIGITS.items()]
    write_ink(path, [replace(drawings[0], label="x"), *drawings[1:]])
    ink = finish(load_known_ink(path, predictor.card.label_names))
    images = ink.images
    return finish(
        evaluate(predictor, images.images[:, 0], images.labels, origin=origin_of_ink(ink))
    )


def test_they_are_read_as_from_the_canvas(taught: Predictor, tmp_path: Path) -> None:
    results = measured(taught, tmp_path / "ink.jsonl")
    readings = [read_number(taught, DIGITS[label]).digits[0].reading for label in "123456789"]
    assert results.read_as.tolist() == [reading.index for reading in readings]
    assert results.read_as.tolist() == [1, 7, *range(3, 10)]
    shares = np.exp(results.logits) / np.exp(results.logits).sum(axis=1, keepdims=True)
    np.testing.assert_allclose(shares, [r.probabilities for r in readings], atol=1e-4)
    assert results.rejection is not None
    scores = [reading.digit_score for reading in readings]
    np.testing.assert_allclose(results.rejection.scores, scores, atol=1e-3)


def test_where_nothing_is_known_of_the_strokes_the_image_counts(taught: Predictor) -> None:
    images = np.zeros((2, 28, 28), np.uint8)
    ways = np.stack([trajectory(DIGITS["2"]), NO_TRAJECTORY])
    origin = replace(UNREMARKABLE, trajectories=ways)
    labels = np.zeros(2, np.int64)
    both = finish(evaluate(taught, images, labels, origin=origin)).logits
    none = finish(evaluate(taught, images, labels)).logits
    np.testing.assert_allclose((both - none)[0, 7], 8, atol=1e-3)
    np.testing.assert_array_equal(both[1], none[1])


def test_a_second_network_compares_the_same_strokes(
    predictor: Predictor, taught: Predictor, tmp_path: Path
) -> None:
    first = measured(predictor, tmp_path / "ink.jsonl").subset(np.arange(9) != 0)
    two = finish(compare_with(first, taught))
    assert two.broken().tolist() == [0]
    assert [two.second.number(image) for image in range(8)] == [*range(2, 10)]
    assert [two.first.number(image) for image in range(8)] == [*range(2, 10)]
