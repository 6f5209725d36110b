import math

import numpy as np
import pytest
from helpers.drawings import DIGITS, scaled
from helpers.small_models import untrained_model

from zen_digits.core.errors import InputError
from zen_digits.core.ink.mnist_format import digit_image
from zen_digits.core.models.model_card import ModelCard
from zen_digits.core.models.model_file import TrainedModel, load_model
from zen_digits.core.reading.predictor import Predictor, open_predictor, shipped_model_path


@pytest.mark.parametrize("digit", DIGITS)
def test_the_shipped_model_reads_drawn_digits(predictor: Predictor, digit: str) -> None:
    reading = predictor.read(digit_image(DIGITS[digit]))
    assert reading.text == digit
    assert reading.is_digit
    assert reading.confidence > 0.8


def test_a_batch_is_read_like_single_images(predictor: Predictor) -> None:
    images = np.stack([digit_image(scaled(strokes, 2)) for strokes in DIGITS.values()])
    alone = [predictor.read(image) for image in images]
    together = predictor.read_all(images)
    for one, other in zip(alone, together, strict=True):
        assert one.text == other.text
        assert one.digit_score == pytest.approx(other.digit_score, abs=1e-3)


def test_what_was_just_read_is_not_computed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    predictor = open_predictor()
    one, two, three = (digit_image(DIGITS[digit]) for digit in "123")
    before = predictor.read_all(np.stack([one, two]))
    run, computed = predictor._run, []

    def counted(images: np.ndarray) -> np.ndarray:
        computed.append(len(images))
        return run(images)

    monkeypatch.setattr(predictor, "_run", counted)
    again = predictor.read_all(np.stack([two, three, one]))
    assert computed == [1]
    assert [again[2], again[0]] == before
    assert [reading.text for reading in again] == ["2", "3", "1"]


def test_a_scribble_scores_lower_than_a_digit(predictor: Predictor) -> None:
    rng = np.random.default_rng(0)
    scribble = predictor.read(digit_image([rng.random((40, 2))]))
    digits = [predictor.read(digit_image(strokes)).digit_score for strokes in DIGITS.values()]
    assert scribble.digit_score < min(digits)


def test_the_threshold_decides_what_is_a_digit(predictor: Predictor) -> None:
    model = load_model(shipped_model_path())
    image = digit_image(DIGITS["3"])
    score = predictor.read(image).digit_score
    for threshold, expected in ((score - 1, True), (score + 1, False), (None, True)):
        card = ModelCard("best", predictor.card.arguments, digit_threshold=threshold)
        strict = Predictor(TrainedModel(card, model.weights))
        assert strict.read(image).is_digit is expected


@pytest.mark.parametrize("weight", [math.nan, math.inf, 3e38])
def test_a_network_whose_answers_are_no_numbers_is_reported(weight: float) -> None:
    model = untrained_model()
    model.weights["layers.3.weight"].fill(weight)
    model.weights["layers.1.bias"].fill(100)
    broken = Predictor(model)
    image = digit_image(DIGITS["3"])
    for read in (broken.read_all, broken.logits):
        with pytest.raises(InputError, match="answers are no finite numbers; choose another"):
            read(image[None])
