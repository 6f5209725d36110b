"""Why a run cannot go on."""

from dataclasses import replace
from pathlib import Path

import pytest
from helpers.run_folders import completed_run, interrupted_run

from zen_digits.app.runs.obstacles import obstacles
from zen_digits.core.runs.record import RunRecord, read_run
from zen_digits.core.runs.storage import CHECKPOINT, CONFIG

pytestmark = pytest.mark.usefixtures("qapp")


def obstacle(run: RunRecord) -> str:
    return obstacles([run], training=False)["resume_experiment_button"]


def without(path: Path, name: str) -> RunRecord:
    (path / name).unlink()
    return read_run(path)


def test_what_can_go_on_has_none() -> None:
    assert obstacle(read_run(completed_run())) == ""
    assert obstacle(read_run(interrupted_run())) == ""
    assert obstacle(replace(read_run(interrupted_run()), state="running")).startswith("A run is")


def test_what_cannot_says_why() -> None:
    path = interrupted_run()
    diverged = replace(read_run(path), has_diverged=True)
    assert obstacle(diverged).startswith("Its loss was no longer a number")
    assert obstacle(without(path, CHECKPOINT)).startswith("It kept no point to go on from")
    assert obstacle(without(path, CONFIG)) == "The run is damaged"
