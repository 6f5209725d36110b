"""Images and arrays are converted without loss, whatever the width."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from zen_digits.app.common.images import (
    grey_pixels,
    image_from_grey,
    image_from_rgba,
    rgba_pixels,
    save_png,
)
from zen_digits.core.errors import InputError


def random_pixels(*shape: int) -> np.ndarray:
    return np.random.default_rng(0).integers(0, 256, shape, np.uint8)


def test_rgba_pixels_survive_the_round_trip() -> None:
    pixels = random_pixels(5, 7, 4)
    assert np.array_equal(rgba_pixels(image_from_rgba(pixels)), pixels)


def test_grey_pixels_survive_the_round_trip() -> None:
    pixels = random_pixels(7, 5)  # QImage pads each row to a multiple of four bytes
    assert np.array_equal(grey_pixels(image_from_grey(pixels)), pixels)


def test_slices_of_arrays_are_converted() -> None:
    pixels = random_pixels(10, 14)
    assert np.array_equal(grey_pixels(image_from_grey(pixels[::2, ::2])), pixels[::2, ::2])


def test_images_without_opacity_are_opaque() -> None:
    image = QImage(3, 2, QImage.Format.Format_RGB32)
    image.fill(QColor(10, 20, 30))
    assert np.array_equal(rgba_pixels(image), np.full((2, 3, 4), (10, 20, 30, 255), np.uint8))


def test_a_png_is_saved_and_a_folder_is_refused(tmp_path: Path) -> None:
    image = image_from_grey(random_pixels(6, 6))
    save_png(image, tmp_path / "image.png")
    assert np.array_equal(rgba_pixels(QImage(str(tmp_path / "image.png"))), rgba_pixels(image))
    with pytest.raises(InputError, match="is a folder"):
        save_png(image, tmp_path)
    with pytest.raises(InputError, match="is empty"):
        save_png(QImage(), tmp_path / "empty.png")
    assert not (tmp_path / "empty.png").exists()
