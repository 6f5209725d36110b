"""Long questions, of which only the latest is answered."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from zen_digits.app.common.jobs.stoppable_answer import StoppableAnswer
from zen_digits.app.common.jobs.stoppable_job import Show


class _Asked:
    def __init__(self) -> None:
        self.parent = QObject()
        self.begun, self.finished, self.answers = list[str](), list[str](), list[str]()
        self.shown: list[str] = []
        self.answer = StoppableAnswer(self.parent)
        self.answer.answered.connect(self.answers.append)
        self.answer.failed.connect(lambda error: self.answers.append(str(error)))
        self.answer.progressed.connect(self.shown.append)

    def ask(self, name: str, wait: Callable[[], object] = lambda: None) -> None:
        def question(show: Show) -> str:
            self.begun.append(name)
            wait()
            show(f"{name} is half done")
            self.finished.append(name)
            return name

        self.answer.ask(question)


def test_a_newer_question_ends_the_one_before_at_its_next_step(qtbot: QtBot) -> None:
    asked, go_on = _Asked(), threading.Event()
    asked.ask("first", go_on.wait)
    qtbot.waitUntil(lambda: asked.begun == ["first"], timeout=30_000)
    asked.ask("second")
    asked.ask("third")
    go_on.set()
    qtbot.waitUntil(lambda: asked.answers == ["third"], timeout=30_000)
    assert asked.begun == ["first", "third"]
    assert asked.finished == ["third"]


def test_what_is_stopped_neither_answers_nor_goes_on(qtbot: QtBot) -> None:
    asked, go_on = _Asked(), threading.Event()
    asked.ask("first", go_on.wait)
    qtbot.waitUntil(lambda: asked.begun == ["first"], timeout=30_000)
    asked.answer.stop()
    go_on.set()
    asked.ask("second")
    qtbot.waitUntil(lambda: asked.answers == ["second"], timeout=30_000)
    assert asked.finished == ["second"]


def test_an_answer_that_came_too_late_is_dropped(qtbot: QtBot) -> None:
    parent, go_on, answers = QObject(), threading.Event(), list[str]()
    answer = StoppableAnswer(parent)
    answer.answered.connect(answers.append)
    answer.ask(lambda _: str(go_on.wait()))  # it shows no step, and so cannot be ended
    answer.stop()
    answer.ask(lambda _: "second")
    go_on.set()
    qtbot.waitUntil(lambda: answers == ["second"], timeout=30_000)
    assert not answer.is_wanted


def test_progress_and_failures_are_told(qtbot: QtBot) -> None:
    asked, go_on = _Asked(), threading.Event()

    def fail(show: Show) -> None:
        show("half done")
        go_on.wait()
        raise ValueError("no")

    asked.answer.ask(fail)
    qtbot.waitUntil(lambda: "half done" in asked.shown, timeout=30_000)
    go_on.set()
    qtbot.waitUntil(lambda: asked.answers == ["no"], timeout=30_000)
