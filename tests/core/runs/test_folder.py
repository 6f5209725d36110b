from dataclasses import replace
from pathlib import Path

import pytest
import torch
from helpers.run_folders import interrupted_run, recorded_events
from helpers.small_runs import SMALL, small_mnist

from zen_digits.core.errors import InputError
from zen_digits.core.networks.model_file import load_model
from zen_digits.core.runs import storage
from zen_digits.core.runs.checkpoint import load_checkpoint, save_checkpoint
from zen_digits.core.runs.event_format import event_json
from zen_digits.core.runs.folder import RunFolder, dismiss
from zen_digits.core.runs.record import interrupted_runs
from zen_digits.core.runs.storage import (
    find_run,
    read_config,
    read_events,
)
from zen_digits.core.training.drive import drive
from zen_digits.core.training.events import (
    BatchDone,
    Checkpointed,
    EpochDone,
    Event,
    NotRecorded,
    RunEnded,
)
from zen_digits.core.training.loop import train


def kinds(path: Path) -> list[str]:
    return [event["event"] for event in read_events(path)]


def test_a_run_leaves_its_config_its_story_and_its_network(own_data_folder: Path) -> None:
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


def test_a_run_that_was_interrupted_is_found_and_goes_on_to_the_same_end() -> None:
    whole = RunFolder.create(SMALL)
    list(recorded_events(whole))
    path = interrupted_run()
    (found,) = interrupted_runs()
    assert (found.path, found.config, found.epochs) == (path, SMALL, 1)
    folder = RunFolder.reopen(path)
    assert interrupted_runs() == []  # somebody has it
    list(recorded_events(folder))
    assert interrupted_runs() == []
    assert kinds(path) == ["epoch_done", "run_started", "epoch_done", "run_ended"]
    ours, theirs = (load_model(folder.model_path).weights for folder in (folder, whole))
    assert all(torch.equal(ours[name], theirs[name]) for name in theirs)


def test_a_run_that_was_stopped_can_go_on_but_is_not_offered() -> None:
    path = interrupted_run()
    folder = RunFolder.reopen(path)
    run = train(SMALL, small_mnist(), folder.state)
    list(drive(run, must_stop=lambda event: isinstance(event, BatchDone), recorders=[folder]))
    assert interrupted_runs() == []
    with RunFolder.reopen(path) as folder:
        assert folder.checkpoint is not None
        assert kinds(path)[-1] == "run_ended"


def test_a_run_that_is_left_is_not_offered_again_but_can_go_on() -> None:
    path = interrupted_run()
    dismiss(path)
    assert interrupted_runs() == []
    with RunFolder.reopen(path) as folder:
        assert folder.checkpoint is not None
        assert [epoch.epoch for epoch in folder.epochs()] == [1]


def test_a_run_that_had_no_checkpoint_begins_again() -> None:
    path = interrupted_run()
    (path / "checkpoint.pt").unlink()
    folder = RunFolder.reopen(path)
    assert folder.checkpoint is None
    list(recorded_events(folder))
    assert kinds(path) == ["run_started", "epoch_done", "epoch_done", "run_ended"]


def test_a_complete_run_has_nothing_to_go_on_with() -> None:
    folder = RunFolder.create(replace(SMALL, epochs=1))
    list(recorded_events(folder))
    with pytest.raises(InputError, match="is complete; train again"):
        RunFolder.reopen(folder.path)


def test_a_run_that_goes_on_elsewhere_is_left_alone() -> None:
    path = interrupted_run()
    with RunFolder.reopen(path), pytest.raises(InputError, match="is running in another window"):
        RunFolder.reopen(path)
    RunFolder.reopen(path).close()


@pytest.mark.parametrize("content", [b"", b"no checkpoint", b"PK\x03\x04 broken"])
def test_a_damaged_checkpoint_is_named(content: bytes) -> None:
    path = interrupted_run()
    (path / "checkpoint.pt").write_bytes(content)
    with pytest.raises(InputError, match=r"checkpoint\.pt is damaged; train again"):
        RunFolder.reopen(path)


def test_a_checkpoint_of_another_version_is_named(tmp_path: Path) -> None:
    torch.save({"format": 99}, tmp_path / "checkpoint.pt")
    with pytest.raises(InputError, match="of another version of Zen Digits"):
        load_checkpoint(tmp_path / "checkpoint.pt")


def test_a_checkpoint_cannot_run_code(tmp_path: Path) -> None:
    class Evil:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return Path.touch, (str(tmp_path / "ran"),)

    save_checkpoint(tmp_path / "checkpoint.pt", Checkpointed(1, 0, {"network": Evil()}))
    with pytest.raises(InputError, match="is damaged"):
        load_checkpoint(tmp_path / "checkpoint.pt")
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize("content", ["", "{", "[1]", '{"epochs": 0}', '{"architecture": "tea"}'])
def test_a_damaged_config_is_refused_and_its_run_not_offered(content: str) -> None:
    path = interrupted_run()
    (path / "config.json").write_text(content)
    with pytest.raises(InputError):
        RunFolder.reopen(path)
    assert interrupted_runs() == []


def test_half_a_line_in_the_story_is_passed_over() -> None:
    path = interrupted_run()
    with (path / "events.jsonl").open("a") as file:
        file.write('{"event": "epoch_d')
    assert kinds(path) == ["run_started", "epoch_done"]


def test_a_run_is_found_by_name_and_by_path() -> None:
    path = interrupted_run()
    assert find_run(path.name) == find_run(str(path)) == path
    with pytest.raises(InputError, match="There is no run 'tea' in "):
        find_run("tea")


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """While it holds True, nothing can be written."""
    full = [True]
    real = storage.atomic_write

    def atomic_write(path: Path):  # type: ignore[no-untyped-def]
        if full[0]:
            raise InputError(f"{path} cannot be written (No space left on device); make room.")
        return real(path)

    monkeypatch.setattr(storage, "atomic_write", atomic_write)
    monkeypatch.setattr("zen_digits.core.runs.checkpoint.atomic_write", atomic_write)
    return full


def test_on_a_full_disk_the_run_goes_on_and_is_kept_as_soon_as_there_is_room(
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


def test_a_failed_run_says_why() -> None:
    record = event_json(RunEnded("failed", error=ValueError("odd")))
    assert record["reason"] == "failed"
    assert record["error"] == "odd"


def test_a_data_folder_that_cannot_be_made_is_named(own_data_folder: Path) -> None:
    own_data_folder.write_text("a file is in the way")
    with pytest.raises(InputError, match="cannot be created"):
        RunFolder.create(SMALL)
