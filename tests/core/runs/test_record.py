"""The records of runs, read from their folders."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from helpers.run_folders import completed_run
from helpers.small_runs import SMALL, small_mnist
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from zen_digits.core.runs.folder import RunFolder, dismiss
from zen_digits.core.runs.record import RunReader, read_run
from zen_digits.core.runs.storage import read_events
from zen_digits.core.training.events import Checkpointed, EpochDone, RunEnded
from zen_digits.core.training.loop import train
from zen_digits.core.training.session import drive


def without_time(path: Path) -> list[dict[str, object]]:
    """The events of a run, without the seconds they took."""
    events = read_events(path)
    for event in events:
        event.pop("train_seconds", None)
        event.get("batches", {}).pop("seconds", None)
    return events


def test_the_record_of_a_completed_run() -> None:
    path = completed_run(replace(SMALL, epochs=3))
    (run,) = RunReader().read()
    end = read_events(path)[-1]
    assert (run.path, run.title, run.state) == (path, path.name, "completed")
    assert run.config == replace(SMALL, epochs=3)
    assert run.test_accuracy == end["test_accuracy"]
    assert run.train_seconds == pytest.approx(end["train_seconds"], abs=1e-3)  # rounded there
    assert run.has_model
    assert abs((datetime.now() - run.date).total_seconds()) < 60
    assert [epoch.epoch for epoch in run.epochs] == [1, 2, 3]
    assert run.validation_accuracy in {epoch.validation_accuracy for epoch in run.epochs}
    epochs, losses = run.training_curve("loss", "epochs")
    assert len(epochs) == len(losses) == 54
    assert (epochs[17], epochs[-1]) == (1.0, 3.0)
    assert losses[-1] < losses[0]
    seconds, accuracies = run.validation_curve("accuracy", "seconds")
    assert seconds[-1] <= run.training_curve("loss", "seconds")[0][-1] + 1e-3
    assert accuracies == [epoch.validation_accuracy for epoch in run.epochs]


def test_the_same_seed_and_config_give_the_same_curves() -> None:
    first, second, other = (
        without_time(completed_run(replace(SMALL, seed=seed))) for seed in (7, 7, 8)
    )
    assert first == second
    assert len(first[1]["batches"]["loss"]) == 18  # type: ignore[index, call-overload]
    assert first != other


def test_a_run_without_validation_images_has_only_a_training_curve() -> None:
    run = read_run(completed_run(replace(SMALL, validation_fraction=0.0)))
    assert run.validation_accuracy is None
    assert run.validation_curve("loss", "epochs") == ([], [])
    assert len(run.training_curve("accuracy", "epochs")[0]) == 40


def begun(kind: type = Checkpointed) -> RunFolder:
    """A run that was killed after its first epoch; its folder is still open."""
    folder = RunFolder.create(SMALL)
    for event in train(SMALL, small_mnist()):
        if not isinstance(event, Checkpointed | EpochDone) and hasattr(event, "loss"):
            folder.batches.add(event)  # type: ignore[arg-type]
        elif isinstance(event, EpochDone | Checkpointed):
            folder.record(event)
        if isinstance(event, kind):
            break
    return folder


def test_the_state_of_a_run_without_end() -> None:
    with begun() as folder:
        assert read_run(folder.path).state == "running"
    assert read_run(folder.path).state == "interrupted"
    dismiss(folder.path)
    left = read_run(folder.path)
    assert left.state == "stopped"
    assert left.train_seconds == left.epochs[0].train_seconds > 0


def test_listing_runs_on_several_threads_shows_none_as_running() -> None:
    with begun() as folder:
        pass
    with ThreadPoolExecutor(4) as pool:
        states = pool.map(lambda _: read_run(folder.path).state, range(400))
        assert set(states) == {"interrupted"}


def test_a_resumed_run_has_the_batches_of_all_its_epochs() -> None:
    begun().close()
    (path,) = [run.path for run in RunReader().read()]
    folder = RunFolder.reopen(path)
    list(drive(train(folder.config, small_mnist(), folder.state), recorders=[folder]))
    epochs, _ = read_run(path).training_curve("loss", "epochs")
    assert epochs == [step / 18 for step in range(1, 37)]


def test_a_failed_run_has_its_problem() -> None:
    with RunFolder.create(SMALL) as folder:
        folder.record(RunEnded("failed", error=ValueError("no room")))
    run = read_run(folder.path)
    assert (run.state, run.problem, run.has_model) == ("failed", "no room", False)


def test_changes_have_their_epoch() -> None:
    path = completed_run()
    with (path / "events.jsonl").open("a") as file:
        for step in (3, 18, 20, "odd"):
            print(json.dumps({"event": "changed", "step": step, "values": {"momentum": 0.5}}),
                  file=file)  # fmt: skip
    assert [change.epoch for change in read_run(path).changes] == [1, 2, 2]
    assert read_run(path).changes[0].values == {"momentum": 0.5}


def test_the_latest_run_is_first_and_other_folders_are_ignored(own_data_folder: Path) -> None:
    assert RunReader().read() == []
    first = completed_run(replace(SMALL, epochs=1))
    path = first.rename(first.with_name("2001-02-03_04-05-06_dense"))
    second = completed_run(replace(SMALL, epochs=1))
    (own_data_folder / "runs" / "notes").mkdir()
    (own_data_folder / "runs" / "notes" / "mine.txt").write_text("keep this")
    (own_data_folder / "runs" / "file").write_text("")
    assert [run.path for run in RunReader().read()] == [second, path]
    assert RunReader().read()[1].date == datetime(2001, 2, 3, 4, 5, 6)


def test_only_changed_runs_are_read_again() -> None:
    first, second = completed_run(replace(SMALL, epochs=1)), completed_run(replace(SMALL, epochs=1))
    reader = RunReader()
    before = {run.path: run for run in reader.read()}
    (first / "title.txt").write_text("mine")
    with begun() as folder:
        after = {run.path: run for run in reader.read()}
        assert after[second] is before[second]
        assert after[first].title == "mine"
        assert after[folder.path].state == "running"
    states = [run.state for run in reader.read()]
    assert sorted(states) == ["completed", "completed", "interrupted"]


@pytest.mark.parametrize(
    "content", ["", "{", "[1]", '{"epochs": 0}', '{"epochs": 1' + "0" * 400 + "}", "[" * 10_000]
)
def test_a_damaged_config_is_reported(content: str) -> None:
    path = completed_run(replace(SMALL, epochs=1))
    (path / "config.json").write_text(content)
    (run,) = RunReader().read()
    assert (run.state, run.config) == ("damaged", None)
    assert run.problem


ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3)
    | st.sampled_from([10**400, "run_ended", "epoch_done", "changed", "completed"]),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=4,
)  # fmt: skip
NAMES = (
    "event", "epoch", "step", "train_loss", "train_accuracy", "train_seconds", "validation_loss",
    "validation_accuracy", "test_accuracy", "batches_per_epoch", "reason", "error", "values",
    "batches", "loss", "accuracy", "seconds",
)  # fmt: skip
EVENT = st.dictionaries(
    st.sampled_from(NAMES), ODD | st.dictionaries(st.sampled_from(NAMES), ODD), max_size=9
)


@settings(
    max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(events=st.lists(EVENT, max_size=4), tail=st.binary(max_size=9))
def test_any_events_are_read(tmp_path: Path, events: list[dict[str, object]], tail: bytes) -> None:
    (tmp_path / "config.json").write_text(json.dumps(SMALL.to_dict()))
    lines = "".join(f"{json.dumps(event)}\n" for event in events)
    (tmp_path / "events.jsonl").write_bytes(lines.encode() + tail)
    run = read_run(tmp_path)
    for over in ("epochs", "seconds"):
        for value in ("loss", "accuracy"):
            for x, y in (run.training_curve(value, over), run.validation_curve(value, over)):
                assert len(x) == len(y)
    assert run.train_seconds == run.train_seconds  # no NaN
