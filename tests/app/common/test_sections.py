"""The sections of a page."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from zen_digits.app.common.sections import Sections


class _Section(QLabel):
    def show_subject(self, subject: str | None) -> None:
        self.setText(self.text() + str(subject) + " ")


class _Made:
    """Two sections, and what they were told."""

    def __init__(self, qtbot: QtBot) -> None:
        self.sections, self.made = Sections(), list[_Section]()
        qtbot.addWidget(self.sections)
        for name in ("first", "second"):
            self.sections.add(name, name, f"The {name} one", self._make)

    def _make(self) -> _Section:
        self.made.append(_Section())
        return self.made[-1]

    def click(self, name: str) -> None:
        button = self.sections.findChild(QPushButton, f"{name}_button")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_section_is_made_and_told_when_it_is_seen(qtbot: QtBot) -> None:
    made = _Made(qtbot)
    made.sections.show_subject("one")
    assert made.made == []
    made.sections.show()
    assert [section.text() for section in made.made] == ["one "]
    made.sections.show_subject("two")
    made.click("second")
    assert [section.text() for section in made.made] == ["one two ", "two "]
    assert made.sections.front() == "second"
    made.sections.show_subject("three")
    made.click("first")
    assert [section.text() for section in made.made] == ["one two three ", "two three "]


def test_the_same_subject_is_told_once(qtbot: QtBot) -> None:
    made = _Made(qtbot)
    made.sections.show()
    made.sections.show_subject("one")
    made.click("second")
    made.click("first")
    made.sections.hide()
    made.sections.show()
    assert made.made[0].text() == "None one "


def test_a_section_is_brought_to_the_front_by_its_name(qtbot: QtBot) -> None:
    made = _Made(qtbot)
    made.sections.show()
    made.sections.bring_to_front("second")
    made.sections.bring_to_front("none of these")
    assert made.sections.front() == "second"
    assert made.made[1].isVisible()


def test_without_a_subject_something_else_stands_in(qtbot: QtBot) -> None:
    nothing = QLabel("nothing")
    sections, made = Sections(nothing), list[_Section]()
    qtbot.addWidget(sections)
    for name in ("needs one", "does without"):
        make = partial(_make_in, made)
        sections.add(name, name, name, make, alone=name == "does without")
    sections.show()
    assert nothing.isVisible()
    assert made == []
    sections.bring_to_front("does without")
    assert (nothing.isVisible(), made[0].text()) == (False, "None ")
    sections.bring_to_front("needs one")
    assert (nothing.isVisible(), sections.front()) == (True, "needs one")
    sections.show_subject("one")
    assert (nothing.isVisible(), made[1].text()) == (False, "one ")


def _make_in(made: list[_Section]) -> _Section:
    made.append(_Section())
    return made[-1]
