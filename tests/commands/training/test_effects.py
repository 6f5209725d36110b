"""Options that have no effect are noted."""

import json
import os

import pytest
from helpers.command_line import zen_digits
from helpers.small_runs import load_few_images

from zen_digits.core.runs.storage import runs_folder

TRAIN = ("train", "--preset", "quick", "--batch-size", "32", "--device", "cpu")


@pytest.fixture(autouse=True)
def few_images(monkeypatch: pytest.MonkeyPatch) -> None:
    load_few_images(monkeypatch)


def noted(*words: str) -> str:
    """What is said of the options besides the run itself."""
    done = zen_digits(*TRAIN, *words)
    assert done.returncode == 0
    return done.stderr


@pytest.mark.parametrize(
    ("words", "note"),
    [
        (["--towers", "2"], "--towers has no effect: this network has no towers."),
        (["--rotation", "20"], "--rotation has no effect: switch augmentation on to use this."),
        (
            ["--distillation", "0.5", "--loss", "mean_squared_error"],
            "--distillation has no effect: only cross-entropy uses this.",
        ),
        (
            ["--distillation", "0.5", "--label-smoothing", "0.1"],
            "--label-smoothing has no effect: distillation takes its place.",
        ),
    ],
)
def test_an_option_without_effect_is_noted(words: list[str], note: str) -> None:
    assert noted(*words) == f"{note}\n"


@pytest.mark.parametrize(
    "words",
    [
        [],  # the preset has values for rotation and others
        ["--loss", "mean_squared_error"],  # and it smooths labels
        ["--optimizer", "sgd"],
        ["--towers", "0"],
        ["--loss", "mean_squared_error", "--distillation", "0"],
        ["--augmentation", "--rotation", "20"],
        ["--distillation", "0.5"],
    ],
)
def test_nothing_is_noted_of_other_values(words: list[str]) -> None:
    assert noted(*words) == ""


def test_json_stays_as_it_is() -> None:
    done = zen_digits(*TRAIN, "--towers", "2", "--json")
    events = [json.loads(line)["event"] for line in done.stdout.splitlines()]
    assert events == ["run_started", "epoch_done", "run_ended"]
    assert done.stderr.count("\n") == 1


def test_a_run_that_goes_on_was_told_before() -> None:
    noted("--towers", "2")
    (run,) = os.listdir(runs_folder())
    done = zen_digits("train", "--resume", run, "--more-epochs", "1")
    assert (done.returncode, done.stderr) == (0, "")


def test_a_search_for_a_learning_rate_notes_it_too() -> None:
    done = zen_digits("find-rate", *TRAIN[1:], "--towers", "2")
    assert (done.returncode, done.stderr.count("\n")) == (0, 1)
    assert done.stderr.startswith("--towers has no effect")
