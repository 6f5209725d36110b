"""Runs of an experiment in several processes."""

import json
import os
import sys
from pathlib import Path

import pytest
from helpers.command_line import refused, zen_digits
from helpers.dataset_files import write_small_mnist
from helpers.experiments import forget_outcomes

from zen_digits.core.experiments.processes import possible
from zen_digits.core.experiments.storage import experiments_folder, read_experiment
from zen_digits.core.training.free_cores import FreeCores

TRAIN = ("train", "--architecture", "dense", "--epochs", "1", "--device", "cpu")

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="gloo as on Linux")


def leave_free(monkeypatch: pytest.MonkeyPatch, cores: float) -> None:
    monkeypatch.setattr(FreeCores, "count", lambda _: cores)


@pytest.mark.parametrize(
    ("wanted", "runs", "cores", "threads", "number"),
    [
        (4, 9, 8.0, "", 4), (8, 3, 8.0, "", 3), (4, 9, 1.7, "", 2), (4, 9, 0.0, "", 1),
        (4, 9, 8.0, "4", 2), (1, 9, 8.0, "", 1),
    ],
)  # fmt: skip
def test_there_are_no_more_processes_than_free_cores_and_runs(
    monkeypatch: pytest.MonkeyPatch, wanted: int, runs: int, cores: float, threads: str, number: int
) -> None:
    leave_free(monkeypatch, cores)
    monkeypatch.setenv("OMP_NUM_THREADS", threads)
    assert possible(wanted, runs) == number


@on_linux
def test_they_come_to_what_one_process_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave_free(monkeypatch, 2.0)
    before = dict(os.environ)
    data = write_small_mnist(tmp_path / "mnist")
    words = (*TRAIN, "--data", data, "--repeat", "3", "--json", "--towers", "2")
    two, one = zen_digits(*words, "--processes", "2"), zen_digits(*words)
    assert two.returncode == one.returncode == 0, two.stderr
    assert two.stderr.count("--towers has no effect") == one.stderr.count("--towers") == 1
    assert os.environ == before
    ends = [json.loads(done.stdout.splitlines()[-1]) for done in (two, one)]
    accuracies = [end["groups"][0]["test_accuracy"] for end in ends]
    assert accuracies[0] == accuracies[1]
    experiments = [read_experiment(experiments_folder() / end["experiment"]) for end in ends]
    assert all(experiment.is_complete for experiment in experiments)


@on_linux
def test_they_go_on_with_what_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    leave_free(monkeypatch, 2.0)
    words = (*TRAIN, "--data", write_small_mnist(tmp_path / "mnist"), "--repeat", "3", "--json")
    name = json.loads(zen_digits(*words).stdout.splitlines()[0])["experiment"]
    path = experiments_folder() / name
    whole = read_experiment(path)
    forget_outcomes(path, 1)
    two = zen_digits("train", "--resume", name, "--processes", "2", "--json")
    assert two.returncode == 0, two.stderr
    assert len(two.stdout.splitlines()) == 4  # start, two runs, end
    told = [[p.outcome and p.outcome.test_accuracy for p in experiment.points]
            for experiment in (whole, read_experiment(path))]  # fmt: skip
    assert told[0] == told[1]


def test_a_busy_machine_trains_one_run_after_the_other_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave_free(monkeypatch, 0.2)
    data = write_small_mnist(tmp_path / "mnist")
    done = zen_digits(*TRAIN, "--data", data, "--repeat", "2", "--processes", "2")
    assert done.returncode == 0
    assert done.stderr == "Runs trained side by side: 1, as other programs use the cores.\n"
    assert "Run 2 of 2" in done.stdout


def test_what_cannot_be_is_refused() -> None:
    for number in ("-2", "0"):
        words = ("--repeat", "2", "--processes", number)
        assert f"must be at least 1, not {number}" in refused(*TRAIN, *words)
    assert "--repeat or --sweep" in refused(*TRAIN, "--processes", "2")
    assert "--repeat or --sweep" in refused(*TRAIN, "--processes", "0")
    assert not experiments_folder().exists()
