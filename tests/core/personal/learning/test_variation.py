"""Variations of a drawing."""

import numpy as np
import pytest
from helpers.drawings import DIGITS

from zen_digits.core.ink.mnist_format import digit_image
from zen_digits.core.personal.learning.variation import varied_images
from zen_digits.core.reading.predictor import open_predictor


def test_they_differ_and_are_still_the_same_digit() -> None:
    predictor = open_predictor()
    for label, strokes in DIGITS.items():
        images = varied_images(strokes, 10, np.random.default_rng(0))
        assert len({image.tobytes() for image in images}) == 10
        read = [predictor.read(image).text for image in images]
        assert read.count(label) >= 9, (label, read)


def test_they_look_like_the_drawing() -> None:
    strokes = DIGITS["4"]
    image = digit_image(strokes).astype(float).ravel()
    others = varied_images(strokes, 20, np.random.default_rng(1)).reshape(20, -1)
    likeness = [np.corrcoef(image, other)[0, 1] for other in others]
    assert np.mean(likeness) > 0.5


@pytest.mark.parametrize(
    "strokes",
    [
        [[(5, 5)]],
        [[(5, 5), (5, 5), (5, 5)], [(7, 5)]],
        [[(1e150, 0), (-1e150, 1e150)]],
        [[(x, x % 7) for x in range(5000)]],
    ],
    ids=["a point", "points in one place", "far away", "very many points"],
)
def test_any_drawing(strokes: list) -> None:
    images = varied_images(strokes, 3, np.random.default_rng(0))
    assert images.max(axis=(1, 2)).tolist() == [255] * 3
