"""The slope of a page's lines, from where their pieces are."""

import numpy as np
import pytest

from zen_digits.core.pages.pieces import Pieces
from zen_digits.core.pages.skew import Skew, find_skew

SIZE = (1000, 800)


def rows_of_pieces(slope: float, change: float) -> Pieces:
    """Six lines of digits, 40 pixels high, on a page that is turned and seen from one side."""
    boxes = []
    for y in np.arange(100, 700, 90):
        for x in np.arange(80, 900, 45):
            down = y + (slope + change * (y - 400) / 800) * (x - 500)
            boxes.append([x, round(down) - 20, x + 28, round(down) + 20])
    return Pieces(np.zeros((1, 1), np.int32), np.array(boxes), np.ones(len(boxes)))


@pytest.mark.parametrize(("slope", "change"), [(0, 0), (0.13, 0), (-0.08, 0.05), (0.02, -0.06)])
def test_slope_and_its_change_are_found(slope: float, change: float) -> None:
    skew = find_skew(rows_of_pieces(slope, change), 40, SIZE)
    assert skew.slope == pytest.approx(slope, abs=0.006)
    assert skew.change == pytest.approx(change, abs=0.02)


def test_pieces_of_a_line_have_one_level() -> None:
    pieces = rows_of_pieces(0.1, 0.04)
    levels = find_skew(pieces, 40, SIZE).levels(pieces.centres).reshape(-1, 19)
    assert np.ptp(levels, axis=1).max() < 12
    assert np.diff(levels.mean(axis=1)).min() > 60


def test_two_pieces_say_nothing() -> None:
    pieces = rows_of_pieces(0.1, 0).only(np.arange(133) < 2)
    assert find_skew(pieces, 40, SIZE) == Skew(0.0, 0.0, SIZE)
