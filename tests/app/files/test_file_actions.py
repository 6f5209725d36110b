"""Opening, saving and copying."""

from pathlib import Path

import pytest
from helpers.drawings import DIGITS, scaled
from helpers.mouse import drag, draw
from helpers.reading_window import photo, wait_for_reading
from helpers.small_models import untrained_model
from helpers.user_actions import answer_file_dialog, choose_menu_entry, error_text, text
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from zen_digits.app.window import MainWindow
from zen_digits.core.ink.ink_file import Drawing, each_drawing, write_ink
from zen_digits.core.models.model_file import save_model


def test_drawing_is_saved_and_opened_again(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw("4", window.canvas_panel.canvas)
    answer_file_dialog(monkeypatch, tmp_path / "four", "Ink (*.jsonl *.jsonl.gz)")
    window.files.save_drawing()
    (saved,) = each_drawing(tmp_path / "four.jsonl")
    assert [len(stroke) for stroke in saved.strokes] == [
        len(stroke) for stroke in window.canvas_panel.canvas.strokes()
    ]
    answer_file_dialog(monkeypatch, tmp_path / "four.png")
    window.files.save_drawing()
    assert (tmp_path / "four.png").read_bytes().startswith(b"\x89PNG")
    window.canvas_panel.canvas.document.clear()
    answer_file_dialog(monkeypatch, tmp_path / "four.jsonl")
    window.files.open_drawing()
    wait_for_reading(window, qtbot, "4")


def test_ink_in_any_unit_fits_the_canvas(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    huge = [[(x * 900 - 5e4, y * 900 + 7e4) for x, y in stroke] for stroke in DIGITS["8"]]
    write_ink(tmp_path / "huge.jsonl", [Drawing(huge)])
    answer_file_dialog(monkeypatch, tmp_path / "huge.jsonl")
    window.files.open_drawing()
    canvas = window.canvas_panel.canvas
    wait_for_reading(window, qtbot, "8")
    assert all(
        0 < x < canvas.width() and 0 < y < canvas.height()
        for stroke in canvas.strokes()
        for x, y in stroke
    )


def test_model_is_saved_and_opened_again(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_file_dialog(monkeypatch, tmp_path / "mine.zendigits")
    window.files.save_model()
    window.files.open_model()
    window.files.open_model()
    assert window.models.names() == ["Shipped", "mine", "mine #2"]
    draw("2", window.canvas_panel.canvas)
    assert text(window, "reading_label") == "2"


def test_model_with_other_labels_has_its_own_bars(window: MainWindow, tmp_path: Path) -> None:
    save_model(tmp_path / "letters.zendigits", untrained_model(labels="abc"))
    draw("2", window.canvas_panel.canvas)
    window.files.show_model(tmp_path / "letters.zendigits")
    assert text(window, "reading_label") in "abc"
    window.models.choose(0)
    assert text(window, "reading_label") == "2"


@pytest.mark.parametrize("name", ["missing.png", "missing.jsonl", "missing.zendigits"])
def test_unusable_file_is_reported_in_a_dialog(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    window.files.open_path(tmp_path / name)
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox, "error_box")), timeout=30_000)
    message = error_text(window)
    assert name in message
    assert "cannot be" in message


def test_saving_an_empty_canvas_or_to_a_missing_folder_is_reported(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.files.save_drawing()
    assert "The canvas is empty" in error_text(window)
    window.files.export_curves()
    assert "no curves yet" in error_text(window)
    draw("1", window.canvas_panel.canvas)
    answer_file_dialog(monkeypatch, tmp_path / "no" / "where.png")
    window.files.save_drawing()
    assert "cannot be written" in error_text(window)


def test_picture_cannot_be_saved_as_ink(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.files.open_path(photo(tmp_path / "number.png", "1"))
    wait_for_reading(window, qtbot, "1")
    drag(window.canvas_panel.canvas, [(20, 20), (20, 90)])
    answer_file_dialog(monkeypatch, tmp_path / "ink.jsonl")
    window.files.save_drawing()
    assert "cannot hold a picture" in error_text(window)
    assert not (tmp_path / "ink.jsonl").exists()


def test_more_ink_than_can_be_opened_again_is_saved_as_a_picture(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    canvas = window.canvas_panel.canvas
    canvas.set_strokes([[(5.0 + i % 40 * 10, 5.0 + i // 40 * 10)] for i in range(1_001)])
    for name in ("ink.jsonl", "ink.png"):
        answer_file_dialog(monkeypatch, tmp_path / name)
        window.files.save_drawing()
        assert (tmp_path / name).exists() == (name == "ink.png")
        if name == "ink.jsonl":
            assert "more ink than an ink file can hold" in error_text(window)
    assert len(canvas.strokes()) == 1_001


def test_reading_is_copied_as_text_and_picture(window: MainWindow, qtbot: QtBot) -> None:
    choose_menu_entry(window, "C&opy reading")
    assert "draw something first" in error_text(window)
    window.canvas_panel.canvas.set_strokes(scaled(DIGITS["7"], 2, 60, 40))
    wait_for_reading(window, qtbot, "7")
    choose_menu_entry(window, "C&opy reading")
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "7"
    assert QImage(data.imageData()).width() > 50
