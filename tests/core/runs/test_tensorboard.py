"""Logs for TensorBoard; what is written is tested where its package is installed."""

from pathlib import Path
from typing import Any

import pytest
from helpers.small_runs import SMALL, small_mnist

from zen_digits.core.errors import InputError
from zen_digits.core.runs import tensorboard
from zen_digits.core.runs.tensorboard import TensorBoardLog, check_log_folder
from zen_digits.core.training.events import BatchDone, Checkpointed, EpochDone, Event, NotRecorded
from zen_digits.core.training.loop import train
from zen_digits.core.training.session import drive


def test_a_missing_package_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tensorboard, "find_spec", lambda name: None)
    with pytest.raises(InputError, match="install it with: python -m pip install tensorboard"):
        check_log_folder(tmp_path / "log")
    assert not (tmp_path / "log").exists()


def test_an_impossible_folder_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tensorboard, "find_spec", lambda name: object())
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="file cannot be created"):
        check_log_folder(tmp_path / "file")
    check_log_folder(tmp_path / "new" / "log")


def test_a_log_that_cannot_be_written_does_not_end_the_run(tmp_path: Path) -> None:
    class FullDisk(TensorBoardLog):
        def add(self, event: Event) -> None:
            if isinstance(event, BatchDone):
                raise OSError(28, "No space left on device")

    plain = list(train(SMALL, small_mnist()))
    events = list(drive(train(SMALL, small_mnist()), recorders=[FullDisk(tmp_path, SMALL)]))
    problems = [event.reason for event in events if isinstance(event, NotRecorded)]
    assert problems == [
        "TensorBoard's file cannot be written (No space left on device); "
        "the run continues without it."
    ]
    assert len(events) == len(plain) + 1


def written(folder: Path) -> Any:
    pytest.importorskip("tensorboard")
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    log = EventAccumulator(str(folder), size_guidance={"scalars": 0})
    return log.Reload()


@pytest.mark.filterwarnings("ignore")  # the package's own
def test_scalars_are_those_of_the_run(tmp_path: Path) -> None:
    pytest.importorskip("tensorboard")
    events = list(drive(train(SMALL, small_mnist()), recorders=[TensorBoardLog(tmp_path, SMALL)]))
    log = written(tmp_path)
    batches = [event for event in events if isinstance(event, BatchDone)]
    losses = log.Scalars("batch/loss")
    assert [point.step for point in losses] == [batch.step for batch in batches]
    assert [point.value for point in losses] == pytest.approx([batch.loss for batch in batches])
    epochs = [event for event in events if isinstance(event, EpochDone)]
    for name, values in (
        ("loss/training", [epoch.train_loss for epoch in epochs]),
        ("loss/validation", [epoch.validation_loss for epoch in epochs]),
        ("accuracy/validation", [epoch.validation_accuracy for epoch in epochs]),
    ):
        assert [point.step for point in log.Scalars(name)] == [18, 36]
        assert [point.value for point in log.Scalars(name)] == pytest.approx(values)
    assert log.Scalars("accuracy/test")[0].step == 36
    assert "dense" in str(log.Tensors("settings/text_summary"))


@pytest.mark.filterwarnings("ignore")
def test_a_resumed_run_has_each_batch_once(tmp_path: Path) -> None:
    pytest.importorskip("tensorboard")
    state = None
    events = drive(train(SMALL, small_mnist()), recorders=[TensorBoardLog(tmp_path, SMALL)])
    for event in events:
        state = event.state if isinstance(event, Checkpointed) else state
        if isinstance(event, BatchDone) and event.step == 25:  # past the checkpoint
            break
    events.close()
    list(drive(train(SMALL, small_mnist(), state), recorders=[TensorBoardLog(tmp_path, SMALL)]))
    steps = [point.step for point in written(tmp_path).Scalars("batch/loss")]
    assert steps == list(range(1, 37))
