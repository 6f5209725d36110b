"""The tests of the installed program use every menu entry and every command."""

from collections.abc import Callable
from types import ModuleType

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from zen_digits.app.main import create_window
from zen_digits.commands import COMMANDS

Script = Callable[[str], ModuleType]


def entries(actions: list[QAction], path: str = "", keys: str = "") -> dict[str, str]:
    """Menu entries, each with the keys that lead to it."""
    found: dict[str, str] = {}
    for action in actions:
        text = f"{path}{' > ' if path else ''}{action.text().replace('&', '')}"
        key = QKeySequence.mnemonic(action.text()).toString().lower()
        pressed = f"{keys} {key[-1:]}" if keys else key
        menu = action.menu()
        if isinstance(menu, QMenu):
            menu.aboutToShow.emit()  # some list what is there only then
            found |= entries(menu.actions(), text, pressed)
        elif not action.isSeparator():
            found[text] = pressed
    return found


def test_every_menu_entry_is_used(
    qtbot: QtBot, script: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("zen_digits.app.common.language.languages.has_font", lambda code: True)
    window = create_window(load_now=False)
    qtbot.addWidget(window)
    there = entries(window.menuBar().actions())
    window.run_menu.show_run_state(running=True, paused=True, stopping=False)
    there |= entries(window.menuBar().actions())
    assert there == script("linux/program_window").ENTRIES


def test_every_command_is_run(script: Script) -> None:
    assert set(script("smoke").COMMANDS) == set(COMMANDS)
