"""Teaches the network that reads from the drawings of a hand, and puts the result in its place."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from zen_digits.app.common.background_job import BackgroundJob
from zen_digits.app.common.settings import Settings
from zen_digits.app.common.stoppable_job import Show, StoppableJob
from zen_digits.app.reading.loaded_models import LoadedModels
from zen_digits.app.teach.current_hand import FIRST, CurrentHand
from zen_digits.core.errors import InputError

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel
    from zen_digits.core.personal.kept_drawing import KeptDrawing
    from zen_digits.core.personal.own_network import Figures
    from zen_digits.core.personal.taught import Taught
    from zen_digits.core.personal.usable_drawings import Usable
    from zen_digits.core.progress import Progress
    from zen_digits.core.reading.predictor import Predictor

_AFTER = 2500  # ms from the last correction to learning by itself
_SEED = 0
_BY_ITSELF = "learn_by_itself"  # the setting


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is to be learned, as it was when learning began."""

    hand: str
    drawings: Sequence[KeptDrawing]
    name: str
    """That of the network that reads."""
    model: TrainedModel
    loaded: Sequence[tuple[str, TrainedModel]]


@dataclass(frozen=True, slots=True)
class Learned:
    """What came of it; ``predictor`` is None where the network became worse."""

    lesson: Lesson
    base: TrainedModel
    taught: Taught
    predictor: Predictor | None


class Teacher(QObject):
    """One lesson at a time, on another thread. ``changed`` is emitted when there is news of it.

    ``notice`` is a sentence about the last lesson, where something is to be said of it.
    """

    changed = Signal()

    def __init__(
        self, models: LoadedModels, hand: CurrentHand, settings: Settings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._models, self._hand, self._settings = models, hand, settings
        self.notice = ""
        self._own: TrainedModel | None = None
        self._went_back = False
        self.job = StoppableJob(self)
        self.job.done.connect(self._take)
        self._measuring = StoppableJob(self)
        self._measuring.done.connect(self._take_measured)
        self._measuring.failed.connect(self._fail)
        self.job.failed.connect(self._fail)
        self._soon = QTimer(self, interval=_AFTER, singleShot=True)
        self._soon.timeout.connect(self._learn_by_itself)
        hand.chosen.connect(self._follow_hand)

    # Learning

    def learn(self) -> None:
        """Teach the network that reads, unless a lesson is going on."""
        self._soon.stop()
        if self.job.running:
            return
        self.notice, self._went_back = "", False
        self._measuring.stop()
        try:
            lesson = self._lesson()
        except InputError as error:
            self._fail(error)
            return
        self.job.start(partial(_learn, lesson))
        self.changed.emit()

    def _lesson(self) -> Lesson:
        model = self._models.chosen_model
        if model is None:
            raise InputError(self.tr("There is no network to teach yet; open a model."))
        if self._models.is_learning:
            raise InputError(
                self.tr("This network is in the middle of its training; wait, or choose another.")
            )
        drawings = self._hand.get().drawings()
        if not drawings:
            raise InputError(self.tr("No drawing is kept yet; draw one, and say what it is."))
        loaded = self._models.all()
        return Lesson(self._hand.name, drawings, loaded[self._models.current][0], model, loaded)

    def _take(self, learned: Learned | None) -> None:
        """Use what was learned, unless there was nothing to learn from."""
        if learned is not None:
            self.notice = learned.taught.objection
            if learned.predictor is not None:
                self._take_network(learned, learned.predictor)
        self.changed.emit()

    def _take_network(self, learned: Learned, predictor: Predictor) -> None:
        """Read with it, and find out what MNIST and non-digits tell of it."""
        from zen_digits.core.personal.hand_files import hands

        hand = learned.lesson.hand
        if self._went_back or hand not in hands():  # since its file was written
            self._forget_network(hand)
        elif hand == self._hand.name:
            self._use(predictor)
            self._measuring.start(partial(_measure, learned))

    def _take_measured(self, learned: Learned) -> None:
        from zen_digits.core.personal.own_network import keep_network

        own, predictor = self.own, learned.predictor
        if own is None or predictor is None or own.weights is not predictor.model.weights:
            return
        self._own = predictor.model
        self._models.update(own, predictor)
        with suppress(InputError):  # it is kept already, if with fewer figures
            keep_network(self._hand.name, predictor.model)
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, InputError):
            raise error
        self.notice = str(error)
        self.changed.emit()

    def stop(self) -> None:
        """End the lesson at its next step."""
        self._soon.stop()
        self.job.stop()
        self._measuring.stop()

    # By itself

    @property
    def by_itself(self) -> bool:
        """Whether it learns some seconds after each correction."""
        return self._settings.text(_BY_ITSELF) == "on"

    def turn(self, *, on: bool) -> None:
        """Learn after each correction, or only when asked."""
        self._settings.keep(**{_BY_ITSELF: "on" if on else "off"})
        if not on:
            self._soon.stop()

    def follow_correction(self) -> None:
        """A drawing was kept, or got another label."""
        if self.by_itself:
            self._soon.start()

    def _learn_by_itself(self) -> None:
        if self.job.running:
            self._soon.start()
        elif not self._models.is_learning:
            self.learn()

    # The network of the hand

    @property
    def own(self) -> TrainedModel | None:
        """The network that was learned from this hand, if it is among those that can read."""
        listed = any(model is self._own for _, model in self._models.all())
        return self._own if listed else None

    @property
    def figures(self) -> Figures | None:
        """How it compares with the one that it was learned from."""
        from zen_digits.core.personal.own_network import figures_of

        return figures_of(self.own) if self.own is not None else None

    @property
    def usable(self) -> Usable | None:
        """What the network that reads could learn from; None where there is no network yet.

        Raises InputError where the hand cannot be read.
        """
        from zen_digits.core.personal.usable_drawings import usable

        model = self._models.chosen_model
        if model is None:
            return None
        return usable(self._hand.get().drawings(), model)

    def load(self) -> None:
        """Read with the network that is kept of the hand, if there is one."""
        name = self._hand.name
        BackgroundJob(
            partial(_kept, name), self, done=partial(self._take_kept, name), failed=self._fail
        ).start()

    def _take_kept(self, name: str, predictor: Predictor | None) -> None:
        if predictor is not None and name == self._hand.name and not self.job.running:
            self._use(predictor)
        self.changed.emit()

    def _use(self, predictor: Predictor) -> None:
        name = self.tr("Yours") if self._hand.name == FIRST else self._hand.name
        own, self._own = self.own, predictor.model
        self._models.add(name, predictor, instead_of=own)

    def back(self) -> None:
        """Read as before: the network of the hand is deleted, its drawings stay."""
        self.stop()
        self.notice, self._went_back = "", True
        self._forget_network(self._hand.name)
        self._drop()
        self.changed.emit()

    def _forget_network(self, hand: str) -> None:
        from zen_digits.core.personal.own_network import forget_network

        try:
            forget_network(hand)
        except InputError as error:
            self._fail(error)

    def _drop(self) -> None:
        """List the network of the hand no longer; its base reads where that was reading."""
        from zen_digits.core.personal.own_network import base_of

        own, self._own = self.own, None
        if own is None:
            return
        base = None
        with suppress(InputError):
            base = base_of(own, "", self._models.all())[1]
        self._models.remove(own, base)

    def _follow_hand(self) -> None:
        self.stop()
        self.notice = ""
        self._drop()
        self.load()


