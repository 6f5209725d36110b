"""The section Change of the page Why."""

import numpy as np
import pytest
from helpers import mnist_digit
from helpers.drawings import DIGITS, scaled
from helpers.user_actions import find, text
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from zen_digits.app.common.images import rgba_pixels
from zen_digits.app.window import WHY, MainWindow
from zen_digits.core.errors import InputError
from zen_digits.core.insight.changes import smallest_change

THREE = scaled(DIGITS["3"], 1.5, dx=60, dy=20)


@pytest.fixture
def section(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with the section in front, and a 3 on the canvas that is searched."""
    window.show_page(WHY)
    window.canvas_panel.canvas.set_strokes(THREE)
    assert window.insight.why is not None
    qtbot.waitUntil(lambda: window.insight.why.title.text().startswith("Why 3"), timeout=10_000)
    window.insight.why.sections.bring_to_front("change_section")
    combo = window.findChild(QComboBox, "into_combo")
    qtbot.waitUntil(lambda: combo.count() > 0, timeout=10_000)
    return window


def _waits_for(window: MainWindow, qtbot: QtBot, said: str) -> None:
    qtbot.waitUntil(lambda: said in text(window, "change_text"), timeout=20_000)


def _colours(window: MainWindow) -> tuple[int, int]:
    """Pixels that are orange, and blue."""
    pixels = rgba_pixels(find(window, "change_view").grab().toImage()).astype(int)
    red, blue = pixels[..., 0], pixels[..., 2]
    return int(np.sum(red > blue + 60)), int(np.sum(blue > red + 60))


def _turn_into(window: MainWindow, name: str) -> None:
    combo = window.findChild(QComboBox, "into_combo")
    combo.setCurrentIndex(combo.findText(name))
    combo.activated.emit(combo.currentIndex())


def test_ink_that_turns_the_reading_is_shown_as_a_ghost(section: MainWindow, qtbot: QtBot) -> None:
    assert text(section, "change_text") == "Searching…"
    assert _colours(section) == (0, 0)
    _waits_for(section, qtbot, "With the dashed piece of ink it would be read as 8 (")
    orange, blue = _colours(section)
    assert orange > 100
    assert blue == 0
    assert "of the ink: the least of" in text(section, "change_effort")
    assert find(section, "change_view").accessibleDescription() == text(section, "change_text")


def test_ink_that_goes_is_hatched(section: MainWindow, qtbot: QtBot) -> None:
    section.canvas_panel.canvas.set_strokes(scaled(DIGITS["8"], 1.5, dx=60, dy=20))
    _waits_for(section, qtbot, "Without the hatched piece of ink it would be read as 3 (")
    assert _colours(section)[1] > 50


def test_a_wish(section: MainWindow, qtbot: QtBot) -> None:
    _turn_into(section, "1")
    _waits_for(section, qtbot, "small changes turns it into 1.")
    assert _colours(section) == (0, 0)
    _turn_into(section, "8")
    _waits_for(section, qtbot, "it would be read as 8")


def test_a_picture_has_ghosts_too(section: MainWindow, qtbot: QtBot) -> None:
    section.canvas_panel.canvas.show_sample(mnist_digit.digit())
    _waits_for(section, qtbot, "it would be read as 2")
    assert _colours(section)[0] > 50


def test_nothing_is_searched_in_another_section(
    section: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    searched: list[str] = []
    monkeypatch.setattr(smallest_change, "smallest_change", lambda *_: searched.append("once"))
    section.insight.why.sections.bring_to_front("evidence_section")  # type: ignore[union-attr]
    section.canvas_panel.canvas.set_strokes(DIGITS["2"])
    qtbot.wait(600)
    assert searched == []


def test_what_goes_wrong_is_said(
    section: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise InputError("It cannot be; choose another.")

    monkeypatch.setattr(smallest_change, "smallest_change", fail)
    _turn_into(section, "8")
    _waits_for(section, qtbot, "It cannot be")
