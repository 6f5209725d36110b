"""``train --repeat`` and ``--sweep``."""

import json
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from helpers.command_line import refused, zen_digits
from helpers.small_runs import load_few_images, small_mnist

from zen_digits.core.experiments.storage import (
    experiments_folder,
    read_experiment,
    run_path,
    write_experiment,
)
from zen_digits.core.progress import Progress
from zen_digits.core.runs.record import read_run
from zen_digits.core.training.optimization import WeightUpdate
from zen_digits.core.training.state import TrainingState

TRAIN = (
    "train", "--architecture", "dense", "--epochs", "1", "--batch-size", "32", "--device", "cpu",
)  # fmt: skip
SWEEP = (*TRAIN, "--sweep", "dropout=0,0.5", "--repeat", "2")


@pytest.fixture(autouse=True)
def few_images(monkeypatch: pytest.MonkeyPatch) -> None:
    load_few_images(monkeypatch)


def events_of(*arguments: object) -> list[dict[str, Any]]:
    done = zen_digits(*arguments, "--json")
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def the_experiment() -> Path:
    (path,) = experiments_folder().iterdir()
    return path


def test_a_sweep_tells_of_each_run_and_the_figures_of_each_value() -> None:
    start, *points, end = events_of(*SWEEP)
    assert start == {
        "event": "experiment_started", "experiment": the_experiment().name, "done": 0,
        "swept": "dropout", "values": [0.0, 0.5], "runs": 4,
    }  # fmt: skip
    assert [(p["event"], p["value"], p["seed"]) for p in points] == [
        ("point_done", 0.0, 0), ("point_done", 0.5, 0),
        ("point_done", 0.0, 1), ("point_done", 0.5, 1),
    ]  # fmt: skip
    assert (end["event"], end["reason"]) == ("experiment_ended", "completed")
    first, second = end["groups"]
    for group, value in ((first, 0.0), (second, 0.5)):
        accuracies = [p["test_accuracy"] for p in points if p["value"] == value]
        assert group["value"] == value
        assert group["test_accuracy"]["mean"] == pytest.approx(sum(accuracies) / 2)
        low, high = group["test_accuracy"]["interval"]
        assert low <= group["test_accuracy"]["mean"] <= high
    kept = read_experiment(the_experiment())
    assert [point.run for point in kept.points] == [p["run"] for p in points]


def test_a_repetition_prints_a_line_for_each_run_and_a_table() -> None:
    done = zen_digits(*TRAIN, "--repeat", "3")
    assert done.returncode == 0
    first, *runs, header, row, meaning = done.stdout.splitlines()
    assert first == f"Experiment {the_experiment().name}, 3 runs, 3 seeds."
    assert [line.split(":")[0] for line in runs] == [
        "Run 1 of 3, seed 0", "Run 2 of 3, seed 1", "Run 3 of 3, seed 2",
    ]  # fmt: skip
    assert header.split() == ["runs", "validation", "sd", "test", "sd"]
    assert row.split()[:2] == ["all", "3"]
    assert row.count("±") == 2
    assert "95 % interval of the mean" in meaning


def test_a_sweep_of_networks_gives_each_its_own_settings() -> None:
    events_of("train", "--epochs", "1", "--device", "cpu", "--sweep", "architecture=dense,cnn")
    first, second = (point.config for point in read_experiment(the_experiment()).points)
    assert (first.architecture, second.architecture) == ("dense", "cnn")
    assert (first.batch_size, first.epochs) == (512, 1)
    assert (second.batch_size, second.epochs) == (32, 1)


def test_an_option_without_effect_in_all_runs_is_noted_once() -> None:
    done = zen_digits(*TRAIN, "--repeat", "2", "--towers", "2", "--json")
    assert done.stderr == "--towers has no effect: this network has no towers.\n"
    words = ("train", "--epochs", "1", "--device", "cpu", "--towers", "2")
    one_has_towers = zen_digits(*words, "--sweep", "architecture=dense,vgg")
    assert (one_has_towers.returncode, one_has_towers.stderr) == (0, "")


def test_synthetic_digits_that_the_data_do_not_allow_are_not_swept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def load(*_: object) -> Iterator[Progress]:
        yield Progress()
        return replace(small_mnist(300, 50), label_names=tuple("abcdefghij"))  # type: ignore[return-value]

    monkeypatch.setattr("zen_digits.core.data.load.load_dataset", load)
    assert "ten digits only" in refused(*TRAIN, "--sweep", "drawn_digits=0,20")
    best = ("train", "--preset", "best", "--device", "cpu")
    assert "without synthetic images" in refused(*best, "--sweep", "drawn_parts=1,3")
    assert not experiments_folder().exists()


