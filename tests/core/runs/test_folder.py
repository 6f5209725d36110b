"""Recording runs in their folders, and resuming them from there."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from helpers.run_folders import interrupted_run, recorded_events
from helpers.small_runs import SMALL, small_mnist

from zen_digits.core.errors import InputError
from zen_digits.core.networks.model_file import load_model
from zen_digits.core.runs import storage
from zen_digits.core.runs.folder import RunFolder, dismiss
from zen_digits.core.runs.record import interrupted_runs
from zen_digits.core.runs.storage import (
    read_config,
    read_events,
)
from zen_digits.core.training.events import (
    BatchDone,
    EpochDone,
    Event,
    NotRecorded,
    RunEnded,
)
from zen_digits.core.training.loop import train
from zen_digits.core.training.session import drive


def kinds(path: Path) -> list[str]:
    return [event["event"] for event in read_events(path)]


def test_a_completed_run_leaves_config_events_and_model(own_data_folder: Path) -> None:
    folder = RunFolder.create(SMALL)
    list(recorded_events(folder))
    assert folder.path.parent == own_data_folder / "runs"
    assert read_config(folder.path) == SMALL
    assert kinds(folder.path) == ["run_started", "epoch_done", "epoch_done", "run_ended"]
    accuracy = read_events(folder.path)[-1]["test_accuracy"]
    assert load_model(folder.model_path).card.test_accuracy == accuracy
    assert not (folder.path / "checkpoint.pt").exists()
    assert interrupted_runs() == []


def test_two_runs_in_one_second_have_two_folders() -> None:
    assert len({RunFolder.create(SMALL).name for _ in range(3)}) == 3


def test_an_interrupted_run_is_found_and_resumes_to_the_same_end() -> None:
    whole = RunFolder.create(SMALL)
    list(recorded_events(whole))
    path = interrupted_run()
    (found,) = interrupted_runs()
    assert (found.path, found.config, found.epochs) == (path, SMALL, 1)
    folder = RunFolder.reopen(path)
    assert interrupted_runs() == []  # it is open
    list(recorded_events(folder))
    assert interrupted_runs() == []
    assert kinds(path) == ["epoch_done", "run_started", "epoch_done", "run_ended"]
    ours, theirs = (load_model(folder.model_path).weights for folder in (folder, whole))
    assert all(torch.equal(ours[name], theirs[name]) for name in theirs)


def test_a_stopped_run_can_be_resumed_but_is_not_offered() -> None:
    path = interrupted_run()
    folder = RunFolder.reopen(path)
    run = train(SMALL, small_mnist(), folder.state)
    list(drive(run, must_stop=lambda event: isinstance(event, BatchDone), recorders=[folder]))
    assert interrupted_runs() == []
    with RunFolder.reopen(path) as folder:
        assert folder.checkpoint is not None
        assert kinds(path)[-1] == "run_ended"


def test_a_dismissed_run_can_be_resumed_but_is_not_offered() -> None:
    path = interrupted_run()
    dismiss(path)
    assert interrupted_runs() == []
    with RunFolder.reopen(path) as folder:
        assert folder.checkpoint is not None
        assert [epoch.epoch for epoch in folder.epochs()] == [1]


def test_a_run_without_checkpoint_restarts() -> None:
    path = interrupted_run()
    (path / "checkpoint.pt").unlink()
    folder = RunFolder.reopen(path)
    assert folder.checkpoint is None
    list(recorded_events(folder))
    assert kinds(path) == ["run_started", "epoch_done", "epoch_done", "run_ended"]


def test_a_complete_run_cannot_be_resumed() -> None:
    folder = RunFolder.create(replace(SMALL, epochs=1))
    list(recorded_events(folder))
    with pytest.raises(InputError, match="is complete; train again"):
        RunFolder.reopen(folder.path)


def test_a_run_running_elsewhere_cannot_be_resumed() -> None:
    path = interrupted_run()
    with RunFolder.reopen(path), pytest.raises(InputError, match="is running in another window"):
        RunFolder.reopen(path)
    RunFolder.reopen(path).close()


@pytest.mark.parametrize("content", ["", "{", "[1]", '{"epochs": 0}', '{"architecture": "tea"}'])
def test_a_run_with_a_damaged_config_is_not_offered(content: str) -> None:
    path = interrupted_run()
    (path / "config.json").write_text(content)
    with pytest.raises(InputError):
        RunFolder.reopen(path)
    assert interrupted_runs() == []


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """While it holds True, nothing can be written."""
    full = [True]
    real = storage.atomic_write

    def atomic_write(path: Path, data: bytes) -> None:
        if full[0]:
            raise InputError(f"{path} cannot be written (No space left on device); make room.")
        real(path, data)

    monkeypatch.setattr(storage, "atomic_write", atomic_write)
    monkeypatch.setattr("zen_digits.core.runs.checkpoint.atomic_write", atomic_write)
    return full


def test_a_run_continues_on_a_full_disk_and_is_recorded_once_there_is_room(
    full_disk: list[bool],
) -> None:
    full_disk[0] = False
    folder = RunFolder.create(replace(SMALL, epochs=3))
    full_disk[0] = True
    seen: list[Event] = []
    for event in recorded_events(folder):
        seen.append(event)
        if isinstance(event, EpochDone) and event.epoch == 2:
            full_disk[0] = False
    problems = [event for event in seen if isinstance(event, NotRecorded)]
    assert len(problems) == 1
    assert "No space left" in problems[0].reason
    assert isinstance(seen[-1], RunEnded)
    assert kinds(folder.path) == ["run_started", *["epoch_done"] * 3, "run_ended"]
    assert folder.model_path.exists()


def test_an_impossible_data_folder_is_reported(own_data_folder: Path) -> None:
    own_data_folder.write_text("a file is in the way")
    with pytest.raises(InputError, match="cannot be created"):
        RunFolder.create(SMALL)
