"""Evidence is told by signs, too, not by colours alone."""

import numpy as np
from numpy.typing import NDArray

from zen_digits.app.why.evidence_view import Sign, evidence_signs


def evidence(**parts: tuple[slice, slice, float]) -> NDArray[np.float32]:
    made = np.zeros((28, 28), np.float32)
    for rows, columns, value in parts.values():
        made[rows, columns] = value
    return made


def test_what_speaks_for_a_reading_and_against_it_have_other_signs() -> None:
    shown = evidence(
        most=(slice(4, 6), slice(8, 10), 1.0),
        against=(slice(20, 22), slice(8, 10), -0.5),
        weak=(slice(10, 12), slice(10, 12), 0.1),
    )
    assert evidence_signs(shown) == [Sign(9.0, 5.0, True), Sign(9.0, 21.0, False)]


def test_no_evidence_has_no_signs() -> None:
    assert evidence_signs(evidence()) == []
