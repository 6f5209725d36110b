"""Looking at all images of a dataset with the network that is asked: once, with progress."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zen_digits.app.common.jobs.job_controls import JobControls
from zen_digits.app.common.jobs.stoppable_job import Show, StoppableJob
from zen_digits.app.common.widgets import named, tight
from zen_digits.app.reading.asked_network import AskedNetwork
from zen_digits.app.why.neighbours.datasets import DatasetCombo, Datasets

if TYPE_CHECKING:
    from zen_digits.core.data.arrangement import Arrangement
    from zen_digits.core.data.dataset import Dataset
    from zen_digits.core.models.model_file import TrainedModel
    from zen_digits.core.progress import Progress

Steps = Generator[tuple["Progress", Any], None, Any]
LookAt = Callable[["TrainedModel", str, "Arrangement", "Dataset | None"], Steps]
"""Looks at the images of a dataset with a network, on another thread. Each step carries what is
known so far, or None; what is returned is all there is to know."""


@dataclass(frozen=True, eq=False)
class _Look:
    network: AskedNetwork
    reference: str
    latest: AskedNetwork
    """The network as it was then, if it is learning."""

    def is_same(self, other: _Look | None) -> bool:
        return (
            other is not None
            and self.network is other.network
            and self.reference == other.reference
        )


@dataclass(frozen=True, slots=True)
class _Step:
    progress: Progress
    look: _Look
    known: Any


class LookControls(QWidget):
    """Chooses the dataset; looks at it by itself when it is first asked about a network.

    ``known`` carries what is known, as it grows, and None where nothing is; ``failed`` an
    exception.
    """

    known = Signal(object)
    failed = Signal(object)

    def __init__(self, datasets: Datasets, look_at: LookAt, name: str, text: str, tip: str) -> None:
        """``name`` begins the object names; ``text`` and ``tip`` are those of the list."""
        super().__init__()
        self._datasets, self._look_at = datasets, look_at
        self._network: AskedNetwork | None = None
        self._latest: AskedNetwork | None = None
        self._tried: _Look | None = None
        self._complete: _Look | None = None
        self._job = StoppableJob(self)
        self._combo = named(DatasetCombo(datasets, text), f"{name}_set_combo", text.format(""), tip)
        self._combo.reference_changed.connect(self._look)
        again = self.tr("&Look at all images"), self.tr("Looks at them with this network, once")
        self._controls = JobControls(self._job, f"{name}_look_button", *again)
        self._controls.wanted.connect(self._begin)
        column = tight(QVBoxLayout(self))
        column.addWidget(self._combo)
        column.addWidget(self._controls)
        self._job.progressed.connect(self._tell)
        self._job.done.connect(self._end)
        self._job.failed.connect(self.failed)
        self._job.ended.connect(self._look)

    def ask(self, network: AskedNetwork, latest: AskedNetwork) -> None:
        """Look at the images with this network, unless that has been done or was stopped.

        ``latest`` is the same network with what it has learned since; the user may look again.
        """
        self._latest = latest
        if network is not self._network:
            self._network = network
            self._combo.choose(self._datasets.learned_by(network.model.card))
            self._look()
        elif self._complete is not None and self._complete.latest is not latest:
            self._controls.show()

    def stop(self) -> None:
        """End it at its next step."""
        self._network = None
        self._job.stop()

    def _wanted(self) -> _Look | None:
        if self._network is None or self._latest is None:
            return None
        return _Look(self._network, self._combo.reference, self._latest)

    def _look(self) -> None:
        wanted = self._wanted()
        if wanted is None or wanted.is_same(self._complete):
            return
        if wanted.is_same(self._tried):  # it is being done, or was stopped
            return
        self._controls.show()
        self.known.emit(None)
        if self._job.running:
            self._job.stop()  # the next begins when it has ended
        else:
            self._controls.start()

    def _begin(self) -> None:
        look = self._tried = self._wanted()
        if look is not None:
            self._complete = None
            reference = look.reference
            given = self._datasets.arrangement(reference), self._datasets.in_memory(reference)
            steps = self._look_at(look.latest.model, reference, *given)
            self._job.start(lambda show: _run(look, steps, show))

    def _tell(self, step: _Step) -> None:
        self._controls.show_progress(step.progress)
        if step.look.is_same(self._wanted()) and step.known is not None:
            self.known.emit(step.known)

    def _end(self, result: tuple[_Look, Any]) -> None:
        look, known = result
        if look.is_same(self._wanted()):
            self._complete = look
            self._controls.hide()
            self.known.emit(known)


def _run(look: _Look, steps: Steps, show: Show) -> tuple[_Look, Any]:
    from zen_digits.core.data.load import finish

    def step(each: tuple[Progress, Any]) -> None:
        progress, known = each
        show(_Step(progress, look, known))

    return look, finish(steps, step)
