"""A run that is complete goes on for more epochs, as a run of so many would from there."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from helpers.run_folders import completed_run, recorded_events
from helpers.small_runs import SMALL, ending, small_mnist

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError
from zen_digits.core.models.model_file import load_model
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.runs.more_epochs import is_complete
from zen_digits.core.runs.record import interrupted_runs, read_run
from zen_digits.core.runs.storage import LAST, read_config, read_events, write_events
from zen_digits.core.training.events import (
    BatchDone,
    Checkpointed,
    EpochDone,
    Event,
    RunEnded,
    RunStarted,
)
from zen_digits.core.training.loop import train
from zen_digits.core.training.session import drive

CONFIG = replace(SMALL, schedule="one_cycle", weight_averaging=0.9, augmentation=True)


def complete_run(config: TrainingConfig = CONFIG) -> Path:
    return completed_run(config)


def go_on(path: Path, more_epochs: int = 1) -> list[Event]:
    return list(recorded_events(RunFolder.reopen(path, more_epochs=more_epochs)))


def same_weights(one: Path, other: Path) -> bool:
    ours, theirs = (load_model(path / "model.zendigits").weights for path in (one, other))
    return all(np.array_equal(ours[name], theirs[name]) for name in theirs)


def test_it_takes_one_more_epoch_with_the_stretched_schedule() -> None:
    path = complete_run()
    before = read_run(path)
    assert before.can_go_on
    events = go_on(path)
    (started,) = [event for event in events if isinstance(event, RunStarted)]
    assert (started.step, started.total_batches) == (36, 54)
    assert sum(isinstance(event, BatchDone) for event in events) == started.batches_per_epoch
    end = ending(events)
    assert (end.reason, end.epochs) == ("completed", 3)
    assert end.model is not None
    assert end.model.card.training["epochs"] == 3


def test_its_record_tells_of_it_and_its_curves_continue() -> None:
    path = complete_run()
    before = read_run(path)
    go_on(path)
    after = read_run(path)
    assert read_config(path) == replace(CONFIG, epochs=3)
    assert after.state == "completed"
    assert [(change.epoch, change.values) for change in after.changes] == [(3, {"epochs": 3})]
    assert after.epochs[:2] == before.epochs
    assert [epoch.epoch for epoch in after.epochs] == [1, 2, 3]
    steps = list(after.batches["step"])
    assert steps[: len(before.batches["step"])] == list(before.batches["step"])
    assert steps[-1] == after.epochs[-1].step
    assert after.train_seconds > before.train_seconds


def test_it_is_the_same_each_time_also_after_it_was_killed() -> None:
    path, twin, killed = complete_run(), complete_run(), complete_run()
    go_on(path)
    go_on(twin)
    assert same_weights(path, twin)
    folder = RunFolder.reopen(killed, more_epochs=1)
    run = train(folder.config, small_mnist(), folder.state)
    for event in drive(run, recorders=[folder]):
        if isinstance(event, Checkpointed):
            break  # at the end of the epoch, before the test
    folder.close()
    (found,) = interrupted_runs()
    assert (found.path, found.config.epochs) == (killed, 3)
    list(recorded_events(RunFolder.reopen(killed)))
    assert same_weights(path, killed)


def test_killed_before_its_first_checkpoint_it_still_goes_on_from_its_end() -> None:
    path, killed = complete_run(), complete_run()
    go_on(path)
    folder = RunFolder.reopen(killed, more_epochs=1)
    run = train(folder.config, small_mnist(), folder.state)
    for event in drive(run, recorders=[folder]):
        if isinstance(event, BatchDone):
            break
    folder.close()
    list(recorded_events(RunFolder.reopen(killed)))
    assert same_weights(path, killed)


def test_it_can_go_on_again_and_for_several_epochs() -> None:
    path = complete_run()
    go_on(path)
    end = ending(go_on(path, 2))
    assert end.epochs == 5
    values = [change.values for change in read_run(path).changes]
    assert values == [{"epochs": 3}, {"epochs": 5}]


def stopped(path: Path, kind: type) -> RunEnded:
    """The end of a run that goes on, and is stopped after the first event of that class."""
    folder = RunFolder.reopen(path, more_epochs=1)
    run = train(folder.config, small_mnist(), folder.state)
    stop = drive(run, must_stop=lambda event: isinstance(event, kind), recorders=[folder])
    return ending(list(stop))


def test_stopped_before_it_gets_better_it_keeps_what_its_network_read() -> None:
    path = complete_run()
    before = read_run(path)
    assert stopped(path, BatchDone).test_accuracy == before.test_accuracy
    after = read_run(path)
    assert (after.state, after.test_accuracy) == ("stopped", before.test_accuracy)
    assert after.can_go_on
    assert not is_complete(path)
    end = ending(list(recorded_events(RunFolder.reopen(path))))
    assert (end.reason, end.epochs) == ("completed", 3)


def damage_test(path: Path) -> None:
    events = read_events(path)
    events[-1]["test_accuracy"] = 99.1
    write_events(path, events)


def end_later(path: Path) -> None:
    """As where the network of a later epoch was saved in another place."""
    events = read_events(path)
    write_events(path, [*events, {**events[-1], "epochs": 3, "test_accuracy": 0.9}])


@pytest.mark.parametrize("change", [damage_test, end_later])
def test_a_figure_that_is_not_that_networks_is_not_taken_for_it(
    change: Callable[[Path], None],
) -> None:
    path = complete_run()
    change(path)
    assert stopped(path, BatchDone).test_accuracy is None


def test_what_was_read_before_counts_only_for_the_network_of_then() -> None:
    path = complete_run()
    kept = stopped(path, EpochDone)  # a better one
    assert kept.model is not None
    assert (kept.model.card.kept_epoch, kept.test_accuracy) == (3, None)


def test_one_that_stopped_early_is_trained_for_what_was_asked() -> None:
    path = complete_run(replace(SMALL, epochs=9, patience=1, learning_rate=1e-6, optimizer="sgd"))
    done = len(read_run(path).epochs)
    end = ending(go_on(path))
    assert end.epochs == done + 1
    assert read_config(path).patience == 0


def test_nothing_is_changed_before_it_has_begun() -> None:
    path = complete_run()
    before = {file.name: file.read_bytes() for file in path.iterdir()}
    RunFolder.reopen(path, more_epochs=1).close()
    folder = RunFolder.reopen(path, more_epochs=1)
    folder.record(RunEnded("failed", error=InputError("The images are gone.")))
    folder.close()
    assert {file.name: file.read_bytes() for file in path.iterdir()} == before
    assert read_run(path).can_go_on


def test_what_cannot_go_on_says_why() -> None:
    path = complete_run()
    with pytest.raises(InputError, match="is complete; train it for --more-epochs"):
        RunFolder.reopen(path)
    with pytest.raises(InputError, match="between 1 and"):
        RunFolder.reopen(path, more_epochs=10**9)
    (path / LAST).unlink()
    assert not read_run(path).can_go_on
    with pytest.raises(InputError, match="kept no point to go on from"):
        RunFolder.reopen(path, more_epochs=1)
    begun = RunFolder.create(SMALL)
    begun.close()
    with pytest.raises(InputError, match="is not complete; resume it first"):
        RunFolder.reopen(begun.path, more_epochs=1)
