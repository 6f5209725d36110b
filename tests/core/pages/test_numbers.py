"""Numbers of a page of which the networks are not sure, each for itself."""

import pytest
from helpers.pages import compose, rgba

from zen_digits.core.pages import numbers
from zen_digits.core.pages.reader import read_page
from zen_digits.core.pages.result import PageReading
from zen_digits.core.reading.predictor import open_predictor
from zen_digits.core.reading.sequence.row_text import RowText

LINES = [["2026", "314"], ["759", "8069"]]


def read() -> PageReading:
    return read_page(open_predictor(), rgba(compose(LINES)[0]))


def nothing_read(rows: list[object]) -> list[RowText]:
    return [RowText("", 0.0, ()) for _ in rows]


def texts(reading: PageReading) -> list[list[str]]:
    return [[number.text for number in line.numbers] for line in reading.lines if line.numbers]


def test_digits_that_are_not_quite_clear_are_vouched_for_by_their_row(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(numbers, "_ABOVE", 100.0)
    assert any(number.is_digit for number in read().numbers)
    monkeypatch.setattr(numbers, "read_rows", nothing_read)
    assert not any(number.is_digit for number in read().numbers)


def test_what_its_row_knows_is_no_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(numbers, "_HOPELESS", -100.0)
    monkeypatch.setattr(numbers, "_STRIKES", 0.0)
    assert texts(read()) == LINES
