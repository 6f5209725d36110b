"""What the files of datasets are called."""

from fnmatch import fnmatch
from pathlib import Path

import pytest

from zen_digits.core.data.file_names import PATTERNS, is_data


@pytest.mark.parametrize(
    "name",
    [
        "digits.csv", "Digits.TSV", "semeion.data", "digits.txt.gz", "digits.data.gz",
        "train-images-idx3-ubyte", "train-images.idx3-ubyte.gz",
        "k-test_labels.gz", "Validation images",
    ],
)  # fmt: skip
def test_data_are_known_by_name_and_shown_in_the_dialog(name: str) -> None:
    assert is_data(Path("somewhere") / name)
    assert any(fnmatch(name.lower(), pattern) for pattern in PATTERNS)


@pytest.mark.parametrize("name", ["all-ubyte", "digits.idx", "digits-idx3.gz"])
def test_idx_files_are_known_that_do_not_say_what_they_hold(name: str) -> None:
    assert is_data(Path(name))


@pytest.mark.parametrize(
    "name",
    [
        "seven.png",
        "test images.png",
        "ink.jsonl",
        "ink.jsonl.gz",
        "mine.zendigits",
        "train",
        "x.gz",
    ],
)
def test_what_is_no_data_is_opened_otherwise(name: str) -> None:
    assert not is_data(Path(name))
