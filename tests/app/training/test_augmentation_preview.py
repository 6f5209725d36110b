"""What augmentation does to training images, as the form shows it."""

from helpers.user_actions import click, find
from pytestqt.qtbot import QtBot

from zen_digits.app.window import MainWindow


def test_preview_shows_what_augmentation_does(window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    preview = find(window, "augmentation_preview")
    assert not preview.isVisible()
    click(window, "settings_button")
    empty = preview.grab().toImage()
    qtbot.waitUntil(lambda: preview.grab().toImage() != empty, timeout=20_000)
    plain = preview.grab().toImage()
    qtbot.wait(900)
    assert preview.grab().toImage() == plain
    find(window, "augmentation_check").setChecked(True)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: preview.grab().toImage() != plain, timeout=30_000)
    changed = preview.grab().toImage()
    qtbot.waitUntil(lambda: preview.grab().toImage() != changed, timeout=30_000)  # by itself
