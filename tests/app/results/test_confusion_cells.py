"""The cells of the confusion matrix."""

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.results.confusion_cells import CellPainter, _percent
from zen_digits.app.results.confusion_view import ConfusionView


class _Painter(QPainter):
    """Also notes each text with its place and font."""

    def __init__(self, picture: QPixmap) -> None:
        super().__init__(picture)
        self.texts: list[tuple[QRect, str, QFont]] = []

    def drawText(self, *arguments: Any) -> None:  # noqa: N802
        place, _, text = arguments
        self.texts.append((place, text, self.font()))
        super().drawText(*arguments)


def _paint(widget: QWidget, values: np.ndarray, side: int, *, shares: bool) -> _Painter:
    picture = QPixmap(600, 600)
    painter = _Painter(picture)
    CellPainter(painter, widget, 20, side, shares=shares).paint(values)
    painter.end()
    return painter


COUNTS = np.array([[1032.0, 0, 12], [7, 980, 0], [0, 0, 23_456]])


@pytest.mark.parametrize("points", [8, 18, 30])
@pytest.mark.parametrize("shares", [False, True])
def test_numbers_fit_their_cells(qtbot: QtBot, points: int, shares: bool) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setFont(QFont(widget.font().family(), points))
    values = COUNTS / COUNTS.sum(axis=1, keepdims=True) if shares else COUNTS
    expected = ["1.1", "0.7", "99", "99", "100"] if shares else ["12", "7", "1032", "980", "23k"]
    for side in (26, 30, 56):
        painter = _paint(widget, values, side, shares=shares)
        texts = [text for _, text, _ in painter.texts]
        assert [text.removesuffix(" %") for text in texts] == expected
        assert side < 56 or not shares or all("%" in text for text in texts)
        for place, text, font in painter.texts:
            assert QFontMetrics(font).horizontalAdvance(text) <= place.width()
            assert place.width() == place.height() == side - 1


def test_what_could_not_be_read_is_not_written(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    assert [text for _, text, _ in _paint(widget, COUNTS, 16, shares=False).texts] == ["12", "7"]
    assert _paint(widget, COUNTS, 8, shares=False).texts == []


def test_percentages_in_cells() -> None:
    shares = (1.0, 0.9999, 0.987, 0.1, 0.0987, 0.0012, 0.0004)
    texts = ["100 %", "99 %", "99 %", "10 %", "9.9 %", "0.1 %", "<0.1 %"]
    assert list(map(_percent, shares)) == texts


def test_few_classes_have_readable_cells_and_many_fit_a_window(qtbot: QtBot) -> None:
    view = ConfusionView()
    qtbot.addWidget(view)
    view.setFont(QFont(view.font().family(), 18))
    view.show_counts(np.eye(10, dtype=np.int64), "0123456789")
    least = view.minimumSizeHint()
    view.resize(least)
    assert view._side() >= 26
    assert least.width() <= 310
    view.show_counts(np.eye(100, dtype=np.int64), [str(number) for number in range(100)])
    assert view.minimumSizeHint().height() < 600
