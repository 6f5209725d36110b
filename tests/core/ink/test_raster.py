import numpy as np
import pytest
from scipy import ndimage

from zen_digits.core.ink.raster import dilate_disk, draw_lines, paint_over, trace


def line(*points: tuple[float, float]) -> np.ndarray:
    return np.array(points, float)


def test_a_traced_line_has_no_gaps_and_keeps_its_ends() -> None:
    cells = trace(line((0, 0), (30, 11), (2, 40)))
    assert np.abs(np.diff(cells, axis=0)).max() == 1
    assert cells[0].tolist() == [0, 0]
    assert cells[-1].tolist() == [2, 40]


def test_a_point_is_one_cell() -> None:
    assert trace(line((3, 4))).tolist() == [[3, 4]]


@pytest.mark.parametrize("radius", [1.0, 4.0, 7.5])
def test_a_dilated_point_is_a_disk(radius: float) -> None:
    mask = np.zeros((31, 31), bool)
    mask[15, 15] = True
    rows, columns = np.mgrid[:31, :31]
    distance = np.hypot(rows - 15, columns - 15)
    dilated = dilate_disk(mask, radius)
    assert dilated[distance <= radius - 0.8].all()
    assert not dilated[distance > radius + 1e-9].any()


@pytest.mark.parametrize("radius", [0.4, 1.0, 2.9, 5.5, 35.0, 99.5])
def test_dilation_is_that_of_scipy(radius: float) -> None:
    reach = int(radius)
    down, across = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    disk = np.hypot(down, across) <= radius
    mask = np.random.default_rng(0).random((40, 30)) < 0.03
    assert np.array_equal(dilate_disk(mask, radius), ndimage.binary_dilation(mask, disk))


def test_a_drawn_line_is_as_wide_as_its_pen() -> None:
    mask = draw_lines([line((0, 20), (60, 20))], 5.0)
    assert mask[:, 30].sum() == 11
    assert mask.any(axis=0).sum() == 71


def test_painting_over_dilates_the_traced_cells() -> None:
    rng = np.random.default_rng(0)
    for radius in (1.0, 3.5, 9.0):
        run = rng.uniform(-10, 60, (5, 2))
        mask, whole = np.zeros((40, 50), bool), np.zeros((40, 50), bool)
        cells = trace(run)
        cells = cells[(cells >= 0).all(axis=1) & (cells < (50, 40)).all(axis=1)]
        whole[cells[:, 1], cells[:, 0]] = True
        paint_over(mask, [run], radius, 1)
        assert (mask == dilate_disk(whole, radius)).all()


def test_painting_over_ignores_cells_outside() -> None:
    mask = np.zeros((20, 30), bool)
    paint_over(mask, [line((-50, 10), (80, 10)), line((500, 500))], 2.0, 1)
    assert mask[8:13].all()
    assert not mask[:8].any()
    assert not mask[13:].any()
