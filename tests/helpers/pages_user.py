"""What a user does with a page in the window."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.pages import compose
from helpers.user_actions import find
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from zen_digits.app.page.numbers.model import CONFIDENCE, NOTE, NUMBER
from zen_digits.app.page.numbers.table import NumberTable
from zen_digits.app.page.page_document import PageDocument
from zen_digits.app.page.picture.page_view import PageView
from zen_digits.app.window import MainWindow
from zen_digits.core.pages import reader
from zen_digits.core.pages.result import PageNumber, PageReading

LINES = [["2026", "314"], ["75", "8069"], ["5", "32", "47"]]
TEXTS = [text for line in LINES for text in line]


def save_page(path: Path, lines: Sequence[Sequence[str]] = LINES) -> Path:
    """Save the picture of a page."""
    compose(lines)[0].save(path)
    return path


def doubt(monkeypatch: pytest.MonkeyPatch, *texts: str) -> None:
    """Let these numbers be read with a doubt about their first digit."""
    real = reader.read_page

    def doubted(number: PageNumber) -> PageNumber:
        if number.text not in texts:
            return number
        doubts = (True, *number.doubts[1:])
        return replace(number, is_digit=False, confidence=0.6, doubts=doubts)

    def read_page(*arguments: object) -> PageReading:
        reading = real(*arguments)  # type: ignore[arg-type]
        lines = [replace(line, numbers=tuple(map(doubted, line.numbers))) for line in reading.lines]
        return replace(reading, lines=tuple(lines))

    monkeypatch.setattr(reader, "read_page", read_page)


def open_page(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    """Open the picture of a page, and wait until it is read."""
    window.files.open_path(path)
    wait_for_page(window, qtbot)


def wait_for_page(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(shown_numbers(window)), timeout=20_000)


def table(window: MainWindow) -> NumberTable:
    widget = find(window, "page_list")
    assert isinstance(widget, NumberTable)
    return widget


def view(window: MainWindow) -> PageView:
    widget = find(window, "page_view")
    assert isinstance(widget, PageView)
    return widget


def column(window: MainWindow, number: int) -> list[str]:
    lists = window.findChildren(NumberTable)
    if not (lists and lists[0].isVisible()):
        return []
    model = lists[0].model()
    return [model.index(row, number).data() for row in range(model.rowCount())]


def shown_numbers(window: MainWindow) -> list[str]:
    """All in the list; none where no page is open."""
    return column(window, NUMBER)


def shown_notes(window: MainWindow) -> list[str]:
    return column(window, NOTE)


def shown_confidences(window: MainWindow) -> list[str]:
    return column(window, CONFIDENCE)


def document(window: MainWindow) -> PageDocument:
    (found,) = window.findChildren(PageDocument)
    return found


def place_of(window: MainWindow, index: int) -> QPoint:
    """The middle of a number, on the view."""
    shown = document(window)
    left, top, right, bottom = shown.box(shown.entries[index].number.box)
    return view(window).mapFromScene((left + right) / 2, (top + bottom) / 2)


def click_number(window: MainWindow, index: int) -> None:
    """Click on a number of the page."""
    viewport = view(window).viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place_of(window, index))


def field(window: MainWindow) -> QLineEdit:
    """In which the current number is being corrected."""
    fields = table(window).findChildren(QLineEdit, "number_edit")
    (shown,) = [field for field in fields if field.isVisible()]
    return shown


def type_number(window: MainWindow, text: str, then: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type what the current number is; the first key opens its field."""
    QTest.keyClicks(table(window), text[0])
    edit = field(window)
    QTest.keyClicks(edit, text[1:])
    QTest.keyClick(edit, then)
    QApplication.processEvents()  # what was typed is taken over then
