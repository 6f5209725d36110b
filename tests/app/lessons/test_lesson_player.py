"""Going through a lesson: back and forth, with keys, left and taken up again."""

from pathlib import Path

import pytest
from helpers.activation import activate
from helpers.keys import draw_with_keys
from helpers.pupil import Pupil, ring
from helpers.training_user import train
from helpers.user_actions import answer_file_dialog, click, error_text, find, text
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QScrollArea
from pytestqt.qtbot import QtBot

from zen_digits.app.common.appearance.theme import current
from zen_digits.app.window import MainWindow
from zen_digits.core.lessons.shelf import lesson_folder, shipped_lessons

_MINE = """
title = { en = "Mine & yours", de = "Meine" }
[[steps]]
text = "Look at the seed."
spotlight = "seed_spin"
open = ["train_page", "settings_button"]
[[steps]]
text = { en = "Press it.", de = "Drücke ihn." }
task = "Press."
spotlight = "train_page"
done = { visible = "runs_page" }
"""


@pytest.fixture
def pupil(window: MainWindow, qtbot: QtBot) -> Pupil:
    return Pupil(window, qtbot)


def _own(text: str = _MINE, name: str = "mine.toml") -> Path:
    lesson_folder().mkdir(parents=True, exist_ok=True)
    path = lesson_folder() / name
    path.write_text(text, encoding="utf-8")
    return path


def _entries(window: MainWindow) -> list[str]:
    (menu,) = window.findChildren(QMenu, "learn_menu")
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions()]


def _choose(window: MainWindow, entry: str) -> None:
    _entries(window)
    (menu,) = window.findChildren(QMenu, "learn_menu")
    next(action for action in menu.actions() if action.text() == entry).trigger()


def test_keys_lead_through_a_lesson(pupil: Pupil, qtbot: QtBot) -> None:
    window = pupil.window
    activate(window, qtbot)
    alt = Qt.KeyboardModifier.AltModifier
    pupil.start(1)
    assert "1 of 7" in pupil.title
    QTest.keyClick(window, Qt.Key.Key_Right, alt)
    QTest.keyClick(window, Qt.Key.Key_Right, alt)
    assert "3 of 7" in pupil.title
    QTest.keyClick(window, Qt.Key.Key_Left, alt)
    assert "2 of 7" in pupil.title
    QTest.keyClick(window, Qt.Key.Key_F4, Qt.KeyboardModifier.ControlModifier)
    assert not find(window, "lesson_panel").isVisible()


def test_arrows_lead_in_the_direction_of_writing(window: MainWindow, qtbot: QtBot) -> None:
    pupil, alt = Pupil(window, qtbot), Qt.KeyboardModifier.AltModifier
    window.language.choose("ar")
    activate(window, qtbot)
    pupil.start(1)
    QTest.keyClick(window, Qt.Key.Key_Left, alt)
    QTest.keyClick(window, Qt.Key.Key_Left, alt)
    assert "3 من 7" in pupil.title
    QTest.keyClick(window, Qt.Key.Key_Right, alt)
    assert "2 من 7" in pupil.title
    assert "Alt+Left" in find(window, "lesson_next_button").toolTip()


def test_a_lesson_goes_on_where_it_was_left(pupil: Pupil) -> None:
    pupil.start(1)
    click(pupil.window, "lesson_next_button")
    click(pupil.window, "lesson_close_button")
    pupil.start(2)
    assert "1 of 7" in pupil.title
    pupil.start(1)
    assert "2 of 7" in pupil.title


def test_what_was_done_before_a_step_does_not_count(pupil: Pupil) -> None:
    pupil.draw("4")
    pupil.start(1)
    assert pupil.is_done  # what is the case now counts
    for _ in range(2):
        click(pupil.window, "lesson_next_button")
    assert text(pupil.window, "reading_label") == "4"
    assert not pupil.is_done  # no stroke since


def test_clearing_is_no_stroke_and_strokes_drawn_with_keys_are(pupil: Pupil) -> None:
    window, canvas = pupil.window, pupil.window.canvas_panel.canvas
    pupil.draw("4")
    counts = window.lessons.player.happenings.counts
    pupil.start(1)
    click(window, "clear_button")
    click(window, "undo_button")
    assert counts["strokes"] == 2  # it is there again
    click(window, "clear_button")
    assert counts["strokes"] == 2
    x, y = canvas.width() / 2, canvas.height() / 4
    draw_with_keys(canvas, [[(x, y), (x, 3 * y)]])
    assert counts["strokes"] == 3


_RUN = """
title = "A run"
[[steps]]
text = "Batches."
task = "Train."
done = { batches = 3, training = true }
[[steps]]
text = "Pause."
task = "Pause."
done = { paused = true }
[[steps]]
text = "Epochs."
task = "Wait."
done = { epochs = 2 }
"""


@pytest.mark.usefixtures("small_runs")
def test_what_a_run_tells_is_noticed(pupil: Pupil) -> None:
    window = pupil.window
    _own(_RUN)
    _choose(window, "A run")
    assert not pupil.is_done
    train(window, epochs=30)
    pupil.finish_step()
    assert not pupil.is_done
    click(window, "pause_button")
    pupil.finish_step()
    assert not pupil.is_done
    click(window, "pause_button")
    pupil.wait_until_done()
    click(window, "stop_button")
    pupil.wait_for_the_run()


