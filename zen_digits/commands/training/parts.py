"""What a run and an experiment have in common: their images, events and how Ctrl-C stops them."""

from __future__ import annotations

import argparse
import os
import signal
from dataclasses import replace
from threading import Event as Flag
from typing import TYPE_CHECKING, Any

from zen_digits.commands.evaluation.image_doubts import warn_of_doubts
from zen_digits.commands.progress_bar import load_with_bar
from zen_digits.commands.training.options import given_settings
from zen_digits.core.config.dataset_reference import MNIST
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.labels import DIGITS
from zen_digits.core.pytorch import import_pytorch
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.runs.storage import has_checkpoint
from zen_digits.core.runs.tensorboard import TensorBoardLog
from zen_digits.core.training.events import EventStream, StopTraining
from zen_digits.core.training.free_cores import FreeCores
from zen_digits.core.training.session import Recorder, drive

if TYPE_CHECKING:
    from zen_digits.core.data.dataset import Dataset
    from zen_digits.core.errors import InputError


def recorded_events(
    options: argparse.Namespace,
    folder: RunFolder,
    dataset: Dataset,
    interrupted: Flag,
    cores: FreeCores,
    *,
    together: bool,
) -> EventStream:
    from zen_digits.core.training.loop import train

    recorders: list[Recorder] = [folder]
    if options.tensorboard is not None:
        recorders.append(TensorBoardLog(options.tensorboard / folder.name, folder.config))
    if together:
        wish = interrupted.is_set
        run = train(folder.config, dataset, folder.state, wants_to_stop=wish, cores=cores)
        return drive(run, recorders=recorders)
    run = train(folder.config, dataset, folder.state, cores=cores)
    return drive(run, must_stop=lambda _: interrupted.is_set(), recorders=recorders)


def not_kept_text(reason: InputError, folder: RunFolder) -> str:
    if not has_checkpoint(folder.path):
        return str(reason)
    return f"{reason} Then “zen-digits train --resume {folder.name}” saves it."


def load_images(config: TrainingConfig, options: argparse.Namespace, interrupted: Flag) -> Dataset:
    """The dataset to train on; raises StopTraining where the user stops before it is loaded."""
    from zen_digits.core.data.arrangement import Arrangement
    from zen_digits.core.data.load import load_dataset

    def check() -> None:
        if interrupted.is_set():
            raise StopTraining

    dataset = load_with_bar(load_dataset(config.dataset, import_pytorch), check)
    is_first = options.resume is None and os.environ.get("RANK", "0") == "0"
    if is_first and config.dataset != MNIST:
        warn_of_doubts(dataset.train, dataset.label_names, given_settings(options))
    return dataset.arranged(Arrangement.of(config))


def without_handwriting(
    config: TrainingConfig, dataset: Dataset, asked: dict[str, Any]
) -> TrainingConfig:
    """The config without the synthetic handwriting of its preset where the labels are no digits.

    Raises InputError where the user asked for that handwriting by name.
    """
    from zen_digits.core.synthetic.dataset import check_can_generate

    wanted = asked.get("drawn_digits", 0), asked.get("drawn_negatives", 0)
    check_can_generate(*wanted, dataset.label_names)
    if dataset.label_names == DIGITS:
        return config
    return replace(config, drawn_digits=0, drawn_negatives=0)


def stop_signals() -> Flag:
    """A flag that Ctrl-C and SIGTERM set: the run then ends, and what it has learned is saved."""
    interrupted = Flag()

    def interrupt(number: int, frame: object) -> None:
        interrupted.set()
        signal.signal(number, signal.SIG_DFL)  # a second one kills the program

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, interrupt)
    return interrupted
