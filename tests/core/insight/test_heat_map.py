"""Evidence as a picture."""

import io

import numpy as np
from PIL import Image

from zen_digits.core.insight.heat_map import AGAINST, FOR, evidence_png, heat_map


def test_colours_tell_for_from_against_and_opacity_how_much() -> None:
    colours = heat_map(np.array([[2.0, -1.0, 0.0]], np.float32))
    assert colours[0].tolist() == [[*FOR, 255], [*AGAINST, 128], [*FOR, 0]]
    assert not heat_map(np.zeros((2, 2), np.float32))[..., 3].any()


def test_picture_shows_evidence_over_the_digit() -> None:
    image, evidence = np.zeros((28, 28), np.uint8), np.zeros((28, 28), np.float32)
    image[5:10, 5:10] = 255
    evidence[20:24, 20:24] = 1
    picture = np.asarray(Image.open(io.BytesIO(evidence_png(image, evidence))))
    assert picture.shape == (560, 560, 3)
    assert picture[0, 0].tolist() == [255, 255, 255]
    assert picture[150, 150].tolist() == [170, 170, 170]
    assert picture[440, 440].tolist() == [*FOR]
