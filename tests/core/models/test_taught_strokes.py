"""The drawings that were taught to a network."""

from dataclasses import replace

import numpy as np
import pytest
from helpers.drawings import DIGITS
from helpers.small_models import untrained_model

from zen_digits.core.errors import InputError
from zen_digits.core.ink.trajectory import NO_TRAJECTORY, trajectory
from zen_digits.core.models.model_file import load_model, save_model
from zen_digits.core.models.taught_layer import untaught
from zen_digits.core.models.taught_strokes import TaughtStrokes, taught_strokes_of

WAYS = np.stack([trajectory(DIGITS[label]) for label in "128"])
NONE = 2
"""The output for what belongs to no class."""
TAUGHT = TaughtStrokes(WAYS, np.array([0, 1, NONE]), 2)
MODEL = untrained_model("dense", "ab")


def moved(label: str) -> np.ndarray:
    return trajectory([[(x + 0.1 * y, y + 4) for x, y in stroke] for stroke in DIGITS[label]])


def test_what_goes_like_a_drawing_is_likely_what_it_is() -> None:
    opinion = TAUGHT.opinion(np.stack([WAYS[0], WAYS[1], moved("1"), moved("2")]))
    np.testing.assert_allclose(opinion.added.diagonal(), 8, atol=1e-3)
    assert opinion.added.argmax(axis=1).tolist() == [0, 1, 0, 1]
    assert (opinion.added >= 0).all()
    assert not opinion.doubt.any()


def test_what_goes_like_none_of_them_is_read_as_before() -> None:
    far = TAUGHT.opinion(trajectory(DIGITS["4"])[None])
    assert not far.added.any()
    assert not far.doubt.any()


def test_what_goes_like_a_drawing_of_no_class_is_doubted() -> None:
    opinion = TAUGHT.opinion(moved("8")[None])
    assert 4 < opinion.doubt[0] <= 8
    both = TaughtStrokes(WAYS[[2, 2]], np.array([0, NONE]), 2)  # a digit goes so, too
    assert both.opinion(moved("8")[None]).doubt[0] == 0


def test_where_a_class_leads_by_more_than_strokes_add_they_are_not_asked() -> None:
    digits = TaughtStrokes(WAYS[:2], np.array([0, 1]), 2)
    logits, scores = np.array([[9.0, 0], [7, 0], [7, 0]]), np.array([3.0, 3, 3])
    drawn = np.stack([WAYS[1], WAYS[1], NO_TRAJECTORY])
    told, same = digits.told(logits, scores, drawn)
    np.testing.assert_allclose(told, [[9, 0], [7, 8], [7, 0]], atol=1e-3)
    assert np.array_equal(same, scores)
    assert logits[1, 1] == 0  # what was given stays
    assert digits.can_change(logits).tolist() == [False, True, True]
    assert TAUGHT.can_change(logits).all()  # as what is drawn may be no digit
    sure = TAUGHT.told(logits[:1], scores[:1], WAYS[2:])
    np.testing.assert_allclose(sure[1], 3 - 8, atol=1e-3)
    one = TaughtStrokes(WAYS[:1], np.array([0]), 1)
    assert one.can_change(np.zeros((2, 1))).all()


def test_a_file_keeps_them(tmp_path) -> None:
    path = tmp_path / "own.zendigits"
    halved = replace(TAUGHT, drawings=WAYS.astype(np.float16).astype(np.float32))
    halved = replace(halved, answers=np.array([0, 1, 1]))
    save_model(path, replace(MODEL, weights={**MODEL.weights, **halved.weights()}))
    loaded = load_model(path)
    found = taught_strokes_of(loaded.weights, 2)
    assert found is not None
    assert np.array_equal(found.drawings, halved.drawings)
    assert np.array_equal(found.answers, halved.answers)
    assert untaught(loaded.weights).keys() == MODEL.weights.keys()
    assert taught_strokes_of(MODEL.weights, 2) is None


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("strokes", np.zeros((0, 16, 5), np.float32)),
        ("strokes", np.zeros((2, 16, 5), np.float32)),
        ("strokes", np.zeros((3, 5, 16), np.float32)),
        ("strokes", np.zeros((3, 16, 5), np.int32)),
        ("strokes", np.zeros((), np.float32)),
        ("strokes", np.zeros(3, np.float32)),
        ("strokes", np.zeros((10_001, 16, 5), np.float32)),
        ("strokes", np.full((3, 16, 5), 1e30, np.float32)),
        ("strokes", None),
        ("stroke_answers", None),
        ("stroke_answers", np.array([0, 0.5, 1], np.float32)),
        ("stroke_answers", np.array([0, 1, -1], np.float32)),
        ("stroke_answers", np.array([0, 1, 1e20], np.float32)),
        ("stroke_answers", np.zeros((3, 1), np.float32)),
    ],
)
def test_what_cannot_be_is_refused(tmp_path, name: str, values: np.ndarray | None) -> None:
    fitting = {**MODEL.weights, **replace(TAUGHT, answers=np.array([0, 1, 1])).weights()}
    changed = {**fitting, f"taught.{name}": values}
    weights = {key: each for key, each in changed.items() if each is not None}
    path = tmp_path / "own.zendigits"
    save_model(path, replace(MODEL, weights=weights))
    with pytest.raises(InputError, match=r"weights in .* do not fit"):
        load_model(path)
