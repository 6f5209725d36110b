import numpy as np
import pytest

from zen_digits.core.reading.sequence.row_cutting import cut_row, ink_row
from zen_digits.core.reading.sequence.row_format import COLUMN, WIDEST, row_image, x_in_row


def picture() -> np.ndarray:
    """Two bars, and a point between them, in a larger picture."""
    ink = np.zeros((120, 200), np.float32)
    ink[20:100, 50:60] = ink[20:100, 90:100] = 0.8
    ink[90:100, 70:80] = 0.8
    return ink


BARS = [(50.0, 20.0, 60.0, 100.0), (90.0, 20.0, 100.0, 100.0)]
POINT = (70.0, 90.0, 80.0, 100.0)


def test_digits_are_cut_apart_where_they_have_their_middles() -> None:
    row = ink_row(picture(), BARS, [])
    columns = [x_in_row(x, row.scale) / COLUMN - 0.5 for x in (5, 45)]
    pieces = cut_row(row, columns)
    assert sum(ink for ink, _ in pieces) == pytest.approx(row.ink)
    assert [box[::2] for _, box in pieces] in ([(50, 80), (90, 100)], [(50, 60), (70, 100)])


def test_signs_are_left_out() -> None:
    row = ink_row(picture(), BARS, [POINT])
    columns = [x_in_row(x, row.scale) / COLUMN - 0.5 for x in (5, 45)]
    assert [box for _, box in cut_row(row, columns)] == BARS


def test_a_digit_without_ink_is_none() -> None:
    row = ink_row(picture(), BARS, [POINT])
    columns = [x_in_row(x, row.scale) / COLUMN - 0.5 for x in (5, 20, 30, 45)]
    assert cut_row(row, columns) == []


def test_a_picture_is_not_changed() -> None:
    before = picture()
    ink_row(before, BARS, [POINT])
    assert (before == picture()).all()


def test_a_very_wide_row_is_pressed_together() -> None:
    image, scale = row_image(np.full((10, 5000), 255, np.uint8))
    assert image.shape == (32, WIDEST)
    assert 5000 * scale == pytest.approx(WIDEST - 12)
