"""The window at any size from the smallest on, with any font and page."""

import random
from collections.abc import Iterator

import pytest
from helpers.layout_faults import layout_faults
from helpers.mouse import draw
from helpers.run_folders import completed_run
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from zen_digits.app.window import MainWindow

_SIZES = 50  # of each font


@pytest.fixture(params=[8, 10, 14, 18])
def points(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[int]:
    """The size of the application's font."""
    usual = QApplication.font()
    font = QFont(usual)
    font.setPointSize(request.param)
    QApplication.setFont(font)
    yield request.param
    QApplication.setFont(usual)


def test_nothing_overlaps_or_is_cut(points: int, window: MainWindow) -> None:
    completed_run()  # so that the page Runs has all its parts
    draw("8", window.canvas_panel.canvas)
    rng = random.Random(points)
    for _ in range(_SIZES):
        window.show_page(rng.choice(window.pages.names()))
        if rng.random() < 0.3:
            window.toggle_pages()
        window.resize(rng.randrange(400, 1900), rng.randrange(400, 1150))
        for _ in range(2):  # texts that wrap ask for another height once they have a width
            QApplication.processEvents()
        state = f"{window.size()}, {window.pages.front()}, folded: {window.pages.isHidden()}"
        assert layout_faults(window) == [], state
