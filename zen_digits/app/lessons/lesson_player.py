"""Goes through a lesson with the user: its steps, what is meant, and when a step is done."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from zen_digits.app.lessons.happenings import Happenings
from zen_digits.app.lessons.lesson_frame import LessonFrame
from zen_digits.app.lessons.lesson_panel import LessonPanel
from zen_digits.app.lessons.movements import Movements
from zen_digits.app.lessons.parts import WindowParts, scroll_into_view
from zen_digits.app.lessons.progress import Progress
from zen_digits.app.lessons.spotlight import Spotlight
from zen_digits.core.lessons.conditions import all_hold
from zen_digits.core.lessons.lesson import Choice, Lesson, Question, Step


class LessonPlayer(QObject):
    """One lesson at a time; ``changed`` comes when another begins, goes on or ends."""

    changed = Signal()

    def __init__(
        self,
        panel: LessonPanel,
        frame: LessonFrame,
        parts: WindowParts,
        spotlight: Spotlight,
        progress: Progress,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._panel, self._frame, self._parts = panel, frame, parts
        self._spotlight, self._progress = spotlight, progress
        self.happenings = Happenings(parts, self)
        self._movements = Movements(self)
        self.lesson: Lesson | None = None
        self._number = 0
        self._is_done = False
        self._is_to_be_shown = False
        panel.next_wanted.connect(self.go_on)
        panel.back_wanted.connect(self.go_back)
        panel.show_wanted.connect(self.show_place)
        panel.close_wanted.connect(self.close)
        panel.answers.chosen.connect(self._take_answer)
        self.happenings.told.connect(self._check)
        self._movements.settled.connect(self._settle)

    @property
    def _question(self) -> Question | None:
        if self.lesson is None or self._number < len(self.lesson.steps):
            return None
        return self.lesson.question

    @property
    def _step(self) -> Step | None:
        if self.lesson is None:
            return None
        question = self._question
        return question.step if question else self.lesson.steps[self._number]

    @property
    def can_go_back(self) -> bool:
        """Whether there is a step before this one."""
        return self._number > 0

    def start(self, lesson: Lesson) -> None:
        """Begin a lesson where it was left."""
        self.lesson = lesson
        self._movements.listen(on=True)
        self._frame.show_panel(on=True)
        place = self._progress.place(lesson.key)
        self._show(place if place < lesson.stops else 0)

    def go_on(self) -> None:
        """To the next step; after the last, the lesson is over."""
        if self.lesson is None:
            return
        if self._number + 1 < self.lesson.stops:
            self._show(self._number + 1)
            return
        self._progress.finish(self.lesson.key)
        self._end()

    def go_back(self) -> None:
        """To the step before."""
        if self.lesson is not None and self.can_go_back:
            self._show(self._number - 1)

    def close(self) -> None:
        """Leave the lesson; it goes on at this step the next time."""
        if self.lesson is not None:
            self._end()

    def _end(self) -> None:
        self.lesson = None
        self._movements.listen(on=False)
        self._spotlight.show_at(None)
        self._frame.show_panel(on=False)
        self.changed.emit()

    def _show(self, number: int) -> None:
        assert self.lesson is not None
        self._number, self._is_done = number, False
        self._progress.keep_place(self.lesson.key, number)
        self._panel.show_step(self.lesson, number, self._question)
        self._frame.fit()
        self.changed.emit()
        self.show_place()
        step = self._step
        self.happenings.begin(step.done if step else ())

    def show_place(self) -> None:
        """Open what the step is about, and put the ring around it."""
        if self._step is not None:
            self._parts.open(self._step.opened)
            self._parts.close(self._step.closed)
            self._is_to_be_shown = True
            self._movements.expect()

    def _settle(self) -> None:
        """Something appeared, went or moved: the ring follows."""
        if self._step is None:
            return
        name = self._step.spotlight
        place = self._parts.place(name) if name else None
        if self._is_to_be_shown and place is not None and place.widget.isVisible():
            self._is_to_be_shown = False
            scroll_into_view(place)
        self._spotlight.show_at(place)
        self.happenings.look()

    def _check(self) -> None:
        """Something happened that the step may have waited for."""
        step = self._step
        if step is None or self._is_done or not step.done:
            return
        if all_hold(step.done, self.happenings):
            self._is_done = True
            self._panel.show_done(True)

    def _take_answer(self, choice: Choice) -> None:
        self._panel.show_reply()
        if choice.right and self.lesson is not None:
            self._progress.finish(self.lesson.key)
            self.changed.emit()
