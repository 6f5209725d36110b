"""Where ink that is too wide for one digit is cut, and where it is not."""

import numpy as np

from zen_digits.core.reading.fragments import GRID, Fragment, FragmentSlice
from zen_digits.core.reading.splitting import STROKE_RULES, split_wide


def fragment(inked: np.ndarray) -> Fragment:
    """One component, from its grid cells: rows × columns of bool."""
    rows, columns = np.nonzero(inked)
    box = np.array([0, 0, inked.shape[1], inked.shape[0]]) / GRID
    return Fragment(box, np.stack([columns, rows], axis=1), (FragmentSlice(0),))


def dumbbell(thickness: int) -> np.ndarray:
    """Two squares, a line height each, and a bar of some cells between them."""
    inked = np.ones((GRID, 3 * GRID), bool)
    inked[: GRID - thickness, GRID : 2 * GRID] = False
    return inked


def comb(width: int) -> np.ndarray:
    """A tooth in every other column: it could be cut anywhere between them."""
    inked = np.zeros((GRID, width), bool)
    inked[:, ::2] = inked[-1] = True
    return inked


def test_ink_is_cut_where_there_is_little_of_it_alone() -> None:
    assert len(split_wide(fragment(dumbbell(GRID // 4)), STROKE_RULES)) > 1
    for inked in (dumbbell(GRID // 2), np.ones((GRID, 3 * GRID), bool)):
        assert len(split_wide(fragment(inked), STROKE_RULES)) == 1


def test_what_a_loop_encloses_is_not_cut() -> None:
    loop = np.ones((GRID, 2 * GRID), bool)
    loop[2:-2, 2:-2] = False
    assert len(split_wide(fragment(loop), STROKE_RULES)) == 1


def test_no_stroke_is_cut_more_than_ten_times() -> None:
    for width in (2 * GRID, 6 * GRID):
        pieces = split_wide(fragment(comb(width)), STROKE_RULES)
        assert len(pieces) == 11
        assert sum(len(piece.cells) for piece in pieces) == comb(width).sum()
