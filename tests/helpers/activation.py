"""Makes a window the active one, which gets keys and shows where the focus is."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def activate(window: QWidget, qtbot: QtBot) -> None:
    """Asks until it is: windows that other tests start would take it away."""

    def is_active() -> bool:
        window.activateWindow()
        return window.isActiveWindow()

    qtbot.waitUntil(is_active, timeout=30_000)
