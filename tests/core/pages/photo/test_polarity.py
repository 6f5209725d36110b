"""Light ink on dark is noticed, and dark ink on light is never taken for it."""

import random

import numpy as np
import pytest
from helpers.pages import compose, on_desk
from helpers.photographing import Pose, light_on_dark, photographed

from zen_digits.core.pages.photo.polarity import may_be_light_on_dark

LINES = [["2026", "314"], ["75", "8069"]]


@pytest.mark.parametrize("dark_desk", [False, True])
def test_dark_ink_is_no_light_ink(*, dark_desk: bool) -> None:
    sheet = compose(LINES)[0]
    photo = on_desk(sheet, 5) if dark_desk else sheet
    assert not may_be_light_on_dark(np.asarray(photo))
    dim = sheet.point(lambda value: value // 4)
    assert not may_be_light_on_dark(np.asarray(dim))


def test_light_ink_may_be_on_any_board() -> None:
    board = light_on_dark(compose(LINES)[0])
    assert may_be_light_on_dark(np.asarray(board))
    assert may_be_light_on_dark(np.asarray(photographed(board, Pose(0.1, 3), random.Random(2))))
    grey = np.asarray(board.convert("L"), np.float32)
    pale = np.stack([110 + grey / 2] * 3, axis=2).astype(np.uint8)
    assert may_be_light_on_dark(pale)


def test_a_single_pixel_says_nothing() -> None:
    assert may_be_light_on_dark(np.zeros((1, 1, 3), np.uint8)) in (False, True)
