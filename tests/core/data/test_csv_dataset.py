"""CSV files of images, as Kaggle has MNIST, and malformed ones."""

import gzip
from pathlib import Path

import numpy as np
import pytest
from helpers.dataset_files import load, mnist_images, mnist_rows, write_csv
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from zen_digits.core.errors import InputError
from zen_digits.core.labels import DIGITS

once_each = settings(
    deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def pixels_of(dataset) -> set[bytes]:  # type: ignore[no-untyped-def]
    return {
        image.numpy().tobytes() for part in (dataset.train, dataset.test) for image in part.images
    }


@pytest.mark.parametrize("header", [True, False])
def test_kaggle_format_is_read_with_and_without_header(tmp_path: Path, header: bool) -> None:
    dataset = load(write_csv(tmp_path / "train.csv", mnist_rows(200), header))
    assert dataset.label_names == DIGITS
    assert pixels_of(dataset) == {image.tobytes() for image in mnist_images(200)[0]}


def test_labels_may_be_words_in_any_column(tmp_path: Path) -> None:
    rows = [[*row[1:], "odd" if int(str(row[0])) % 2 else "even"] for row in mnist_rows(60)]
    names = [*(f"p{number}" for number in range(784)), "Class"]
    dataset = load(write_csv(tmp_path / "x.csv", [names, *rows], header=False))
    assert dataset.label_names == ("even", "odd")


def test_pixels_may_have_a_decimal_point(tmp_path: Path) -> None:
    rows = [[row[0], *(f"{value}.0" for value in row[1:])] for row in mnist_rows(60)]
    assert pixels_of(load(write_csv(tmp_path / "x.csv", rows))) == {
        image.tobytes() for image in mnist_images(60)[0]
    }


def test_images_of_another_size_are_preprocessed(tmp_path: Path) -> None:
    images, labels = mnist_images(60)
    rows = [
        [label, *np.pad(image, 8).ravel().tolist()]
        for image, label in zip(images, labels, strict=True)
    ]
    dataset = load(write_csv(tmp_path / "x.csv", rows))
    assert dataset.train.images.shape[2:] == (28, 28)
    assert dataset.train.images.amax() == 255


def error_of(tmp_path: Path, line: int, row: list[object]) -> str:
    """The error of a CSV with a header that has this row in this line."""
    rows = mnist_rows(20)
    rows.insert(line - 2, row)
    with pytest.raises(InputError) as caught:
        load(write_csv(tmp_path / "bad.csv", rows) if line > 2 else _only(tmp_path, row))
    return str(caught.value)


def _only(tmp_path: Path, row: list[object]) -> Path:
    return write_csv(tmp_path / "bad.csv", [row], header=False)


def test_the_first_malformed_row_is_reported_with_its_line(tmp_path: Path) -> None:
    whole = mnist_rows(1)[0]
    assert "bad.csv, line 5 has 783 columns, but the first one has 785" in error_of(
        tmp_path, 5, whole[:783]
    )
    assert "bad.csv, line 1 has 783 columns, but a row needs" in error_of(tmp_path, 1, whole[:783])
    assert "bad.csv, line 7: a pixel is '256'" in error_of(tmp_path, 7, [*whole[:-1], 256])
    assert "line 3: a pixel is 'x'" in error_of(tmp_path, 3, [*whole[:-1], "x"])
    assert "line 4: a pixel is '0.5'" in error_of(tmp_path, 4, [*whole[:-1], 0.5])
    assert "line 6 has no label" in error_of(tmp_path, 6, ["", *whole[1:]])


def test_what_is_not_a_csv_of_images_is_reported(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    for content, message in (
        (b"", "has no images in it"),
        (b"label," + b",".join(b"p%d" % n for n in range(784)), "has no images in it"),
        (b"\xff\xfe" + b"\0" * 40, "is not text"),
        (b"1" * 2**21, "line 1 is too long"),
        (b'"' + b"1,2\n" * 100_000, "this is not CSV"),
        (gzip.compress(b"1,2,3"), "is not text"),
    ):
        path.write_bytes(content)
        with pytest.raises(InputError, match=message) as caught:
            load(path)
        assert str(path) in str(caught.value)


@once_each
@given(content=st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_any_content_is_refused_naming_the_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"x\.csv"):
        load(path)


@once_each
@given(
    cells=st.lists(
        st.sampled_from(["0", "255", "9.0", "", "-1", "a", '"']), min_size=65, max_size=65
    )
)
def test_any_cells_are_read_or_refused_naming_the_file(tmp_path: Path, cells: list[str]) -> None:
    good = [[label, *range(64)] for label in (1, 1, 2, 2)]
    path = write_csv(tmp_path / "x.csv", [*good, cells])
    try:
        assert len(load(path).label_names) >= 2
    except InputError as error:
        assert str(path) in str(error)
