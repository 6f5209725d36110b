"""Images that are deformed and read at once."""

import numpy as np
import pytest
from helpers.drawings import DIGITS

from zen_digits.core.evaluation.deformations import DEFORMATIONS
from zen_digits.core.evaluation.trial import try_out
from zen_digits.core.ink.mnist_format import digit_image
from zen_digits.core.reading.predictor import Predictor


def test_each_group_is_deformed_and_read(predictor: Predictor) -> None:
    drawing = digit_image(DIGITS["6"])[None]
    examples = np.stack([digit_image(DIGITS[digit]) for digit in "123"])
    tried = try_out(predictor, [drawing, examples], {"rotation": 180, "shift": 0})
    turned, more = tried["rotation"]
    expected = DEFORMATIONS["rotation"].apply(drawing, 180)
    np.testing.assert_array_equal(turned.images, expected)
    assert [reading.text for reading in turned.readings] == ["9"]
    assert turned.readings[0].confidence == pytest.approx(
        predictor.read(expected[0]).confidence, abs=1e-4
    )
    assert len(more.readings) == 3
    drawn, same = tried["shift"]
    np.testing.assert_array_equal(same.images, examples)
    assert [reading.text for reading in (*drawn.readings, *same.readings)] == [*"6123"]


def test_without_a_drawing(predictor: Predictor) -> None:
    nothing = np.zeros((0, 28, 28), np.uint8)
    drawing, examples = try_out(predictor, [nothing, nothing], {"noise": 40})["noise"]
    assert (drawing.readings, examples.readings) == ((), ())
