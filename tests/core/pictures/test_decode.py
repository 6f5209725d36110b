from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from zen_digits.core.data.mnist import load_mnist_test
from zen_digits.core.errors import InputError
from zen_digits.core.ink.mnist_format import mnist_image
from zen_digits.core.pictures.decode import ink_of_rgba, read_image, read_picture, reduction


def digit() -> np.ndarray:
    return load_mnist_test().images[0, 0].numpy()


def enlarged() -> np.ndarray:
    return np.pad(np.kron(digit(), np.ones((8, 8), np.uint8)), 20)


def as_grey() -> Image.Image:
    return Image.fromarray(enlarged())


def as_dark_on_light() -> Image.Image:
    return Image.fromarray(255 - enlarged())


def as_colour() -> Image.Image:
    blue = np.stack([255 - enlarged(), 255 - enlarged(), np.full_like(enlarged(), 255)], axis=2)
    return Image.fromarray(blue)


def as_transparent() -> Image.Image:
    black = np.zeros((*enlarged().shape, 4), np.uint8)
    black[..., 3] = enlarged()
    return Image.fromarray(black, "RGBA")


def as_palette() -> Image.Image:
    return as_dark_on_light().convert("P")


def as_deep() -> Image.Image:
    return Image.fromarray(enlarged().astype(np.uint16) * 257)


@pytest.mark.filterwarnings("ignore:'mode' parameter is deprecated")
@pytest.mark.parametrize(
    "make", [as_grey, as_dark_on_light, as_colour, as_transparent, as_palette, as_deep]
)
def test_the_same_digit_is_found_in_every_kind_of_picture(tmp_path: Path, make) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "digit.png"
    make().save(path)
    image = mnist_image(read_image(path))
    assert np.abs(image.astype(int) - digit()).mean() < 2


def test_a_turned_photo_is_set_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held upright: turn by 90 degrees
    turned = Image.fromarray(np.rot90(255 - enlarged()).copy())
    turned.save(tmp_path / "photo.jpg", exif=exif, quality=95)
    image = mnist_image(read_image(tmp_path / "photo.jpg"))
    assert np.abs(image.astype(int) - digit()).mean() < 6


@pytest.mark.parametrize("level", [0, 128, 255])
def test_a_picture_of_one_colour_is_empty(tmp_path: Path, level: int) -> None:
    Image.new("L", (50, 40), level).save(tmp_path / "blank.png")
    with pytest.raises(InputError, match=r"blank\.png is empty"):
        read_image(tmp_path / "blank.png")


def test_more_than_a_hundred_megapixels_are_refused_unread(tmp_path: Path) -> None:
    Image.new("1", (20_000, 5_001)).save(tmp_path / "huge.png")
    with pytest.raises(InputError, match="100 megapixels"):
        read_image(tmp_path / "huge.png")


def test_a_cut_picture_is_refused(tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (64, 64), np.uint8)
    path = tmp_path / "cut.png"
    Image.fromarray(noise).save(path)
    path.write_bytes(path.read_bytes()[:1000])
    with pytest.raises(InputError, match=r"cut\.png is damaged"):
        read_image(path)


@pytest.mark.parametrize("content", [b"", b"hello", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_picture_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.png").write_bytes(content)
    with pytest.raises(InputError, match=r"a\.png"):
        read_image(tmp_path / "a.png")


def test_a_missing_picture_and_a_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be found"):
        read_image(tmp_path / "no.png")
    with pytest.raises(InputError, match="cannot be read"):
        read_image(tmp_path)


def test_a_picture_that_another_program_would_have_to_read_is_refused(tmp_path: Path) -> None:
    """Pillow hands EPS to Ghostscript, whatever the file's name says."""
    path = tmp_path / "picture.png"
    as_grey().save(path, "EPS")
    with pytest.raises(InputError, match=r"picture\.png is not an image that can be read"):
        read_image(path)


def test_pasted_pixels_read_as_the_file_does(tmp_path: Path) -> None:
    as_colour().save(tmp_path / "digit.png")
    pasted = np.asarray(as_colour().convert("RGBA"))
    assert np.array_equal(ink_of_rgba(pasted), read_image(tmp_path / "digit.png"))


def test_pasted_pixels_without_ink_are_refused() -> None:
    for height, width in [(0, 0), (40, 0), (1, 1), (60, 50)]:
        with pytest.raises(InputError, match="The picture is empty"):
            ink_of_rgba(np.full((height, width, 4), 255, np.uint8))


def test_a_picture_is_shown_upright_in_its_colours(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    colours = np.zeros((20, 30, 3), np.uint8)
    colours[:, :10] = (200, 30, 60)
    Image.fromarray(colours).save(tmp_path / "photo.png", exif=exif)
    picture = read_picture(tmp_path / "photo.png")
    assert (picture.shape, picture.dtype) == ((30, 20, 4), np.uint8)
    assert picture[0, 0].tolist() == [200, 30, 60, 255]


def test_a_tiny_picture_keeps_its_greys(tmp_path: Path) -> None:
    Image.fromarray(digit()).save(tmp_path / "digit.png")
    ink = read_image(tmp_path / "digit.png")
    assert np.abs(ink - digit() / 255).max() < 1e-6
    assert np.array_equal(mnist_image(ink), mnist_image(digit()))


@pytest.mark.parametrize("colour", [0, 255])
def test_ink_on_nothing_is_seen_whether_dark_or_light(colour: int) -> None:
    pixels = np.full((*enlarged().shape, 4), colour, np.uint8)
    pixels[..., 3] = enlarged()
    image = mnist_image(ink_of_rgba(pixels))
    assert np.abs(image.astype(int) - digit()).mean() < 2


def test_a_photo_of_many_pixels_is_reduced() -> None:
    small = np.pad(255 - enlarged(), 5, mode="edge")
    large = np.asarray(Image.fromarray(small).resize((1999, 1711)).convert("RGBA"))
    ink = ink_of_rgba(large)
    assert reduction(1711, 1999) == 2
    assert (ink.shape, ink.dtype) == ((856, 1000), np.float32)
    rows, columns = np.nonzero(ink > 0.5)
    dark_rows, dark_columns = (index / 2 for index in np.nonzero(large[..., 0] < 128))
    for found, meant in [(rows, dark_rows), (columns, dark_columns)]:
        assert abs(found.min() - meant.min()) <= 3
        assert abs(found.max() - meant.max()) <= 3


def test_deep_greys_that_are_no_numbers_are_paper(tmp_path: Path) -> None:
    greys = np.pad(np.full((30, 30), 0.7, np.float32), 30)
    greys[0, 0] = np.nan
    Image.fromarray(greys).save(tmp_path / "deep.tiff")
    assert read_image(tmp_path / "deep.tiff")[45, 45] > 0.5


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.integers(0, 10_000), st.integers(0, 255))
def test_a_flipped_byte_never_raises_anything_else(tmp_path: Path, place: int, value: int) -> None:
    path = tmp_path / "flipped.png"
    as_grey().save(path)
    data = bytearray(path.read_bytes())
    data[place % len(data)] = value
    path.write_bytes(data)
    try:
        assert read_image(path).ndim == 2
    except InputError as error:
        assert "flipped.png" in str(error)
