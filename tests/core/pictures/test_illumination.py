"""The background of a picture is estimated under its ink."""

import numpy as np
import pytest

from zen_digits.core.pictures.illumination import estimate_background, subtract_background

ROWS, COLUMNS = np.mgrid[:120, :100]
RING = np.abs(np.hypot(ROWS - 60, COLUMNS - 50) - 30) < 4


def picture(background: np.ndarray, ink: float) -> np.ndarray:
    """A ring of ink on a grey background, with the noise of a camera."""
    grey = np.where(RING, ink * background, background)
    noise = np.random.default_rng(0).normal(0, 0.004, grey.shape)
    return np.repeat((grey + noise)[..., None], 3, axis=2).astype(np.float32)


def test_one_colour_is_taken_from_the_border() -> None:
    flat = np.full((120, 100, 3), 0.75, np.float32)
    flat[RING] = 0.25
    assert (estimate_background(flat) == 0.75).all()


def test_two_colours_are_told_apart_by_the_corners() -> None:
    bar = np.full((60, 40, 3), 1, np.float32)
    bar[:, 4:-4] = 0  # from side to side, and most of the picture
    assert (estimate_background(bar) == 1).all()


@pytest.mark.parametrize("ink", [0.2, 1.8])
def test_a_gradient_is_estimated_under_dark_and_light_ink(ink: float) -> None:
    gradient = 0.3 + 0.2 * COLUMNS / 100 + 0.05 * (ROWS / 120) ** 2
    estimate = estimate_background(picture(gradient, ink))
    assert np.abs(estimate - gradient[..., None]).max() < 0.1
    assert np.abs(estimate - gradient[..., None]).mean() < 0.02


def test_a_shadow_keeps_its_edge() -> None:
    shadow = np.where(COLUMNS < 15, 0.45, 0.9)
    estimate = estimate_background(picture(shadow, 0.2))
    off_edge = np.abs(COLUMNS - 15) > 3
    assert np.abs(estimate - shadow[..., None])[off_edge].mean() < 0.03


def test_ink_is_as_dark_in_the_shadow_as_in_the_light() -> None:
    background = np.where(COLUMNS < 50, 0.3, 0.9)[..., None].repeat(3, axis=2).astype(np.float32)
    distance = subtract_background(background * 0.5, background)
    dark, light = distance[:, :50].mean(), distance[:, 50:].mean()
    assert light == pytest.approx(-0.45, abs=1e-6)
    assert dark == pytest.approx(light, abs=0.05)
