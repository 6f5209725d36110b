"""Tables as CSV files."""

import csv
from pathlib import Path

import pytest

from zen_digits.core.csv_file import write_csv
from zen_digits.core.errors import InputError


def _written(path: Path, row: list[object]) -> list[str]:
    write_csv(path, [row])
    with open(path, newline="") as file:
        (read,) = csv.reader(file)
    return read


def test_names_are_quoted_where_they_must_be(tmp_path: Path) -> None:
    row = ["a,b", 'say "x"', "two\nlines", 0.5, "", "é"]
    assert _written(tmp_path / "t.csv", row) == [str(cell) for cell in row]


@pytest.mark.parametrize("text", ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "\r=1"])
def test_a_name_is_no_formula(tmp_path: Path, text: str) -> None:
    assert _written(tmp_path / "t.csv", [text]) == [f"'{text}"]


@pytest.mark.parametrize("cell", ["+", "-", "=", "-3", "+1e5", -3, -0.5, "a=b", "7"])
def test_signs_and_numbers_stay_as_they_are(tmp_path: Path, cell: object) -> None:
    assert _written(tmp_path / "t.csv", [cell]) == [str(cell)]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be written"):
        write_csv(tmp_path / "no" / "t.csv", [["a"]])
