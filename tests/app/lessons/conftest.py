"""Lessons in a real window, by a pupil who does not speak the language they are written in."""

import pytest
from helpers.pupil import Pupil
from pytestqt.qtbot import QtBot

from zen_digits.app.window import MainWindow


@pytest.fixture
def pupil(window: MainWindow, qtbot: QtBot) -> Pupil:
    """Someone before a window that is as wide as most laptops' screens."""
    window.language.choose("de")
    return Pupil(window, qtbot)
