"""What a user does with a recorded experiment: delete it with its runs, take its figures along."""

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

from zen_digits.core.config.settings import SETTINGS
from zen_digits.core.csv_file import write_csv
from zen_digits.core.errors import InputError
from zen_digits.core.experiments.figures import Spread, figures_of
from zen_digits.core.experiments.plan import Experiment, written
from zen_digits.core.experiments.storage import read_experiment, run_path, write_experiment
from zen_digits.core.runs.edit import delete_run
from zen_digits.core.runs.storage import locked

_KIND = "experiment"
_SPREAD = ("mean", "sd", "low", "high")


def dismiss_experiment(path: Path) -> None:
    """No longer offer to resume an experiment; what it has done stays, and it can be resumed.

    Raises RunInUseError where it is running, and InputError where it cannot be written.
    """
    with locked(path, _KIND):
        write_experiment(path, replace(read_experiment(path), stopped=True))


def delete_experiment(path: Path) -> None:
    """Remove an experiment's folder and those of its runs.

    Raises InputError where one of them is running or cannot be removed.
    """
    try:
        runs = [run_path(point) for point in read_experiment(path).points if point.run]
    except InputError:  # damaged: nobody knows its runs any more
        runs = []
    with locked(path, _KIND):
        for run in runs:
            if os.path.isdir(run):
                delete_run(run)
    delete_run(path, _KIND)


def figures_table(experiment: Experiment) -> list[tuple[Any, ...]]:
    """The figures of each value, a header first: shares, and the bounds of the 95 % interval."""
    kinds = ("validation", "test")
    header = ["value", "runs", "failed", *(f"{kind}_{part}" for kind in kinds for part in _SPREAD)]
    rows: list[tuple[Any, ...]] = [tuple(header)]
    for group in figures_of(experiment):
        value = "" if experiment.is_repeated else _written(experiment, group.value)
        spreads = (*_cells(group.validation), *_cells(group.test))
        rows.append((value, group.runs, group.failed, *spreads))
    return rows


def _cells(spread: Spread | None) -> tuple[float | None, ...]:
    if spread is None:
        return (None,) * len(_SPREAD)
    low, high = spread.interval or (None, None)
    return spread.mean, spread.deviation, low, high


def write_runs(path: Path, experiment: Experiment) -> None:
    """Write what came of each run as CSV; raises InputError where that fails."""
    rows: list[tuple[Any, ...]] = [(
        experiment.swept, "seed", "run", "state", "validation_accuracy", "test_accuracy",
        "train_seconds", "problem",
    )]  # fmt: skip
    for point in experiment.points:
        value, seed, end = experiment.value(point), point.config.seed, point.outcome
        told: tuple[Any, ...] = ("missing", None, None, None, "")
        if end is not None:
            told = (
                end.reason, end.validation_accuracy, end.test_accuracy, end.train_seconds,
                end.problem,
            )  # fmt: skip
        rows.append((_written(experiment, value), seed, point.run, *told))
    write_csv(path, rows)


def _written(experiment: Experiment, value: Any) -> str:
    return written(SETTINGS[experiment.swept], value)
