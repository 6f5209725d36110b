"""The errors among the surest images."""

import numpy as np
import pytest

from zen_digits.core.evaluation.risk_coverage import Selection, risk_coverage


def test_a_curve_counted_by_hand() -> None:
    surety = np.array([0.2, 0.9, 0.6, 0.8])
    curve = risk_coverage(surety, np.array([False, True, False, True]))
    assert curve.surety.tolist() == [0.9, 0.8, 0.6, 0.2]
    assert curve.wrong.tolist() == [0, 0, 1, 2]
    assert curve.coverage.tolist() == [0.25, 0.5, 0.75, 1]
    assert curve.risk.tolist() == pytest.approx([0, 0, 1 / 3, 1 / 2])
    assert curve.area == pytest.approx((1 / 3 + 1 / 2) / 4)
    assert curve.flawless == 2
    assert curve.select(3) == Selection(images=3, wrong=1, total=4, surety=0.6)
    assert curve.select(3).coverage == 0.75
    assert curve.select(3).risk == pytest.approx(1 / 3)


def test_images_that_are_equally_sure_are_answered_together() -> None:
    surety = np.array([0.9, 0.7, 0.7, 0.5])
    right = np.array([True, True, False, False])
    for order in ([0, 1, 2, 3], [0, 2, 1, 3]):  # whichever comes first
        curve = risk_coverage(surety[order], right[order])
        assert curve.wrong.tolist() == pytest.approx([0, 0.5, 1, 2])
        assert curve.select(2) == Selection(images=3, wrong=1, total=4, surety=0.7)


def test_the_last_point_is_the_error_of_all() -> None:
    rng = np.random.default_rng(2)
    right = rng.random(1000) < 0.8
    curve = risk_coverage(rng.random(1000).round(2), right)
    assert curve.risk[-1] == pytest.approx(1 - right.mean())
    assert (np.diff(curve.wrong) >= 0).all()


def test_no_images() -> None:
    curve = risk_coverage(np.zeros(0), np.zeros(0, np.bool_))
    assert (len(curve), curve.area, curve.flawless) == (0, 0.0, 0)
