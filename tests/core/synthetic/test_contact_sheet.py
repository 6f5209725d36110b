import numpy as np

from zen_digits.core.synthetic.contact_sheet import WRITERS, contact_sheet
from zen_digits.core.synthetic.digit_allographs import ALLOGRAPHS

CELL, NAME_WIDTH = 44, 168


def test_each_allograph_has_its_name_and_a_digit_in_every_cell() -> None:
    allographs = ALLOGRAPHS[:5]
    sheet = np.asarray(contact_sheet(allographs=allographs))
    width = NAME_WIDTH + (1 + WRITERS) * CELL
    assert sheet.shape == (3 * CELL, 2 * width)  # 5 in two columns
    for number in range(6):
        left, top = number // 3 * width, number % 3 * CELL
        cells = [sheet[top : top + CELL, left : left + NAME_WIDTH]]
        starts = range(left + NAME_WIDTH, left + width, CELL)
        cells += [sheet[top : top + CELL, start : start + CELL] for start in starts]
        assert [bool(cell.any()) for cell in cells] == [number < 5] * (2 + WRITERS)


def test_the_same_seed_draws_the_same_sheet() -> None:
    sheets = [np.asarray(contact_sheet(seed, ALLOGRAPHS[:2])) for seed in (1, 1, 2)]
    assert np.array_equal(sheets[0], sheets[1])
    assert not np.array_equal(sheets[0], sheets[2])