def test_once_is_no_experiment(own_data_folder: Path) -> None:
    events = events_of(*TRAIN, "--repeat", "1")
    assert events[-1]["event"] == "run_ended"
    assert not experiments_folder().exists()


def test_an_experiment_that_is_stopped_goes_on_when_it_is_resumed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real, steps = WeightUpdate.step, [0]

    def step(*arguments: object, **wish: bool) -> object:
        steps[0] += 1
        if steps[0] == 12:  # in the second run
            signal.raise_signal(signal.SIGINT)
        return real(*arguments, **wish)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(WeightUpdate, "step", step)
        *points, end = events_of(*SWEEP)[1:]
    assert len(points) == 1
    assert end["reason"] == "stopped"
    assert [group["runs"] for group in end["groups"]] == [1, 0]
    assert read_experiment(the_experiment()).stopped
    start, *points, end = events_of("train", "--resume", the_experiment().name)
    assert start["done"] == 1
    assert len(points) == 3
    assert end["reason"] == "completed"
    write_experiment(
        the_experiment(), read_experiment(the_experiment()).with_point(3, outcome=None)
    )
    again = zen_digits("train", "--resume", the_experiment().name)
    assert again.stdout.splitlines()[0].endswith("2 seeds. Runs that have ended before: 3.")
    assert "Run 4 of 4" in again.stdout
    assert refused("train", "--resume", the_experiment().name).endswith(
        "is complete; start another for more runs.\n"
    )


def test_an_experiment_that_is_stopped_at_once_says_how_it_goes_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real = TrainingState.started

    def started(state: TrainingState) -> object:
        signal.raise_signal(signal.SIGINT)
        return real(state)

    monkeypatch.setattr(TrainingState, "started", started)
    done = zen_digits(*SWEEP)
    assert done.returncode == 130
    assert done.stdout.splitlines()[-1] == (
        f"Stopped after 0 of 4 runs; “zen-digits train --resume {the_experiment().name}” goes on."
    )
    assert done.stderr == ""


def test_a_run_that_cannot_begin_ends_the_experiment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    done = zen_digits(*TRAIN, "--sweep", "device=cuda,cpu")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--repeat", "0"), "1 to 500 times, not 0"),
        (("--sweep", "lr=1,2"), "There is no setting 'lr'"),
        (("--sweep", "epochs"), "--sweep needs values"),
        (("--sweep", "epochs="), "--sweep needs values"),
        (("--sweep", "patience=1,x"), "must be a whole number, not 'x'"),
        (("--sweep", "dropout=0.5,2"), "must be between 0 and 0.9, not 2"),
        (("--sweep", "seed=1,2", "--repeat", "2"), "not both"),
        (("--sweep", "dropout=0,0.1", "--sweep", "seed=1,2"), "sweeps one setting"),
        (("--sweep", "epochs=1,2"), "--epochs is what is swept"),
        (("--repeat", "2", "--out", "here"), "--out saves one network"),
        (("--sweep", "dataset=a,b"), "learn from the same data"),
        (("--sweep", "data=a,b"), "learn from the same data"),
        (("--sweep", "towers=0,2"), "Sweeping the towers changes nothing, as this network has"),
        (("--sweep", "towers=0,2", "--json"), "Sweeping the towers changes nothing"),
        (("--sweep", "towers=0,2", "--processes", "2"), "Sweeping the towers changes nothing"),
        (("--sweep", "rotation=5,20", "--no-augmentation"), "switch augmentation on, or sweep"),
        (("--sweep", "momentum=0.1,0.9", "--optimizer", "sgd"), "choose another optimizer, or"),
        (("--sweep", "distillation=0,0.5", "--loss", "mean_squared_error"), "only cross-entropy"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(words: tuple[str, ...], sentence: str) -> None:
    assert sentence in refused(*TRAIN, *words)
    assert not experiments_folder().exists()


def test_resuming_takes_no_other_options() -> None:
    events_of(*TRAIN, "--repeat", "2")
    name = the_experiment().name
    assert "leave out all others" in refused("train", "--resume", name, "--epochs", "3")
    run = run_path(read_experiment(the_experiment()).points[0])
    assert "leave out --repeat" in refused("train", "--resume", run.name, "--repeat", "3")
    assert read_run(run).state == "completed"
