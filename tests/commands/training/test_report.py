"""What ``train`` prints about a run that fails or cannot be recorded."""

import json
from dataclasses import replace

import pytest
from helpers.small_runs import SMALL, small_mnist

from zen_digits.commands.training.report import Report, bar_report, json_report
from zen_digits.core.errors import InputError
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.training.events import BatchDone, NotRecorded, RunEnded, RunStarted

STARTED = RunStarted(1, "cpu", "", 18, 36, 900, 100)
FAILED = RunEnded("failed", error=InputError("no memory"))


@pytest.fixture(params=[json_report, bar_report])
def report(request: pytest.FixtureRequest) -> Report:
    with RunFolder.create(SMALL) as folder:
        return request.param(folder, small_mnist())


def test_a_run_that_fails_before_its_start_prints_nothing(
    report: Report, capsys: pytest.CaptureFixture[str]
) -> None:
    report(FAILED)
    assert capsys.readouterr().out == ""


def test_a_run_that_fails_later_ends_in_json(capsys: pytest.CaptureFixture[str]) -> None:
    with RunFolder.create(SMALL) as folder:
        report = json_report(folder, small_mnist())
    report(STARTED)
    report(FAILED)
    started, ended = map(json.loads, capsys.readouterr().out.splitlines())
    assert started["event"] == "run_started"
    assert (ended["reason"], ended["error"], ended["model"]) == ("failed", "no memory", None)


def test_a_start_that_cannot_be_recorded_is_reported(
    report: Report, capsys: pytest.CaptureFixture[str]
) -> None:
    report(NotRecorded("The disk is full."))
    report(STARTED)
    report(RunEnded("stopped"))
    assert "The disk is full." in capsys.readouterr().err


def test_what_is_wrong_is_said_once_with_the_option_that_helps(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with RunFolder.create(replace(SMALL, learning_rate=1e-6)) as folder:
        report = bar_report(folder, small_mnist())
    report(STARTED)
    for step in range(1, 200):
        report(BatchDone(step, 2.3, 0.1, 50 * step, 1.0))
    hint = (
        "Hint: The loss hardly falls: the learning rate is very small. Try --learning-rate 0.001."
    )
    assert capsys.readouterr().err.splitlines() == [hint]
