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
    return {image.tobytes() for part in (dataset.train, dataset.test) for image in part.images}


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
    assert dataset.train.images.max() == 255


@pytest.mark.parametrize("change", [
    "index", "index without header", "R index", "numbered header", "pandas header",
    "header of doubles", "semicolons",
    "tabs", "spaces", "trailing comma", "trailing comma in rows", "shares", "decimal commas",
    "sixteen", "CR", "CRLF", "BOM", "label last", "7.0", "savetxt", "gzip",
])  # fmt: skip
def test_tables_as_programs_write_them_are_read_alike(tmp_path: Path, change: str) -> None:
    plain = load(write_csv(tmp_path / "plain.csv", mnist_rows(200)))
    write_changed(tmp_path / "x.csv", change)
    dataset = load(tmp_path / "x.csv")
    assert dataset.label_names == plain.label_names == DIGITS
    assert len(dataset.train) + len(dataset.test) == 200
    if change == "sixteen":  # half of the levels are lost
        return
    assert pixels_of(dataset) == pixels_of(plain)


def write_changed(path: Path, change: str) -> None:
    """The rows of MNIST, written in another way."""
    rows = [[str(value) for value in row] for row in mnist_rows(200)]
    header = ["label", *(f"pixel{number}" for number in range(784))]
    separator = {"semicolons": ";", "decimal commas": ";", "tabs": "\t", "spaces": " "}
    end = {"CR": "\r", "CRLF": "\r\n"}.get(change, "\n")
    if change in ("index", "R index", "pandas header", "index without header"):
        rows = [[str(number), *row] for number, row in enumerate(rows, start=1)]
    if change in ("index", "pandas header"):
        header.insert(0, "")
    if change in ("numbered header", "pandas header"):
        header = [*header[:-784], *map(str, range(784))]
    if change == "header of doubles":  # as pandas names columns that are all called 0
        header = ["0", *(f"0.{number}" for number in range(1, 785))]
    if change in ("shares", "decimal commas"):
        rows = [[row[0], *(f"{int(value) / 255:.6f}" for value in row[1:])] for row in rows]
    if change == "decimal commas":
        rows = [[cell.replace(".", ",") for cell in row] for row in rows]
    if change == "sixteen":
        rows = [[row[0], *(str(int(value) * 16 // 255) for value in row[1:])] for row in rows]
    if change == "label last":
        rows = [[*row[1:], row[0]] for row in rows]
    if change == "7.0":
        rows[::2] = [[f"{row[0]}.0", *row[1:]] for row in rows[::2]]
    if change == "savetxt":
        rows = [[f"{float(cell):.18e}" for cell in row] for row in rows]
    if "trailing" in change:
        rows = [[*row, ""] for row in rows]
        header += [""] if change == "trailing comma" else []
    has_header = change not in ("index without header", "label last", "savetxt", "spaces")
    lines = [separator.get(change, ",").join(row) for row in ([header] * has_header) + rows]
    data = (end.join(lines) + end).encode("utf-8-sig" if change == "BOM" else "utf-8")
    path.write_bytes(gzip.compress(data) if change == "gzip" else data)


def test_scanned_digits_of_sixteen_levels_are_read(tmp_path: Path) -> None:
    """As scikit-learn's and UCI's: 8×8, the label last, values up to 16."""
    image = np.zeros((8, 8), int)
    image[1:7, 3:5] = 16
    rows = [[*np.roll(image, n % 3, 1).ravel(), n % 2] for n in range(20)]
    dataset = load(write_csv(tmp_path / "digits.csv", rows, header=False))
    assert dataset.label_names == ("0", "1")
    assert dataset.train.images.max() == 255


def test_emnist_is_turned_and_named_as_its_idx_files_are(tmp_path: Path) -> None:
    images, labels = mnist_images(300)
    letters = labels % 3 + 1  # its labels begin at 1
    rows = [[n, *i.T.ravel().tolist()] for n, i in zip(letters, images, strict=True)]
    dataset = load(write_csv(tmp_path / "emnist-letters-train.csv", rows, header=False))
    assert dataset.label_names == ("A", "B", "C")
    assert pixels_of(dataset) == {image.tobytes() for image in images}
    assert dataset.notes == ("Rows and columns were swapped, as EMNIST has them.",)
    (tmp_path / "emnist-letters-mapping.txt").write_text("1 88 120\n2 89 121\n3 90 122\n")
    assert load(tmp_path / "emnist-letters-train.csv").label_names == ("X", "Y", "Z")


def test_a_file_may_have_as_long_a_name_as_the_system_allows(tmp_path: Path) -> None:
    path = write_csv(tmp_path / f"{'x' * 251}.csv", mnist_rows(200), header=True)
    assert load(path).label_names == DIGITS


def test_names_in_a_file_are_those_of_labels(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "x.csv", mnist_rows(60))
    (tmp_path / "labels.txt").write_text("\n".join("abcdefghij"))
    assert load(path).label_names == tuple("abcdefghij")
    (tmp_path / "labels.txt").write_text("\n".join("abc"))  # of another dataset
    assert load(path).label_names == DIGITS


def test_a_label_that_looks_like_a_title_is_no_header(tmp_path: Path) -> None:
    rows = [["y" if number % 2 else "letter", *row[1:]] for number, row in enumerate(mnist_rows(9))]
    dataset = load(write_csv(tmp_path / "x.csv", rows, header=False))
    assert len(dataset.train) + len(dataset.test) == 9


def test_labels_that_cannot_be_shown_are_refused(tmp_path: Path) -> None:
    rows = [["1" * 10_000, *row[1:]] for row in mnist_rows(4)]
    with pytest.raises(InputError, match=r"x\.csv: the label 1.* is longer than 64 characters"):
        load(write_csv(tmp_path / "x.csv", rows))


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
        (gzip.compress(b"1,2,3"), "line 1 has 3 columns"),
        (b"\xff\xfe1\0,\x002\0", "is not text in UTF-8"),
        (b"<!DOCTYPE html>\n<p>404", "is a web page, perhaps with an error message"),
        (b"PK\x03\x04", "is a ZIP archive; unpack it"),
        (b"\n" * 1_001_001, "has more than 1,000,000 rows"),
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
