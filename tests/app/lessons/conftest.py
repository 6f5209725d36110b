"""Lessons in a real window, by a pupil who speaks one of two languages."""

import pytest
from helpers.pupil import Pupil
from pytestqt.qtbot import QtBot

from zen_digits.app.window import MainWindow


@pytest.fixture(params=["en", "de"])
def pupil(window: MainWindow, qtbot: QtBot, request: pytest.FixtureRequest) -> Pupil:
    """Someone before a window that is as wide as most laptops' screens."""
    window.language.choose(request.param)
    return Pupil(window, qtbot)
