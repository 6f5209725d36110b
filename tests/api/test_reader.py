"""Reading from Python: files, pictures, arrays and strokes, one or many, from several threads."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from helpers import mnist_digit
from helpers.drawings import DIGITS, scaled
from helpers.pages_user import LINES, save_page
from helpers.reading_window import photo
from helpers.small_models import untrained_model
from PIL import Image

import zen_digits
from zen_digits import InputError, Reader, read, read_page
from zen_digits.core.ink.ink_file import Drawing, write_ink

DRAWN = [*scaled(DIGITS["4"], 1), *scaled(DIGITS["2"], 1, dx=120)]


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


def test_strokes_are_read_wherever_they_come_from() -> None:
    arrays = [np.array(stroke) for stroke in DRAWN]
    assert read(DRAWN).text == read(arrays).text == "42"


@pytest.mark.parametrize("as_path", [str, Path])
def test_a_photo_is_read_with_boxes_in_its_own_pixels(as_path: type, tmp_path: Path) -> None:
    path = photo(tmp_path / "number.png")
    number = read(as_path(path))
    assert read(path.read_bytes()).to_dict() == number.to_dict()
    with Image.open(path) as picture:
        large = picture.resize((picture.width * 4, picture.height * 4))
    enlarged = read(large)
    assert number.text == enlarged.text == "375"
    for box, other in zip(number.digits, enlarged.digits, strict=True):
        assert np.allclose(np.array(box.box) * 4, other.box, atol=12)


def test_boxes_of_a_very_large_picture_are_in_its_own_pixels(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A copy of it is read; it is wider than three times the copy."""
    number, page = photo(tmp_path / "number.png"), save_page(tmp_path / "page.png")
    whole, whole_page = read(number), read_page(page)
    monkeypatch.setattr("zen_digits.core.pictures.decode._ENOUGH", 150_000)
    copy, copied_page = read(number), read_page(page)
    assert copy.text == whole.text == "375"
    for box, other in zip(copy.digits, whole.digits, strict=True):
        assert np.allclose(box.box, other.box, atol=8)
    assert (copied_page.width, copied_page.height) == (whole_page.width, whole_page.height)
    assert [line.text for line in copied_page.lines] == [" ".join(line) for line in LINES]
    for one, another in zip(copied_page.numbers, whole_page.numbers, strict=True):
        boxes = copied_page.box_in_picture(one.box), whole_page.box_in_picture(another.box)
        assert np.allclose(*boxes, atol=8)


@pytest.mark.parametrize(
    "picture",
    [
        mnist_digit.digit(),
        mnist_digit.digit() / 255,
        np.asarray(mnist_digit.as_colour()),
        np.asarray(mnist_digit.as_dark_on_light().convert("L")),
        mnist_digit.as_grey(),
        mnist_digit.as_transparent(),
    ],
    ids=["uint8", "float", "colour", "dark ink", "PIL", "transparent"],
)
def test_arrays_and_pil_images_are_pictures(picture: object, reader: Reader) -> None:
    assert reader.read(picture).text == read(mnist_digit.as_grey()).text  # type: ignore[arg-type]


def test_an_ink_file_with_one_drawing_is_read_and_one_with_more_refused(tmp_path: Path) -> None:
    drawings = [Drawing(DIGITS["7"]), Drawing(DIGITS["1"])]
    write_ink(tmp_path / "one.jsonl", drawings[:1])
    write_ink(tmp_path / "two.jsonl", drawings)
    assert read(tmp_path / "one.jsonl").text == "7"
    with pytest.raises(InputError, match=r"two\.jsonl has more than one drawing; give the strokes"):
        read(tmp_path / "two.jsonl")


def test_many_are_read_in_their_order(reader: Reader) -> None:
    assert [n.text for n in reader.read_all([*DIGITS.values(), DRAWN])] == [*"0123456789", "42"]
    assert reader.read_all([]) == []


def test_several_threads_share_a_reader(reader: Reader) -> None:
    drawings = [*DIGITS.values()] * 4
    with ThreadPoolExecutor(4) as pool:
        assert "".join(n.text for n in pool.map(reader.read, drawings)) == "0123456789" * 4


def test_own_networks_read_with_their_own_labels(tmp_path: Path) -> None:
    model = untrained_model(labels="ab")
    zen_digits.save_model(tmp_path / "own.zendigits", model)
    reader = Reader(tmp_path / "own.zendigits")
    assert reader.labels == ("a", "b")
    assert reader.card == model.card
    drawn = DIGITS["3"]
    assert reader.read(drawn).digits[0].reading == Reader(model).read(drawn).digits[0].reading


def test_mnist_images_are_read_as_they_are(reader: Reader) -> None:
    images = np.stack([mnist_digit.digit()] * 3)
    assert [r.text for r in reader.read_images(images)] == [read(mnist_digit.as_grey()).text] * 3
    assert reader.read_images(images[:0]) == []
    with pytest.raises(InputError, match="not MNIST’s; give uint8, n × 28 × 28"):
        reader.read_images(images / 255)  # type: ignore[arg-type]


def test_a_page_is_read_from_a_file_and_from_pixels(tmp_path: Path) -> None:
    path = save_page(tmp_path / "page.png")
    page = read_page(path)
    assert [line.text.split() for line in page.lines] == [list(line) for line in LINES]
    with Image.open(path) as picture:
        assert [line.text for line in read_page(picture).lines] == [x.text for x in page.lines]


@pytest.mark.parametrize(
    ("drawing", "said"),
    [
        ("missing.png", "missing.png"),
        (b"text", "The picture is not a picture that can be read"),
        (7, "neither as a picture nor as strokes"),
        ([], "neither as a picture nor as strokes"),
        ([[1, 2, 3]], "neither as a picture nor as strokes"),
        ([[(0, 0, 0)]], "neither as a picture nor as strokes"),
        ([["ab"]], "neither as a picture nor as strokes"),
        ([[(0, 0), (float("nan"), 1)]], "no number within"),
        ([[(0, 1e200)]], "no number within"),
        ([[(0, 0)]] * 1001, "more than 1,000 strokes"),
        (np.zeros((20, 20), np.uint8), "The picture is empty"),
        (np.zeros((20, 20, 2), np.uint8), "of shape (20, 20, 2) is no picture"),
        (np.zeros((0, 20), np.uint8), "of shape (0, 20) is no picture"),
        (np.zeros((20, 20), np.int32), "A picture of int32 cannot be read"),
        (np.full((20, 20), 2.0), "values from 0 to 1"),
        (np.full((20, 20), np.nan), "values from 0 to 1"),
    ],
)
def test_what_cannot_be_read_is_named(drawing: object, said: str, reader: Reader) -> None:
    with pytest.raises(InputError) as raised:
        reader.read(drawing)  # type: ignore[arg-type]
    assert said in str(raised.value)


def test_a_model_that_is_none_is_named(tmp_path: Path) -> None:
    (tmp_path / "no.zendigits").write_bytes(b"text")
    with pytest.raises(InputError, match=r"no\.zendigits"):
        Reader(tmp_path / "no.zendigits")
