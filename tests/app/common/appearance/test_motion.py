"""Nothing moves by itself where the user wants it so."""

import numpy as np
import pytest
from helpers.mouse import draw
from PySide6.QtCore import QEasingCurve, QVariantAnimation
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from zen_digits.app.common.appearance.motion import Motion, glide, is_still, show_busy
from zen_digits.app.common.images import rgba_pixels
from zen_digits.app.main import create_window
from zen_digits.app.startup.settings import open_settings
from zen_digits.app.window import MainWindow


@pytest.fixture
def still(unloaded: MainWindow) -> MainWindow:
    unloaded.motion.toggle()
    return unloaded


def test_an_animation_is_at_its_end_at_once(still: MainWindow) -> None:
    animation = QVariantAnimation(still, duration=60_000, startValue=0.0, endValue=1.0)
    animation.setEasingCurve(QEasingCurve.Type.OutCubic)
    seen: list[float] = []
    animation.valueChanged.connect(seen.append)
    glide(animation)
    assert seen[-1] == 1.0
    assert animation.state() is QVariantAnimation.State.Stopped


def test_it_goes_its_way_where_things_may_move(unloaded: MainWindow) -> None:
    animation = QVariantAnimation(unloaded, duration=60_000, startValue=0.0, endValue=1.0)
    glide(animation)
    assert animation.state() is QVariantAnimation.State.Running
    animation.stop()


def test_the_bars_of_a_reading_have_their_lengths_at_once(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("zen_digits.app.reading.probability_bars._GLIDE", 10**6)
    window.motion.toggle()
    bars = window.reading_panel._bars
    bars._glide.setDuration(10**6)
    draw("7", window.canvas_panel.canvas)
    qtbot.waitUntil(lambda: window.reading_panel.reading_text == "7")
    assert bars._bars[7].length > 0.5


@pytest.mark.parametrize("reduced", [True, False])
def test_a_bar_that_knows_no_end_moves_only_where_it_may(
    unloaded: MainWindow, qtbot: QtBot, reduced: bool
) -> None:
    if reduced:
        unloaded.motion.toggle()
    bar = QProgressBar()
    qtbot.addWidget(bar)
    bar.setTextVisible(False)
    show_busy(bar)
    with qtbot.waitExposed(bar):
        bar.show()
    first = rgba_pixels(bar.grab().toImage())

    def moved() -> bool:
        return not np.array_equal(first, rgba_pixels(bar.grab().toImage()))

    if reduced:
        qtbot.wait(300)
        assert not moved()
    else:
        qtbot.waitUntil(moved)


def test_the_cursor_does_not_blink(unloaded: MainWindow) -> None:
    usual = QApplication.cursorFlashTime()
    assert usual > 0
    unloaded.motion.toggle()
    assert QApplication.cursorFlashTime() == 0
    unloaded.motion.toggle()
    assert QApplication.cursorFlashTime() == usual


def test_the_choice_is_remembered(still: MainWindow, qtbot: QtBot) -> None:
    still.end()
    assert not is_still()
    again = create_window(load_now=False)
    qtbot.addWidget(again)
    assert is_still()
    again.close()


@pytest.mark.usefixtures("unloaded")
def test_without_a_choice_it_is_the_systems(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zen_digits.app.common.appearance.motion._reduced_by_system", lambda: True)
    window = create_window(open_settings(), load_now=False)
    qtbot.addWidget(window)
    assert is_still()
    window.motion.toggle()  # who wants it otherwise than the system
    assert not is_still()
    assert not Motion(open_settings(), window).is_reduced
    window.close()
