"""Variations of a picture."""

import numpy as np
from helpers.drawings import DIGITS

from zen_digits.core.ink.mnist_format import digit_image
from zen_digits.core.personal.learning.picture_variation import varied_pictures
from zen_digits.core.reading.predictor import open_predictor


def varied(image: np.ndarray, number: int = 12) -> np.ndarray:
    return varied_pictures(image, number, np.random.default_rng(0))


def test_they_differ_and_are_still_the_same_digit() -> None:
    predictor = open_predictor()
    for label, strokes in DIGITS.items():
        images = varied(digit_image(strokes))
        assert len({image.tobytes() for image in images}) == 12
        read = [predictor.read(image).text for image in images]
        assert read.count(label) >= 11, (label, read)


def test_they_are_as_a_network_expects_images() -> None:
    """As dark as the picture, with the centre of mass in the middle."""
    image = digit_image(DIGITS["6"])
    images = varied(image, 40)
    assert images.max(axis=(1, 2)).tolist() == [255] * 40
    assert 0.75 < images.mean() / image.mean() < 1.2
    assert images.mean(axis=(1, 2)).std() > 1  # lines of several widths
    places = np.arange(28) + 0.5
    rows = (images.sum(axis=2) @ places) / images.sum(axis=(1, 2))
    assert np.abs(rows - 14.5).max() < 1


def test_turned_to_both_sides() -> None:
    """An upright line leans left and right."""
    line = digit_image([[(50, 0), (50, 100)]])
    images = varied(line, 60).astype(float)
    upper, lower = (images[:, rows].sum(axis=1) for rows in (slice(4, 11), slice(18, 25)))
    lean = (upper - lower) @ np.arange(28) / 255
    assert (lean > 1).mean() > 0.2
    assert (lean < -1).mean() > 0.2


def test_a_hair_and_nothing() -> None:
    hair = np.zeros((28, 28), np.uint8)
    hair[14, 4:24] = 255
    assert varied(hair).max(axis=(1, 2)).tolist() == [255] * 12
    assert not varied(np.zeros((28, 28), np.uint8)).any()
