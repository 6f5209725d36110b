"""Deleting experiments, and their figures as tables."""

import csv
from pathlib import Path

import pytest
from helpers.experiments import small_plan, train_all, trained
from helpers.run_folders import completed_run

from zen_digits.core.errors import InputError
from zen_digits.core.experiments.edit import (
    delete_experiment,
    dismiss_experiment,
    figures_table,
    write_runs,
)
from zen_digits.core.experiments.folder import ExperimentFolder
from zen_digits.core.experiments.plan import Outcome
from zen_digits.core.experiments.storage import FILE, read_experiment, run_path
from zen_digits.core.runs.edit import delete_run


def test_it_is_deleted_with_its_runs_and_no_others() -> None:
    other = completed_run()
    folder = trained(small_plan(repeat=2))
    runs = [run_path(point) for point in folder.experiment.points]
    delete_run(runs[0])
    delete_experiment(folder.path)
    assert not folder.path.exists()
    assert not any(run.exists() for run in runs)
    assert other.exists()


def test_a_damaged_one_is_deleted_alone() -> None:
    folder = trained(small_plan(repeat=2))
    (folder.path / FILE).write_text("{")
    delete_experiment(folder.path)
    assert not folder.path.exists()
    assert all(run_path(point).exists() for point in folder.experiment.points)


def test_one_that_is_running_is_not_deleted() -> None:
    with ExperimentFolder.create(small_plan(repeat=2)) as folder:
        train_all(folder, most=1)
        with pytest.raises(InputError, match="is running"):
            delete_experiment(folder.path)
        assert run_path(folder.experiment.points[0]).exists()
        with pytest.raises(InputError, match="is running"):
            dismiss_experiment(folder.path)
    dismiss_experiment(folder.path)
    assert read_experiment(folder.path).stopped


def test_tables_have_its_runs_and_its_figures(tmp_path: Path) -> None:
    experiment = small_plan("images_per_class", [10, 0], repeat=2)
    for index, accuracy in enumerate((0.8, 0.98, 0.84)):
        outcome = Outcome("completed", accuracy, accuracy + 0.01, 1.5)
        experiment = experiment.with_point(index, outcome=outcome, run=f"run{index}")
    header, few, everything = figures_table(experiment)
    assert header[:4] == ("value", "runs", "failed", "validation_mean")
    assert few[:3] == ("10", 2, 0)
    assert everything[:3] == ("all", 1, 0)
    figures = dict(zip(header, few, strict=True))
    assert figures["test_mean"] == pytest.approx(0.82)
    assert figures["validation_mean"] == pytest.approx(0.83)
    assert figures["test_low"] < 0.82 < figures["test_high"]
    assert dict(zip(header, everything, strict=True))["test_sd"] is None
    write_runs(tmp_path / "runs.csv", experiment)
    rows = list(csv.DictReader((tmp_path / "runs.csv").read_text().splitlines()))
    assert [(row["images_per_class"], row["seed"], row["state"]) for row in rows] == [
        ("10", "0", "completed"), ("all", "0", "completed"), ("10", "1", "completed"),
        ("all", "1", "missing"),
    ]  # fmt: skip
    assert float(rows[1]["test_accuracy"]) == 0.98
