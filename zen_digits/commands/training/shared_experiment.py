"""An experiment that torchrun's processes share: rank r trains the points r, r + n, r + 2 n …

Rank 0 has the experiment and prints; after each round, in which every rank has trained one point,
the others tell it what came of theirs. Runs stay on the machines where they were trained.
"""

from __future__ import annotations

import argparse
import os
import signal
from collections.abc import Callable
from dataclasses import asdict
from threading import Event as Flag
from typing import TYPE_CHECKING

from zen_digits.commands.training.experiment import check_options, planned, run_experiment, suited
from zen_digits.commands.training.experiment_report import ExperimentReport
from zen_digits.commands.training.options import check_targets
from zen_digits.commands.training.parts import load_images, recorded_events, stop_signals
from zen_digits.commands.training.side_by_side import beside, possible
from zen_digits.core import json_text
from zen_digits.core.console import print_note
from zen_digits.core.errors import InputError
from zen_digits.core.exit_codes import STOPPED
from zen_digits.core.experiments.folder import ExperimentFolder, outcome_of
from zen_digits.core.experiments.plan import Experiment
from zen_digits.core.experiments.storage import outcome_from
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.training.events import RunEnded
from zen_digits.core.training.free_cores import FreeCores

if TYPE_CHECKING:
    from zen_digits.core.data.dataset import Dataset


def run_side_by_side(options: argparse.Namespace) -> int:
    """Train an experiment in as many processes as are wanted and have free cores."""
    check_options(options)
    check_targets(options)
    runs = len(planned(options).points)
    number = possible(options.processes, runs)
    if number < min(options.processes, runs):
        print_note(f"Runs trained side by side: {number}, as other programs use the cores.")
    if number == 1:
        return run_experiment(options)
    with beside(number - 1, options.arguments) as stop_others:
        return run_shared(options, stop_others)


def run_shared(options: argparse.Namespace, stop_others: Callable[[], object] = int) -> int:
    """Train this process's share of an experiment; returns the exit code.

    ``stop_others`` is called when this process is told to stop.
    """
    os.environ["TORCH_CPP_LOG_LEVEL"] = "FATAL"  # our sentence says it; PyTorch adds a page
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # until there is something to lose
    if options.resume is not None:
        raise InputError("--resume trains in one process; start it without torchrun.")
    check_options(options)
    check_targets(options)
    experiment = planned(options)
    from zen_digits.core.training.distributed import meeting

    first = experiment.points[0].config
    meeting.check_gpu_count(first.device)
    with meeting.process_group(first, apart=True):
        configs = [point.config.to_dict() | {"dataset": ""} for point in experiment.points]
        meeting.agree("settings", json_text.to_text(configs))
        dataset = load_images(first, options, Flag())
        meeting.agree("images", str(dataset.checksum()))
        share = suited(experiment, dataset, options)
        return _Rank(options, share, dataset, stop_others).train()


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

    def train(self) -> int:
        if self._rank:
            self._train_rounds()
            return 0
        with ExperimentFolder.create(self._experiment) as folder:
            self._folder = folder
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

        count = len(self._experiment.points)
        for first in range(0, count, self._ranks):
            if any(gathered(int(self._interrupted.is_set()))):
                return
            self._train_round(first, min(self._ranks, count - first))

    def _train_round(self, first: int, size: int) -> None:
        """The points from ``first`` on, of which each rank but the last may have one."""
        from zen_digits.core.training.distributed.data_parallel import gathered_texts

        own = self._experiment.points[first + self._rank] if self._rank < size else None
        run = RunFolder.create(own.config) if own else None
        for place, name in enumerate(gathered_texts(run.name if run else "")[:size]):
            if self._folder is not None:
                self._folder.note_run(first + place, name)
        told = gathered_texts(self._train_run(first, run) if run else "")
        for place, text in enumerate(told[:size]):
            self._take(first + place, text)

    def _train_run(self, index: int, run: RunFolder) -> str:
        """What came of a run, as JSON; "" where it was stopped."""
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
        return json_text.to_text(asdict(outcome)) if outcome else ""

    def _take(self, index: int, text: str) -> None:
        if self._folder is not None and self._report is not None and text:
            self._folder.note_outcome(index, outcome_from(json_text.parse(text)))
            self._report.point_done(index)
