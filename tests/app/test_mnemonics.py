"""Keys with Alt: what stands in the window at one time has one each."""

from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from helpers.accessible_walk import dialogs
from helpers.computing import nothing_is_computed
from helpers.drawings import DIGITS
from helpers.languages import finished_languages
from helpers.pages_user import open_page, save_page
from helpers.run_folders import completed_run
from helpers.user_actions import click
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.common.sections import Sections
from zen_digits.app.window import RESULTS, MainWindow
from zen_digits.core.lessons.shelf import shipped_lessons


def _shared_keys(window: QWidget) -> dict[str, list[str]]:
    """Keys that several widgets have, which then take turns; and a menu's does not open it."""
    bars = window.findChildren(QMenuBar)
    menus = [menu.text() for bar in bars for menu in bar.actions()]
    buttons = [b.text() for b in window.findChildren(QAbstractButton) if b.isVisible()]
    captions = [c.text() for c in window.findChildren(QLabel) if c.isVisible() and c.buddy()]
    return _repeated([*menus, *buttons, *captions])


def _repeated(texts: list[str]) -> dict[str, list[str]]:
    """The keys that several of these texts have."""
    keys = Counter(QKeySequence.mnemonic(text).toString() for text in texts)
    return {
        key: [text for text in texts if QKeySequence.mnemonic(text).toString() == key]
        for key, number in keys.items()
        if key and number > 1
    }


LANGUAGES = ["en", *finished_languages()]


def _places(window: MainWindow) -> Iterator[str]:
    """Show one page, drawer, section and step of a lesson after another."""
    controls = window.training_panel.controls
    for name in window.pages.names():
        window.show_page(name)
        yield name
        for button in (controls.settings_button, controls.experiment_button):
            if button.isVisible():
                button.setChecked(True)
                yield f"{name} {button.objectName()}"
                button.setChecked(False)
        for sections in window.findChildren(Sections):
            for section in sections.names() if sections.isVisible() else ():
                sections.bring_to_front(section)
                yield section
    lesson = shipped_lessons()[0]
    window.lessons.player.start(lesson)
    yield "lesson"
    window.lessons.player.close()


def _shared(window: MainWindow) -> dict[str, dict[str, list[str]]]:
    """What shares keys in each place and menu."""
    shared = {}
    for place in _places(window):
        QApplication.processEvents()
        shared[place] = _shared_keys(window)
    for menu in window.menuBar().findChildren(QMenu):
        texts = [action.text() for action in menu.actions() if action.isVisible()]
        shared[menu.title()] = _repeated(texts)
    return {place: keys for place, keys in shared.items() if keys}


def _shared_in_languages(window: MainWindow) -> dict[str, dict[str, dict[str, list[str]]]]:
    found = {}
    for language in LANGUAGES:
        window.language.choose(language)
        found[language] = _shared(window)
    return {language: keys for language, keys in found.items() if keys}


@pytest.mark.usefixtures("plots", "few_images")
def test_keys_are_unique_in_all_languages(window: MainWindow, qtbot: QtBot) -> None:
    completed_run()
    window.canvas_panel.canvas.set_strokes(DIGITS["7"])
    window.show_page(RESULTS)
    click(window, "measure_button")
    assert window.insight.results is not None
    qtbot.waitUntil(window.insight.results.sections.isVisible, timeout=60_000)
    qtbot.waitUntil(nothing_is_computed, timeout=60_000)
    assert _shared_in_languages(window) == {}
    qtbot.waitUntil(nothing_is_computed, timeout=60_000)


@pytest.mark.usefixtures("few_images")
def test_keys_of_a_page_of_numbers_are_unique(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    open_page(window, qtbot, save_page(tmp_path / "page.png"))
    assert _shared_in_languages(window) == {}
    qtbot.waitUntil(nothing_is_computed, timeout=60_000)


@pytest.mark.usefixtures("few_images")
def test_keys_of_dialogs_are_unique(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    found = {}
    for place, dialog in dialogs(window, partial(qtbot.waitUntil, timeout=60_000), tmp_path):
        for language in LANGUAGES:
            window.language.choose(language)
            QApplication.processEvents()  # Qt’s own buttons follow then
            found[place, language] = _shared_keys(dialog)
        window.language.choose("en")
    assert {each: keys for each, keys in found.items() if keys} == {}
