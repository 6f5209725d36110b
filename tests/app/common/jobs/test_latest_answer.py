"""Only the latest question is answered."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from zen_digits.app.common.jobs.latest_answer import LatestAnswer


class _Asked:
    def __init__(self) -> None:
        self.parent = QObject()
        self.asked, self.answers = list[str](), list[str]()
        self.latest = LatestAnswer(self.parent)
        self.latest.answered.connect(self.answers.append)
        self.latest.failed.connect(lambda error: self.answers.append(str(error)))

    def ask(self, name: str, wait: Callable[[], object] = lambda: None) -> None:
        def question() -> str:
            self.asked.append(name)
            wait()
            return name

        self.latest.ask(question)


def test_questions_that_were_overtaken_are_dropped(qtbot: QtBot) -> None:
    asked, go_on = _Asked(), threading.Event()
    asked.ask("first", go_on.wait)
    asked.ask("second")
    asked.ask("third")
    go_on.set()
    qtbot.waitUntil(lambda: asked.answers == ["third"], timeout=30_000)
    assert asked.asked == ["first", "third"]


def test_a_question_that_failed_does_not_end_it(qtbot: QtBot) -> None:
    asked = _Asked()

    def fail() -> None:
        raise ValueError("no")

    asked.ask("first", fail)
    qtbot.waitUntil(lambda: asked.answers == ["no"], timeout=30_000)
    asked.ask("second")
    qtbot.waitUntil(lambda: asked.answers == ["no", "second"], timeout=30_000)


def test_a_question_that_waits_is_forgotten(qtbot: QtBot) -> None:
    asked, go_on = _Asked(), threading.Event()
    asked.ask("first", go_on.wait)
    asked.ask("second")
    asked.latest.forget()
    go_on.set()
    qtbot.waitUntil(lambda: asked.answers == ["first"], timeout=30_000)
    assert asked.asked == ["first"]
