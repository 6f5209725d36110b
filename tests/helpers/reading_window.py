"""Photos and numbers in the main window, and how they are read."""

from pathlib import Path

import numpy as np
from helpers.drawings import DIGITS, scaled
from helpers.user_actions import find, text
from PIL import Image, ImageDraw
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QTabBar
from pytestqt.qtbot import QtBot

from zen_digits.app.window import MainWindow


def photo(path: Path, number: str = "375", darkest: float = 0.55) -> Path:
    """Save a photo of dark digits on paper, lit by a lamp on the left."""
    image = Image.new("L", (130 * len(number) + 40, 240), 255)
    draw = ImageDraw.Draw(image)
    for index, digit in enumerate(number):
        for stroke in scaled(DIGITS[digit], 1, 30 + 130 * index, 40):
            draw.line(stroke, fill=30, width=11, joint="curve")
    light = np.linspace(1, darkest, image.width)[None]
    Image.fromarray((np.asarray(image) * light).astype(np.uint8)).save(path)
    return path


def wait_for_reading(window: MainWindow, qtbot: QtBot, reading: str) -> None:
    """Wait until the window shows this reading."""
    qtbot.waitUntil(lambda: text(window, "reading_label") == reading, timeout=30_000)


def write_number(window: MainWindow, number: str) -> None:
    """Put a number on the canvas in one step."""
    canvas = window.canvas_panel.canvas
    scale = 0.9 * canvas.width() / (110 * len(number))
    canvas.set_strokes(
        [
            stroke
            for index, digit in enumerate(number)
            for stroke in scaled(DIGITS[digit], scale, 10 + 110 * scale * index, 150)
        ]
    )


def shown_tabs(window: MainWindow) -> list[str]:
    bar = find(window, "digit_tabs")
    assert isinstance(bar, QTabBar)
    return [bar.tabText(index) for index in range(bar.count())] if bar.isVisible() else []


def shown_percent(window: MainWindow, digit: str) -> float:
    """The number on a bar, such as 99.9 for "> 99.9 %"."""
    return float(text(window, f"probability_{digit}").strip("<> %"))


def tag_position(window: MainWindow, index: int) -> QPointF:
    """A position on the canvas inside the tag of a digit."""
    canvas = window.canvas_panel.canvas
    places = (QPointF(x, y) for y in range(0, canvas.height(), 4) for x in range(canvas.width()))
    return next(place for place in places if canvas.digit_box_at(place) == index)
