"""Texts from a network's answers, held against every path there is."""

from collections import defaultdict
from itertools import groupby, product

import numpy as np
import pytest

from zen_digits.core.reading.sequence.ctc import (
    Answers,
    likeliest,
    log_probability,
    place,
    without_signs,
)

NONE = 10


def answers_of(seed: int, columns: int = 4, digits: int = 3) -> Answers:
    """Random answers in which all but the first few digits are all but impossible."""
    scores = np.random.default_rng(seed).normal(0, 2, (11, columns))
    scores[digits:NONE] = -50
    return np.asarray(scores - np.logaddexp.reduce(scores, axis=0))


def all_texts(answers: Answers) -> dict[tuple[int, ...], float]:
    """The probability of each text, as the sum over all paths."""
    likely = [0, 1, 2, NONE]
    texts: dict[tuple[int, ...], float] = defaultdict(float)
    for path in product(likely, repeat=answers.shape[1]):
        text = tuple(key for key, _ in groupby(path) if key != NONE)
        texts[text] += float(np.exp(answers[list(path), range(len(path))].sum()))
    return texts


@pytest.mark.parametrize("seed", range(8))
def test_a_text_is_as_likely_as_all_its_paths_together(seed: int) -> None:
    answers = answers_of(seed)
    for text, probability in all_texts(answers).items():
        assert np.exp(log_probability(answers, text)) == pytest.approx(probability)


@pytest.mark.parametrize("seed", range(8))
def test_the_likeliest_text_is_found(seed: int) -> None:
    answers = answers_of(seed)
    texts = all_texts(answers)
    text, probability = likeliest(answers)
    assert text == max(texts, key=texts.__getitem__)
    assert np.exp(probability) == pytest.approx(texts[text])


def test_a_digit_written_twice_needs_a_column_between() -> None:
    answers = np.full((11, 5), -20.0)
    answers[[7, 7, NONE, 7, NONE], range(5)] = 0.0
    assert likeliest(answers)[0] == (7, 7)
    assert place(answers, (7, 7)) == pytest.approx((0.5, 3.0))
    answers[[NONE, 7], 2] = -20.0, 0.0
    assert likeliest(answers)[0] == (7,)


def test_a_text_that_has_no_room_cannot_be() -> None:
    assert log_probability(answers_of(0, columns=3), (1, 1, 1)) < -1e6


def test_without_digits_there_is_no_text() -> None:
    answers = np.full((11, 6), -20.0)
    answers[NONE] = 0.0
    assert likeliest(answers)[0] == ()


def test_signs_can_be_left_out() -> None:
    scores = np.random.default_rng(0).normal(0, 2, (16, 4))
    answers = np.asarray(scores - np.logaddexp.reduce(scores, axis=0))
    without = without_signs(answers)
    assert np.exp(without).sum(axis=0) == pytest.approx(np.ones(4))
    assert (without[:10] == answers[:10]).all()
