"""A pupil who goes through a lesson: what they see of it, and what they do."""

from collections.abc import Sequence

from helpers.computing import nothing_is_computed
from helpers.mouse import digit_on_canvas, drag
from helpers.user_actions import click, find, text
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.window import MainWindow

Stroke = Sequence[tuple[float, float]]


class Pupil:
    """Goes on from step to step of a lesson in the window."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot

    def start(self, number: int) -> None:
        """Choose a lesson in the menu."""
        (menu,) = self.window.findChildren(QMenu, "learn_menu")
        menu.aboutToShow.emit()
        menu.actions()[number - 1].trigger()
        self.expect_ring()

    @property
    def task(self) -> str:
        """What is to be tried; "" where there is nothing."""
        label = find(self.window, "lesson_task")
        assert isinstance(label, QLabel)
        return label.text() if label.isVisible() else ""

    @property
    def is_done(self) -> bool:
        """Whether it shows that this has been done."""
        return self.task.startswith("✓")

    @property
    def title(self) -> str:
        return text(self.window, "lesson_title")

    def wait_until_done(self, seconds: int = 60) -> None:
        """Wait until the lesson has noticed."""
        self._qtbot.waitUntil(lambda: self.is_done, timeout=1000 * seconds)

    def go_on(self) -> None:
        """Press Next, or Skip, or Finish; what is meant then is in a ring."""
        click(self.window, "lesson_next_button")
        self.expect_ring()

    def finish_step(self) -> None:
        """Wait until it is done, and press Next."""
        self.wait_until_done()
        self.go_on()

    def expect_ring(self) -> None:
        """Where a step means something, a ring is around it."""
        player = self.window.lessons.player
        name = player._step.spotlight if player._step else ""
        if name:
            self._qtbot.waitUntil(lambda: ring(self.window) is not None, timeout=30_000)

    def answer(self, number: int) -> str:
        """Choose an answer; what is said to that."""
        button = find(self.window, f"lesson_answer_{number}")
        assert isinstance(button, QAbstractButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        return text(self.window, "lesson_reply")

    def draw(self, digit: str, share: float = 0.6) -> None:
        """Clear the canvas and draw a digit, as large as a share of it."""
        click(self.window, "clear_button")
        canvas = self.window.canvas_panel.canvas
        for stroke in digit_on_canvas(digit, canvas, share):
            drag(canvas, stroke)

    def keep(self, digit: str) -> None:
        """Draw a digit, and press its key to say what it is."""
        self.draw(digit)
        QTest.keyClicks(self.window.canvas_panel.canvas, digit)

    def wait_for_the_run(self) -> None:
        """Wait until nothing is training."""
        self._qtbot.waitUntil(lambda: not self.window.controller.running, timeout=60_000)

    def wait_until_nothing_is_computed(self) -> None:
        """Wait for all other threads to end."""
        self._qtbot.waitUntil(nothing_is_computed, timeout=60_000)


def ring(window: MainWindow) -> QWidget | None:
    """What surrounds the part that is meant; None where nothing does."""
    rings = window.findChildren(QWidget, "lesson_spotlight")
    return next((each for each in rings if each.isVisible()), None)