def test_a_teachers_lesson_is_in_the_menu(pupil: Pupil) -> None:
    window = pupil.window
    _own()
    assert "Mine && yours" in _entries(window)
    _choose(window, "Mine && yours")
    assert pupil.title.startswith("Mine & yours")
    seed = find(window, "seed_spin")
    assert seed.isVisible()  # its page and the settings were opened
    click(window, "lesson_next_button")
    window.language.choose("de")
    assert text(window, "lesson_text") == "Drücke ihn."
    window.show_page("runs_page")
    pupil.wait_until_done()


def test_a_file_with_a_fault_says_so_when_it_is_chosen(window: MainWindow) -> None:
    path = _own("title = 7", "bad & worse.toml")
    _choose(window, "bad && worse.toml")
    assert error_text(window) == (
        f"{path} cannot be used as a lesson: It needs 1 to 40 tables called steps."
    )
    assert not find(window, "lesson_panel").isVisible()


def test_a_lesson_is_opened_from_anywhere(
    pupil: Pupil, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "elsewhere.toml"
    path.write_text(_MINE, encoding="utf-8")
    answer_file_dialog(monkeypatch, path)
    _choose(pupil.window, "&Open lesson…")
    assert pupil.title.startswith("Mine & yours")


def _place(window: MainWindow) -> QRect:
    """Where the ring is; empty where it is nowhere."""
    shown = ring(window)
    return QRect() if shown is None else shown.geometry()


def _surrounds(window: MainWindow, name: str) -> bool:
    widget = find(window, name)
    corner = widget.mapTo(window, widget.visibleRegion().boundingRect().topLeft())
    return _place(window).contains(corner)


def test_the_ring_follows_what_it_is_around(pupil: Pupil, qtbot: QtBot) -> None:
    window = pupil.window
    _own()
    _choose(window, "Mine && yours")
    qtbot.waitUntil(lambda: _surrounds(window, "seed_spin"))
    before = _place(window)
    drawer = find(window, "settings_drawer")
    assert isinstance(drawer, QScrollArea)
    bar = drawer.verticalScrollBar()
    bar.setValue(bar.value() - 6 if bar.value() > 6 else bar.value() + 6)
    qtbot.waitUntil(lambda: _place(window) != before and _surrounds(window, "seed_spin"))
    window.resize(1500, 900)
    qtbot.waitUntil(lambda: _surrounds(window, "seed_spin"))
    window.show_page("runs_page")
    qtbot.waitUntil(lambda: ring(window) is None)
    click(window, "lesson_show_button")
    qtbot.waitUntil(lambda: _surrounds(window, "seed_spin"))


def test_the_mouse_goes_through_the_ring(pupil: Pupil, qtbot: QtBot) -> None:
    window = pupil.window
    pupil.start(1)
    qtbot.waitUntil(lambda: ring(window) is not None)
    shown = ring(window)
    assert shown is not None
    on_it = QPoint(40, 2)
    assert shown.mask().contains(on_it)
    assert window.childAt(shown.geometry().topLeft() + on_it) is not shown


@pytest.mark.parametrize("look", ["light", "dark"])
def test_the_ring_is_seen_in_light_and_dark(look: str, pupil: Pupil, qtbot: QtBot) -> None:
    window = pupil.window
    window.appearance.choose(look)
    pupil.start(1)
    qtbot.waitUntil(lambda: ring(window) is not None)
    picture, place = window.grab().toImage(), _place(window)
    left, y = place.left(), place.center().y()
    line = [picture.pixelColor(x, y) for x in range(left, left + 9)]
    assert QColor(current().validation_curve) in line


def test_a_page_in_a_window_of_its_own_gets_the_ring(pupil: Pupil, qtbot: QtBot) -> None:
    window = pupil.window
    pupil.draw("7")
    _own(
        _MINE.replace("seed_spin", "method_combo").replace(
            '["train_page", "settings_button"]', '["why_page"]'
        )
    )
    window.show_page("why_page")
    window.pages.detach("why_page")
    _choose(window, "Mine && yours")
    qtbot.waitUntil(lambda: ring(window) is not None)
    shown = ring(window)
    assert shown is not None
    assert shown.window() is find(window, "method_combo").window()
    window.pages.close_windows()
    qtbot.waitUntil(lambda: _surrounds(window, "method_combo"))


def test_before_the_first_run_the_ring_is_where_the_curves_will_be(
    window: MainWindow, qtbot: QtBot
) -> None:
    lesson = shipped_lessons()[4]
    window.lessons.player.start(lesson)
    window.lessons.player.go_on()
    window.lessons.player.go_on()
    assert lesson.steps[2].spotlight == "accuracy_plot"
    hint = find(window, "plots_hint")

    def is_around_it() -> bool:
        shown = ring(window)
        place = hint.mapTo(window, hint.rect().center())
        return shown is not None and abs((shown.geometry().center() - place).y()) < 10

    qtbot.waitUntil(is_around_it)
