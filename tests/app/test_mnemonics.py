"""Keys with Alt: what stands in the window at one time has one each."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.computing import nothing_is_computed
from helpers.drawings import DIGITS
from helpers.languages import finished_languages
from helpers.pages_user import open_page, save_page
from helpers.run_folders import completed_run
from helpers.small_runs import let_images_be_few
from helpers.user_actions import click
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from zen_digits.app.common.sections import Sections
from zen_digits.app.window import RESULTS, RUNS, TEACH, TRAIN, WHY, MainWindow


def _shared_keys(window: MainWindow) -> dict[str, list[str]]:
    """Keys that several widgets have, which then take turns; and a menu's does not open it."""
    menus = [menu.text() for menu in window.menuBar().actions()]
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


def _each_section(sections: Sections) -> Iterator[str]:
    for name in sections.names():
        sections.bring_to_front(name)
        yield name


@pytest.mark.usefixtures("plots")
@pytest.mark.parametrize("page", [RESULTS, WHY])
def test_keys_are_unique_in_each_section(
    page: str, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_images_be_few(monkeypatch)
    window.canvas_panel.canvas.set_strokes(DIGITS["7"])
    window.show_page(page)
    if page == RESULTS:
        click(window, "measure_button")
    panel = window.insight.results if page == RESULTS else window.insight.why
    assert panel is not None
    qtbot.waitUntil(panel.sections.isVisible, timeout=60_000)
    assert {name: _shared_keys(window) for name in _each_section(panel.sections)} == {
        name: {} for name in panel.sections.names()
    }
    qtbot.waitUntil(nothing_is_computed, timeout=60_000)


@pytest.mark.usefixtures("plots")
@pytest.mark.parametrize("language", ["en", *finished_languages()])
def test_keys_are_unique_in_other_languages(language: str, window: MainWindow) -> None:
    completed_run()
    window.language.choose(language)
    window.training_panel.controls.experiment_button.setChecked(True)
    shared = {}
    for page in (TRAIN, RESULTS, TEACH, RUNS):
        window.show_page(page)
        QApplication.processEvents()
        shared[page] = _shared_keys(window)
    for menu in window.menuBar().findChildren(QMenu):
        texts = [action.text() for action in menu.actions() if action.isVisible()]
        shared[menu.title()] = _repeated(texts)
    assert {place: keys for place, keys in shared.items() if keys} == {}


@pytest.mark.parametrize("name", [TRAIN, RESULTS, WHY, TEACH, RUNS])
def test_keys_of_a_page_of_numbers_are_unique(
    name: str, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    open_page(window, qtbot, save_page(tmp_path / "page.png"))
    window.show_page(name)
    assert _shared_keys(window) == {}
