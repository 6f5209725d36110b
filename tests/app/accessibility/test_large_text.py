"""Texts of any size: at 250 % all of the window can be read and reached on a small screen."""

from pathlib import Path

import pytest
from helpers.accessible_walk import walk
from helpers.layout_faults import settled_faults
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from zen_digits.app.common.appearance.text_size import SIZES
from zen_digits.app.window import MainWindow

SMALL_SCREEN = 1024, 768


@pytest.mark.usefixtures("runs", "few_images")
@pytest.mark.parametrize("percent", [SIZES[0], SIZES[-1]])
def test_no_text_is_cut(window: MainWindow, qtbot: QtBot, tmp_path: Path, percent: int) -> None:
    window.text_size.choose(percent)
    window.resize(*SMALL_SCREEN)
    found: dict[str, list[str]] = {}
    for place, shown in walk(window, lambda c: qtbot.waitUntil(c, timeout=60_000), tmp_path):
        for _ in range(2):  # texts that wrap ask for another height once they have a width
            QApplication.processEvents()
        found[place] = settled_faults(shown)
        least = shown.minimumSizeHint()
        if least.width() > SMALL_SCREEN[0] or least.height() > SMALL_SCREEN[1]:
            found[place].append(f"{shown.objectName()} needs a larger screen: {least}")
    assert {place: faults for place, faults in found.items() if faults} == {}
