"""The hand in use, read on another thread."""

import threading
from pathlib import Path

import pytest
from helpers.user_actions import find, text
from pytestqt.qtbot import QtBot

from zen_digits.app.common.settings import Settings
from zen_digits.app.teach import current_hand
from zen_digits.app.teach.current_hand import FIRST, CurrentHand
from zen_digits.app.window import TEACH, MainWindow
from zen_digits.core.errors import InputError
from zen_digits.core.personal.hand import hand as hand_module
from zen_digits.core.personal.hand.files import hand_path
from zen_digits.core.personal.hand.hand import Hand

STROKES = [[(10.0, 10.0), (20.0, 60.0)]]


@pytest.fixture(autouse=True)
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each hand counts as one that takes long."""
    monkeypatch.setattr(current_hand, "QUICK", 1)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Hands are read once it is set."""
    event, real = threading.Event(), hand_module.read_file

    def read(path: Path, largest: int) -> bytes:
        event.wait(20)
        return real(path, largest)

    monkeypatch.setattr(hand_module, "read_file", read)
    return event


@pytest.fixture
def current(window: MainWindow, tmp_path: Path) -> CurrentHand:
    return CurrentHand(Settings(tmp_path / "settings.json", {}), window)


def test_the_page_waits_for_it_and_the_window_does_not(
    window: MainWindow, qtbot: QtBot, gate: threading.Event
) -> None:
    gate.set()
    Hand(FIRST).add("4", STROKES)
    gate.clear()
    window.show_page(TEACH)
    assert text(window, "teach_hint") == "Reading the drawings…"
    assert find(window, "teach_hint").isVisible()
    gate.set()
    qtbot.waitUntil(lambda: find(window, "hand_view").isVisible())
    assert "No drawings" in text(window, "teach_hint")


def test_a_hand_without_a_file_is_there_at_once(current: CurrentHand) -> None:
    assert not current.read()
    assert len(current.get()) == 0


def test_it_is_read_once(current: CurrentHand, qtbot: QtBot, gate: threading.Event) -> None:
    gate.set()
    Hand(FIRST).add("4", STROKES)
    with qtbot.waitSignal(current.changed):
        assert current.read()
        assert current.read()
    first = current.get()
    assert not current.read()
    assert current.get() is first


def test_another_that_is_chosen_meanwhile_is_read_then(
    current: CurrentHand, qtbot: QtBot, gate: threading.Event
) -> None:
    gate.set()
    Hand("Anna").add("4", STROKES)
    Hand(FIRST).add("5", STROKES)
    assert current.read()
    current.choose("Anna")
    assert [drawing.label for drawing in current.get().drawings()] == ["4"]
    qtbot.waitUntil(lambda: not current.read())


def test_one_that_cannot_be_read_is_said_and_not_tried_for_ever(
    current: CurrentHand, qtbot: QtBot
) -> None:
    Hand(FIRST).add("4", STROKES)
    hand_path(FIRST).unlink()
    hand_path(FIRST).mkdir()
    with qtbot.waitSignal(current.changed):
        assert current.read()
    assert not current.read()
    with pytest.raises(InputError):
        current.get()
