import numpy as np
import pytest

from zen_digits.core.synthetic.template import SPREAD, curve, parse


def test_a_path_has_runs_points_spreads_and_corners() -> None:
    path = parse("10,20 30,40~7 / 50,60 | 1,2 3,4")
    assert [points.tolist() for points in path.points] == [
        [[10, 20], [30, 40], [50, 60]],
        [[1, 2], [3, 4]],
    ]
    assert path.spreads[0].tolist() == [SPREAD, 7, SPREAD]
    assert path.corners == ((1,), ())


@pytest.mark.parametrize("text", ["", "1,2 three", "1 2", "5,5 |"])
def test_a_line_that_is_no_path_is_refused(text: str) -> None:
    with pytest.raises((ValueError, IndexError)):
        parse(text)


def test_the_curve_passes_through_every_point() -> None:
    points = np.array([[0.0, 0], [30, 80], [60, 10], [90, 90]])
    fine = curve(points, ())
    distances = np.linalg.norm(fine[:, None] - points[None], axis=2).min(axis=0)
    assert distances.max() < 1e-9
    assert len(fine) > 3 * len(points)


def sharpest_turn(fine: np.ndarray) -> float:
    steps = np.diff(fine, axis=0)
    angles = np.unwrap(np.arctan2(steps[:, 1], steps[:, 0]))
    return float(np.abs(np.diff(angles)).max())


def test_only_corners_are_sharp() -> None:
    points = np.array([[0.0, 0], [100, 0], [50, 100]])
    assert sharpest_turn(curve(points, (1,))) > 2
    assert sharpest_turn(curve(points, ())) < 1
