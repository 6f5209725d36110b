"""Which ink speaks for a reading."""

import numpy as np
import pytest
from helpers.drawings import DIGITS

from zen_digits.core.ink.mnist_format import digit_image
from zen_digits.core.insight.evidence import evidence, log_odds
from zen_digits.core.reading.predictor import Predictor


@pytest.mark.parametrize(("digit", "rival"), [(8, 3), (9, 7)])
def test_left_side_speaks_for_an_8_rather_than_a_3(
    predictor: Predictor, digit: int, rival: int
) -> None:
    image = digit_image(DIGITS[str(digit)])
    heat, ink = evidence(predictor, image, digit, rival), image > 64
    left, right = heat[:, :14][ink[:, :14]], heat[:, 14:][ink[:, 14:]]
    assert left.mean() > 3 * abs(right.mean())


def test_paper_is_no_evidence(predictor: Predictor) -> None:
    blank = np.zeros((28, 28), np.uint8)
    assert not evidence(predictor, blank, 3).any()
    image = digit_image(DIGITS["1"])
    heat = evidence(predictor, image, 1)
    assert heat.shape == (28, 28)
    assert not heat[:, :4].any()


def test_log_odds() -> None:
    logits = np.log([[0.7, 0.2, 0.1]])
    assert log_odds(logits, 0, None) == pytest.approx(np.log(0.7 / 0.3))
    assert log_odds(logits, 0, 2) == pytest.approx(np.log(7))
