"""Experiments of small runs, trained as the program trains them."""

import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from helpers.run_folders import recorded_events
from helpers.small_runs import SMALL

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.experiments.folder import ExperimentFolder
from zen_digits.core.experiments.plan import Experiment, plan
from zen_digits.core.experiments.storage import read_experiment, run_path, write_experiment
from zen_digits.core.training.events import RunEnded

SHORT = replace(SMALL, epochs=1)


def small_plan(
    swept: str = "", values: Sequence[Any] = (), repeat: int = 1, config: TrainingConfig = SHORT
) -> Experiment:
    return plan(lambda changes: replace(config, **changes), swept, values, repeat)


def train_point(folder: ExperimentFolder, index: int) -> None:
    """Train what is left of a point's run, and record its end."""
    run = folder.open_run(index)
    if run is not None:
        *_, end = recorded_events(run)
        assert isinstance(end, RunEnded)
        folder.conclude(index, run, end)


def train_all(folder: ExperimentFolder, most: int | None = None) -> None:
    """Train the points that are left, at most so many."""
    while most != 0 and (index := folder.next_point()) is not None:
        train_point(folder, index)
        most = None if most is None else most - 1


def forget_outcomes(path: Path, first: int) -> None:
    """Let an experiment be one that was interrupted before its point ``first``: no run after it
    has begun."""
    experiment = read_experiment(path)
    for index in range(first, len(experiment.points)):
        shutil.rmtree(run_path(experiment.points[index]))
        experiment = experiment.with_point(index, run="", outcome=None)
    write_experiment(path, experiment)


def trained(experiment: Experiment) -> ExperimentFolder:
    """A whole experiment; its folder is closed."""
    with ExperimentFolder.create(experiment) as folder:
        train_all(folder)
    return folder
