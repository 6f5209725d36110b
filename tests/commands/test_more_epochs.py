"""``train --resume RUN --more-epochs N``: a run that is complete goes on."""

import json
from pathlib import Path

import pytest
from helpers.command_line import refused, zen_digits
from helpers.run_folders import begun_run, completed_run
from helpers.small_runs import SMALL, small_mnist

from zen_digits.core.data import load
from zen_digits.core.progress import Progress


@pytest.fixture(autouse=True)
def small_data(monkeypatch: pytest.MonkeyPatch) -> None:
    def load_dataset(*_: object):  # type: ignore[no-untyped-def]
        yield Progress()
        return small_mnist()

    monkeypatch.setattr(load, "load_dataset", load_dataset)


def train_on(path: Path, *options: str) -> str:
    done = zen_digits("train", "--resume", path.name, "--more-epochs", *options)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_it_says_that_the_schedule_is_stretched() -> None:
    path = completed_run(SMALL.__class__(**{**SMALL.to_dict(), "schedule": "cosine"}))
    told = train_on(path, "1")
    assert "Training on dense" in told
    assert "goes on to 3 epochs: its schedule (cosine) is stretched over all of them." in told
    assert "epoch 3/3" in told
    assert "epoch 2/" not in told


def test_without_a_schedule_nothing_is_stretched() -> None:
    assert "It was complete and goes on to 4 epochs.\n" in train_on(completed_run(), "2")


def test_its_events_are_those_of_the_new_epochs() -> None:
    lines = [json.loads(line) for line in train_on(completed_run(), "1", "--json").splitlines()]
    assert [line["event"] for line in lines] == ["run_started", "epoch_done", "run_ended"]
    assert (lines[1]["epoch"], lines[2]["epochs"]) == (3, 3)


def test_what_cannot_go_on_is_refused() -> None:
    path = begun_run()
    assert "is not complete" in refused("train", "--resume", path.name, "--more-epochs", "1")
    assert "must be at least 1" in refused("train", "--resume", path.name, "--more-epochs", "0")
    assert "needs --resume" in refused("train", "--more-epochs", "1")
