"""Saved runs in every state: completed, just begun, interrupted."""

from pathlib import Path

from helpers.small_runs import SMALL, small_mnist

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.training.events import EpochDone, EventStream
from zen_digits.core.training.loop import train
from zen_digits.core.training.session import drive


def recorded_events(folder: RunFolder) -> EventStream:
    """Train (or resume) the run of a folder; its events, each recorded."""
    return drive(train(folder.config, small_mnist(), folder.state), recorders=[folder])


def completed_run(config: TrainingConfig = SMALL) -> Path:
    folder = RunFolder.create(config)
    list(recorded_events(folder))
    return folder.path


def begun_run(config: TrainingConfig = SMALL) -> Path:
    """A run that was interrupted before its first batch."""
    with RunFolder.create(config) as folder:
        return folder.path


def interrupted_run(config: TrainingConfig = SMALL, epochs: int = 1) -> Path:
    """A run whose program was killed after so many epochs."""
    folder = RunFolder.create(config)
    events = recorded_events(folder)
    for event in events:
        if isinstance(event, EpochDone) and event.epoch == epochs:
            break
    next(events)  # the checkpoint that follows is written, too
    events.close()
    return folder.path
