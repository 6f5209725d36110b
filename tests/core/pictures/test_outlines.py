"""The outline of a rectangle is a drawing, unless something stands inside it."""

import numpy as np
import pytest
from helpers.drawings import DIGITS

from zen_digits.core.ink.mnist_format import draw_strokes, mnist_image
from zen_digits.core.pictures.ink_extraction import extract_ink

PAPER, PEN = 1.0, 0.1


def outline(height: int, width: int, margin: int, thick: int) -> np.ndarray:
    """Where a rectangle is drawn, ``margin`` pixels inside a picture."""
    drawn = np.zeros((height, width), np.bool_)
    drawn[margin : height - margin, margin : width - margin] = True
    drawn[margin + thick : height - margin - thick, margin + thick : width - margin - thick] = False
    return drawn


def picture(ink: np.ndarray, is_light: bool = False) -> np.ndarray:
    grey = np.where(ink != is_light, PEN, PAPER)
    return np.repeat(grey[..., None], 3, axis=2).astype(np.float32)


@pytest.mark.parametrize("size", [(28, 28), (60, 60), (100, 140), (280, 280), (480, 640)])
@pytest.mark.parametrize("share", [0.01, 0.05, 0.2])
@pytest.mark.parametrize("is_light", [False, True])
def test_an_outline_is_ink(size: tuple[int, int], share: float, is_light: bool) -> None:
    for thick in (1, 3, 6):
        drawn = outline(*size, max(round(share * min(size)), 1), thick)
        assert np.array_equal(extract_ink(picture(drawn, is_light)) > 0.5, drawn)


@pytest.mark.parametrize("size", [(80, 80), (100, 140), (280, 280)])
def test_an_outline_at_the_very_edge_is_ink(size: tuple[int, int]) -> None:
    for thick in (1, 3):
        drawn = outline(*size, 0, thick)
        assert np.array_equal(extract_ink(picture(drawn)) > 0.5, drawn)


@pytest.mark.parametrize("margin", [0, 3, 12])
def test_a_frame_around_a_digit_is_no_ink(margin: int) -> None:
    digit = np.zeros((280, 240), np.bool_)
    drawn = draw_strokes(DIGITS["3"])
    digit[60 : 60 + drawn.shape[0], 70 : 70 + drawn.shape[1]] = drawn
    found = extract_ink(picture(digit | outline(280, 240, margin, 4)))
    assert np.abs(mnist_image(found).astype(int) - mnist_image(digit)).mean() < 5


def test_rules_of_blank_paper_are_no_outline() -> None:
    squares = np.zeros((200, 260), np.bool_)
    squares[60::80] = True
    squares[:, 50::90] = True
    assert not extract_ink(picture(squares)).any()
