"""An experiment that torchrun's processes share: rank r trains the points r, r + n, r + 2 n …

Rank 0 has the experiment and prints; after each round, in which every rank has trained one point,
the others tell it what came of theirs. Runs stay on the machines where they were trained.
"""

from __future__ import annotations

import argparse
import os
import signal
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import asdict
from threading import Event as Flag
from typing import TYPE_CHECKING

from zen_digits.commands.training.effects import note_options_without_effect
from zen_digits.commands.training.experiment import check_options, planned, run_experiment, suited
from zen_digits.commands.training.experiment_report import ExperimentReport
from zen_digits.commands.training.options import check_targets
from zen_digits.commands.training.parts import load_images, recorded_events, stop_signals
from zen_digits.commands.training.side_by_side import beside
from zen_digits.core import json_text
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.console import print_note
from zen_digits.core.errors import InputError
from zen_digits.core.exit_codes import STOPPED
from zen_digits.core.experiments.folder import ExperimentFolder, open_run, outcome_of
from zen_digits.core.experiments.plan import Experiment, Outcome
from zen_digits.core.experiments.processes import possible
from zen_digits.core.experiments.storage import (
    experiment_folder,
    experiment_in,
    experiment_text,
    outcome_from,
    read_experiment,
)
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.training.events import RunEnded
from zen_digits.core.training.free_cores import FreeCores

if TYPE_CHECKING:
    from zen_digits.core.data.dataset import Dataset


def run_side_by_side(options: argparse.Namespace) -> int:
    """Train an experiment in as many processes as are wanted and have free cores."""
    check_options(options)
    check_targets(options)
    resumed = _experiment_on_disk(options)
    runs = len((resumed or planned(options)).missing)
    number = possible(options.processes, runs)
    if number < min(options.processes, runs):
        print_note(f"Runs trained side by side: {number}, as other programs use the cores.")
    if number == 1:
        return run_experiment(options)
    with beside(number - 1, options.arguments) as stop_others:
        return run_shared(options, stop_others)


def _experiment_on_disk(options: argparse.Namespace) -> Experiment | None:
    """The one that is to be resumed, where this machine has it."""
    path = experiment_folder(options.resume) if options.resume is not None else None
    return read_experiment(path) if path else None


def run_shared(options: argparse.Namespace, stop_others: Callable[[], object] = int) -> int:
    """Train this process's share of an experiment; returns the exit code.

    ``stop_others`` is called when this process is told to stop.
    """
    os.environ["TORCH_CPP_LOG_LEVEL"] = "FATAL"  # our sentence says it; PyTorch adds a page
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # until there is something to lose
    check_options(options)
    check_targets(options)
    reopened = _reopened(options)
    with reopened or nullcontext():
        planned_here = planned(options) if options.resume is None else None
        from zen_digits.core.training.distributed import meeting

        first = planned_here.points[0].config if planned_here else TrainingConfig()
        meeting.check_gpu_count(first.device)
        with meeting.process_group(first, apart=True):
            experiment = planned_here or _told_by_rank_0(reopened)
            configs = [point.config.to_dict() | {"dataset": ""} for point in experiment.points]
            meeting.agree("settings", json_text.to_text(configs))
            dataset = load_images(experiment.points[0].config, options, Flag())
            meeting.agree("images", str(dataset.checksum()))
            share = suited(experiment, dataset, options) if planned_here else experiment
            return _Rank(options, share, dataset, stop_others).train(reopened)


def _reopened(options: argparse.Namespace) -> ExperimentFolder | None:
    """The experiment that is resumed, on rank 0; the others are told of it.

    Raises InputError where it is none, or not to be resumed.
    """
    if options.resume is None or os.environ["RANK"] != "0":
        return None
    path = experiment_folder(options.resume)
    if path is None:
        raise InputError(
            "Several processes resume an experiment, and no run alone; start one process for it."
        )
    return ExperimentFolder.reopen(path)


def _told_by_rank_0(folder: ExperimentFolder | None) -> Experiment:
    from zen_digits.core.training.distributed.data_parallel import gathered_texts

    return experiment_in(gathered_texts(experiment_text(folder.experiment) if folder else "")[0])


class _Rank:
    """One of the processes, with its share of the points."""

    def __init__(
        self,
        options: argparse.Namespace,
        experiment: Experiment,
        dataset: Dataset,
        stop_others: Callable[[], object],
    ) -> None:
        from zen_digits.core.training.distributed.data_parallel import rank, world_size

        self._options, self._experiment, self._dataset = options, experiment, dataset
        self._rank, self._ranks = rank(), world_size()
        self._interrupted, self._cores = stop_signals(), FreeCores()
        self._stop_others = stop_others
        self._folder: ExperimentFolder | None = None
        self._report: ExperimentReport | None = None

    def train(self, reopened: ExperimentFolder | None) -> int:
        """Train; on rank 0 in a new folder unless the experiment is resumed."""
        if self._rank:
            self._train_rounds()
            return 0
        with reopened or ExperimentFolder.create(self._experiment) as folder:
            self._folder = folder
            configs = [point.config for point in self._experiment.points]
            note_options_without_effect(self._options, configs)
            self._report = ExperimentReport(folder, json=self._options.json)
            self._report.started()
            self._train_rounds()
            if not folder.experiment.is_complete:
                folder.stop()
            self._report.ended()
            return 0 if folder.experiment.done else STOPPED

    def _train_rounds(self) -> None:
        """One point for each rank, then the next; all stop where one of them was told to."""
        from zen_digits.core.training.distributed.data_parallel import gathered

        missing = self._experiment.missing
        for first in range(0, len(missing), self._ranks):
            if any(gathered(int(self._interrupted.is_set()))):
                return
            self._train_round(missing[first : first + self._ranks])

    def _train_round(self, indices: list[int]) -> None:
        """Train points, of which each rank but the last may have one; a run that was cut off goes
        on where it was on this machine."""
        from zen_digits.core.training.distributed.data_parallel import gathered_texts

        own = self._experiment.points[indices[self._rank]] if self._rank < len(indices) else None
        run = open_run(own) if own else None
        names = gathered_texts(run.name if isinstance(run, RunFolder) else own.run if own else "")
        for index, name in zip(indices, names, strict=False):
            if self._folder is not None:
                self._folder.note_run(index, name)
        ended = run if isinstance(run, Outcome) else self._train_run(run) if run else None
        told = gathered_texts(json_text.to_text(asdict(ended)) if ended else "")
        for index, text in zip(indices, told, strict=False):
            self._take(index, text)

    def _train_run(self, run: RunFolder) -> Outcome | None:
        """What came of a run; None where it was stopped."""
        from zen_digits.core.training.distributed.data_parallel import apart

        end = None
        with apart():
            for event in recorded_events(
                self._options, run, self._dataset, self._interrupted, self._cores, together=False
            ):
                if self._report is not None:
                    self._report.show(event)
                if self._interrupted.is_set():
                    self._stop_others()
                end = event
        assert isinstance(end, RunEnded)
        outcome = outcome_of(run, end)
        if outcome is None and end.error is not None:
            raise end.error
        return outcome

    def _take(self, index: int, text: str) -> None:
        if self._folder is not None and self._report is not None and text:
            self._folder.note_outcome(index, outcome_from(json_text.parse(text)))
            self._report.point_done(index)
