"""Recording runs in their folders, and resuming them from there."""

import re
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from filelock import FileLock
from helpers.run_folders import begun_run, interrupted_run, recorded_events
from helpers.small_runs import SMALL, ending, small_mnist

from zen_digits.core.errors import InputError
from zen_digits.core.models.model_file import load_model
from zen_digits.core.progress import Progress
from zen_digits.core.runs import storage
from zen_digits.core.runs.checkpoint import load_checkpoint
from zen_digits.core.runs.edit import delete_run
from zen_digits.core.runs.event_format import batches_in
from zen_digits.core.runs.folder import RunFolder, dismiss
from zen_digits.core.runs.record import interrupted_runs, read_run
from zen_digits.core.runs.storage import (
    read_config,
    read_events,
)
from zen_digits.core.training.events import (
    BatchDone,
    Changed,
    Checkpointed,
    DivergedError,
    EpochDone,
    Evaluating,
    Event,
    NetworkCopied,
    NotRecorded,
    Run,
    RunEnded,
    RunStarted,
    Validated,
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


def test_copies_of_the_network_are_not_recorded() -> None:
    folder = RunFolder.create(SMALL)
    wishes = iter([True, True])
    run = train(SMALL, small_mnist())
    events = list(drive(run, wants_network=lambda: next(wishes, False), recorders=[folder]))
    assert sum(isinstance(event, NetworkCopied) for event in events) == 2
    assert kinds(folder.path) == ["run_started", "epoch_done", "epoch_done", "run_ended"]


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
    assert all(np.array_equal(ours[name], theirs[name]) for name in theirs)


def test_a_stopped_run_can_be_resumed_but_is_not_offered() -> None:
    path = interrupted_run()
    folder = RunFolder.reopen(path)
    run = train(SMALL, small_mnist(), folder.state)
    list(drive(run, must_stop=lambda event: isinstance(event, BatchDone), recorders=[folder]))
    assert interrupted_runs() == []
    with RunFolder.reopen(path) as folder:
        assert folder.checkpoint is not None
        assert kinds(path)[-1] == "run_ended"


def left_after(kind: type) -> Path:
    """A run whose program was closed after the first event of that class."""
    folder = RunFolder.create(SMALL)
    folder.is_left = True
    run = train(SMALL, small_mnist())
    list(drive(run, must_stop=lambda event: isinstance(event, kind), recorders=[folder]))
    return folder.path


def test_a_run_that_was_left_is_offered_and_goes_on_where_it_was() -> None:
    path = left_after(BatchDone)
    (found,) = interrupted_runs()
    assert (found.path, found.has_checkpoint) == (path, True)
    assert (path / "model.zendigits").is_file()
    events = list(recorded_events(RunFolder.reopen(path)))
    assert next(event.step for event in events if isinstance(event, BatchDone)) == 2
    assert kinds(path)[-1] == "run_ended"


@pytest.mark.parametrize(
    "kind", [Progress, RunStarted, BatchDone, Evaluating, Validated, EpochDone]
)
def test_a_run_that_was_left_anywhere_is_offered(kind: type) -> None:
    path = left_after(kind)
    assert "run_ended" not in kinds(path)
    (found,) = interrupted_runs()
    assert (found.path, found.has_checkpoint) == (path, kind not in (Progress, RunStarted))
    list(recorded_events(RunFolder.reopen(path)))
    assert kinds(path).count("epoch_done") == SMALL.epochs


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
    with pytest.raises(InputError, match="is complete; train it for --more-epochs"):
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


def test_a_run_continues_on_a_full_disk_and_is_recorded_once_there_is_room(
    full_disk: list[bool],
) -> None:
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


def test_a_network_that_cannot_be_kept_is_told_at_the_end_and_the_run_can_be_resumed(
    full_disk: list[bool],
) -> None:
    folder = RunFolder.create(SMALL)
    seen: list[Event] = []
    for event in recorded_events(folder):
        seen.append(event)
        full_disk[0] = full_disk[0] or (isinstance(event, EpochDone) and event.epoch == 2)
    end = ending(seen)
    assert end.reason == "completed"
    assert re.match(r"The network of this run is not saved: .*No space left", str(end.not_kept))
    assert not folder.has_saved
    full_disk[0] = False
    (found,) = interrupted_runs()
    assert found.path == folder.path
    again = ending(list(recorded_events(RunFolder.reopen(folder.path))))
    assert again.not_kept is None
    assert load_model(folder.model_path).card.test_accuracy == end.test_accuracy
    assert interrupted_runs() == []


def test_a_run_whose_network_is_saved_elsewhere_is_complete(full_disk: list[bool]) -> None:
    folder = RunFolder.create(SMALL)
    seen: list[Event] = []
    for event in recorded_events(folder):
        seen.append(event)
        full_disk[0] = full_disk[0] or (isinstance(event, EpochDone) and event.epoch == 1)
    with pytest.raises(InputError, match="No space left"):
        folder.conclude(ending(seen))
    full_disk[0] = False
    folder.conclude(ending(seen))
    record = read_run(folder.path)
    assert (record.state, len(record.epochs)) == ("completed", 2)
    assert record.test_accuracy == ending(seen).test_accuracy
    assert record.batches["step"][-1] == 36
    assert not (folder.path / "checkpoint.pt").exists()
    assert interrupted_runs() == []
    shutil.rmtree(folder.path)
    with pytest.raises(InputError, match="cannot be read"):
        folder.conclude(ending(seen))
    assert not folder.path.exists()


def test_a_folder_deleted_during_the_run_is_told_at_the_end() -> None:
    folder = RunFolder.create(SMALL)
    seen: list[Event] = []
    for event in recorded_events(folder):
        seen.append(event)
        if isinstance(event, EpochDone) and event.epoch == 1:
            shutil.rmtree(folder.path.parent)
    assert len([event for event in seen if isinstance(event, NotRecorded)]) == 1
    assert "is not saved" in str(ending(seen).not_kept)
    assert not folder.path.exists()


def test_an_end_that_cannot_be_written_is_told_even_after_other_failures(
    full_disk: list[bool],
) -> None:
    with RunFolder.create(SMALL) as folder:
        full_disk[0] = True
        for event in (RunStarted(1, "cpu", "", 1, 1, 1, 0), RunEnded("stopped")):
            with pytest.raises(InputError, match="No space left"):
                folder.record(event)


def test_the_checkpoint_is_written_even_where_the_events_are_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> None:
        raise InputError("in use")

    with RunFolder.create(SMALL) as folder:
        monkeypatch.setattr("zen_digits.core.runs.folder.write_events", refuse)
        folder.record(BatchDone(1, 1.0, 0.5, 1, 0.0))
        with pytest.raises(InputError, match="in use"):
            folder.record(Checkpointed(1, 0, {}))
        assert load_checkpoint(folder.path / "checkpoint.pt").step == 1


def test_a_disk_with_room_for_events_alone_is_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise InputError("The disk is full.")

    monkeypatch.setattr("zen_digits.core.runs.checkpoint.save_checkpoint", refuse)
    seen = list(recorded_events(RunFolder.create(replace(SMALL, epochs=3))))
    assert [e.reason for e in seen if isinstance(e, NotRecorded)] == ["The disk is full."]


def test_nothing_is_written_without_the_lock() -> None:
    folder = RunFolder.create(SMALL)
    folder.close()
    with pytest.raises(ValueError, match="is closed"):
        folder.record(RunEnded("stopped"))
    assert not (folder.path / "events.jsonl").exists()


def test_a_run_running_elsewhere_is_neither_dismissed_nor_deleted_nor_reopened() -> None:
    path = interrupted_run()
    before = (path / "events.jsonl").read_bytes()
    with RunFolder.reopen(path):
        for change in (dismiss, RunFolder.reopen, delete_run):
            with pytest.raises(InputError, match="is running"):
                change(path)
    assert (path / "events.jsonl").read_bytes() == before
    RunFolder.reopen(path).close()


@pytest.mark.parametrize("content", [b"damaged", b""])
def test_a_run_that_cannot_be_opened_is_not_left_locked(content: bytes) -> None:
    path = interrupted_run()
    (path / "checkpoint.pt").write_bytes(content)
    with pytest.raises(InputError, match="is damaged"):
        RunFolder.reopen(path)
    assert not storage.is_open(path)


def test_a_run_whose_config_cannot_be_written_leaves_no_folder(
    full_disk: list[bool], own_data_folder: Path
) -> None:
    full_disk[0] = True
    with pytest.raises(InputError, match="No space left"):
        RunFolder.create(SMALL)
    assert list((own_data_folder / "runs").iterdir()) == []


def test_a_lock_that_cannot_be_made_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = interrupted_run()
    monkeypatch.setattr(FileLock, "acquire", refuse)
    with pytest.raises(InputError, match=r"cannot be locked \(Permission denied\); free some"):
        RunFolder.reopen(path)


def failed_run(error: Exception) -> Path:
    """A run of three epochs that an error ends in its second epoch."""

    def failing() -> Run:
        for event in train(config, small_mnist()):
            yield event
            if isinstance(event, BatchDone) and event.step == 20:
                raise error

    config = replace(SMALL, epochs=3)
    folder = RunFolder.create(config)
    list(drive(failing(), recorders=[folder]))
    return folder.path


def test_a_run_that_an_error_ended_is_offered_and_resumes_to_the_same_end() -> None:
    path = failed_run(RuntimeError("the cable was pulled"))
    assert read_run(path).state == "failed"
    (found,) = interrupted_runs()
    assert (found.path, found.epochs, found.has_checkpoint) == (path, 1, True)
    end = ending(list(recorded_events(RunFolder.reopen(path))))
    whole = ending(list(train(replace(SMALL, epochs=3), small_mnist())))
    assert end.model is not None
    assert whole.model is not None
    for name, weight in whole.model.weights.items():
        assert np.array_equal(end.model.weights[name], weight)
    assert interrupted_runs() == []


def test_a_run_that_diverged_is_neither_offered_nor_resumed() -> None:
    path = failed_run(DivergedError("The loss is no longer a finite number."))
    assert (path / "checkpoint.pt").exists()
    assert interrupted_runs() == []
    with pytest.raises(InputError, match="train again with a smaller learning rate"):
        RunFolder.reopen(path)


def test_a_run_that_failed_before_its_first_checkpoint_is_not_offered() -> None:
    with RunFolder.create(SMALL) as folder:
        folder.record(RunEnded("failed", error=InputError("There is no GPU.")))
    assert interrupted_runs() == []


def test_a_run_killed_before_its_first_checkpoint_is_offered_and_begins_anew() -> None:
    path = begun_run()
    (found,) = interrupted_runs()
    assert (found.path, found.epochs, found.has_checkpoint) == (path, 0, False)
    folder = RunFolder.reopen(path)
    ours = ending(list(recorded_events(folder))).model
    whole = ending(list(train(SMALL, small_mnist()))).model
    assert ours is not None
    assert whole is not None
    assert all(np.array_equal(ours.weights[name], whole.weights[name]) for name in whole.weights)


def test_a_run_that_begins_anew_forgets_what_was_changed_before_its_first_batch() -> None:
    with RunFolder.create(SMALL) as folder:
        folder.record(Changed(0, {"batch_size": 25}))
    with RunFolder.reopen(folder.path) as folder:
        assert folder.current_config == SMALL


def test_a_checkpoint_within_an_epoch_keeps_the_batches_before_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("zen_digits.core.training.loop.CHECKPOINT_SECONDS", -1.0)
    folder = RunFolder.create(SMALL)
    events = recorded_events(folder)
    for event in events:
        if isinstance(event, Checkpointed) and event.step == 25:  # of 36, 18 an epoch
            break
    events.close()
    with RunFolder.reopen(folder.path) as folder:
        assert list(folder.curve()["step"]) == list(range(1, 26))
        list(recorded_events(folder))
    assert list(batches_in(read_events(folder.path))["step"]) == list(range(1, 37))


def test_an_impossible_data_folder_is_reported(own_data_folder: Path) -> None:
    own_data_folder.write_text("a file is in the way")
    with pytest.raises(InputError, match="cannot be created"):
        RunFolder.create(SMALL)