def _learn(lesson: Lesson, show: Show) -> Learned | None:
    """On another thread: teach, and keep the network unless it became worse."""
    from zen_digits.core.personal.hand_lesson import teach_hand
    from zen_digits.core.personal.own_network import base_of, keep_network
    from zen_digits.core.personal.usable_drawings import usable
    from zen_digits.core.progress import Progress
    from zen_digits.core.reading.predictor import Predictor
    from zen_digits.core.training.free_cores import thread_count

    name, base = base_of(lesson.model, lesson.name, lesson.loaded)
    drawings = usable(lesson.drawings, base).drawings
    if not drawings:
        return None
    taught = _finish(teach_hand(base, name, drawings, _SEED, thread_count()), show)
    if taught.objection:
        return Learned(lesson, base, taught, None)
    show(Progress())  # the last moment at which it can be stopped
    keep_network(lesson.hand, taught.model)
    return Learned(lesson, base, taught, Predictor(taught.model))


def _measure(learned: Learned, show: Show) -> Learned:
    """On another thread: the same network, of which more is known."""
    from zen_digits.core.personal.hand_lesson import measure_hand
    from zen_digits.core.reading.predictor import Predictor
    from zen_digits.core.training.free_cores import thread_count

    taught = _finish(measure_hand(learned.base, learned.taught, thread_count()), show)
    return replace(learned, taught=taught, predictor=Predictor(taught.model))


def _finish(steps: Generator[Progress, None, Taught], show: Show) -> Taught:
    """The result of work, each of whose steps is shown."""
    try:
        while True:
            show(next(steps))
    except StopIteration as end:
        taught: Taught = end.value
        return taught
    finally:
        steps.close()


def _kept(name: str) -> Predictor | None:
    """On another thread: the network that is kept of a hand, ready to read."""
    from zen_digits.core.personal.own_network import kept_network
    from zen_digits.core.reading.predictor import Predictor

    model = kept_network(name)
    return Predictor(model) if model is not None else None
