"""Measures how far images may be deformed, for one or two networks; nothing is measured twice."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zen_digits.app.common.jobs.stoppable_job import Show, StoppableJob
from zen_digits.app.results.second_network import SecondNetwork
from zen_digits.core.progress import Progress

if TYPE_CHECKING:
    from zen_digits.core.evaluation.results import Indices, Results
    from zen_digits.core.evaluation.robustness import Robustness
    from zen_digits.core.models.model_file import TrainedModel

_KEPT = 16  # curves


@dataclass(frozen=True, eq=False)
class _Task:
    """A network, and which images it reads with which labels."""

    name: str
    model: TrainedModel
    results: Results
    chosen: Indices
    labels: Indices

    def is_like(self, other: _Task) -> bool:
        """Whether both have the same answer."""
        same = self.model is other.model and self.results is other.results
        return same and self.chosen.tolist() == other.chosen.tolist()


class RobustnessCurves(QObject):
    """The network that reads and the second one, on at most 1,000 images whose labels both know.

    ``changed`` tells that there is more to show, ``progressed`` carries a Progress.
    """

    changed = Signal()
    progressed = Signal(object)

    def __init__(self, second: SecondNetwork, parent: QObject) -> None:
        super().__init__(parent)
        self._second = second
        self._results: Results | None = None
        self._known: list[tuple[_Task, Robustness]] = []
        self._running: list[_Task] = []
        self._partial: dict[int, Robustness] = {}  # by place in what is running
        self.job = StoppableJob(self)
        self.job.progressed.connect(self._show_step)
        self.job.done.connect(self._keep)
        self.job.ended.connect(self._end)
        second.changed.connect(self._look_again)

    def use(self, results: Results | None) -> None:
        """Take images from a set that was measured."""
        self._results = results
        self._look_again()

    def start(self) -> None:
        """Measure what is not known yet."""
        self._running = [task for task in self._tasks() if self._find(task) is None]
        if self._running:
            tasks = [*self._running]
            self.job.start(lambda show: _measure(tasks, show))

    @property
    def is_complete(self) -> bool:
        """Whether all is known that can be shown."""
        return all(self._find(task) is not None for task in self._tasks())

    def curves(self) -> list[tuple[str, Robustness | None]]:
        """Each network's name, and what is known of it so far."""
        return [(task.name, self._find(task) or self._so_far(task)) for task in self._tasks()]

    def whole(self, results: Results) -> list[tuple[str, Robustness | None]]:
        """Each network's name, and its curves on images of these results if all are known."""
        return [(task.name, self._find(task)) for task in self._tasks_on(results)]

    def _tasks(self) -> list[_Task]:
        return self._tasks_on(self._results)

    def _tasks_on(self, results: Results | None) -> list[_Task]:
        from zen_digits.core.evaluation.two_networks import common_images, sample_for_both

        first, second = self._second.first, self._second.chosen
        if results is None or first is None:
            return []
        networks = [first, *([second] if second else [])]
        if not len(common_images(results, networks[-1][1].card.label_names)[0]):
            networks = [first]
        chosen, *labels = sample_for_both(results, networks[-1][1].card.label_names)
        return [
            _Task(name, model, results, chosen, own)
            for (name, model), own in zip(networks, labels, strict=False)
        ]

    def _find(self, wanted: _Task) -> Robustness | None:
        return next((known for task, known in self._known if task.is_like(wanted)), None)

    def _so_far(self, wanted: _Task) -> Robustness | None:
        for place, task in enumerate(self._running):
            if task.is_like(wanted):
                return self._partial.get(place)
        return None

    def _look_again(self) -> None:
        """Another network or set is asked for."""
        wanted = self._tasks()
        if not all(any(task.is_like(each) for each in wanted) for task in self._running):
            self.job.stop()
        self.changed.emit()

    def _show_step(self, step: tuple[int, Robustness]) -> None:
        place, known = step
        self._partial[place] = known
        one = known.progress
        total = one.total * len(self._running)
        self.progressed.emit(Progress(place * one.total + one.done, total, "reading"))
        self.changed.emit()

    def _keep(self, measured: list[Robustness]) -> None:
        self._known += zip(self._running, measured, strict=True)
        del self._known[:-_KEPT]
        self._running = []
        self.changed.emit()

    def _end(self) -> None:
        self._partial = {}
        self.changed.emit()


def _measure(tasks: list[_Task], show: Show) -> list[Robustness]:
    """On another thread: the robustness of each; what is shown has the place of the task."""
    from zen_digits.core.data.load import finish
    from zen_digits.core.evaluation.robustness import measure_robustness
    from zen_digits.core.reading.predictor import Predictor
    from zen_digits.core.training.free_cores import thread_count

    measured: list[Robustness] = []
    for place, task in enumerate(tasks):
        images = task.results.images[task.chosen]
        steps = measure_robustness(Predictor(task.model), images, task.labels, thread_count())
        measured.append(finish(steps, partial(_show_part, show, place)))
    return measured


def _show_part(show: Show, place: int, known: Robustness) -> None:
    show((place, known))
