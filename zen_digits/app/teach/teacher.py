"""Teaches the network that reads from the drawings of a hand, and puts the result in its place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from zen_digits.app.common.jobs.stoppable_job import StoppableJob
from zen_digits.app.common.language.core_words import in_words
from zen_digits.app.common.settings import Settings
from zen_digits.app.reading.loaded_models import LoadedModels
from zen_digits.app.teach.current_hand import CurrentHand
from zen_digits.app.teach.hand_network import HandNetwork
from zen_digits.app.teach.lesson import Learned, Lesson, learn, measure
from zen_digits.app.teach.preparation import Preparation
from zen_digits.core.errors import InputError

if TYPE_CHECKING:
    from zen_digits.core.personal.own_network import Figures
    from zen_digits.core.personal.usable_drawings import Usable
    from zen_digits.core.reading.predictor import Predictor

_AFTER = 2500  # ms from the last correction to learning by itself
_BY_ITSELF = "learn_by_itself"  # the setting


class Teacher(QObject):
    """One lesson at a time, on another thread. ``changed`` is emitted when there is news of it,
    ``went_back`` when what was learned was given up.

    ``notice`` is a sentence about the last lesson, where something is to be said of it.
    """

    changed = Signal()
    went_back = Signal()

    def __init__(
        self, models: LoadedModels, hand: CurrentHand, settings: Settings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._models, self._hand, self._settings = models, hand, settings
        self.notice = ""
        self.own = HandNetwork(models, hand, self)
        self._went_back = False
        self.job = StoppableJob(self)
        self.job.done.connect(self._take)
        self.job.failed.connect(self._fail)
        self._measuring = StoppableJob(self)
        self._measuring.done.connect(self._take_measured)
        self._measuring.failed.connect(self._fail)
        self.preparation = Preparation(models, self)
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
        self.job.start(partial(learn, lesson, self.preparation.wait))
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
        from zen_digits.core.personal.hand.files import hands

        hand = learned.lesson.hand
        if self._went_back or hand not in hands():  # since its file was written
            self._forget_network(hand)
        elif hand == self._hand.name:
            self.own.use(predictor)
            self._measuring.start(partial(measure, learned))

    def _take_measured(self, learned: Learned) -> None:
        if learned.predictor is not None and self.own.tell_more(learned.predictor):
            self.changed.emit()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, InputError):
            raise error
        self.notice = in_words(str(error))
        self.changed.emit()

    def stop(self) -> None:
        """End the lesson at its next step."""
        self._soon.stop()
        self.preparation.stop()
        self.job.stop()
        self._measuring.stop()

    @property
    def figures(self) -> Figures | None:
        """How the network of the hand compares with the one that it was learned from."""
        return self.own.figures

    @property
    def usable(self) -> Usable | None:
        """What the network that reads could learn from; None where there is no network yet, and
        while the hand is being read.

        Raises InputError where the hand cannot be read.
        """
        from zen_digits.core.personal.usable_drawings import usable

        model = self._models.chosen_model
        if model is None or self._hand.read():
            return None
        return usable(self._hand.get().drawings(), model)

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
        self.preparation.begin_soon()
        if self.by_itself:
            self._soon.start()

    def _learn_by_itself(self) -> None:
        if self.job.running:
            self._soon.start()
        elif not self._models.is_learning:
            self.learn()

    # The network of the hand

    def load(self) -> None:
        """Read with the network that is kept of the hand, if there is one."""
        self.own.load(self._take_kept, self._fail)

    def _take_kept(self, name: str, predictor: Predictor | None) -> None:
        if predictor is not None and name == self._hand.name and not self.job.running:
            self.own.use(predictor)
        self.changed.emit()

    def back(self) -> None:
        """Read as before: the network of the hand is deleted, its drawings stay."""
        self.stop()
        self.notice, self._went_back = "", True
        self._forget_network(self._hand.name)
        self.own.drop()
        self.changed.emit()
        self.went_back.emit()

    def _forget_network(self, hand: str) -> None:
        from zen_digits.core.personal.own_network import forget_network

        try:
            forget_network(hand)
        except InputError as error:
            self._fail(error)

    def _follow_hand(self) -> None:
        self.stop()
        self.notice = ""
        self.own.drop()
        self.load()
