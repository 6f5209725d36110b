"""The curves of a running run, and their CSV."""

import csv
from pathlib import Path

import numpy as np
import pytest

from zen_digits.core.errors import InputError
from zen_digits.core.runs.live_curves import LiveCurves, Series
from zen_digits.core.training.events import BatchDone, EpochDone


def some_curves() -> LiveCurves:
    curves = LiveCurves()
    curves.add_batches(BatchDone(step, 1 / step, step / 4, 32 * step, 0.1) for step in (1, 2, 3, 4))
    curves.add_epoch(EpochDone(1, 2, 0.7, 0.4, 0.6, 0.5, 0.1))
    curves.add_epoch(EpochDone(2, 4, 0.3, 0.8, None, None, 0.2))
    return curves


def test_series_grow() -> None:
    series = Series()
    for x in range(5000):
        series.append(x, -x)
    x, y = series.points
    assert len(series) == 5000
    assert np.array_equal(x, np.arange(5000))
    assert np.array_equal(y, -np.arange(5000))


def test_the_moving_average_starts_at_the_first_value() -> None:
    mean = some_curves().smooth_accuracy.points[1]
    assert mean[0] == pytest.approx(0.25)
    assert all(np.diff(mean) > 0)
    assert mean[-1] < 1


def test_recorded_points_come_before_the_batches_of_a_resumed_run(tmp_path: Path) -> None:
    whole, resumed = LiveCurves(), LiveCurves()
    whole.add_batches(BatchDone(step, 1.0, step > 40, step, 0.1) for step in range(1, 101))
    points = {"step": [20, 40, 60], "loss": [1.0] * 3, "accuracy": [0, 0, 1], "seconds": [0.1] * 3}
    resumed.add_recorded(points)
    resumed.add_batches(BatchDone(step, 1.0, 1.0, step, 0.1) for step in range(61, 101))
    resumed.add_epoch(EpochDone(1, 50, 0.7, 0.4, 0.6, 0.5, 0.1))
    steps, smooth = resumed.smooth_accuracy.points
    assert list(steps) == [20, 40, *range(60, 101)]
    expected = dict(zip(*whole.smooth_accuracy.points, strict=True))
    assert smooth == pytest.approx([expected[step] for step in steps])
    resumed.write_csv(tmp_path / "curves.csv")
    lines = (tmp_path / "curves.csv").read_text().splitlines()
    assert lines[1:5] == ["20,1,0,,", "40,1,0,,", "50,,,0.6,0.5", "60,1,1,,"]


def test_csv_has_a_row_for_each_batch(tmp_path: Path) -> None:
    some_curves().write_csv(tmp_path / "curves.csv")
    with (tmp_path / "curves.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [int(row["batch"]) for row in rows] == [1, 2, 3, 4]
    assert float(rows[1]["training_loss"]) == 0.5
    assert float(rows[1]["validation_accuracy"]) == 0.5
    assert rows[0]["validation_loss"] == rows[3]["validation_loss"] == ""


def test_an_unwritable_csv_is_reported(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no/curves\.csv cannot be written"):
        some_curves().write_csv(tmp_path / "no" / "curves.csv")
