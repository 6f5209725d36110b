"""The menu of lessons: those that ship, those of a teacher, and going through one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from zen_digits.app.common.dialogs import attempt, show_failure
from zen_digits.app.common.menu_entries import add_entry
from zen_digits.app.lessons.lesson_panel import CLOSE_KEYS, SHOW_KEYS, step_keys
from zen_digits.app.lessons.lesson_player import LessonPlayer
from zen_digits.app.lessons.lesson_texts import in_language
from zen_digits.app.lessons.progress import Progress
from zen_digits.core.errors import InputError, printable
from zen_digits.core.lessons.lesson import Lesson
from zen_digits.core.lessons.shelf import own_lesson, own_lesson_files, shipped_lessons


class LearnMenu(QMenu):
    """Lessons are read when it is opened: their files may have changed.

    A tick says that one is done. ``actions_with_keys`` go through the one that is open.
    """

    def __init__(self, player: LessonPlayer, progress: Progress, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("learn_menu")
        self.setTitle(self.tr("Le&arn"))
        self._player, self._progress, self._window = player, progress, window
        self._lessons: list[QAction] = []
        self._first = self.addSeparator()
        self.actions_with_keys = [
            add_entry(self, self.tr("&Next step"), step_keys(forward=True), player.go_on),
            add_entry(self, self.tr("&Previous step"), step_keys(forward=False), player.go_back),
            add_entry(self, self.tr("Show &where"), SHOW_KEYS, player.show_place),
            add_entry(self, self.tr("&Close lesson"), CLOSE_KEYS, player.close),
        ]
        self.addSeparator()
        add_entry(self, self.tr("&Open lesson…"), None, self._open)
        self.aboutToShow.connect(self.fill)
        player.changed.connect(self._offer)
        self._offer()

    def changeEvent(self, event: QEvent) -> None:
        """Steps go on in the direction of writing, with their keys."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            steps = self.actions_with_keys[:2]
            for action, forward in zip(steps, (True, False), strict=True):
                action.setShortcut(QKeySequence(step_keys(forward=forward)))

    def _offer(self) -> None:
        """Only what can be done now."""
        is_open = self._player.lesson is not None
        for action in self.actions_with_keys:
            action.setEnabled(is_open)
        self.actions_with_keys[1].setEnabled(is_open and self._player.can_go_back)

    def fill(self) -> None:
        """List the lessons as they are by now."""
        for action in self._lessons:
            self.removeAction(action)
            action.deleteLater()  # not at once: it may be the one that is triggered now
        self._lessons = []
        try:
            shipped = shipped_lessons()
        except InputError as error:
            self._list(printable(str(error)), False, partial(show_failure, self._window, error))
            return
        for number, lesson in enumerate(shipped, 1):
            text = self.tr("&{0} {1}").format(number, _plain(in_language(lesson.title)))
            self._list_lesson(text, lesson)
        for path in own_lesson_files():
            self._list_own(path)

    def _list_lesson(self, text: str, lesson: Lesson) -> None:
        self._list(text, self._progress.is_done(lesson.key), partial(self._player.start, lesson))

    def _list_own(self, path: Path) -> None:
        """A teacher's; where its file has a fault, that is told to who chooses it."""
        try:
            lesson = own_lesson(path)
        except InputError as error:
            name = _plain(printable(path.name))
            self._list(name, False, partial(show_failure, self._window, error))
        else:
            self._list_lesson(_plain(in_language(lesson.title)), lesson)

    def _list(self, text: str, done: bool, do: Callable[[], object]) -> None:
        action = QAction(text, self)
        action.setCheckable(done)
        action.setChecked(done)
        action.triggered.connect(lambda: do())
        self.insertAction(self._first, action)
        self._lessons.append(action)

    def _open(self) -> None:
        """A lesson from anywhere; it keeps its progress as one in the user's folder does."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open lesson"), "", self.tr("Lessons (*.toml)")
        )
        if name:
            attempt(self._window, lambda: self._player.start(own_lesson(Path(name))))


def _plain(title: str) -> str:
    """A title without keys: an "&" in it is one."""
    return title.replace("&", "&&")
