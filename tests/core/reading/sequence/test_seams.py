import numpy as np
import pytest

from zen_digits.core.reading.sequence.seams import find_seams


def two_bars(lean: float) -> np.ndarray:
    """Two bars of 4 × 28 pixels that lean alike, 6 pixels apart."""
    row = np.zeros((32, 60), np.uint8)
    for y in range(2, 30):
        shift = round(lean * (16 - y))
        for left in (22, 32):
            row[y, left + shift : left + shift + 4] = 255
    return row


@pytest.mark.parametrize("lean", [-0.5, 0.0, 0.3, 0.5])
def test_a_seam_leans_as_the_digits_do(lean: float) -> None:
    row = two_bars(lean)
    (seam,) = find_seams(row, [24, 34])
    assert not row[np.arange(32), seam].any()
    for y in range(2, 30):
        assert row[y, : seam[y]].sum() == row[y, seam[y] :].sum() == 4 * 255


def test_a_seam_goes_through_the_thinnest_place() -> None:
    row = np.zeros((32, 60), np.uint8)
    row[2:30, 10:18] = row[2:30, 40:48] = 255
    row[14:16, 18:40] = 255  # a stroke joins them …
    row[2:30, 25:40] = 255  # … and the right one is thick but for some columns
    (seam,) = find_seams(row, [14, 44])
    assert ((seam[2:30] >= 18) & (seam[2:30] <= 25)).all()


def test_one_digit_has_no_seams() -> None:
    assert find_seams(two_bars(0), [24]).shape == (0, 32)
