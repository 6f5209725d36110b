"""The smallest change: the piece of ink that turns the reading."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from zen_digits.app.common.combo import Combo
from zen_digits.app.common.dialogs import show_failure
from zen_digits.app.common.jobs.latest_answer import LatestAnswer
from zen_digits.app.common.language.core_words import in_words
from zen_digits.app.common.numbers import count, percent, percent_or_bound
from zen_digits.app.common.pictures.picture import widget_picture
from zen_digits.app.common.pictures.picture_actions import PictureMenu
from zen_digits.app.common.widgets import label, named, tight
from zen_digits.app.why.change_view import ChangeView
from zen_digits.core.errors import InputError

if TYPE_CHECKING:
    from zen_digits.app.why.subject import Subject
    from zen_digits.core.insight.changes.smallest_change import Search, SmallestChange

_PAUSE = 250  # ms without a new reading: while the pen moves, nothing is searched


class ChangeSection(QWidget):
    """The digit with the ghost of its smallest change, and what it would then be."""

    def __init__(self) -> None:
        super().__init__()
        self._subject: Subject | None = None
        self._names: tuple[str, ...] = ()
        self._answer = LatestAnswer(self)
        self._answer.answered.connect(lambda answer: self._show(*answer))
        self._answer.failed.connect(self._fail)
        self._timer = QTimer(self, interval=_PAUSE, singleShot=True)
        self._timer.timeout.connect(self._ask)
        self.view = ChangeView()
        PictureMenu(self.view, partial(widget_picture, self.view, "change"))
        self._text, self._effort = label("", wrap=True), label("", "faint", wrap=True)
        self._text.setObjectName("change_text")
        self._effort.setObjectName("change_effort")
        column = tight(QVBoxLayout(self))
        column.addLayout(self._make_question())
        column.addWidget(self._text)
        column.addWidget(self.view, 1)
        column.addWidget(self._effort)

    def _make_question(self) -> QHBoxLayout:
        tip = self.tr("Searches the smallest change that turns it into this digit")
        self._into = named(Combo(), "into_combo", self.tr("Turn it into"), tip)
        self._into.activated.connect(lambda _: self._wait())
        caption = label(self.tr("&turn it into"))
        caption.setBuddy(self._into)
        row = tight(QHBoxLayout())
        row.addWidget(caption)
        row.addWidget(self._into, 1)
        return row

    def show_subject(self, subject: Subject | None) -> None:
        """Search the smallest change of a digit; None: no digit is there."""
        self._subject = subject
        if subject is None:
            self._answer.forget()
            self._timer.stop()
            self.view.show_change(None, None)
            self._say("", "")
            return
        self._offer(subject.digit.reading.label_names)
        self._wait()

    def _offer(self, names: tuple[str, ...]) -> None:
        if names == self._names:
            return
        self._names = names
        self._into.clear()
        self._into.addItem(self.tr("anything else"), None)
        for index, name in enumerate(names):
            self._into.addItem(name, index)

    def _wait(self) -> None:
        if self._subject is not None:
            self.view.show_change(self._subject.digit, None)
            self._say(self.tr("Searching…"), "")
            self._timer.start()

    def _ask(self) -> None:
        subject = self._subject
        if subject is None or not self.isVisible():
            return
        chosen = self._into.currentData()
        into = None if chosen == subject.digit.reading.index else chosen

        def search() -> tuple[Subject, int | None, Search]:
            from zen_digits.core.insight.changes.smallest_change import smallest_change

            return subject, into, smallest_change(subject.latest.predictor, subject.digit, into)

        self._answer.ask(search)

    def _show(self, subject: Subject, into: int | None, search: Search) -> None:
        if subject is not self._subject or self._timer.isActive():  # another question comes
            return
        if search.found is None:
            self._say(self._not_found_text(into, search.tried), "")
            return
        self.view.show_change(subject.digit, search.found.changed)
        effort = self.tr("It takes {0} of the ink: the least of {1} changes that were tried.")
        share = percent(search.found.share, 1)
        self._say(self._found_text(search.found), effort.format(share, count(search.tried)))

    def _found_text(self, found: SmallestChange) -> str:
        texts = {
            "REMOVED": self.tr("Without the hatched piece of ink it would be read as {0} ({1})."),
            "ADDED": self.tr("With the dashed piece of ink it would be read as {0} ({1})."),
            "MOVED": self.tr("With this end moved it would be read as {0} ({1})."),
        }
        reading = found.reading
        text = texts[found.changed.kind.name]
        return text.format(reading.text, percent_or_bound(reading.confidence))

    def _not_found_text(self, into: int | None, tried: int) -> str:
        if not tried:
            return self.tr("A dot or a scribble has no small change.")
        if into is None:
            return self.tr("None of {0} small changes turns this reading.").format(count(tried))
        text = self.tr("None of {0} small changes turns it into {1}.")
        return text.format(count(tried), self._names[into])

    def _fail(self, error: Exception) -> None:
        if isinstance(error, InputError):  # in a dialog it would come back with each stroke
            self._say(in_words(str(error)), "")
        else:
            show_failure(self, error)

    def _say(self, text: str, effort: str) -> None:
        self._text.setText(text)
        self._effort.setText(effort)
        self.view.setAccessibleDescription(text)
