"""What is announced, and when."""

import pytest
from helpers.activation import activate
from helpers.heard import listen
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.common.accessibility.announcing import Announcer, announce, describe, say


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_what_is_urgent_is_said_at_once(widget: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = listen(monkeypatch)
    announce(widget, "It is read.")
    announce(widget, "The disk is full.", urgent=True)
    assert heard == [("It is read.", False), ("The disk is full.", True)]


def test_marks_of_direction_are_not_said(widget: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = listen(monkeypatch)
    announce(widget, "4 بثقة \u206699%\u2069")
    assert [text for text, _ in heard] == ["4 بثقة 99%"]


def test_a_label_is_announced_where_it_can_be_seen(
    widget: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard, label = listen(monkeypatch), QLabel("Searching…", widget)
    say(label, "Nothing was found.")
    with qtbot.waitExposed(widget):
        widget.show()
    for text in ("Saved.", "Saved.", ""):
        say(label, text)
    assert heard == [("Saved.", False)]
    assert label.text() == ""


def test_what_keys_choose_is_announced(
    widget: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = listen(monkeypatch)
    describe(widget, "Epoch 1")
    widget.show()
    activate(widget, qtbot)
    widget.setFocus()
    for text in ("Epoch 2", "Epoch 2", ""):
        describe(widget, text)
    assert heard == [("Epoch 2", False)]
    assert widget.accessibleDescription() == ""


def test_only_the_latest_is_said(
    widget: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard, announcer = listen(monkeypatch), Announcer(widget, 0)
    for text in ("1", "7", "2"):
        announcer.say(text)
    assert heard == []
    qtbot.waitUntil(lambda: heard == [("2", False)])


def test_nothing_is_said_twice_in_a_row(
    widget: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard, announcer = listen(monkeypatch), Announcer(widget, 0)
    for texts in (["2"], ["2"], ["7", "2"], ["3"]):
        for text in texts:
            announcer.say(text)
        qtbot.wait(1)
    qtbot.waitUntil(lambda: [text for text, _ in heard] == ["2", "3"])


def test_details_of_a_topic_are_not_said_again(
    widget: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard, announcer = listen(monkeypatch), Announcer(widget, 0)
    announcer.say("4, 60 per cent sure", "4")
    announcer.say("4, 70 per cent sure", "4")
    qtbot.waitUntil(lambda: heard == [("4, 70 per cent sure", False)])
    announcer.say("4, 80 per cent sure", "4")
    announcer.say("9, 60 per cent sure", "9")
    qtbot.waitUntil(lambda: heard[1:] == [("9, 60 per cent sure", False)])
