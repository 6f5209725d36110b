import numpy as np
import pytest
from PIL import Image

from zen_digits.core.pictures.pixels import (
    border_pixels,
    downscale,
    half_energy_level,
    reduce_rgba,
    resize,
    strongest_channel,
)


@pytest.mark.parametrize(
    ("shape", "longest", "expected"),
    [
        ((100, 50, 3), 20, (20, 10, 3)),
        ((30, 90, 1), 30, (10, 30, 1)),
        ((8, 4, 1), 20, (8, 4, 1)),
        ((1, 500, 1), 10, (1, 10, 1)),
    ],
)
def test_a_picture_is_scaled_down_and_never_up(
    shape: tuple[int, ...], longest: int, expected: tuple[int, ...]
) -> None:
    assert downscale(np.ones(shape, np.float32), longest).shape == expected


def test_shrinking_keeps_the_mean_of_each_channel() -> None:
    picture = np.random.default_rng(0).random((40, 60, 3), dtype=np.float32)
    small = resize(picture, 15, 10)
    assert small.shape == (10, 15, 3)
    assert small.mean(axis=(0, 1)) == pytest.approx(picture.mean(axis=(0, 1)), abs=1e-4)


@pytest.mark.parametrize("least_opacity", [0, 255])
def test_a_picture_of_many_strips_is_reduced_as_if_at_once(least_opacity: int) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (700, 500, 4), np.uint8)
    np.maximum(pixels[..., 3], least_opacity, out=pixels[..., 3])
    assert np.array_equal(reduce_rgba(pixels, 3), Image.fromarray(pixels).reduce(3))


def test_the_border_is_all_four_sides() -> None:
    picture = np.zeros((4, 5, 1))
    picture[1:-1, 1:-1] = 9
    picture[0], picture[-1], picture[1:-1, 0], picture[1:-1, -1] = 1, 2, 3, 4
    assert sorted(border_pixels(picture).ravel().tolist()) == [
        *[1] * 7,
        *[2] * 7,
        *[3] * 2,
        *[4] * 2,
    ]


def test_half_of_the_energy_lies_above_the_level() -> None:
    contrasts = np.array([0.1] * 100 + [1.0] * 3, np.float32)  # energies: 1 and 3
    assert half_energy_level(contrasts) == 1
    assert half_energy_level(np.zeros(0, np.float32)) == 0


def test_the_strongest_channel_is_numpys_maximum() -> None:
    picture = np.random.default_rng(0).random((4, 6, 3), dtype=np.float32) - 0.5
    assert np.array_equal(strongest_channel(picture), picture.max(axis=2))
    assert np.array_equal(strongest_channel(picture[0]), picture[0].max(axis=1))
