"""The parts of the reading never overlap, and no text of theirs is cut, whatever the size."""

import random
from collections.abc import Iterator
from itertools import combinations

import numpy as np
import pytest
from helpers.readings import number_reading
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.reading.probability_bar import ProbabilityBar
from zen_digits.app.reading.reader import NoReading
from zen_digits.app.reading.reading_label import ReadingLabel
from zen_digits.app.reading.reading_panel import ReadingPanel
from zen_digits.app.reading.verdict import longest_verdicts, no_reading
from zen_digits.core.labels import DIGITS

NOTHING = np.zeros((28, 28), np.uint8)
LABELS = [
    DIGITS, ("cat", "dog"), tuple("abcdefghijklmnop"), tuple(f"number {n}" for n in range(100)),
    ("W" * 64, "i"), tuple("零一二三四五六七八九"),
]  # fmt: skip


@pytest.fixture(params=[10, 18])
def font_size(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    before = qapp.font()
    font = qapp.font()
    font.setPointSize(request.param)
    qapp.setFont(font)
    yield request.param
    qapp.setFont(before)


def shown_panel(qtbot: QtBot, labels: tuple[str, ...] = DIGITS) -> ReadingPanel:
    panel = ReadingPanel()
    qtbot.addWidget(panel)
    panel.show_models(["Shipped"], 0, 0.9973, labels)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def resize(panel: ReadingPanel, width: int, spare: int) -> None:
    """To a width, and to the height that it then needs with some to spare."""
    width = max(width, panel.minimumSizeHint().width())
    panel.resize(width, 1000)
    QApplication.processEvents()
    panel.resize(width, panel.minimumSizeHint().height() + spare)
    QApplication.processEvents()
    assert panel.width() == width


def visible_parts(panel: ReadingPanel) -> list[tuple[QWidget, QRect]]:
    """All widgets that show something of their own, with their places on the panel."""
    names = [name for name in panel.findChildren(QWidget) if name.isVisible()]
    shown = [part for part in names if not part.findChildren(QWidget) or part.objectName()]
    return [(part, QRect(part.mapTo(panel, part.rect().topLeft()), part.size())) for part in shown]


def fits(label: QLabel, text: str) -> bool:
    """Whether a text, wrapped, has room on a label."""
    wrapped = Qt.TextFlag.TextWordWrap
    return label.rect().contains(label.fontMetrics().boundingRect(label.rect(), wrapped, text))


def test_nothing_overlaps_at_any_size(qtbot: QtBot, font_size: int) -> None:
    sizes = random.Random(font_size)
    for labels in LABELS:
        panel = shown_panel(qtbot, labels)
        for _ in range(15):
            resize(panel, sizes.randint(200, 1500), sizes.choice([0, 0, sizes.randint(0, 300)]))
            parts = visible_parts(panel)
            assert all(panel.rect().contains(place) for _, place in parts)
            for (one, place), (other, place_of_other) in combinations(parts, 2):
                if not one.isAncestorOf(other) and not other.isAncestorOf(one):
                    assert not place.intersects(place_of_other), (panel.size(), one, other)


def test_no_text_is_cut(qtbot: QtBot, font_size: int) -> None:
    panel = shown_panel(qtbot)
    verdict = panel.findChild(QLabel, "verdict_label")
    for width in (200, 300, 420, 500, 600, 700, 1000, 1400):
        resize(panel, width, 0)
        panel.show_reading(number_reading(("2", 0.9, True), ("6", 0.8, True)), 0, NOTHING)
        fit = [text for text in longest_verdicts() if fits(verdict, text)]
        assert fit == longest_verdicts(), width
        panel.show_no_reading(NoReading.EMPTY_CANVAS)
        assert all(fits(verdict, no_reading(reason)) for reason in NoReading), width
        for label in panel.findChildren(QLabel):
            if label.isVisible() and not label.wordWrap():
                assert label.width() >= label.fontMetrics().horizontalAdvance(label.text())
                assert label.height() >= label.fontMetrics().height(), label.text()


def test_it_is_a_strip_where_it_is_wide(qtbot: QtBot) -> None:
    panel = shown_panel(qtbot)
    lines = panel.fontMetrics().height()
    for width in (420, 560, 800, 1400):
        resize(panel, width, 0)
        assert panel.height() < 18 * lines


def test_preprocessing_is_left_out_first(qtbot: QtBot) -> None:
    panel = shown_panel(qtbot)
    view = panel.findChild(QWidget, "network_input_view")
    resize(panel, 290, 0)
    assert not view.isVisible()
    resize(panel, 290, 120)
    assert view.isVisible()
    resize(panel, 420, 0)
    assert view.isVisible()


def test_names_are_whole_where_there_is_room(qtbot: QtBot) -> None:
    panel = shown_panel(qtbot)
    resize(panel, 1000, 0)
    panel.show_models(["Letters"], 0, None, ("cat", "dog"))
    for bar in panel.findChildren(ProbabilityBar):
        assert bar.name_width >= bar.fontMetrics().horizontalAdvance(bar.name)


def test_a_very_long_number_stands_in_two_rows(qtbot: QtBot) -> None:
    panel = shown_panel(qtbot)
    resize(panel, 420, 0)
    label = panel.findChild(ReadingLabel)
    for digits, rows in (("20261126", 1), ("1234567890" * 2, 2)):
        panel.show_reading(number_reading(*((d, 0.9, True) for d in digits)), 0, NOTHING)
        assert label.text() == digits
        assert len(label.rows) == rows
        assert label.letter_size >= 16
