"""The drawing of the last time."""

import logging
from pathlib import Path

import numpy as np
import pytest
from helpers.mouse import drag, draw
from helpers.user_actions import click, find
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from zen_digits.app.drawing.last_drawing_file import (
    LastDrawing,
    last_drawing_path,
    read_last_drawing,
    write_last_drawing,
)
from zen_digits.app.drawing.strokes import Stroke
from zen_digits.app.main import create_window
from zen_digits.app.window import MainWindow

ONE = LastDrawing((Stroke(((0.0, -80.0, 1.0), (2.0, 0.0, 0.5), (0.0, 80.0, 0.25)), 14.0),))


@pytest.fixture
def kept() -> LastDrawing:
    """A drawing that is kept from the last time."""
    write_last_drawing(ONE)
    return ONE


@pytest.fixture
def again(kept: LastDrawing, window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window at the next start."""
    qtbot.waitUntil(lambda: window.last_drawing.drawing is not None)
    return window


def restore_entry(window: MainWindow) -> QAction:
    (entry,) = [a for a in window.findChildren(QAction) if a.text() == "Restore &last drawing"]
    return entry


def start_again(qtbot: QtBot) -> MainWindow:
    window = create_window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.loaded, timeout=60_000)
    return window


def test_what_was_drawn_is_offered_at_the_next_start(window: MainWindow, qtbot: QtBot) -> None:
    draw("7", window.canvas_panel.canvas)
    strokes = window.canvas_panel.canvas.document.visible.strokes
    window.close()
    later = start_again(qtbot)
    qtbot.waitUntil(find(later, "restore_button").isVisible)
    assert later.canvas_panel.canvas.strokes() == []
    click(later, "restore_button")
    restored = later.canvas_panel.canvas.document.visible.strokes
    assert [stroke.width for stroke in restored] == [stroke.width for stroke in strokes]
    for before, after in zip(strokes, restored, strict=True):
        np.testing.assert_allclose(after.points, before.points, atol=0.006)
    assert not find(later, "restore_button").isVisible()
    later.close()


def test_the_first_stroke_takes_the_offer_away_but_not_from_the_menu(again: MainWindow) -> None:
    canvas, button = again.canvas_panel.canvas, find(again, "restore_button")
    assert button.isVisible()
    size = canvas.size()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 50))
    assert not button.isVisible()
    QTest.mouseMove(canvas, QPoint(100, 120))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 150))
    assert canvas.size() == size
    assert len(canvas.strokes()) == 1
    restore_entry(again).trigger()
    assert canvas.document.visible.strokes == ONE.strokes
    canvas.document.history.undo()
    assert canvas.document.visible.strokes != ONE.strokes


def test_nothing_is_offered_without_a_drawing(window: MainWindow) -> None:
    assert not find(window, "restore_button").isVisible()
    assert not restore_entry(window).isEnabled()


def test_it_is_written_while_the_program_runs(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or a crash would lose it; but not while the pen is down."""
    monkeypatch.setattr("zen_digits.app.drawing.last_drawing._INTERVAL", 50)
    monkeypatch.setattr("zen_digits.app.drawing.last_drawing._AGAIN", 50)
    qtbot.waitUntil(lambda: window.last_drawing._has_read)
    canvas = window.canvas_panel.canvas
    drag(canvas, [(100, 60), (100, 150)])
    qtbot.waitUntil(last_drawing_path().exists)
    last_drawing_path().unlink()
    drag(canvas, [(140, 60), (140, 150)])
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(180, 60))
    qtbot.wait(300)
    assert not last_drawing_path().exists()
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(180, 60))
    qtbot.waitUntil(last_drawing_path().exists)
    canvas.document.clear()
    qtbot.waitUntil(lambda: not last_drawing_path().exists())


def test_it_stays_where_nothing_was_drawn(again: MainWindow) -> None:
    again.close()
    assert read_last_drawing() == ONE


def test_of_a_picture_the_strokes_are_kept(window: MainWindow, qtbot: QtBot) -> None:
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    window.canvas_panel.canvas.show_picture(image, np.zeros((200, 200), np.float32))
    drag(window.canvas_panel.canvas, [(100, 60), (100, 150)])
    window.close()
    later = start_again(qtbot)
    button = find(later, "restore_button")
    qtbot.waitUntil(button.isVisible)
    assert "The picture under it is not kept." in button.toolTip()
    click(later, "restore_button")
    assert len(later.canvas_panel.canvas.strokes()) == 1
    later.close()


def test_deleted_data_does_not_come_back(again: MainWindow) -> None:
    draw("7", again.canvas_panel.canvas)
    last_drawing_path().unlink()
    again.user_data.deleted.emit()
    assert not restore_entry(again).isEnabled()
    again.close()
    assert not last_drawing_path().exists()


def test_a_full_disk_is_no_obstacle(
    window: MainWindow, full_disk: list[bool], caplog: pytest.LogCaptureFixture
) -> None:
    full_disk[0] = True
    draw("7", window.canvas_panel.canvas)
    with caplog.at_level(logging.WARNING):
        window.close()
    assert not window.isVisible()
    assert "The drawing cannot be kept" in caplog.text


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "[]", "{}", '{"strokes": [], "widths": [], "had_picture": false}',
        '{"strokes": [[[0, 0]]], "widths": [1], "had_picture": false}',
        '{"strokes": [[[0, 0, 1]]], "widths": [], "had_picture": false}',
        '{"strokes": [[[0, 1e9, 1]]], "widths": [1], "had_picture": false}',
        '{"strokes": [[["a", 0, 1]]], "widths": [1], "had_picture": false}',
        '{"strokes": [[[NaN, 0, 1]]], "widths": [1], "had_picture": false}',
        '{"strokes": 5, "widths": [1], "had_picture": false}',
        '{"strokes": [[[0, 0, 1]]], "widths": [1]}',
        '{"strokes": ' + str([[[0, 0, 1]]] * 1001) + ', "widths": [1], "had_picture": false}',
    ],
)  # fmt: skip
def test_a_damaged_file_is_as_good_as_none(own_data_folder: Path, text: str) -> None:
    own_data_folder.mkdir()
    last_drawing_path().write_text(text)
    assert read_last_drawing() is None


def test_strange_widths_and_pressures_are_taken_within_bounds(own_data_folder: Path) -> None:
    own_data_folder.mkdir()
    text = '{"strokes": [[[1, 2, 7], [3, 4, -1]]], "widths": [1e9], "had_picture": true}'
    last_drawing_path().write_text(text)
    stroke = Stroke(((1.0, 2.0, 1.0), (3.0, 4.0, 0.0)), 30_000.0)
    assert read_last_drawing() == LastDrawing((stroke,), had_picture=True)
