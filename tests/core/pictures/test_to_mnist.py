"""Pictures of a dataset become 28×28 images."""

from pathlib import Path

import numpy as np
import pytest
from helpers.mnist_digit import as_dark_on_light, digit, enlarged
from PIL import Image

from zen_digits.core.errors import InputError
from zen_digits.core.pictures import to_mnist
from zen_digits.core.pictures.to_mnist import image_of_grey, read_sample


def test_a_picture_of_28_by_28_pixels_keeps_its_greys(tmp_path: Path) -> None:
    Image.fromarray(digit()).save(tmp_path / "digit.png")
    sample = read_sample(tmp_path / "digit.png")
    assert sample.is_unchanged
    assert np.array_equal(sample.image, digit())


def test_a_picture_of_another_size_is_preprocessed(tmp_path: Path) -> None:
    as_dark_on_light().save(tmp_path / "digit.png")
    sample = read_sample(tmp_path / "digit.png")
    assert not sample.is_unchanged
    assert (sample.image.shape, sample.image.dtype) == ((28, 28), np.uint8)
    assert np.abs(sample.image.astype(int) - digit()).mean() < 6


@pytest.mark.parametrize("side", [150, 300, 700])
def test_a_large_picture_gives_the_same_image(tmp_path: Path, side: int) -> None:
    as_dark_on_light().resize((side, side)).save(tmp_path / "large.png")
    image = read_sample(tmp_path / "large.png").image
    assert np.abs(image.astype(int) - digit()).mean() < 6


def test_an_empty_picture_is_an_input_error(tmp_path: Path) -> None:
    Image.new("L", (40, 40), 255).save(tmp_path / "blank.png")
    with pytest.raises(InputError, match=r"blank\.png is empty"):
        read_sample(tmp_path / "blank.png")


def test_grey_pixels_of_any_size_give_an_image() -> None:
    assert np.array_equal(image_of_grey(digit()), digit())
    assert np.abs(image_of_grey(enlarged()).astype(int) - digit()).mean() < 6
    assert not image_of_grey(np.zeros((9, 5), np.uint8)).any()


def test_an_image_that_comes_again_takes_no_time_and_is_not_shared(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    grey = np.asarray(as_dark_on_light().convert("L"))
    first = image_of_grey(grey)
    monkeypatch.setattr(to_mnist, "mnist_image", None)
    again = image_of_grey(grey.copy())
    first[:] = 7
    assert again.max() == 255
    assert np.array_equal(image_of_grey(grey), again)
