"""``zen-digits train``: trains a network, with a progress bar on a terminal."""

from __future__ import annotations

import argparse
import os
import signal
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import replace
from threading import Event as Flag
from typing import TYPE_CHECKING, Any

from zen_digits.commands.image_doubts import warn_of_doubts
from zen_digits.commands.output import load_with_bar, print_json, print_lines, print_skipped
from zen_digits.commands.train_options import (
    add_arguments,
    check_targets,
    config_from,
    given_settings,
)
from zen_digits.commands.train_report import NOTHING_LEARNED, bar_report, json_report, to_the_end
from zen_digits.core.config.dataset_reference import MNIST
from zen_digits.core.config.settings import PRESET, SETTINGS
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError
from zen_digits.core.files import remove_leftovers
from zen_digits.core.labels import DIGITS
from zen_digits.core.runs.event_format import event_json
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.runs.storage import find_run
from zen_digits.core.runs.tensorboard import TensorBoardLog
from zen_digits.core.training.events import Event, RunEnded, StopTraining
from zen_digits.core.training.session import Recorder, drive

if TYPE_CHECKING:
    from zen_digits.core.data.dataset import Dataset

__all__ = ["add_arguments", "run"]


def run(options: argparse.Namespace) -> int:
    if int(os.environ.get("WORLD_SIZE", "1")) > 1:  # torchrun started several processes
        _run_distributed(options)
        return 0
    reopened = _reopened(options)
    config = reopened.config if reopened else config_from(options)
    interrupted = _stop_signals()
    with reopened or nullcontext():  # no run is created before its data are read
        check_targets(options)
        try:
            dataset = _load(config, options, interrupted)
        except StopTraining:
            _report_stopped(options)
            return 0
        remove_leftovers()
        folder = reopened or RunFolder.create(
            _without_handwriting(config, dataset, given_settings(options))
        )
        print_skipped(dataset.skipped, dataset.notes)
        _train(options, folder, dataset, lambda _: interrupted.is_set(), interrupted.set)
    return 0


def _run_distributed(options: argparse.Namespace) -> None:
    """Train together with other processes; rank 0 alone writes and prints."""
    is_rank_0 = os.environ.get("RANK") == "0"
    if is_rank_0:  # the others wait for it, and end if it does
        if options.resume is not None:
            raise InputError("--resume trains in one process; start it without torchrun.")
        config_from(options)
        check_targets(options)
    from zen_digits.core.training import distributed
    from zen_digits.core.training.loop import train

    device, interrupted = options.device or "auto", _stop_signals()
    if is_rank_0:
        distributed.check_gpu_count(device)
    with distributed.process_group(device):
        config = config_from(options)
        dataset = _load(config, options, Flag())
        config = _without_handwriting(config, dataset, given_settings(options))
        must_stop = distributed.agreed(lambda _: interrupted.is_set())
        if is_rank_0:
            _train(options, RunFolder.create(config), dataset, must_stop, interrupted.set)
        else:
            for event in drive(train(config, dataset), must_stop=must_stop):
                _raise_failure(event)


def _train(
    options: argparse.Namespace,
    folder: RunFolder,
    dataset: Dataset,
    must_stop: Callable[[Event], bool],
    stop: Callable[[], None],
) -> None:
    from zen_digits.core.training.loop import train

    report = json_report if options.json else bar_report
    show = to_the_end(report(folder, dataset), stop)
    recorders: list[Recorder] = [folder]
    if options.tensorboard is not None:
        recorders.append(TensorBoardLog(options.tensorboard / folder.name, folder.config))
    training = train(folder.config, dataset, folder.state)
    for event in drive(training, must_stop=must_stop, recorders=recorders):
        if isinstance(event, RunEnded) and event.model and options.out is not None:
            from zen_digits.core.networks.model_file import save_model

            save_model(options.out, event.model)
        show(event)
        _raise_failure(event)


def _raise_failure(event: Event) -> None:
    if isinstance(event, RunEnded) and event.error is not None:
        raise event.error


def _reopened(options: argparse.Namespace) -> RunFolder | None:
    if options.resume is None:
        return None
    given = [SETTINGS[name].option for name in given_settings(options)]
    if options.preset:
        given.append(PRESET.option)
    if given:
        raise InputError(f"--resume uses the settings of its run; leave out {given[0]}.")
    return RunFolder.reopen(find_run(options.resume))


def _load(config: TrainingConfig, options: argparse.Namespace, interrupted: Flag) -> Dataset:
    """The dataset to train on; raises StopTraining where the user stops before it is loaded."""
    from zen_digits.core.data.arrangement import Arrangement
    from zen_digits.core.data.load import load_dataset

    def check() -> None:
        if interrupted.is_set():
            raise StopTraining

    dataset = load_with_bar(load_dataset(config.dataset), check)
    is_first = options.resume is None and os.environ.get("RANK", "0") == "0"
    if is_first and config.dataset != MNIST:
        warn_of_doubts(dataset.train, dataset.label_names, given_settings(options))
    return dataset.arranged(Arrangement.of(config))


def _without_handwriting(
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


def _report_stopped(options: argparse.Namespace) -> None:
    if options.json:
        print_json({**event_json(RunEnded("stopped")), "run": None, "model": None})
    else:
        print_lines(NOTHING_LEARNED)


def _stop_signals() -> Flag:
    """A flag that Ctrl-C and SIGTERM set: the run then ends, and what it has learned is saved."""
    interrupted = Flag()

    def interrupt(number: int, frame: object) -> None:
        interrupted.set()
        signal.signal(number, signal.SIG_DFL)  # a second one kills the program

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, interrupt)
    return interrupted
