"""Pages in tabs and in windows of their own."""

import pytest
from helpers.activation import activate
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.common.pages import Pages


@pytest.fixture
def made() -> list[str]:
    """The names of the pages that have been made."""
    return []


@pytest.fixture
def pages(qtbot: QtBot, made: list[str]) -> Pages:
    """Three pages, the first of which stays in its tab."""
    pages = Pages()
    qtbot.addWidget(pages)
    for name in ("one", "two", "three"):

        def make(name: str = name) -> QWidget:
            made.append(name)
            return QLabel(name)

        pages.add(name, name.title(), make, detachable=name != "one")
    pages.resize(500, 400)
    pages.show()
    return pages


def _tabs(pages: Pages) -> list[str]:
    return [pages.tabText(index) for index in range(pages.count())]


def test_pages_are_made_when_they_are_first_shown(pages: Pages, made: list[str]) -> None:
    assert made == ["one"]
    pages.bring_to_front("three")
    pages.bring_to_front("one")
    pages.bring_to_front("three")
    assert made == ["one", "three"]
    assert pages.front() == "three"
    pages.bring_to_front("no page")
    assert pages.front() == "three"


def test_page_is_taken_out_and_comes_back_to_its_place(pages: Pages, qtbot: QtBot) -> None:
    button = pages.findChild(QToolButton, "detach_button")
    assert not button.isVisible()
    pages.bring_to_front("two")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert _tabs(pages) == ["One", "Three"]
    (window,) = pages.findChildren(QWidget, "two_window")
    assert window.isWindow()
    assert window.windowTitle() == "Two"
    assert [label.text() for label in window.findChildren(QLabel)] == ["two"]
    pages.bring_to_front("two")  # its window, not a tab
    assert _tabs(pages) == ["One", "Three"]
    window.close()
    assert _tabs(pages) == ["One", "Two", "Three"]
    assert pages.front() == "two"


def test_last_tab_stays(pages: Pages) -> None:
    pages.detach("one")
    assert not pages.is_detached("one")
    pages.detach("three")
    pages.detach("two")
    assert _tabs(pages) == ["One"]
    pages.close_windows()
    assert _tabs(pages) == ["One", "Two", "Three"]


def test_escape_closes_the_window_of_a_page(pages: Pages, qtbot: QtBot) -> None:
    pages.detach("two")
    (window,) = pages.findChildren(QWidget, "two_window")
    activate(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not pages.is_detached("two")
