import numpy as np
import pytest

from zen_digits.core.synthetic.template import SPREAD, parse_template, piecewise_spline


def test_a_template_has_points_spreads_and_corners_of_strokes() -> None:
    template = parse_template("10,20 30,40~7 / 50,60 | 1,2 3,4")
    assert [points.tolist() for points in template.points] == [
        [[10, 20], [30, 40], [50, 60]],
        [[1, 2], [3, 4]],
    ]
    assert template.spreads[0].tolist() == [SPREAD, 7, SPREAD]
    assert template.corners == ((1,), ())


@pytest.mark.parametrize("text", ["", "1,2 three", "1 2", "5,5 |"])
def test_a_line_that_is_no_template_is_an_error(text: str) -> None:
    with pytest.raises((ValueError, IndexError)):
        parse_template(text)


def test_the_spline_passes_through_every_point() -> None:
    points = np.array([[0.0, 0], [30, 80], [60, 10], [90, 90]])
    fine = piecewise_spline(points)
    distances = np.linalg.norm(fine[:, None] - points[None], axis=2).min(axis=0)
    assert distances.max() < 1e-9
    assert len(fine) > 3 * len(points)


def sharpest_turn(fine: np.ndarray) -> float:
    steps = np.diff(fine, axis=0)
    angles = np.unwrap(np.arctan2(steps[:, 1], steps[:, 0]))
    return float(np.abs(np.diff(angles)).max())


def test_only_corners_are_sharp() -> None:
    points = np.array([[0.0, 0], [100, 0], [50, 100]])
    assert sharpest_turn(piecewise_spline(points, (1,))) > 2
    assert sharpest_turn(piecewise_spline(points)) < 1
