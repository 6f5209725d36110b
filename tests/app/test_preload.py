"""Loading after the first paint."""

import pytest
from helpers.user_actions import error_text, text
from pytestqt.qtbot import QtBot

from zen_digits.app.main import create_window


@pytest.mark.usefixtures("damaged_shipped_model")
def test_damaged_shipped_model_is_reported_and_the_window_stays(qtbot: QtBot) -> None:
    window = create_window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.loaded, timeout=30_000)
    assert "broken.zendigits" in error_text(window)
    assert "no network" in text(window, "verdict_label")
    window.close()
