"""How large all texts are."""

from pathlib import Path

import pytest
from helpers.activation import activate
from helpers.pages_user import open_page, save_page, view
from helpers.user_actions import click
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from zen_digits.app.common.appearance.text_size import SIZES
from zen_digits.app.main import create_window
from zen_digits.app.window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


def points(window: MainWindow) -> float:
    return window.reading_panel.font().pointSizeF()


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    activate(window, qtbot)
    QTest.keyClick(window, key, CONTROL)


def entry(window: MainWindow, text: str) -> QAction:
    (found,) = [a for a in window.findChildren(QAction) if a.text().replace("&", "") == text]
    return found


def test_keys_change_the_size_of_all_texts_at_once(window: MainWindow, qtbot: QtBot) -> None:
    usual = points(window)
    press(window, qtbot, Qt.Key.Key_Plus)
    assert window.text_size.percent == 110
    for shown in (window, window.menuBar(), window.canvas_panel.canvas, window.pages):
        assert shown.font().pointSizeF() == pytest.approx(1.1 * usual)
    assert QToolTip.font().pointSizeF() == pytest.approx(1.1 * usual)
    press(window, qtbot, Qt.Key.Key_Minus)
    press(window, qtbot, Qt.Key.Key_Minus)
    assert points(window) == pytest.approx(0.9 * usual)
    press(window, qtbot, Qt.Key.Key_0)
    assert points(window) == usual


def test_the_menu_tells_the_next_size_and_ends_at_the_last(unloaded: MainWindow) -> None:
    usual = points(unloaded)
    entry(unloaded, f"Larger ({SIZES[SIZES.index(100) + 1]} %)").trigger()
    assert points(unloaded) == pytest.approx(SIZES[SIZES.index(100) + 1] / 100 * usual)
    unloaded.text_size.choose(SIZES[-2])
    entry(unloaded, f"Larger ({SIZES[-1]} %)").trigger()
    assert points(unloaded) == pytest.approx(SIZES[-1] / 100 * usual)
    assert not entry(unloaded, "Larger").isEnabled()
    entry(unloaded, f"Smaller ({SIZES[-2]} %)").trigger()
    unloaded.text_size.choose(SIZES[1])
    entry(unloaded, f"Smaller ({SIZES[0]} %)").trigger()
    assert points(unloaded) == pytest.approx(SIZES[0] / 100 * usual)
    assert not entry(unloaded, "Smaller").isEnabled()
    entry(unloaded, "Usual").trigger()
    assert points(unloaded) == usual


def test_the_size_is_remembered_and_the_application_gets_its_own_back(
    unloaded: MainWindow, qtbot: QtBot
) -> None:
    usual = points(unloaded)
    unloaded.text_size.choose(250)
    unloaded.end()
    qtbot.waitUntil(lambda: not unloaded.isVisible())
    assert QApplication.font().pointSizeF() == usual
    again = create_window(load_now=False)
    qtbot.addWidget(again)
    again.show()
    assert points(again) == pytest.approx(2.5 * usual)
    again.presentation.toggle()
    assert points(again) == pytest.approx(1.6 * 2.5 * usual)
    again.presentation.toggle()
    assert points(again) == pytest.approx(2.5 * usual)
    again.close()


@pytest.mark.parametrize("kept", ["", "300", "-1", "large", "100.0"])
def test_of_a_size_that_is_none_nothing_comes(unloaded: MainWindow, kept: str) -> None:
    usual = points(unloaded)
    unloaded._settings.keep(text_size=kept)
    unloaded.text_size.apply()
    assert (unloaded.text_size.percent, points(unloaded)) == (100, usual)


def test_a_page_that_is_open_is_zoomed_with_the_same_keys(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    open_page(window, qtbot, save_page(tmp_path / "page.png"))
    before, usual = view(window).scale_factor, points(window)
    press(window, qtbot, Qt.Key.Key_Plus)
    assert view(window).scale_factor > before
    assert points(window) == usual
    click(window, "close_page_button")
    press(window, qtbot, Qt.Key.Key_Plus)
    assert points(window) > usual
