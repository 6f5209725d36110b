"""The panel of a lesson in long texts, from right to left, and in a window of two sizes."""

from pathlib import Path

import pytest
from helpers.drawings import DIGITS
from helpers.layout_faults import settled_faults
from helpers.pseudo_language import OPEN, use_pseudo_language
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from zen_digits.app.window import MainWindow
from zen_digits.core.lessons.shelf import shipped_lessons


def _texts(window: MainWindow) -> list[str]:
    parts = window.lessons.panel.findChildren(QLabel)
    parts += window.lessons.panel.findChildren(QAbstractButton)
    return [part.text() or part.accessibleName() for part in parts if part.isVisible()]


@pytest.mark.usefixtures("plots")
@pytest.mark.parametrize("size", [(1024, 768), (1400, 800)])
def test_every_step_fits_and_is_translated(
    size: tuple[int, int],
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    use_pseudo_language(tmp_path, monkeypatch)
    window.canvas_panel.canvas.set_strokes(DIGITS["7"])
    window.resize(*size)
    window.language.choose("ar")
    faults: dict[str, list[str]] = {}
    for lesson in shipped_lessons():
        window.lessons.player.start(lesson)
        for number in range(lesson.stops):
            QApplication.processEvents()
            found = settled_faults(window)
            found += [text for text in _texts(window) if OPEN not in text]
            if found:
                faults[f"{lesson.key} {number + 1}"] = found
            window.lessons.player.go_on()
    assert faults == {}


def test_the_panel_is_beside_the_pages_or_below_them(window: MainWindow, qtbot: QtBot) -> None:
    window.lessons.player.start(shipped_lessons()[0])
    panel = window.lessons.panel
    window.resize(1400, 800)
    qtbot.waitUntil(lambda: panel.mapTo(window, panel.rect().topLeft()).x() > 1000)
    window.resize(1024, 768)
    qtbot.waitUntil(lambda: panel.mapTo(window, panel.rect().topLeft()).y() > 500)
    assert window.pages.isVisible()
    assert window.canvas_panel.canvas.height() > 200


def test_all_answers_are_seen_at_once(window: MainWindow, qtbot: QtBot) -> None:
    """Also in the strip below the pages, with what is said to one."""
    window.resize(1024, 768)
    _answer_first_question(window)
    bar = window.lessons.panel.findChild(QScrollArea, "lesson_area").verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    assert window.canvas_panel.canvas.height() > 120
    window.lessons.player.go_back()
    qtbot.waitUntil(lambda: window.canvas_panel.canvas.height() > 200)


def test_a_window_too_low_for_it_grows(window: MainWindow, qtbot: QtBot) -> None:
    least = window.minimumHeight()
    window.resize(420, least)
    window.lessons.player.start(shipped_lessons()[0])
    qtbot.waitUntil(lambda: window.height() > least + 50)
    assert settled_faults(window) == []
    window.lessons.player.close()
    window.resize(420, least)
    qtbot.waitUntil(lambda: window.height() == least)


def test_what_is_said_to_an_answer_is_scrolled_to(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1024, 640)
    _answer_first_question(window)
    (area,) = window.findChildren(QScrollArea, "lesson_area")
    reply = window.lessons.panel.answers.reply

    def is_seen() -> bool:
        top = reply.mapTo(area, reply.rect().topLeft()).y()
        return top >= 0 and not reply.visibleRegion().isEmpty()

    qtbot.waitUntil(is_seen)


def _answer_first_question(window: MainWindow) -> None:
    """Go through the first lesson to its question, and click an answer."""
    lesson = shipped_lessons()[0]
    window.lessons.player.start(lesson)
    for _ in lesson.steps:
        window.lessons.player.go_on()
    (button,) = window.findChildren(QAbstractButton, "lesson_answer_2")
    button.click()
