"""``zen-digits train``: trains a network, with a progress bar on a terminal."""

from __future__ import annotations

import argparse
import os
import signal
from collections.abc import Callable
from contextlib import nullcontext, suppress
from threading import Event as Flag
from typing import TYPE_CHECKING

from zen_digits.commands.output import print_json, print_lines, print_skipped
from zen_digits.commands.training.effects import note_options_without_effect
from zen_digits.commands.training.experiment import is_experiment, run_experiment
from zen_digits.commands.training.listed_runs import LISTED, Load, run_listed
from zen_digits.commands.training.options import (
    add_arguments,
    check_targets,
    config_from,
    given_settings,
)
from zen_digits.commands.training.parts import (
    load_images,
    not_kept_text,
    recorded_events,
    stop_signals,
    without_handwriting,
)
from zen_digits.commands.training.report import (
    NOTHING_LEARNED,
    Report,
    bar_report,
    json_report,
    to_the_end,
)
from zen_digits.commands.training.shared_experiment import run_shared, run_side_by_side
from zen_digits.core.config.settings import PRESET, SETTINGS
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.console import print_error
from zen_digits.core.errors import InputError, missing_pytorch
from zen_digits.core.exit_codes import FAILED, STOPPED
from zen_digits.core.files import remove_leftovers
from zen_digits.core.pytorch import is_installed
from zen_digits.core.runs.event_format import event_json
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.runs.storage import find_run
from zen_digits.core.training.events import Event, RunEnded, StopTraining
from zen_digits.core.training.free_cores import FreeCores
from zen_digits.core.training.session import drive

if TYPE_CHECKING:
    from zen_digits.core.data.dataset import Dataset

__all__ = ["add_arguments", "run"]


def run(options: argparse.Namespace) -> int:
    if not is_installed():
        raise missing_pytorch()
    _check_more_epochs(options)
    together = os.environ.get("WORLD_SIZE", "1") != "1"  # torchrun or the user started several
    if together and (is_experiment(options) or options.resume is not None):
        return run_shared(options)
    if is_experiment(options):
        side_by_side = options.processes is not None
        return run_side_by_side(options) if side_by_side else run_experiment(options)
    if options.processes is not None:
        raise InputError("--processes is for the runs of an experiment: --repeat or --sweep.")
    if together:
        return _run_distributed(options)
    if options.resume == LISTED:
        return run_listed(options, _run_alone)
    return _run_alone(options, stop_signals(), load_images)


def _run_alone(options: argparse.Namespace, interrupted: Flag, load: Load) -> int:
    """Train a run, new or to be resumed, in this process."""
    cores = FreeCores()  # counts while the data are loaded
    reopened = _reopened(options)
    config = reopened.config if reopened else config_from(options)
    with reopened or nullcontext():  # no run is created before its data are read
        check_targets(options)
        try:
            dataset = load(config, options, interrupted)
        except StopTraining:
            _report_stopped(options)
            return STOPPED
        remove_leftovers()
        folder = reopened or RunFolder.create(
            without_handwriting(config, dataset, given_settings(options))
        )
        print_skipped(dataset.skipped, dataset.notes)
        return _train(options, folder, dataset, interrupted, cores)


def _run_distributed(options: argparse.Namespace) -> int:
    """Train together with other processes; rank 0 alone writes and prints."""
    os.environ["TORCH_CPP_LOG_LEVEL"] = "FATAL"  # our sentence says it; PyTorch adds a page
    # Until there is something to lose, signals end the process at once: while it waits for the
    # others, within PyTorch, no handler of Python's runs.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    _check_distributed(options)
    from zen_digits.core.training.distributed import meeting

    config, cores = config_from(options), FreeCores()
    with meeting.process_group(config):
        dataset = load_images(config, options, Flag())
        meeting.agree("images", str(dataset.checksum()))
        interrupted = stop_signals()
        config = without_handwriting(config, dataset, given_settings(options))
        if os.environ["RANK"] == "0":
            folder = RunFolder.create(config)
            return _train(options, folder, dataset, interrupted, cores, together=True)
        return _follow(config, dataset, interrupted.is_set, cores)


