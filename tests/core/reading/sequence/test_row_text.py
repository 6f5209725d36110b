"""Rows of digits and signs, as the shipped network reads them."""

import numpy as np
import pytest
from helpers.drawings import DIGITS, scaled, side_by_side

from zen_digits.core.ink.mnist_format import draw_strokes
from zen_digits.core.reading.sequence.row_text import Difference, differences, read_rows

SIGNS = {
    ".": [[(0.0, 136.0), (1.0, 137.0)]],
    "-": [[(0.0, 88.0), (44.0, 84.0)]],
    "/": [[(70.0, 6.0), (0.0, 168.0)]],
    ":": [[(4.0, 60.0), (5.0, 60.0)], [(0.0, 126.0), (1.0, 126.0)]],
}


def picture(text: str) -> np.ndarray:
    parts = [DIGITS[c] if c.isdecimal() else scaled(SIGNS[c], 1) for c in text]
    ink = draw_strokes(side_by_side(26, *parts), pen=0.09 / len(text))
    return np.pad(ink, 20).astype(np.float32)


@pytest.mark.parametrize("text", ["208", "24/8", "3.20", "-52", "20:45"])
def test_a_row_is_read_with_its_signs(text: str) -> None:
    ink = picture(text)
    (row,) = read_rows([ink])
    assert row.text.replace(",", ".") == text
    assert list(row.places) == sorted(row.places)
    assert 20 < row.places[0] < row.places[-1] < ink.shape[1] - 20


def test_paper_says_nothing() -> None:
    assert read_rows([np.zeros((40, 60), np.float32)])[0].text == ""


def test_texts_differ_where_a_symbol_does() -> None:
    assert list(differences("2,5", "2.5")) == []
    assert list(differences("2416", "24/6")) == [Difference(2, 2)]
    assert list(differences("435", "43.5")) == [Difference(None, 2)]
    assert list(differences("43.5", "435")) == [Difference(2, None)]
