"""Experiments as they are listed."""

from dataclasses import replace
from pathlib import Path

import pytest
from helpers.experiments import small_plan, train_all, trained
from helpers.run_folders import begun_run, completed_run

from zen_digits.core.experiments.folder import ExperimentFolder
from zen_digits.core.experiments.record import (
    ExperimentReader,
    ExperimentRecord,
    alone,
    grouped,
)
from zen_digits.core.experiments.storage import FILE, run_path
from zen_digits.core.runs.edit import delete_run, set_title
from zen_digits.core.runs.record import RunReader, interrupted_runs


def only(reader: ExperimentReader | None = None) -> ExperimentRecord:
    (record,) = (reader or ExperimentReader()).read()
    return record


def test_its_state_follows_what_becomes_of_it() -> None:
    reader = ExperimentReader()
    with ExperimentFolder.create(small_plan(repeat=2)) as folder:
        assert only(reader).state == "running"
        train_all(folder, most=1)
    record = only(reader)
    assert (record.state, record.can_resume) == ("interrupted", True)
    assert record.experiment is not None
    assert record.experiment.done == 1
    with ExperimentFolder.reopen(folder.path) as again:
        again.stop()
    assert (only(reader).state, only(reader).can_resume) == ("stopped", True)
    with ExperimentFolder.reopen(folder.path) as again:
        train_all(again)
    assert (only(reader).state, only(reader).can_resume) == ("completed", False)


def test_its_title_is_that_of_its_folder_or_what_the_user_gives_it() -> None:
    folder = trained(small_plan(repeat=2))
    reader = ExperimentReader()
    assert only(reader).title == folder.name
    set_title(folder.path, "mine")
    assert only(reader).title == "mine"


def test_a_damaged_one_says_why() -> None:
    folder = trained(small_plan(repeat=2))
    (folder.path / FILE).write_text("{")
    record = only()
    assert (record.state, record.experiment, record.can_resume) == ("damaged", None, False)
    assert "is damaged" in record.problem


def test_its_runs_stand_under_it_and_others_alone() -> None:
    other = completed_run()
    folder = trained(small_plan(repeat=3))
    deleted, *left = [run_path(point) for point in folder.experiment.points]
    delete_run(deleted)
    entries = grouped(ExperimentReader().read(), RunReader().read())
    (experiment,) = [entry for entry in entries if isinstance(entry, ExperimentRecord)]
    assert [run.path for run in experiment.runs] == left
    assert [entry.path for entry in entries if entry is not experiment] == [other]
    assert experiment.run(folder.experiment.points[0]) is None
    assert experiment.run(folder.experiment.points[1]) == experiment.runs[0]


@pytest.mark.usefixtures("own_data_folder")
def test_runs_of_an_unfinished_experiment_are_not_resumed_alone() -> None:
    begun: Path = begun_run()
    with ExperimentFolder.create(small_plan(repeat=2)) as folder:
        run = folder.open_run(0)
        assert run is not None
        run.close()
    assert {found.path for found in interrupted_runs()} == {begun, run.path}
    found = alone(interrupted_runs(), ExperimentReader().read())
    assert [each.path for each in found] == [begun]
    damaged = [replace(record, experiment=None) for record in ExperimentReader().read()]
    assert len(alone(interrupted_runs(), damaged)) == 2
