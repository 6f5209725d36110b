"""Experiments on disk: what is trained, resumed and kept."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from helpers.experiments import small_plan, train_all, train_point, trained
from helpers.run_folders import recorded_events
from helpers.small_runs import SMALL

from zen_digits.core.errors import InputError
from zen_digits.core.experiments.folder import ExperimentFolder
from zen_digits.core.experiments.storage import (
    FILE,
    experiment_folder,
    read_experiment,
    run_path,
    write_experiment,
)
from zen_digits.core.models.model_file import load_model
from zen_digits.core.runs.edit import delete_run
from zen_digits.core.runs.record import read_run
from zen_digits.core.runs.storage import RunInUseError
from zen_digits.core.training.events import Checkpointed, DivergedError, RunEnded


def test_each_run_is_recorded_with_what_came_of_it() -> None:
    folder = trained(small_plan("learning_rate", [0.001, 0.01], repeat=2))
    kept = read_experiment(folder.path)
    assert kept == folder.experiment
    assert kept.is_complete
    for point in kept.points:
        run = read_run(run_path(point))
        assert run.config == point.config
        assert point.outcome is not None
        assert point.outcome.test_accuracy == run.test_accuracy is not None
        assert point.outcome.validation_accuracy == run.validation_accuracy is not None
        assert point.outcome.train_seconds == pytest.approx(run.train_seconds, abs=1e-3)


def test_what_came_of_a_run_stays_when_it_is_deleted() -> None:
    folder = trained(small_plan(repeat=2))
    delete_run(run_path(folder.experiment.points[0]))
    assert read_experiment(folder.path) == folder.experiment


def test_a_run_that_diverged_is_an_outcome() -> None:
    with ExperimentFolder.create(small_plan(repeat=2)) as folder:
        run = folder.open_run(0)
        assert run is not None
        end = RunEnded("failed", error=DivergedError("The loss is no number."))
        run.record(end)
        run.close()
        folder.conclude(0, run, end)
        assert folder.next_point() == 1
        first = folder.experiment.points[0].outcome
        assert first is not None
        assert (first.reason, first.problem) == ("failed", "The loss is no number.")
        write_experiment(folder.path, folder.experiment.with_point(0, outcome=None))
    with ExperimentFolder.reopen(folder.path) as again:  # killed before it was written
        assert again.open_run(0) is None
        assert again.experiment.points[0].outcome == first


def cut_off(folder: ExperimentFolder) -> None:
    """Train the next run up to its first checkpoint, as if the program were killed then."""
    index = folder.next_point()
    assert index is not None
    run = folder.open_run(index)
    assert run is not None
    events = recorded_events(run)
    for event in events:
        if isinstance(event, Checkpointed):
            break
    events.close()


def test_a_killed_experiment_ends_as_one_that_was_not() -> None:
    experiment = small_plan("dropout", [0.0, 0.3], repeat=2, config=SMALL)
    whole = trained(experiment).experiment
    with ExperimentFolder.create(experiment) as folder:
        train_all(folder, most=1)
        cut_off(folder)
    with ExperimentFolder.reopen(folder.path) as again:
        assert again.next_point() == 1
        run = again.experiment.points[1].run
        train_all(again)
        assert again.experiment.points[1].run == run
    for one, other in zip(whole.points, again.experiment.points, strict=True):
        assert one.outcome is not None
        assert other.outcome is not None
        assert one.outcome.test_accuracy == other.outcome.test_accuracy
        assert one.outcome.validation_accuracy == other.outcome.validation_accuracy
        first, second = (load_model(read_run(run_path(p)).model_path) for p in (one, other))
        for name, weight in first.weights.items():
            assert np.array_equal(weight, second.weights[name])


def test_a_run_whose_end_was_not_written_down_is_not_trained_again() -> None:
    with ExperimentFolder.create(small_plan(repeat=2)) as folder:
        run = folder.open_run(0)
        assert run is not None
        list(recorded_events(run))
    with ExperimentFolder.reopen(folder.path) as again:
        assert again.open_run(0) is None
        outcome = again.experiment.points[0].outcome
        assert outcome is not None
        assert outcome.test_accuracy == read_run(run.path).test_accuracy


@pytest.mark.parametrize("damage", ["deleted", "damaged"])
def test_a_run_that_is_lost_begins_anew(damage: str) -> None:
    with ExperimentFolder.create(small_plan(repeat=2, config=SMALL)) as folder:
        cut_off(folder)
        path = run_path(folder.experiment.points[0])
    if damage == "deleted":
        shutil.rmtree(path)
    else:
        (path / "config.json").write_text("{")
    with ExperimentFolder.reopen(folder.path) as again:
        train_all(again)
    assert again.experiment.is_complete
    assert run_path(again.experiment.points[0]) != path or damage == "deleted"


def test_a_run_that_was_stopped_or_cannot_begin_is_still_to_be_trained() -> None:
    with ExperimentFolder.create(small_plan(repeat=2)) as folder:
        run = folder.open_run(0)
        assert run is not None
        run.close()
        for end in (RunEnded("stopped"), RunEnded("failed", error=InputError("No such device."))):
            folder.conclude(0, run, end)
            assert folder.next_point() == 0
        folder.stop()
    assert read_experiment(folder.path).stopped
    with ExperimentFolder.reopen(folder.path) as again:
        assert not again.experiment.stopped
        train_point(again, 0)
        assert again.next_point() == 1


def test_an_experiment_is_open_in_one_place_and_only_while_runs_are_missing() -> None:
    with (
        ExperimentFolder.create(small_plan(repeat=2)) as folder,
        pytest.raises(RunInUseError, match=f"The experiment {folder.name} is running in another"),
    ):
        ExperimentFolder.reopen(folder.path)
    complete = trained(small_plan(repeat=2))
    with pytest.raises(InputError, match="is complete"):
        ExperimentFolder.reopen(complete.path)


def test_experiments_are_found_by_name_and_path() -> None:
    with ExperimentFolder.create(small_plan(repeat=2)) as folder:
        pass
    with ExperimentFolder.create(small_plan(repeat=2)) as other:
        pass
    assert folder.path != other.path
    assert experiment_folder(folder.name) == folder.path
    assert experiment_folder(str(folder.path)) == folder.path
    assert experiment_folder("none") is None


@pytest.mark.parametrize(
    "values",
    [
        [], {}, {"swept": "seed", "stopped": False, "points": []},
        {"swept": "no such", "stopped": False, "points": [1]},
        {"swept": "seed", "stopped": False, "points": [{"run": "../../etc", "outcome": None,
                                                        "config": {}}]},
        {"swept": "seed", "stopped": False, "points": [{"run": "..", "outcome": None,
                                                        "config": {}}]},
        {"swept": "seed", "stopped": False, "points": [{"run": "a", "outcome": {"reason": "x"},
                                                        "config": {}}]},
    ],
)  # fmt: skip
def test_what_is_no_experiment_is_refused(tmp_path: Path, values: object) -> None:
    (tmp_path / FILE).write_text(json.dumps(values))
    with pytest.raises(InputError):
        read_experiment(tmp_path)


def test_a_link_in_its_place_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text("mine")
    (tmp_path / FILE).symlink_to(tmp_path / "other.txt")
    with pytest.raises(InputError, match="is a link"):
        write_experiment(tmp_path, small_plan(repeat=2))
    assert (tmp_path / "other.txt").read_text() == "mine"
