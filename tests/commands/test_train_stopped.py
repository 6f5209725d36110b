"""Runs that Ctrl-C stops before anything is learned, and after."""

import json
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.command_line import zen_digits
from helpers.small_runs import load_few_images

from zen_digits.core.progress import Progress
from zen_digits.core.training.optimization import WeightUpdate
from zen_digits.core.training.state import TrainingState

TRAIN = ("train", "--architecture", "dense", "--epochs", "3", "--device", "cpu")


def interrupt() -> None:
    signal.raise_signal(signal.SIGINT)


def while_loading(patch: pytest.MonkeyPatch) -> None:
    def load(*_: object) -> Iterator[Progress]:
        interrupt()
        yield Progress()
        raise AssertionError("it has gone on")

    patch.setattr("zen_digits.core.data.load.load_dataset", load)


def before_the_first_step(patch: pytest.MonkeyPatch) -> None:
    real = TrainingState.started

    def started(state: TrainingState) -> object:
        interrupt()
        return real(state)

    patch.setattr(TrainingState, "started", started)


@pytest.fixture(autouse=True)
def few_images(monkeypatch: pytest.MonkeyPatch) -> None:
    load_few_images(monkeypatch)


@pytest.mark.parametrize("stop", [while_loading, before_the_first_step])
def test_a_run_that_learned_nothing_says_so_and_exits_as_ctrl_c_does(
    stop: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    stop(monkeypatch)  # type: ignore[operator]
    done = zen_digits(*TRAIN)
    assert done.returncode == 130
    assert done.stdout.splitlines()[-1] == "Stopped before anything was learned."
    assert done.stderr == ""
    done = zen_digits(*TRAIN, "--json")
    assert done.returncode == 130
    ended = json.loads(done.stdout.splitlines()[-1])
    assert (ended["reason"], ended["model"]) == ("stopped", None)


def test_a_run_that_learned_something_is_a_success(monkeypatch: pytest.MonkeyPatch) -> None:
    real = WeightUpdate.step

    def step(*arguments: object, **wish: bool) -> object:
        interrupt()
        return real(*arguments, **wish)  # type: ignore[arg-type]

    monkeypatch.setattr(WeightUpdate, "step", step)
    done = zen_digits(*TRAIN, "--json")
    assert done.returncode == 0
    ended = json.loads(done.stdout.splitlines()[-1])
    assert ended["reason"] == "stopped"
    assert Path(ended["model"]).exists()


def test_it_says_how_to_go_on_and_does_so_with_the_very_next_batch(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real = WeightUpdate.step
    steps = []

    def step(*arguments: object, **wish: bool) -> object:
        steps.append(real(*arguments, **wish))  # type: ignore[arg-type]
        if len(steps) == 2:
            interrupt()
        return steps[-1]

    monkeypatch.setattr(WeightUpdate, "step", step)
    *_, saved, goes_on = zen_digits(*TRAIN, "--batch-size", "100").stdout.splitlines()
    name = Path(saved.removeprefix("Saved ")).parent.name
    assert goes_on == f"“zen-digits train --resume {name}” goes on."
    done = zen_digits("train", "--resume", name)
    assert done.stdout.startswith("Resuming dense")
    assert "epoch 1/3" in done.stdout
    assert len(steps) == 9  # three epochs of three batches, and none of them twice
