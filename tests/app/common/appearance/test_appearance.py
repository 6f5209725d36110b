"""Light or dark, as the user chose."""

from pytestqt.qtbot import QtBot

from zen_digits.app.common.appearance import theme
from zen_digits.app.main import create_window
from zen_digits.app.window import MainWindow


def test_appearance_is_remembered(window: MainWindow, qtbot: QtBot) -> None:
    window.appearance.choose("dark")
    assert theme.current() is theme.DARK
    window.close()
    again = create_window()
    qtbot.addWidget(again)
    assert again.appearance.name == "dark"
    again.appearance.choose("light")
    assert theme.current() is theme.LIGHT
    qtbot.waitUntil(lambda: again.loaded, timeout=30_000)
