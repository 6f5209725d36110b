"""An experiment on the page Train: how far it is, and each of its runs as any other."""

from __future__ import annotations

from PySide6.QtCore import QObject

from zen_digits.app.common.language.phrases import sentences
from zen_digits.app.common.numbers import count
from zen_digits.app.training.experiments.controller import Experiments
from zen_digits.app.training.experiments.texts import accuracy_text, experiment_text, point_text
from zen_digits.app.training.live_changes import LiveChanges
from zen_digits.app.training.training_panel import TrainingPanel
from zen_digits.core.experiments.plan import Experiment


class ExperimentView(QObject):
    """Tells of the experiment that is being trained, and of the last one until a run begins."""

    def __init__(
        self,
        experiments: Experiments,
        panel: TrainingPanel,
        changes: LiveChanges,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._experiments, self._panel, self._changes = experiments, panel, changes
        self._told: Experiment | None = None
        experiments.changed.connect(self._show)

    @property
    def is_shown(self) -> bool:
        """Whether an experiment is what the page tells of."""
        return self._told is not None

    def forget(self) -> None:
        """Tell nothing any more: another run begins."""
        self._told = None
        self._panel.show_experiment("")

    def _show(self) -> None:
        self._told = self._experiments.experiment or self._told
        self._changes.hold(self._experiments.running)
        if self._told is not None:
            self._panel.show_experiment(self._text(self._told))

    def _text(self, experiment: Experiment) -> str:
        what, runs = experiment_text(experiment), count(len(experiment.points))
        if self._experiments.running:
            index = self._experiments.index
            text = self.tr("Experiment: {0}. Run {1} of {2}: {3}.")
            point = point_text(experiment, experiment.points[index])
            line = sentences(text.format(what, count(index + 1), runs, point), self._beside())
        else:
            text = self.tr("Experiment: {0}. {1} of {2} runs have ended; see the page Runs.")
            line = text.format(what, count(experiment.done), runs)
        return sentences(line, self._tested(experiment))

    def _tested(self, experiment: Experiment) -> str:
        so_far, final = self.tr("Test accuracy so far: {0}."), self.tr("Test accuracy: {0}.")
        text = final if experiment.is_complete else so_far
        accuracy = accuracy_text(experiment)
        return text.format(accuracy) if accuracy else ""

    def _beside(self) -> str:
        number = self._experiments.beside
        text = self.tr("%Ln more are trained beside it.", "", number)
        return text if number else ""