def _check_distributed(options: argparse.Namespace) -> None:
    """Refuse what cannot be trained, in every process by itself, before it waits for the others."""
    config = config_from(options)
    check_targets(options)
    from zen_digits.core.training.distributed.meeting import check_gpu_count

    check_gpu_count(config.device)


def _follow(
    config: TrainingConfig,
    dataset: Dataset,
    wants_to_stop: Callable[[], bool],
    cores: FreeCores,
) -> int:
    """Train as a rank that neither writes nor prints."""
    from zen_digits.core.training.loop import train

    for event in drive(train(config, dataset, wants_to_stop=wants_to_stop, cores=cores)):
        _raise_failure(event)
    return 0


def _train(
    options: argparse.Namespace,
    folder: RunFolder,
    dataset: Dataset,
    interrupted: Flag,
    cores: FreeCores,
    *,
    together: bool = False,
) -> int:
    """Train and report; returns the exit code.

    Where processes train ``together``, they agree when to stop.
    """
    note_options_without_effect(options, [folder.config])
    report = json_report if options.json else bar_report
    show = to_the_end(report(folder, dataset), interrupted.set)
    code = 0
    events = recorded_events(options, folder, dataset, interrupted, cores, together=together)
    for event in events:
        if isinstance(event, RunEnded):
            code = _finish(options, folder, event, show)
        else:
            show(event)
    return code


def _finish(options: argparse.Namespace, folder: RunFolder, end: RunEnded, show: Report) -> int:
    """Save and report what a run has learned; the exit code.

    130 where the user stopped it before it learned anything, 1 where its network is not kept.
    """
    problem = _save_out(options, end)
    if end.not_kept is not None and options.out is not None and problem is None:
        with suppress(InputError):  # it is said below that nothing can be written there
            folder.conclude(end)
    try:
        show(end)
    finally:  # also where the report cannot be printed
        if end.not_kept is not None:
            print_error(not_kept_text(end.not_kept, folder))
    _raise_failure(end)
    if problem is not None:
        raise problem
    if end.model is None:
        return STOPPED
    return FAILED if end.not_kept is not None and options.out is None else 0


def _save_out(options: argparse.Namespace, end: RunEnded) -> InputError | None:
    """Save the network where the user wants it; returns why that cannot be done."""
    if end.model is None or options.out is None:
        return None
    from zen_digits.core.models.model_file import save_model

    try:
        save_model(options.out, end.model)
    except InputError as error:
        return error
    return None


def _raise_failure(event: Event) -> None:
    if isinstance(event, RunEnded) and event.error is not None:
        raise event.error


def _check_more_epochs(options: argparse.Namespace) -> None:
    if options.more_epochs is None:
        return
    if options.more_epochs < 1:
        raise InputError(f"--more-epochs must be at least 1, not {options.more_epochs}.")
    if options.resume is None:
        raise InputError("--more-epochs needs --resume and the name of a run.")


def _reopened(options: argparse.Namespace) -> RunFolder | None:
    if options.resume is None:
        return None
    given = [SETTINGS[name].option for name in given_settings(options)]
    if options.preset:
        given.append(PRESET.option)
    given += [name for name in ("--repeat", "--sweep") if getattr(options, name[2:])]
    if given:
        raise InputError(f"--resume uses the settings of its run; leave out {given[0]}.")
    return RunFolder.reopen(find_run(options.resume), more_epochs=options.more_epochs or 0)


def _report_stopped(options: argparse.Namespace) -> None:
    if options.json:
        print_json({**event_json(RunEnded("stopped")), "run": None, "model": None})
    else:
        print_lines(NOTHING_LEARNED)
