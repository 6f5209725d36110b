"""The window reads a drawing exactly like the command line."""

import itertools
import json
import math
from pathlib import Path

import pytest
from helpers.drawings import DIGITS, scaled
from helpers.reading_window import shown_tabs
from helpers.small_models import untrained_model
from helpers.user_actions import find, text
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from zen_digits.app.reading.reader import CanvasContent, Reader
from zen_digits.app.window import MainWindow
from zen_digits.commands.cli import main
from zen_digits.core.ink.ink_file import Drawing, write_ink

ODD = {
    "a dot": [[(50, 60)]],
    "far off": [[(3e6, -50), (3e6, 2e6)]],
    "a number": [s for i, d in enumerate("586") for s in scaled(DIGITS[d], 0.9, 100 * i, 100)],
    "a cross": [[(80, 80), (220, 260)], [(220, 80), (80, 260)]],
}


@pytest.mark.parametrize("strokes", ODD.values(), ids=ODD.keys())
def test_the_window_reads_like_predict(
    window: MainWindow, strokes: list, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "ink.jsonl"
    write_ink(path, [Drawing(strokes)])
    assert main(["predict", str(path), "--json"]) == 0
    predicted = json.loads(capsys.readouterr().out)
    window.canvas_panel.canvas.set_strokes(strokes)
    assert window.reading_panel.reading_text == predicted["text"]
    assert find(window, "reading_label").isEnabled() == predicted["is_digit"]
    assert len(predicted["digits"]) == max(len(shown_tabs(window)), 1)


def test_a_network_whose_answers_are_no_numbers_is_none(window: MainWindow) -> None:
    window.canvas_panel.canvas.set_strokes(DIGITS["3"])
    broken = untrained_model()
    broken.weights["layers.3.bias"].fill(math.nan)
    window.models.add("broken", broken)
    assert text(window, "reading_label") == ""
    assert "no network to read with" in text(window, "verdict_label")
    window.models.choose(0)
    assert text(window, "reading_label") == "3"


def test_too_much_ink_is_said_instead_of_read(window: MainWindow) -> None:
    canvas = window.canvas_panel.canvas
    canvas.set_strokes([[(10 + place % 50, 10 + place // 50)] for place in range(1_001)])
    assert text(window, "reading_label") == ""
    assert "too much ink" in text(window, "verdict_label")
    canvas.document.history.undo()
    assert "Draw a digit" in text(window, "verdict_label")


def test_slow_readings_leave_most_of_the_time_to_the_pen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, clock = [], itertools.count(0, 0.5)  # each reading seems to take half a second
    monkeypatch.setattr("zen_digits.app.reading.reader.perf_counter", lambda: next(clock))

    def content() -> CanvasContent:
        read.append(None)
        return CanvasContent()

    reader = Reader(content, parent := QObject())
    reader.read_now()
    reader.read_soon()
    qtbot.wait(200)
    assert len(read) == 1
    qtbot.waitUntil(lambda: len(read) == 2, timeout=30_000)
    parent.deleteLater()
