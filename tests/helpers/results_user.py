"""What a user does on the page Results."""

from helpers.user_actions import click, find, text
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from zen_digits.app.window import MainWindow


def measure(window: MainWindow, qtbot: QtBot) -> str:
    """Press Measure, and tell the figures that come."""
    click(window, "measure_button")
    qtbot.waitUntil(lambda: find(window, "results_figures").isVisible(), timeout=60_000)
    return text(window, "results_figures")


def mistakes_wall(window: MainWindow) -> QListView:
    """The images of mistakes."""
    view = find(window, "mistakes_view")
    assert isinstance(view, QListView)
    return view
