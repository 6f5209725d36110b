"""The window in another language, changed while it is open."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from helpers.accessible_walk import dialogs
from helpers.computing import nothing_is_computed
from helpers.drawings import DIGITS
from helpers.languages import translated_languages
from helpers.layout_faults import settled_faults
from helpers.pages_user import (
    TEXTS,
    click_number,
    field,
    open_page,
    save_page,
    shown_numbers,
    table,
)
from helpers.pseudo_language import OPEN, use_pseudo_language
from helpers.run_folders import completed_run
from helpers.training_user import (
    point_count,
    saved_runs,
    train,
    wait_for_batches,
    wait_for_end,
)
from helpers.user_actions import choose_menu_entry, click, find
from helpers.window_texts import window_texts
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.common.sections import Sections
from zen_digits.app.common.tables.table_dialog import TableDialog
from zen_digits.app.window import MainWindow
from zen_digits.core.config.setting_types import Choice
from zen_digits.core.config.settings import SETTINGS

_CHOICES = {
    name
    for setting in SETTINGS.values()
    if isinstance(setting, Choice)
    for name in setting.choices.values()
}
_NAMES = {"Zen Digits", "My hand", "&English", "العربية (&A)", "Export...", *_CHOICES}
"""What every language calls the same; Export is pyqtgraph’s, which nobody sees. Which choices are
names, and which are words, is held by ``training/settings/test_setting_texts``."""


_QT = {"حسنًا", "ألغِ", "أغلق"}
"""What Qt itself writes on buttons."""


@pytest.fixture
def pseudo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A language of which every text can be told from those that are not translated."""
    use_pseudo_language(tmp_path, monkeypatch)


def _walk(window: MainWindow) -> Iterator[str]:
    """Show one page and section after another."""
    window.canvas_panel.canvas.set_strokes(DIGITS["7"])
    for page in window.pages.names():
        window.show_page(page)
        QApplication.processEvents()
        yield page
        for sections in window.findChildren(Sections):
            for name in sections.names() if sections.isVisible() else ():
                sections.bring_to_front(name)
                QApplication.processEvents()
                yield f"{page} {name}"


def _untranslated(window: QWidget) -> Iterator[tuple[str, str]]:
    for owner, text in window_texts(window):
        if text.endswith("_dense"):  # the name of a run
            continue
        if OPEN not in text and text not in _NAMES and not owner.startswith("QToolButton Scroll"):
            yield owner, text


@pytest.mark.usefixtures("pseudo", "plots", "few_images")
def test_every_text_changes_and_back(window: MainWindow, qtbot: QtBot) -> None:
    completed_run()
    for _ in _walk(window):
        pass
    before, strokes = window_texts(window), window.canvas_panel.canvas.strokes()
    window.language.choose("ar")
    assert [*_untranslated(window)] == []
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.canvas_panel.canvas.strokes() == strokes
    window.language.choose("en")
    assert window_texts(window) == before
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
    qtbot.waitUntil(nothing_is_computed, timeout=60_000)


def _speak(window: MainWindow, language: str) -> None:
    """Qt's own texts change with the next events."""
    window.language.choose(language)
    QApplication.processEvents()


@pytest.mark.usefixtures("pseudo", "few_images")
def test_open_dialogs_follow(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """A chart's table, which leaves the menus to the user, as well as all others."""
    completed_run()
    left = {}
    for place, dialog in dialogs(window, partial(qtbot.waitUntil, timeout=60_000), tmp_path):
        before = window_texts(dialog)
        _speak(window, "ar")
        left[place] = {text for _, text in _untranslated(dialog) if text not in _QT}
        _speak(window, "en")
        assert window_texts(dialog) == before
    assert len(left) > 6
    names = {
        "about_box": {"Zen Digits 0.1.0"},
        "shortcuts_dialog": {"English", "العربية"},
        "error_box": {"The disk is full."},
        "data_dialog": {"classes", str(tmp_path / "classes")},
    }
    assert left == {place: names.get(place, set()) for place in left}


@pytest.mark.usefixtures("pseudo", "plots", "small_runs")
def test_a_run_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    train(window, epochs=500)
    wait_for_batches(window, qtbot)
    QTest.keyClick(find(window, "loss_plot"), Qt.Key.Key_T)
    (table,) = window.findChildren(TableDialog)
    points = point_count(window, "loss_plot")
    choose_menu_entry(window, "العربية (&A)")
    assert [*_untranslated(window), *_untranslated(table)] == []
    assert point_count(window, "loss_plot") >= points
    qtbot.waitUntil(lambda: point_count(window, "loss_plot") > points + 3, timeout=30_000)
    assert [*_untranslated(window)] == []  # what was said since
    table.close()
    click(window, "stop_button")
    wait_for_end(window, qtbot)
    assert len(saved_runs()) == 1


@pytest.mark.usefixtures("pseudo", "plots")
def test_a_page_of_numbers_stays(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Also the number that is being typed."""
    open_page(window, qtbot, save_page(tmp_path / "page.png"))
    click_number(window, 1)
    QTest.keyClicks(table(window), "3")
    QTest.keyClicks(field(window), "1")
    choose_menu_entry(window, "العربية (&A)")
    names = ("page.png", str(tmp_path))
    left = [text for _, text in _untranslated(window) if not any(n in text for n in names)]
    assert left == []
    assert shown_numbers(window) == TEXTS
    QTest.keyClicks(field(window), "5")
    QTest.keyClick(field(window), Qt.Key.Key_Return)
    QApplication.processEvents()
    assert shown_numbers(window) == [TEXTS[0], "315", *TEXTS[2:]]


@pytest.mark.usefixtures("pseudo", "plots", "few_images")
@pytest.mark.parametrize("size", [(1024, 768), (420, 500)])
def test_long_texts_from_right_to_left_fit(
    size: tuple[int, int], window: MainWindow, qtbot: QtBot
) -> None:
    completed_run()
    window.resize(*size)
    window.language.choose("ar")
    window.training_panel.controls.experiment_button.setChecked(True)
    faults = {place: settled_faults(window) for place in _walk(window)}
    assert {place: found for place, found in faults.items() if found} == {}
    qtbot.waitUntil(nothing_is_computed, timeout=60_000)


@pytest.mark.usefixtures("plots", "few_images")
def test_translations_fit(window: MainWindow, qtbot: QtBot) -> None:
    completed_run()
    window.resize(1024, 768)
    faults: dict[tuple[str, str], list[str]] = {}
    for language in translated_languages():
        window.language.choose(language)
        faults |= {(language, place): settled_faults(window) for place in _walk(window)}
    assert {place: found for place, found in faults.items() if found} == {}
    assert len(faults) > 10 * len(translated_languages()) > 0
    qtbot.waitUntil(nothing_is_computed, timeout=60_000)


@pytest.mark.usefixtures("pseudo")
def test_the_choice_is_kept(window: MainWindow) -> None:
    window.language.choose("ar")
    assert window._settings.text("language") == "ar"
    assert QLocale().language() == QLocale.Language.Arabic
    window.language.choose("system")
    assert QLocale().language() == QLocale.Language.English
