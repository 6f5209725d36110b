"""What is measured on a sheet before its lines are known."""

import numpy as np

from zen_digits.core.pages.photo.first_look import usual_height
from zen_digits.core.pages.pieces import find_pieces


def test_slivers_of_the_desk_do_not_tell_how_high_digits_are() -> None:
    darkness, edges = np.zeros((900, 1200), np.float32), np.zeros((900, 1200), np.float32)
    edges[:3], edges[-3:], edges[:, :3], edges[:, -3:] = 2, 2, 2, 2
    darkness[100:140, 200:215] = darkness[100:140, 230:250] = 1
    for row in range(300, 560):
        darkness[row, : (row - 300) // 5] = darkness[row, 1200 - (row - 300) // 5 :] = 1
    assert usual_height(find_pieces(darkness > 0.5, darkness), edges) == 40


def test_where_the_border_cuts_all_ink_it_still_has_a_height() -> None:
    darkness, edges = np.zeros((300, 300), np.float32), np.full((300, 300), 2, np.float32)
    darkness[100:140, 100:120] = 1
    assert usual_height(find_pieces(darkness > 0.5, darkness), edges) == 40
