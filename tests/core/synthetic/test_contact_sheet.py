import numpy as np

from zen_digits.core.synthetic.contact_sheet import HANDS, contact_sheet
from zen_digits.core.synthetic.digit_allographs import STYLES


def test_there_is_a_drawing_in_every_cell() -> None:
    sheet = np.asarray(contact_sheet())
    rows = -(-len(STYLES) // 2)
    cells = sheet[:, 168 : 168 + (1 + HANDS) * 44].reshape(rows, 44, 1 + HANDS, 44)
    assert (cells.max(axis=(1, 3)) > 200).all()
