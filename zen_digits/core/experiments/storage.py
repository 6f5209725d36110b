"""An experiment's folder on disk: its points in one file, which is written after each.

Its runs lie beside all others and are named here: what came of each stays when it is deleted.
"""

from __future__ import annotations

import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

from zen_digits.core import json_text
from zen_digits.core.config.settings import SETTINGS
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError
from zen_digits.core.experiments.plan import MOST_RUNS, Experiment, Outcome, Point
from zen_digits.core.files import atomic_write, data_folder, new_dated_folder, read_file
from zen_digits.core.runs.event_format import number
from zen_digits.core.runs.storage import check_no_link, runs_folder

FILE = "experiment.json"
_LARGEST = 2**23  # bytes
_REASONS = ("completed", "failed")


def experiments_folder() -> Path:
    """Where the experiments are; it may not exist yet."""
    return data_folder() / "experiments"


def new_folder(kind: str) -> Path:
    """Make a folder for an experiment, named by the time; raises InputError where it cannot be."""
    return new_dated_folder(experiments_folder(), kind, "experiments")


def experiment_folder(name: str) -> Path | None:
    """The folder of an experiment, by its name or path; None where there is none."""
    places = (experiments_folder() / name, Path(name))
    return next((path for path in places if os.path.isfile(path / FILE)), None)


def run_path(point: Point) -> Path:
    """The folder of a point's run; it may be gone."""
    return runs_folder() / point.run


def write_experiment(path: Path, experiment: Experiment) -> None:
    """Write what is known of an experiment; raises InputError where that is not possible."""
    check_no_link(path / FILE)
    atomic_write(path / FILE, experiment_text(experiment).encode())


def read_experiment(path: Path) -> Experiment:
    """The experiment in a folder; raises InputError where it is missing or damaged."""
    file = path / FILE
    try:
        return experiment_in(read_file(file, _LARGEST))
    except (ValueError, TypeError, AttributeError, KeyError) as error:
        raise InputError(f"{file} is damaged; choose another experiment.") from error


def experiment_text(experiment: Experiment) -> str:
    """All that is known of an experiment, as JSON."""
    return json_text.to_text(_as_json(experiment), indent=1)


def experiment_in(text: str | bytes) -> Experiment:
    """The experiment of ``experiment_text``.

    Raises ValueError, TypeError, AttributeError or KeyError where there is none.
    """
    return _from_json(json_text.parse(text, lenient=True))


def _as_json(experiment: Experiment) -> dict[str, Any]:
    points = [
        {
            "run": point.run,
            "outcome": point.outcome and asdict(point.outcome),
            "config": point.config.to_dict(),
        }
        for point in experiment.points
    ]
    return {"swept": experiment.swept, "stopped": experiment.stopped, "points": points}


def _from_json(values: dict[str, Any]) -> Experiment:
    points = values["points"]
    if values["swept"] not in SETTINGS or not 0 < len(points) <= MOST_RUNS:
        raise ValueError("no such experiment")
    return Experiment(
        values["swept"], tuple(_point(each) for each in points), values["stopped"] is True
    )


def _point(values: dict[str, Any]) -> Point:
    run = values["run"]
    if not isinstance(run, str) or not _is_name(run):
        raise ValueError("no name of a run")
    outcome = values["outcome"]
    config = TrainingConfig.from_dict(values["config"])
    return Point(config, run, None if outcome is None else outcome_from(outcome))


def _is_name(run: str) -> bool:
    """Whether it can only be a folder among the runs: what is in a file may be a stranger's."""
    return run == "" or (run not in (".", "..") and not set(run) & set("/\\:\0"))


def outcome_from(values: dict[str, Any]) -> Outcome:
    """The outcome in JSON; raises ValueError, KeyError or TypeError where that is none."""
    if values["reason"] not in _REASONS:
        raise ValueError("no such end")
    return Outcome(
        values["reason"],
        number(values, "test_accuracy"),
        number(values, "validation_accuracy"),
        number(values, "train_seconds") or 0.0,
        str(values["problem"]),
    )
