"""Decoding picture files of every kind, damaged ones among them."""

from pathlib import Path

import numpy as np
import pytest
from helpers.mnist_digit import (
    as_colour,
    as_dark_on_light,
    as_deep,
    as_grey,
    as_palette,
    as_transparent,
    digit,
    enlarged,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from zen_digits.core.errors import InputError
from zen_digits.core.ink.mnist_format import mnist_image
from zen_digits.core.pictures.decode import read_picture
from zen_digits.core.pictures.ink_extraction import ink_of_rgba


def ink_in(path: Path) -> np.ndarray:
    return ink_of_rgba(read_picture(path), str(path))


@pytest.mark.filterwarnings("ignore:'mode' parameter is deprecated")
@pytest.mark.parametrize(
    "make", [as_grey, as_dark_on_light, as_colour, as_transparent, as_palette, as_deep]
)
def test_the_same_digit_is_found_in_every_kind_of_picture(tmp_path: Path, make) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "digit.png"
    make().save(path)
    image = mnist_image(ink_in(path))
    assert np.abs(image.astype(int) - digit()).mean() < 2


def test_a_turned_photo_is_set_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held upright: turn by 90 degrees
    turned = Image.fromarray(np.rot90(255 - enlarged()).copy())
    turned.save(tmp_path / "photo.jpg", exif=exif, quality=95)
    image = mnist_image(ink_in(tmp_path / "photo.jpg"))
    assert np.abs(image.astype(int) - digit()).mean() < 6


@pytest.mark.parametrize("level", [0, 128, 255])
def test_a_picture_of_one_colour_is_empty(tmp_path: Path, level: int) -> None:
    Image.new("L", (50, 40), level).save(tmp_path / "blank.png")
    with pytest.raises(InputError, match=r"blank\.png is empty"):
        ink_in(tmp_path / "blank.png")


def test_more_than_a_hundred_megapixels_are_refused_before_decoding(tmp_path: Path) -> None:
    Image.new("1", (20_000, 5_001)).save(tmp_path / "huge.png")
    with pytest.raises(InputError, match="100 megapixels"):
        ink_in(tmp_path / "huge.png")


def test_a_picture_cut_short_is_refused(tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (64, 64), np.uint8)
    path = tmp_path / "cut.png"
    Image.fromarray(noise).save(path)
    path.write_bytes(path.read_bytes()[:1000])
    with pytest.raises(InputError, match=r"cut\.png is damaged"):
        ink_in(path)


@pytest.mark.parametrize("content", [b"", b"hello", b"\x89PNG\r\n\x1a\n"])
def test_a_file_that_is_no_picture_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.png").write_bytes(content)
    with pytest.raises(InputError, match=r"a\.png"):
        ink_in(tmp_path / "a.png")


def test_a_missing_picture_and_a_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be found"):
        ink_in(tmp_path / "no.png")
    with pytest.raises(InputError, match="cannot be read"):
        ink_in(tmp_path)


def test_a_format_that_pillow_gives_to_another_program_is_refused(tmp_path: Path) -> None:
    """Pillow would run Ghostscript for EPS, whatever the file's suffix."""
    path = tmp_path / "picture.png"
    as_grey().save(path, "EPS")
    with pytest.raises(InputError, match=r"picture\.png is not a picture that can be read"):
        ink_in(path)


def test_a_picture_is_upright_and_keeps_its_colours(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    colours = np.zeros((20, 30, 3), np.uint8)
    colours[:, :10] = (200, 30, 60)
    Image.fromarray(colours).save(tmp_path / "photo.png", exif=exif)
    picture = read_picture(tmp_path / "photo.png")
    assert (picture.shape, picture.dtype) == ((30, 20, 4), np.uint8)
    assert picture[0, 0].tolist() == [200, 30, 60, 255]


def test_nan_in_a_deep_picture_is_paper(tmp_path: Path) -> None:
    greys = np.pad(np.full((30, 30), 0.7, np.float32), 30)
    greys[0, 0] = np.nan
    Image.fromarray(greys).save(tmp_path / "deep.tiff")
    assert ink_in(tmp_path / "deep.tiff")[45, 45] > 0.5


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.integers(0, 10_000), st.integers(0, 255))
def test_a_flipped_byte_raises_nothing_but_input_errors(
    tmp_path: Path, place: int, value: int
) -> None:
    path = tmp_path / "flipped.png"
    as_grey().save(path)
    data = bytearray(path.read_bytes())
    data[place % len(data)] = value
    path.write_bytes(data)
    try:
        assert ink_in(path).ndim == 2
    except InputError as error:
        assert "flipped.png" in str(error)
