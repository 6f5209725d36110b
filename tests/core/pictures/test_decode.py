"""Decoding picture files of every kind, damaged ones among them."""

import os
import struct
from pathlib import Path
from typing import IO

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
from PIL import Image, ImageOps

from zen_digits.core.errors import InputError
from zen_digits.core.ink.mnist_format import mnist_image
from zen_digits.core.pictures.decode import read_picture
from zen_digits.core.pictures.ink_extraction import ink_of_rgba


def ink_in(path: Path) -> np.ndarray:
    return ink_of_rgba(read_picture(path).pixels, str(path))


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
    Image.new("1", (9_901, 10_100)).save(tmp_path / "huge.png")
    with pytest.raises(InputError, match="100 megapixels"):
        ink_in(tmp_path / "huge.png")


@pytest.mark.parametrize("size", [(1, 32_768), (32_768, 1)])
def test_long_thin_pictures_are_refused_before_decoding(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    Image.new("1", size).save(tmp_path / "thin.png")
    with pytest.raises(InputError, match="longer than 32,767 pixels"):
        ink_in(tmp_path / "thin.png")


EXIF = {
    "nonsense": b"Exif\0\0nonsense",
    "cut short": b"Exif\0\0MM\0*\0\0\0\x08\0\x05\x01",
    "pointing outside": b"Exif\0\0MM\0*\xff\xff\xff\xff",
    "an orientation that is text": b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x02\0\0\0\x02aa\0\0",
    "no orientation": b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x63\0\0",
}


@pytest.mark.parametrize("exif", EXIF.values(), ids=EXIF)
@pytest.mark.parametrize("kind", ["jpg", "png", "webp"])
def test_a_picture_with_broken_exif_data_is_read_as_it_is(
    tmp_path: Path, exif: bytes, kind: str
) -> None:
    path = tmp_path / f"photo.{kind}"
    Image.fromarray(255 - enlarged()).save(path, exif=exif, quality=95)
    assert np.abs(mnist_image(ink_in(path)).astype(int) - digit()).mean() < 6


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_is_set_upright(tmp_path: Path, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = tmp_path / "turned.png"
    Image.fromarray(enlarged()).save(path, exif=exif)
    with Image.open(path) as image:
        upright = ImageOps.exif_transpose(image)
    assert np.array_equal(read_picture(path).pixels, np.asarray(upright.convert("RGBA")))


@pytest.mark.parametrize("kind", ["png", "jpg", "webp"])
@pytest.mark.parametrize("orientation", [1, 6])
def test_of_a_very_large_picture_a_copy_is_made_that_is_fine_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, orientation: int
) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    grey = np.add.outer(np.arange(132), np.arange(204)) * 0.7
    Image.fromarray(grey.astype(np.uint8)).save(tmp_path / f"large.{kind}", exif=exif, quality=95)
    whole = read_picture(tmp_path / f"large.{kind}")
    monkeypatch.setattr("zen_digits.core.pictures.decode._ENOUGH", 132 * 204 // 5)
    copy = read_picture(tmp_path / f"large.{kind}")
    assert (whole.factor, copy.factor) == (1, 2)
    assert (copy.width, copy.height) == (whole.width, whole.height) == whole.pixels.shape[1::-1]
    expected = np.asarray(Image.fromarray(whole.pixels).reduce(2), np.int32)
    assert copy.pixels.shape == expected.shape
    assert np.abs(copy.pixels - expected).max() < 5


def test_a_large_jpeg_is_never_decoded_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoded: list[tuple[int, int]] = []
    load = Image.Image.load

    def remember(image: Image.Image) -> object:
        decoded.append(image.size)
        return load(image)

    Image.new("L", (400, 300), 200).save(tmp_path / "large.jpg")
    monkeypatch.setattr("zen_digits.core.pictures.decode._ENOUGH", 400 * 300 // 16)
    monkeypatch.setattr("PIL.Image.Image.load", remember)
    assert read_picture(tmp_path / "large.jpg").factor == 4
    assert max(decoded) == (100, 75)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_a_picture_of_many_strips_is_whole(tmp_path: Path, mode: str) -> None:
    greys = np.random.default_rng(0).integers(0, 256, (2100, 1000), np.uint8)
    greys[0, 0] = 255
    if mode == "I;16":
        Image.fromarray(greys.astype(np.uint16) * 257).save(
            tmp_path / "large.png", compress_level=1
        )
        expected = Image.fromarray(greys)
    else:
        expected = Image.fromarray(greys).convert(mode)
        expected.save(tmp_path / "large.png", compress_level=1)
    assert np.array_equal(read_picture(tmp_path / "large.png").pixels, expected.convert("RGBA"))


def test_a_file_is_opened_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also to tell what it is instead of a picture: by then it may be gone."""
    path = tmp_path / "IMG_1.heic"
    path.write_bytes(b"\0\0\0\x20ftypheic" + bytes(40))
    real = Image.open

    def open_and_lose(file: IO[bytes], formats: list[str]) -> Image.Image:
        path.unlink()
        return real(file, formats=formats)

    monkeypatch.setattr(Image, "open", open_and_lose)
    with pytest.raises(InputError, match="is a HEIC photo"):
        read_picture(path)


@pytest.mark.parametrize("brand", [b"heic", b"mif1"])
def test_a_photo_in_apples_format_is_told_apart(tmp_path: Path, brand: bytes) -> None:
    (tmp_path / "IMG_1.jpg").write_bytes(b"\0\0\0\x18ftyp" + brand + bytes(500))
    with pytest.raises(InputError, match=r"IMG_1\.jpg is a HEIC photo.*JPEG"):
        ink_in(tmp_path / "IMG_1.jpg")


def test_an_animation_is_its_first_picture(tmp_path: Path) -> None:
    pictures = [Image.fromarray(np.roll(255 - enlarged(), shift, 1)) for shift in (0, 20, 40)]
    for kind in ("gif", "png", "webp", "tiff"):
        path = tmp_path / f"moving.{kind}"
        pictures[0].save(path, save_all=True, append_images=pictures[1:])
        assert np.abs(mnist_image(ink_in(path)).astype(int) - digit()).mean() < 6


@pytest.mark.parametrize("error", [struct.error, TypeError, KeyError, OverflowError, IndexError])
def test_whatever_a_decoder_raises_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    def stumble(_: object) -> None:
        raise error

    as_grey().save(tmp_path / "odd.png")
    monkeypatch.setattr("PIL.PngImagePlugin.PngImageFile.load", stumble)
    with pytest.raises(InputError, match=r"odd\.png is damaged"):
        ink_in(tmp_path / "odd.png")


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


def test_a_missing_picture_a_folder_and_a_device_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        ink_in(tmp_path / "no.png")
    with pytest.raises(InputError, match="a folder or a device"):
        ink_in(tmp_path)
    with pytest.raises(InputError, match="a folder or a device"):
        ink_in(Path(os.devnull))


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
    picture = read_picture(tmp_path / "photo.png").pixels
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
