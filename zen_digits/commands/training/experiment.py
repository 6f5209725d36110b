"""``zen-digits train --repeat`` and ``--sweep``: several runs as one experiment."""

from __future__ import annotations

import argparse
from copy import copy
from dataclasses import replace
from threading import Event as Flag
from typing import TYPE_CHECKING, Any

from zen_digits.commands.output import OutputError, print_skipped
from zen_digits.commands.training.effects import note_options_without_effect
from zen_digits.commands.training.experiment_report import ExperimentReport
from zen_digits.commands.training.options import check_targets, config_from, given_settings
from zen_digits.commands.training.parts import (
    load_images,
    not_kept_text,
    recorded_events,
    stop_signals,
    without_handwriting,
)
from zen_digits.core.config.effects import check_swept
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.console import print_error
from zen_digits.core.errors import InputError
from zen_digits.core.exit_codes import FAILED, STOPPED
from zen_digits.core.experiments.folder import ExperimentFolder
from zen_digits.core.experiments.plan import Experiment, plan, swept_setting, swept_values
from zen_digits.core.experiments.storage import experiment_folder
from zen_digits.core.files import remove_leftovers
from zen_digits.core.training.events import RunEnded, StopTraining
from zen_digits.core.training.free_cores import FreeCores

if TYPE_CHECKING:
    from zen_digits.core.data.dataset import Dataset
    from zen_digits.core.runs.folder import RunFolder


def is_experiment(options: argparse.Namespace) -> bool:
    """Whether the options ask for one, new or to be resumed."""
    if options.resume is not None:
        return experiment_folder(options.resume) is not None
    return bool(options.sweep) or options.repeat not in (None, 1)


def run_experiment(options: argparse.Namespace) -> int:
    """Train all runs of an experiment that have not ended yet; returns the exit code."""
    check_options(options)
    reopened = _reopened(options)
    experiment = reopened.experiment if reopened else planned(options)
    interrupted, cores = stop_signals(), FreeCores()
    try:
        check_targets(options)
        try:
            dataset = load_images(experiment.points[0].config, options, interrupted)
        except StopTraining:
            return STOPPED
        remove_leftovers()
        folder = reopened or ExperimentFolder.create(suited(experiment, dataset, options))
    except BaseException:
        if reopened:
            reopened.close()
        raise
    with folder:
        print_skipped(dataset.skipped, dataset.notes)
        note_options_without_effect(options, [p.config for p in folder.experiment.points])
        return _Experimenter(options, folder, dataset, interrupted, cores).train()


def planned(options: argparse.Namespace) -> Experiment:
    """The experiment that the options ask for; raises InputError where there can be none."""
    setting, values = None, []
    if options.sweep:
        name, equals, text = options.sweep[0].partition("=")
        setting = swept_setting(name)
        if not equals or not text.strip():
            raise InputError(
                f"--sweep needs values; write --sweep {setting.name}=, then values with commas "
                "between them."
            )
        if setting.name in given_settings(options):
            raise InputError(
                f"{setting.option} is what is swept; leave it out, or leave out --sweep."
            )
        values = swept_values(setting, text)

    def configured(changes: dict[str, Any]) -> TrainingConfig:
        changed = copy(options)
        vars(changed).update(changes)
        return config_from(changed)

    repeat = 1 if options.repeat is None else options.repeat
    return plan(configured, setting.name if setting else "", values, repeat)


def check_options(options: argparse.Namespace) -> None:
    """Raise InputError for options that do not go together."""
    if options.out is not None:
        raise InputError("--out saves one network, and an experiment has many; leave it out.")
    if len(options.sweep) > 1:
        raise InputError("An experiment sweeps one setting; give --sweep once.")
    if options.more_epochs:
        raise InputError("--more-epochs is for a run alone, and this is an experiment.")
    given = given_settings(options) or options.preset or options.sweep or options.repeat
    if options.resume is not None and given:
        raise InputError("--resume uses the settings of its experiment; leave out all others.")


def _reopened(options: argparse.Namespace) -> ExperimentFolder | None:
    if options.resume is None:
        return None
    path = experiment_folder(options.resume)
    return ExperimentFolder.reopen(path) if path else None


def suited(experiment: Experiment, dataset: Dataset, options: argparse.Namespace) -> Experiment:
    """The experiment with what the data allow: see ``without_handwriting``."""
    swept, configs = experiment.swept, []
    for point in experiment.points:
        asked = given_settings(options) | {swept: experiment.value(point)}
        configs.append(without_handwriting(point.config, dataset, asked))
    check_swept(swept, configs)
    points = zip(experiment.points, configs, strict=True)
    return replace(experiment, points=tuple(replace(p, config=config) for p, config in points))


class _Experimenter:
    """Trains what is left of an experiment, one run after the other."""

    def __init__(
        self,
        options: argparse.Namespace,
        folder: ExperimentFolder,
        dataset: Dataset,
        interrupted: Flag,
        cores: FreeCores,
    ) -> None:
        self._options, self._folder, self._dataset = options, folder, dataset
        self._interrupted, self._cores = interrupted, cores
        self._report = ExperimentReport(folder, json=options.json)

    def train(self) -> int:
        """Train and report; 130 where the user stopped before any run ended, 1 where a network
        is not kept."""
        code = 0
        try:
            self._report.started()
            while (index := self._folder.next_point()) is not None:
                if self._interrupted.is_set():
                    self._folder.stop()
                    break
                code = max(code, self._train_point(index))
            self._report.ended()
        except OutputError:
            self._folder.stop()
            raise
        return code if self._folder.experiment.done else STOPPED

    def _train_point(self, index: int) -> int:
        run = self._folder.open_run(index)
        if run is None:  # it has ended meanwhile
            self._report.point_done(index)
            return 0
        self._report.point_started(index, run)
        end = None
        for event in recorded_events(
            self._options, run, self._dataset, self._interrupted, self._cores, together=False
        ):
            self._report.show(event)
            end = event
        assert isinstance(end, RunEnded)
        return self._conclude(index, run, end)

    def _conclude(self, index: int, run: RunFolder, end: RunEnded) -> int:
        self._folder.conclude(index, run, end)
        if self._folder.experiment.points[index].outcome is not None:
            self._report.point_done(index)
        elif end.error is not None:
            self._report.close()
            raise end.error
        if end.not_kept is None:
            return 0
        print_error(not_kept_text(end.not_kept, run))
        return FAILED
