"""Near-level lines are found, and where they run."""

import numpy as np
import pytest

from zen_digits.core.pictures.line_detection import find_lines


def ruled(height: int, width: int, *starts: float, slope: float = 0.0) -> np.ndarray:
    """Lines two pixels thick on contrasts without noise."""
    rows, columns = np.mgrid[:height, :width]
    lines = [np.clip(1.5 - np.abs(rows - start - slope * columns), 0, 1) for start in starts]
    return (0.5 * np.max(lines, axis=0)).astype(np.float32)


@pytest.mark.parametrize("slope", [0.0, 0.05, -0.08])
def test_a_line_runs_along_its_ink(slope: float) -> None:
    (line,) = find_lines(ruled(200, 260, 100, slope=slope))
    assert np.abs(line.rows - 100 - slope * np.arange(260)).max() < 0.6


@pytest.mark.parametrize("width", [12, 20, 27])
def test_a_picture_of_few_strips_is_searched_without_a_warning(width: int) -> None:
    lines = find_lines(ruled(40, width, 20))
    assert lines
    assert all(np.abs(line.rows - 20).max() < 0.6 for line in lines)


def test_each_of_many_lines_is_found_once() -> None:
    starts = range(0, 300, 30)
    middles = sorted(float(line.rows.mean()) for line in find_lines(ruled(300, 260, *starts)))
    assert middles == pytest.approx(starts, abs=1)
